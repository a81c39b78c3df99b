import {
  HpaBehavior,
  HpaControllerOptions,
  hpaControllerDefaults,
  HpaMetric,
  HpaScalingPolicy,
  HpaScalingRules,
  HpaSpec,
} from "../../../scaling/control/hpa";
import { Choices } from "./random";

/** The controllers that scenarios run under: most under the defaults. */
const controllers: readonly Partial<HpaControllerOptions>[] = [
  { tolerance: 0.2, downscaleStabilizationSeconds: 60 },
  { downscaleStabilizationSeconds: 0, tolerance: 0 },
  { syncSeconds: 30, cpuInitializationSeconds: 120, initialReadinessDelaySeconds: 10 },
  { syncSeconds: 7, downscaleStabilizationSeconds: 49 },
  { configurableTolerance: false },
  { scaleToZero: true },
  { scaleToZero: true, downscaleStabilizationSeconds: 15 },
];

export function chooseOptions(choose: Choices): HpaControllerOptions {
  return choose.chance(0.6)
    ? hpaControllerDefaults
    : { ...hpaControllerDefaults, ...choose.of(controllers) };
}

export function chooseSpec(choose: Choices, options: HpaControllerOptions): HpaSpec {
  const ceiling = choose.of([2, 5, 10, 20, 20, 40, 100, 1000, 10_000]);
  const maxReplicas = choose.between(1, ceiling);
  const lowest = options.scaleToZero && choose.chance(0.7) ? 0 : 1;
  const minReplicas = choose.between(lowest, Math.max(lowest, Math.ceil(maxReplicas / 3)));
  const metrics = chooseMetrics(choose, minReplicas === 0);
  return {
    ...(minReplicas === 1 && choose.chance(0.5) ? {} : { minReplicas }),
    maxReplicas: Math.max(maxReplicas, minReplicas),
    ...(metrics.length === 0 ? {} : { metrics }),
    ...(choose.chance(0.35) ? {} : { behavior: chooseBehavior(choose, options) }),
  };
}

function chooseMetrics(choose: Choices, zero: boolean): readonly HpaMetric[] {
  if (!zero && choose.chance(0.03)) return [];
  const count = choose.of([1, 1, 1, 2, 2, 3]);
  const metrics: HpaMetric[] = [];
  for (let index = 0; index < count; index++) {
    const metric = zero && index === 0 ? chooseWhole(choose, index) : chooseMetric(choose, index);
    const known = metrics.some((other) => resourceOf(other) === resourceOf(metric));
    metrics.push(resourceOf(metric) !== "" && known ? chooseWhole(choose, index) : metric);
  }
  return metrics;
}

function resourceOf(metric: HpaMetric): string {
  return "resource" in metric ? metric.resource : "";
}

function chooseMetric(choose: Choices, index: number): HpaMetric {
  const resource = choose.of(["cpu", "cpu", "memory", "nvidia.com/gpu"]);
  const averageUtilization = choose.of([1, 30, 50, 60, 66, 80, 100, 130, 250]);
  const large = resource === "memory" ? choose.of([1e12, 3e14]) : 1;
  const averageValueMilli = choose.of([1, 100, 333, 500, 1000, 7777]) * large;
  const target = choose.chance(0.6)
    ? ({ type: "Utilization", averageUtilization } as const)
    : ({ type: "AverageValue", averageValueMilli } as const);
  const kind = choose.of(["Resource", "Resource", "ContainerResource", "Pods", "whole"]);
  if (kind === "Resource") return { type: kind, resource, target };
  if (kind === "ContainerResource") return { type: kind, resource, container: "app", target };
  if (kind === "whole") return chooseWhole(choose, index);
  return {
    type: "Pods",
    metric: `metric-${index}`,
    target: { type: "AverageValue", averageValueMilli: choose.of([1, 100, 333, 1000, 50_000]) },
  };
}

function chooseWhole(choose: Choices, index: number): HpaMetric {
  const milli = choose.of([1, 333, 1000, 10_000, 777_000]);
  const target = choose.chance(0.5)
    ? ({ type: "Value", valueMilli: milli } as const)
    : ({ type: "AverageValue", averageValueMilli: milli } as const);
  const type = choose.of(["Object", "External"] as const);
  return { type, metric: `metric-${index}`, target };
}

function chooseBehavior(choose: Choices, options: HpaControllerOptions): HpaBehavior {
  if (choose.chance(0.1)) return {};
  const sync = options.syncSeconds;
  return {
    ...(choose.chance(0.8) ? { scaleUp: chooseRules(choose, sync, [0, 0, 15, 60]) } : {}),
    ...(choose.chance(0.8) ? { scaleDown: chooseRules(choose, sync, [0, 15, 60, 300]) } : {}),
  };
}

function chooseRules(choose: Choices, sync: number, windows: readonly number[]): HpaScalingRules {
  const window = choose.of([...windows, ...windows, ...windows, sync, 3 * sync, 3600]);
  const policies = Array.from({ length: choose.of([1, 1, 2, 3]) }, () =>
    choosePolicy(choose, sync),
  );
  return {
    ...(choose.chance(0.7) ? { stabilizationWindowSeconds: window } : {}),
    ...(choose.chance(0.6)
      ? { selectPolicy: choose.of(["Max", "Max", "Min", "Min", "Min", "Disabled"]) }
      : {}),
    ...(choose.chance(0.75) ? { policies } : {}),
    ...(choose.chance(0.35)
      ? { tolerance: choose.of([0, 0.05, 0.1, 0.15, 0.2, 0.5, 0.57, 1]) }
      : {}),
  };
}

function choosePolicy(choose: Choices, sync: number): HpaScalingPolicy {
  const type = choose.of(["Pods", "Percent"] as const);
  const values =
    type === "Pods" ? [1, 2, 4, 10, 100, 2_147_483_647] : [1, 10, 33, 50, 100, 900, 2_000_000_000];
  return {
    type,
    value: choose.of(values),
    periodSeconds: choose.of([sync, sync, 2 * sync, 4 * sync, 10, 15, 60, 200, 1800]),
  };
}
