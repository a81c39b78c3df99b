import { deployment, hpa, kubernetesTypes, scaledObject } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Field, isKnown, show } from "../../model/field";
import { Workload } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";
import { ignores } from "./_ignored";
import { scalerName, SurelyScaled, surelyScaled } from "./_scaled";

const left = (...paths: string[]) => ({ ignoreChanges: paths });

export default defineRule({
  id: "workload-replicas-unset-under-hpa",
  area: "kubernetes",
  title: "A workload that is scaled leaves its number of replicas to the scaler",
  severity: "high",
  level: "advisory",
  rationale:
    "A declared number is applied anew whenever anything else of the workload changes, by kubectl as by Pulumi, and " +
    "throws away what the autoscaler had reached: a new image in the evening takes the fleet back to the number of " +
    "the first day. 0 even switches the autoscaler off, and under server-side apply two owners of one field conflict.",
  fix:
    "Leave spec.replicas out from the beginning, or list it in ignoreChanges with a first number within the bounds. " +
    "Do not simply delete it from a workload that runs: a number that is taken away counts as 1 at the next apply.",
  whenNotToUse: "Where the scaler is only there to hold a fixed number.",
  sources: [
    {
      title: "HorizontalPodAutoscaler, migrating Deployments and StatefulSets",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling",
    },
    {
      title: "Server-side apply, transferring ownership of replicas",
      url: "https://kubernetes.io/docs/reference/using-api/server-side-apply/#transferring-ownership",
    },
    {
      title: "Pulumi, a conflict on replicas with the autoscaler",
      url: "https://github.com/pulumi/pulumi-kubernetes/issues/2569",
    },
    {
      title: "Pulumi, ignoreChanges",
      url: "https://www.pulumi.com/docs/iac/concepts/options/ignorechanges/",
    },
  ],
  on: ["workload"],
  knobs: {
    mode: {
      type: "string",
      enum: ["unset-or-ignored", "in-bounds"],
      default: "unset-or-ignored",
      description:
        "What is accepted: unset-or-ignored, or in-bounds, a declared number within the scaler's bounds as well.",
    },
  },
  examples: {
    good: [
      { name: "left out", declare: [deployment(), hpa()] },
      {
        name: "first number, left alone from then on",
        declare: [deployment({ replicas: 2 }, left("spec.replicas")), hpa()],
      },
      {
        name: "the maximum at first, left alone from then on",
        declare: [deployment({ replicas: 10 }, left("spec.replicas")), hpa()],
      },
      {
        name: "left alone with all of the spec",
        declare: [deployment({ replicas: 2 }, left("spec")), hpa()],
      },
      {
        name: "left alone in another spelling",
        declare: [deployment({ replicas: 2 }, left('spec["replicas"]')), hpa()],
      },
      { name: "all left alone", declare: [deployment({ replicas: 2 }, left("*")), hpa()] },
      {
        name: "the only number that the bounds allow",
        declare: [deployment({ replicas: 3 }), hpa({ minReplicas: 3, maxReplicas: 3 })],
      },
      { name: "nothing scales it", declare: [deployment({ replicas: 3 })] },
      {
        name: "none at first, with KEDA from none",
        declare: [
          deployment({ replicas: 0 }, left("spec.replicas")),
          scaledObject({ minReplicaCount: 0 }),
        ],
      },
      {
        name: "within the bounds, agreed",
        settings: { mode: "in-bounds" },
        declare: [deployment({ replicas: 4 }), hpa()],
      },
      {
        name: "an autoscaler of the same name in another namespace",
        declare: [deployment({ replicas: 4 }), hpa({}, { metadata: { namespace: "elsewhere" } })],
      },
    ],
    bad: [
      {
        name: "a number",
        declare: [deployment({ replicas: 2 }), hpa()],
        finds: ["replicas is 2", 'HorizontalPodAutoscaler "ml-model" sets it'],
      },
      {
        name: "a number under KEDA",
        declare: [deployment({ replicas: 2 }), scaledObject()],
        finds: ["replicas is 2", 'ScaledObject "ml-model" sets it'],
      },
      {
        name: "a StatefulSet, which other tools leave out",
        declare: [
          deployment({ replicas: 2 }, { type: kubernetesTypes.statefulSet }),
          hpa({ scaleTargetRef: { apiVersion: "apps/v1", kind: "StatefulSet", name: "ml-model" } }),
        ],
        finds: ["replicas is 2"],
      },
      {
        name: "something else left alone",
        declare: [
          deployment({ replicas: 2 }, left("", "spec.template", "spec.replicas.deeper")),
          hpa(),
        ],
        finds: ["replicas is 2"],
      },
      {
        name: "none at first, which switches the autoscaler off",
        declare: [deployment({ replicas: 0 }, left("spec.replicas")), hpa()],
        finds: ["replicas is 0", "from 2 to 10"],
      },
      {
        name: "below the bounds at first",
        declare: [deployment({ replicas: 1 }, left("spec.replicas")), hpa()],
        finds: ["replicas is 1", "from 2 to 10"],
      },
      {
        name: "outside the bounds, though a number is agreed",
        settings: { mode: "in-bounds" },
        declare: [deployment({ replicas: 12 }), hpa()],
        finds: ["replicas is 12", "from 2 to 10"],
      },
    ],
    unknown: [
      { name: "number not known", declare: [deployment({ replicas: UNKNOWN }), hpa()] },
      {
        name: "bounds not known, left alone",
        declare: [
          deployment({ replicas: 1 }, left("spec.replicas")),
          hpa({ minReplicas: UNKNOWN, maxReplicas: UNKNOWN }),
        ],
      },
      {
        name: "what the autoscaler acts on is not known",
        declare: [deployment({ replicas: 2 }), hpa({ scaleTargetRef: UNKNOWN })],
      },
      {
        name: "a name that the provider chooses",
        declare: [deployment({ replicas: 2 }, { metadata: { name: undefined } }), hpa()],
      },
      {
        name: "whether the bounds allow one number only is not known",
        settings: { mode: "in-bounds" },
        declare: [deployment({ replicas: 2 }), hpa({ minReplicas: UNKNOWN })],
      },
    ],
  },
  checkInStack: (workload, model, settings) => {
    const scaled = surelyScaled(model, workload);
    if (!scaled || !isKnown(workload.replicas)) return [];
    const isFree = settings.text("mode") === "in-bounds" || isLeftAlone(workload);
    return isFree ? outside(workload.replicas, scaled) : fought(workload.replicas, scaled);
  },
});

function isLeftAlone({ source, replicas }: Workload): boolean {
  return ignores(source, replicas.path);
}

/** Applied again and again, unless the scaler could set nothing else. */
function fought(replicas: Field<number>, { min, max, scaler }: SurelyScaled): Outcome[] {
  const isOnlyNumber =
    isKnown(replicas) &&
    [min, max].every((bound) => isKnown(bound) && bound.value === replicas.value);
  if (isOnlyNumber) return [];
  return [violation(replicas, `left out, or in ignoreChanges, as ${scalerName(scaler)} sets it`)];
}

/** A first number outside the bounds; none at all switches a HorizontalPodAutoscaler off for good. */
function outside(replicas: Field<number>, { min, max, scaler }: SurelyScaled): Outcome[] {
  if (!isKnown(replicas) || !isKnown(min) || !isKnown(max)) return [];
  if (replicas.value >= min.value && replicas.value <= max.value) return [];
  const bounds = `from ${show(min)} to ${show(max)}`;
  return [violation(replicas, `${bounds}, the bounds of ${scalerName(scaler)}`)];
}
