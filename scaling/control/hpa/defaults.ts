import { HpaBehavior, HpaMetric, HpaScalingPolicy, HpaScalingRules, HpaSpec } from "./spec";

/** Rules of one direction with every default filled in. */
export interface DefaultedRules {
  /** Undefined only downwards: the controller then takes its own downscale stabilization. */
  readonly stabilizationWindowSeconds?: number;
  readonly selectPolicy: "Max" | "Min" | "Disabled";
  readonly policies: readonly HpaScalingPolicy[];
  readonly tolerance?: number;
}

/** A spec as the API server stores it. */
export interface DefaultedHpaSpec {
  readonly minReplicas: number;
  readonly maxReplicas: number;
  readonly metrics: readonly HpaMetric[];
  readonly behavior?: { readonly scaleUp: DefaultedRules; readonly scaleDown: DefaultedRules };
}

const defaultMetrics: readonly HpaMetric[] = [
  { type: "Resource", resource: "cpu", target: { type: "Utilization", averageUtilization: 80 } },
];

const upwards: DefaultedRules = {
  stabilizationWindowSeconds: 0,
  selectPolicy: "Max",
  policies: [
    { type: "Pods", value: 4, periodSeconds: 15 },
    { type: "Percent", value: 100, periodSeconds: 15 },
  ],
};

const downwards: DefaultedRules = {
  selectPolicy: "Max",
  policies: [{ type: "Percent", value: 100, periodSeconds: 15 }],
};

/**
 * Fills in what a spec leaves out, as the API server does: `behavior` only if it is there at all,
 * each field of its rules by itself, a list of policies whole.
 */
export function applyHpaDefaults(spec: HpaSpec): DefaultedHpaSpec {
  const metrics = spec.metrics !== undefined && spec.metrics.length > 0 ? spec.metrics : undefined;
  return {
    minReplicas: spec.minReplicas ?? 1,
    maxReplicas: spec.maxReplicas,
    metrics: metrics ?? defaultMetrics,
    behavior: spec.behavior && defaultedBehavior(spec.behavior),
  };
}

function defaultedBehavior(behavior: HpaBehavior): DefaultedHpaSpec["behavior"] {
  return {
    scaleUp: overlay(upwards, behavior.scaleUp),
    scaleDown: overlay(downwards, behavior.scaleDown),
  };
}

function overlay(defaults: DefaultedRules, given: HpaScalingRules = {}): DefaultedRules {
  return {
    stabilizationWindowSeconds:
      given.stabilizationWindowSeconds ?? defaults.stabilizationWindowSeconds,
    selectPolicy: given.selectPolicy ?? defaults.selectPolicy,
    policies: given.policies ?? defaults.policies,
    tolerance: given.tolerance ?? defaults.tolerance,
  };
}
