import { HpaMetric, Milli } from "./spec";

/** The four ways in which the controller turns a metric into replicas. */
export const Method = { utilization: 0, average: 1, total: 2, share: 3 } as const;

/** A metric of the spec, with everything looked up once. */
export interface CompiledMetric {
  readonly method: number;
  readonly target: Milli;
  readonly targetNumber: number;
  /** CPU metrics leave out pods that are not ready yet. */
  readonly cpu: boolean;
  readonly external: boolean;
  /** Reason of the condition ScalingActive when the metric cannot be had. */
  readonly failure: string;
}

export function compileMetric(metric: HpaMetric): CompiledMetric {
  const target = targetOf(metric);
  return {
    method: methodOf(metric),
    target,
    targetNumber: Number(target),
    cpu: "resource" in metric && metric.resource === "cpu",
    external: metric.type === "External",
    failure: `FailedGet${metric.type}Metric`,
  };
}

function targetOf({ target }: HpaMetric): Milli {
  switch (target.type) {
    case "Utilization":
      return target.averageUtilization;
    case "AverageValue":
      return target.averageValueMilli;
    case "Value":
      return target.valueMilli;
  }
}

function methodOf({ type, target }: HpaMetric): number {
  if (target.type === "Utilization") return Method.utilization;
  if (target.type === "Value") return Method.total;
  return type === "Object" || type === "External" ? Method.share : Method.average;
}
