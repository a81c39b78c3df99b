import { ScalerSpec } from "../control/spec";

const names = {
  fixed: ["minCapacity", "maxCapacity"],
  ApplicationAutoScaling: ["minCapacity", "maxCapacity"],
  Ec2AutoScaling: ["minSize", "maxSize"],
  HorizontalPodAutoscaler: ["minReplicas", "maxReplicas"],
  Keda: ["minReplicaCount", "maxReplicaCount"],
} as const satisfies Readonly<Record<ScalerSpec["kind"], readonly [string, string]>>;

/** What the users of a scaler call its two bounds, the lower one first. */
export function boundNamesOf(
  kind: ScalerSpec["kind"],
): readonly [minimum: string, maximum: string] {
  return names[kind];
}
