import { HpaMetricSpec, ScalerSpec } from "../../control/spec";
import { showValue } from "../../model/field";
import { AutoScalingGroup } from "../../model/ec2";
import { ScalableTarget } from "../../model/fragments";
import { HorizontalScaler } from "../../model/kubernetes";
import { Terms } from "./_simulated";

/** How scalable targets and their policies call what is simulated. */
export function termsOfTarget({ minCapacity, maxCapacity }: ScalableTarget): Terms {
  return {
    minimum: { name: "minCapacity", field: minCapacity },
    maximum: { name: "maxCapacity", field: maxCapacity },
    place: inPolicy,
  };
}

/** What the simulation calls otherwise than resources do. */
const properties: Readonly<Record<string, string>> = {
  target: "targetValue",
  scaleOutCooldownSeconds: "scaleOutCooldown",
  scaleInCooldownSeconds: "scaleInCooldown",
  cooldownSeconds: "cooldown",
};

/** `targetTracking[0].target` as `targetValue of "reco-tracking"`. */
function inPolicy(path: string, scaler: ScalerSpec): string {
  const match = /^(targetTracking|stepScaling|schedules)\[(\d+)\]\.(.+)$/.exec(path);
  if (match === null || scaler.kind !== "ApplicationAutoScaling") return path;
  const [, list, index, property] = match as unknown as [string, Lists, string, string];
  const name = scaler[list][Number(index)]?.name ?? list;
  return `${properties[property] ?? property} of ${showValue(name)}`;
}

type Lists = "targetTracking" | "stepScaling" | "schedules";

/** How autoscalers of pods call it: a number has the name of its field. */
export function termsOfPods(scaler: HorizontalScaler): Terms {
  if (scaler.kind === "horizontalPodAutoscaler") {
    return {
      minimum: { name: "minReplicas", field: scaler.minReplicas },
      maximum: { name: "maxReplicas", field: scaler.maxReplicas },
      place: inSpec,
    };
  }
  return {
    minimum: { name: "minReplicaCount", field: scaler.minReplicaCount },
    maximum: { name: "maxReplicaCount", field: scaler.maxReplicaCount },
    place: inSpec,
  };
}

const targetFields: Readonly<Record<HpaMetricSpec["target"], string>> = {
  Utilization: "averageUtilization",
  AverageValue: "averageValue",
  Value: "value",
};

/** `metrics[0].target` as `averageUtilization of metric "cpu"`. */
function inSpec(path: string, scaler: ScalerSpec): string {
  const match = /^(?:metrics|triggers)\[(\d+)\]\.target$/.exec(path);
  if (match === null) return path;
  const index = Number(match[1]);
  if (scaler.kind === "Keda") {
    return `threshold of trigger ${showValue(scaler.triggers[index]?.name)}`;
  }
  const metric = scaler.kind === "HorizontalPodAutoscaler" ? scaler.metrics[index] : undefined;
  return metric ? `${targetFields[metric.target]} of metric ${showValue(metric.name)}` : path;
}

/** How groups, their policies and their scheduled actions call it. */
export function termsOfGroup({ minSize, maxSize }: AutoScalingGroup): Terms {
  return {
    minimum: { name: "minSize", field: minSize },
    maximum: { name: "maxSize", field: maxSize },
    place: inGroup,
  };
}

const forecast = "predictiveScalingConfiguration";

/** Where resources of a group have the numbers that a remedy may change. */
const groupProperties: Readonly<Record<string, string>> = {
  "targetTracking.target": "targetTrackingConfiguration.targetValue",
  "simpleScaling.cooldownSeconds": "cooldown",
  "schedules.minCapacity": "minSize",
  "schedules.maxCapacity": "maxSize",
  "schedules.minSize": "minSize",
  "schedules.maxSize": "maxSize",
  "predictive.target": `${forecast}.metricSpecification.targetValue`,
  "predictive.schedulingBufferSeconds": `${forecast}.schedulingBufferTime`,
  "predictive.increaseMaxCapacity.bufferPercent": `${forecast}.maxCapacityBuffer`,
};

/** `targetTracking[0].target` as `targetTrackingConfiguration.targetValue of "cpu"`. */
function inGroup(path: string, scaler: ScalerSpec): string {
  const match = /^(targetTracking|simpleScaling|schedules|predictive)(?:\[(\d+)\])?\.(.+)$/.exec(
    path,
  );
  if (match === null || scaler.kind !== "Ec2AutoScaling") return path;
  const [, list, index, property] = match as unknown as [string, GroupLists, string, string];
  const name = list === "predictive" ? scaler.predictive?.name : scaler[list][Number(index)]?.name;
  return `${groupProperties[`${list}.${property}`] ?? property} of ${showValue(name ?? list)}`;
}

type GroupLists = "targetTracking" | "simpleScaling" | "schedules" | "predictive";
