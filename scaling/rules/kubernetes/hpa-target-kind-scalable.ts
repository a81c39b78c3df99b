import { hpa, scaledObject, scaleTargetRef } from "../../check/fixturesKubernetes";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { isAbsent, isKnown, valueOf } from "../../model/field";
import { Input, InputObject, UNKNOWN } from "../../model/input";
import { HorizontalScaler, ScaleTargetRef } from "../../model/kubernetes";
import { sources } from "./_hpaSources";

/** The kinds of Kubernetes's own groups that have a scale subresource, by group. */
const scalable: Readonly<Record<string, readonly string[]>> = {
  "": ["ReplicationController"],
  apps: ["Deployment", "ReplicaSet", "StatefulSet"],
  extensions: ["Deployment", "ReplicaSet"],
  batch: [],
};

function targeting(kind: Input, apiVersion: Input = "apps/v1") {
  return hpa({ scaleTargetRef: { kind, name: "ml-model", apiVersion } as InputObject });
}

export default defineRule({
  id: "hpa-target-kind-scalable",
  area: "kubernetes",
  title: "The target is of a kind that can be scaled",
  severity: "critical",
  level: "mandatory",
  rationale:
    "A scaler writes to the scale subresource of its target, and a DaemonSet, a Job or a Pod has none. The object is " +
    "accepted all the same, and does nothing but report FailedGetScale to whoever asks.",
  fix: "Point scaleTargetRef at a Deployment, a StatefulSet, a ReplicaSet or a custom kind with a scale subresource.",
  whenNotToUse: "Never: the controller cannot scale such a target.",
  sources: [
    sources.controller,
    sources.concept,
    {
      title: "KEDA: scaling Deployments, StatefulSets and custom resources",
      url: "https://keda.sh/docs/latest/concepts/scaling-deployments/",
    },
  ],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  knobs: {
    extraKinds: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Custom kinds that have no scale subresource either, as InferenceGraph.",
    },
  },
  examples: {
    good: [
      { name: "Deployment", declare: [hpa(), scaledObject()] },
      { name: "StatefulSet", declare: [targeting("StatefulSet")] },
      { name: "ReplicationController", declare: [targeting("ReplicationController", "v1")] },
      { name: "custom kind", declare: [targeting("Rollout", "argoproj.io/v1alpha1")] },
      {
        name: "DaemonSet of another group",
        declare: [targeting("DaemonSet", "apps.kruise.io/v1alpha1")],
      },
      { name: "an older version of the group", declare: [targeting("Deployment", "apps/v1beta2")] },
      {
        name: "KEDA's own defaults",
        declare: [scaledObject({ scaleTargetRef: { name: "ml-model" } })],
      },
    ],
    bad: [
      {
        name: "DaemonSet, which other tools let pass",
        declare: [targeting("DaemonSet")],
        finds: ['spec.scaleTargetRef.kind is "DaemonSet"', "Deployment, ReplicaSet or StatefulSet"],
      },
      {
        name: "Job",
        declare: [targeting("Job", "batch/v1")],
        finds: ['kind is "Job"', "no kind of batch"],
      },
      {
        name: "Pod",
        declare: [targeting("Pod", "v1")],
        finds: ['kind is "Pod"', "ReplicationController"],
      },
      {
        name: "CronJob in KEDA",
        declare: [
          scaledObject({
            scaleTargetRef: { apiVersion: "batch/v1", kind: "CronJob", name: "ml-model" },
          }),
        ],
        finds: ['spec.scaleTargetRef.kind is "CronJob"'],
      },
      {
        name: "Deployment of the core group, since the version is not set",
        declare: [hpa({ scaleTargetRef: { kind: "Deployment", name: "ml-model" } })],
        finds: ["spec.scaleTargetRef.apiVersion is not set", "apps/v1 for a Deployment"],
      },
      {
        name: "Deployment in v1",
        declare: [targeting("Deployment", "v1")],
        finds: ['spec.scaleTargetRef.apiVersion is "v1"', "apps/v1 for a Deployment"],
      },
      {
        name: "custom kind that is known not to scale",
        settings: { extraKinds: ["InferenceGraph"] },
        declare: [targeting("InferenceGraph", "serving.kserve.io/v1alpha1")],
        finds: ['kind is "InferenceGraph"', "a kind with a scale subresource"],
      },
    ],
    unknown: [
      { name: "kind unknown", declare: [targeting(UNKNOWN)] },
      { name: "version unknown", declare: [targeting("DaemonSet", UNKNOWN)] },
      { name: "reference unknown", declare: [hpa({ scaleTargetRef: UNKNOWN })] },
      {
        name: "name alone unknown",
        declare: [hpa({ scaleTargetRef: { ...scaleTargetRef, name: UNKNOWN } })],
      },
      {
        name: "a patch, which leaves the target as it is",
        declare: [
          hpa(
            { scaleTargetRef: undefined },
            { type: "kubernetes:autoscaling/v2:HorizontalPodAutoscalerPatch" },
          ),
        ],
      },
    ],
  },
  check: ({ target }: HorizontalScaler, settings) => unscalable(target, settings),
});

function unscalable(target: ScaleTargetRef, settings: RuleSettings): readonly Outcome[] {
  const { objectKind: kind, apiVersion } = target;
  if (!isKnown(kind) || apiVersion.state === "unknown") return [];
  if (settings.list("extraKinds").includes(kind.value)) {
    return [violation(kind, "a kind with a scale subresource; extraKinds says that this has none")];
  }
  const group = groupOf(valueOf(apiVersion) ?? "");
  const kinds = Object.hasOwn(scalable, group) ? scalable[group]! : undefined;
  if (kinds === undefined || kinds.includes(kind.value)) return [];
  if (group === "" && scalable["apps"]!.includes(kind.value)) return [outsideApps(target)];
  return [violation(kind, kinds.length > 0 ? words(kinds) : `no kind of ${group} can be scaled`)];
}

/** The controller looks for kinds in the very group that is named, the core group if none is. */
function outsideApps({ apiVersion, objectKind }: ScaleTargetRef): Outcome {
  const shown = isKnown(objectKind) && !objectKind.secret ? objectKind.value : "workload";
  const unset = isAbsent(apiVersion) ? "; not set means v1" : "";
  return violation(
    apiVersion,
    `apps/v1 for a ${shown}${unset}`,
    `set ${apiVersion.path} to apps/v1`,
  );
}

function groupOf(apiVersion: string): string {
  const parts = apiVersion.split("/");
  return parts.length > 1 ? parts[0]! : "";
}

function words(kinds: readonly string[]): string {
  return kinds.join(", ").replace(/, (\w+)$/, " or $1");
}
