import { defaults } from "../../contract/generated/defaults";
import { Autoscaling } from "../../contract/generated/types";

export function minReplicasOf({ minReplicas }: Autoscaling): number {
  return minReplicas ?? defaults.Autoscaling.minReplicas;
}

/** Fewest replicas at any moment: a ScaledObject that idles goes below its minimum. */
export function leastReplicasOf(autoscaling: Autoscaling): number {
  return autoscaling.keda?.idleAtZero ? 0 : minReplicasOf(autoscaling);
}

/** What the first deployment begins with: never one where the minimum is more. */
export function initialReplicasOf(autoscaling: Autoscaling): number {
  return autoscaling.initialReplicas ?? Math.max(1, minReplicasOf(autoscaling));
}
