import { toMilli } from "../hpaScaler";
import { KedaScalerSpec, KedaTriggerSpec } from "../spec";

export type KedaFallback = NonNullable<KedaScalerSpec["fallback"]>;

/** Replicas that a fallback asks for. */
export function fallbackReplicas({ behavior, replicas }: KedaFallback, current: number): number {
  switch (behavior) {
    case "static":
      return replicas;
    case "currentReplicas":
      return current;
    case "currentReplicasIfHigher":
      return Math.max(current, replicas);
    case "currentReplicasIfLower":
      return Math.min(current, replicas);
  }
}

/**
 * The metric, in milli-units, at which an HPA would come to those replicas: in all for a target per
 * replica; per ready replica for a target of the whole, which fails (NaN) when none is ready.
 */
export function fallbackMilli(
  { metricType, targetValue }: KedaTriggerSpec,
  replicas: number,
  readyReplicas: number,
): number {
  if (metricType === "AverageValue") return milli(targetValue, replicas);
  return readyReplicas === 0 ? NaN : milli(targetValue, replicas / readyReplicas);
}

/** In this order of multiplication and truncated, as KEDA computes it. */
function milli(targetValue: number, replicas: number): number {
  return Math.trunc((toMilli(targetValue) / 1000) * 1000 * replicas);
}
