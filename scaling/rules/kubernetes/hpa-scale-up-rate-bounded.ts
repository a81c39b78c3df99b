import { hpa, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { isKnown, known } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { effectiveBounds } from "./_hpaBounds";
import { hpaBehaving, kedaBehaving } from "./_hpaBehaviorExamples";
import { grownTo } from "./_hpaGrowth";
import { sources } from "./_hpaSources";

const wide = { minReplicas: 2, maxReplicas: 200 };
const podsPolicy = { type: "Pods", value: 20, periodSeconds: 60 };
const doubling = { type: "Percent", value: 100, periodSeconds: 15 };

export default defineRule({
  id: "hpa-scale-up-rate-bounded",
  area: "kubernetes",
  title: "Scale-up does not start a whole fleet before its first pod serves",
  severity: "medium",
  level: "advisory",
  rationale:
    "A sudden peak asks for all its replicas at once, and a scaler without limits of its own may double them every 15 " +
    "seconds. Hundreds of pods then pull one image and one model at the same time, so that each of them starts later.",
  fix: "Give scaleUp policies that add no more pods while one starts than registries, stores and nodes can serve.",
  whenNotToUse: "Where images and models lie on the nodes already and pods start within seconds.",
  sources: [
    {
      title: "Scaling policies: 100 % or 4 pods every 15 seconds by default",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#scaling-policies",
    },
    sources.scaledObject,
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    startupSeconds: {
      type: "integer",
      minimum: 1,
      maximum: 3600,
      default: 120,
      description: "Time from the creation of a pod to its first answer.",
    },
    pods: {
      type: "integer",
      minimum: 1,
      default: 50,
      description: "Most pods that may be starting at the same time.",
    },
  },
  examples: {
    good: [
      {
        name: "few replicas, however fast",
        declare: [hpa({ behavior: undefined }), scaledObject()],
      },
      {
        name: "forty in two minutes",
        declare: [hpaBehaving({ scaleUp: { policies: [podsPolicy] } }, wide)],
      },
      {
        name: "the slower of two policies",
        declare: [
          hpaBehaving({ scaleUp: { policies: [podsPolicy, doubling], selectPolicy: "Min" } }, wide),
        ],
      },
      {
        name: "no scale-up",
        declare: [
          hpaBehaving({ scaleUp: { selectPolicy: "Disabled", policies: undefined } }, wide),
        ],
      },
      {
        name: "as many as may start at once",
        settings: { pods: 8 },
        declare: [hpa({ behavior: undefined })],
      },
      {
        name: "quick start",
        settings: { startupSeconds: 15 },
        declare: [hpa({ ...wide, behavior: undefined })],
      },
    ],
    bad: [
      {
        name: "the defaults over a wide range",
        declare: [hpa({ ...wide, behavior: undefined })],
        finds: [
          "spec.behavior.scaleUp is 198 more pods within 120 seconds",
          "at most 50 more while the first of them starts",
        ],
      },
      {
        name: "the faster of two policies",
        declare: [hpaBehaving({ scaleUp: { policies: [podsPolicy, doubling] } }, wide)],
        finds: ["198 more pods"],
      },
      {
        name: "many at once",
        declare: [hpaBehaving({ scaleUp: { policies: [{ ...podsPolicy, value: 30 }] } }, wide)],
        finds: ["60 more pods within 120 seconds"],
      },
      {
        name: "from none in KEDA, to its default maximum",
        declare: [
          kedaBehaving({ scaleUp: {} }, { minReplicaCount: 0, maxReplicaCount: undefined }),
        ],
        finds: ["99 more pods within 120 seconds"],
      },
      {
        name: "few may start at once",
        settings: { pods: 5 },
        declare: [hpa({ behavior: undefined })],
        finds: ["8 more pods", "at most 5 more"],
      },
    ],
    unknown: [
      {
        name: "choice of policies unknown",
        declare: [hpaBehaving({ scaleUp: { selectPolicy: UNKNOWN, policies: undefined } }, wide)],
      },
      { name: "behavior unknown", declare: [hpa({ ...wide, behavior: UNKNOWN })] },
      {
        name: "policies unknown",
        declare: [hpaBehaving({ scaleUp: { policies: UNKNOWN } }, wide)],
      },
      {
        name: "a number of a policy unknown",
        declare: [hpaBehaving({ scaleUp: { policies: [{ ...doubling, value: UNKNOWN }] } }, wide)],
      },
      {
        name: "bounds unknown",
        declare: [
          hpa({ minReplicas: UNKNOWN, maxReplicas: 200 }),
          scaledObject({ maxReplicaCount: UNKNOWN }),
        ],
      },
    ],
  },
  check: (scaler, settings) => {
    const { min, max } = effectiveBounds(scaler);
    if (!isKnown(min) || !isKnown(max)) return [];
    const { scaleUp } = scaler.behavior;
    const from = Math.max(1, min.value);
    const seconds = settings.number("startupSeconds");
    const added = (grownTo(scaleUp, from, max.value, seconds) ?? from) - from;
    if (added <= settings.number("pods")) return [];
    const secret = min.secret || max.secret;
    const seen = `${secret ? "many" : added} more pods within ${seconds} seconds`;
    const allowed = `at most ${settings.number("pods")} more while the first of them starts`;
    return [violation(known(true, scaleUp.path), allowed, undefined, seen)];
  },
});
