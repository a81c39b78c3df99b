import { hpa, scaledObject, scaleTargetRef } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isKnown, known } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { HorizontalScaler, ScaleTargetRef } from "../../model/kubernetes";
import { pathTo } from "../../model/propertyPath";
import { servedIn } from "./_apiVersions";
import { sources } from "./_hpaSources";

const v1 = { type: "kubernetes:autoscaling/v1:HorizontalPodAutoscaler" };
const bare = { metrics: undefined, behavior: undefined, targetCPUUtilizationPercentage: 60 };

export default defineRule({
  id: "hpa-api-version-preferred",
  area: "kubernetes",
  title: "Autoscalers are declared in autoscaling/v2, and name their targets in a current version",
  severity: "low",
  level: "advisory",
  rationale:
    "autoscaling/v1 is still served, but knows CPU alone: metrics of requests and the behavior of scaling have no place in " +
    "it. A target is found by its group whatever version is named, so that a version which is gone only misleads readers.",
  fix: "Declare the autoscaler in autoscaling/v2, with the percentage as a Resource metric, and its target in apps/v1.",
  whenNotToUse: "Where an old tool reads the program and knows v1 alone.",
  sources: [
    sources.api,
    {
      title: "HorizontalPodAutoscaler autoscaling/v1",
      url: "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v1/",
    },
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  examples: {
    good: [
      { name: "the second version", declare: [hpa()] },
      {
        name: "a beta of it, which another rule judges",
        declare: [hpa({}, { type: "kubernetes:autoscaling/v2beta2:HorizontalPodAutoscaler" })],
      },
    ],
    bad: [
      {
        name: "the first version",
        declare: [hpa(bare, v1)],
        finds: ['apiVersion is "autoscaling/v1"', "autoscaling/v2"],
      },
      {
        name: "a target in a version that is gone",
        declare: [hpa({ scaleTargetRef: { ...scaleTargetRef, apiVersion: "extensions/v1beta1" } })],
        finds: ['spec.scaleTargetRef.apiVersion is "extensions/v1beta1"', "apps/v1"],
      },
      {
        name: "a target of KEDA in a version that is gone",
        declare: [
          scaledObject({ scaleTargetRef: { ...scaleTargetRef, apiVersion: "apps/v1beta2" } }),
        ],
        finds: ['spec.scaleTargetRef.apiVersion is "apps/v1beta2"'],
      },
    ],
    unknown: [
      {
        name: "version of the target unknown",
        declare: [hpa({ scaleTargetRef: { ...scaleTargetRef, apiVersion: UNKNOWN } })],
      },
      {
        name: "nothing but the version known",
        declare: [hpa({ metrics: UNKNOWN, maxReplicas: UNKNOWN })],
      },
    ],
  },
  check: (scaler) => [...firstVersion(scaler), ...oldTarget(scaler.target)],
});

function firstVersion({ kind, path, apiVersion }: HorizontalScaler): readonly Outcome[] {
  if (kind !== "horizontalPodAutoscaler" || apiVersion !== "autoscaling/v1") return [];
  return [violation(known(apiVersion, pathTo(path, "apiVersion")), "autoscaling/v2")];
}

function oldTarget({ objectKind, apiVersion }: ScaleTargetRef): readonly Outcome[] {
  if (!isKnown(objectKind) || !isKnown(apiVersion)) return [];
  const successor = servedIn(objectKind.value, apiVersion.value)?.successor;
  if (successor === undefined) return [];
  return [violation(apiVersion, `${successor}, since no cluster serves the old version any more`)];
}
