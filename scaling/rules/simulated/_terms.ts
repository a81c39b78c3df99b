import { HpaMetricSpec, ScalerSpec } from "../../control/spec";
import { showValue } from "../../model/field";
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
