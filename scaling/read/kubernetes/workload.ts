import { isKnown, known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { LabelSelector, RolloutStrategy, Workload } from "../../model/kubernetes";
import { Reader } from "../reader";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";
import { intOrPercentAt, selectorAt, textsAt } from "./parts";
import { podTemplateAt } from "./podTemplate";

export const types = [
  ...typesOf("apps", ["v1", "v1beta2"], ["Deployment", "StatefulSet", "ReplicaSet", "DaemonSet"]),
  ...typesOf("apps", ["v1beta1"], ["Deployment", "StatefulSet"]),
  ...typesOf("extensions", ["v1beta1"], ["Deployment", "ReplicaSet", "DaemonSet"]),
  ...typesOf("core", ["v1"], ["ReplicationController", "Pod"]),
  ...typesOf("batch", ["v1", "v1beta1", "v2alpha1"], ["CronJob"]),
  ...typesOf("batch", ["v1"], ["Job"]),
  ...typesOf("argoproj.io", ["v1alpha1"], ["Rollout"]),
];

/** Kinds without a scale subresource. */
const unscalable: ReadonlySet<string> = new Set(["DaemonSet", "Job", "CronJob", "Pod"]);

/** Kinds that call their strategy so. */
const updatedInPlace: ReadonlySet<string> = new Set(["StatefulSet", "DaemonSet"]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readWorkload);
}

function readWorkload(object: ReadObject): Workload {
  const { common, spec } = object;
  return {
    kind: "workload",
    ...common,
    scalable: !unscalable.has(common.objectKind),
    replicas: spec.at("replicas").number(),
    selector: selectorOf(object),
    pod: podTemplateAt(templateOf(object)),
    strategy: strategyOf(object),
    minReadySeconds: spec.at("minReadySeconds").number(),
    progressDeadlineSeconds: spec.at("progressDeadlineSeconds").number(),
  };
}

/** A replication controller selects by plain labels, all others by a selector. */
function selectorOf({ common, spec }: ReadObject): LabelSelector | undefined {
  const at = spec.at("selector");
  if (common.objectKind !== "ReplicationController") return selectorAt(at);
  if (!at.isPresent) return undefined;
  const matchExpressions = { state: "absent", path: at.path } as const;
  return { path: at.path, matchLabels: textsAt(at), matchExpressions };
}

/** The template of a rollout may be that of a deployment which it only refers to. */
function templateOf({ common, at, spec }: ReadObject): Reader {
  if (common.objectKind === "Pod") return at;
  if (common.objectKind === "CronJob") {
    return spec.at("jobTemplate").at("spec").at("template");
  }
  const template = spec.at("template");
  const borrowed = common.objectKind === "Rollout" && spec.at("workloadRef").isPresent;
  return borrowed && !template.isPresent ? Reader.unknown(template.path) : template;
}

function strategyOf({ common, spec }: ReadObject): RolloutStrategy {
  if (common.objectKind === "Rollout") return rolloutStrategyAt(spec.at("strategy"));
  const at = spec.at(updatedInPlace.has(common.objectKind) ? "updateStrategy" : "strategy");
  const rolling = at.at("rollingUpdate");
  return {
    path: at.path,
    presence: at.presence(),
    type: at.at("type").string(),
    maxSurge: intOrPercentAt(rolling.at("maxSurge")),
    maxUnavailable: intOrPercentAt(rolling.at("maxUnavailable")),
  };
}

function rolloutStrategyAt(at: Reader): RolloutStrategy {
  const canary = at.at("canary");
  const presence = canary.presence();
  const blueGreen = at.at("blueGreen").presence();
  const type = isKnown(presence)
    ? known("Canary", presence.path)
    : isKnown(blueGreen)
      ? known("BlueGreen", blueGreen.path)
      : presence;
  return {
    path: at.path,
    presence: at.presence(),
    type,
    maxSurge: intOrPercentAt(canary.at("maxSurge")),
    maxUnavailable: intOrPercentAt(canary.at("maxUnavailable")),
  };
}
