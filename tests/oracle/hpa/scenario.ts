import {
  HpaControllerOptions,
  HpaMetric,
  HpaScalingRules,
  HpaSpec,
} from "../../../scaling/control/hpa";

/** An int64: a number while that is exact, digits beyond. */
export type Digits = number | string;

/**
 * What happens to one HPA, sync after sync: the input of the real controller and of ours. Times are
 * whole seconds after the start; the sync of step k comes (k + 1) sync periods after it. Names are
 * short because the scenarios are many.
 */
export interface Scenario {
  readonly id: number;
  readonly spec: HpaSpec;
  readonly options: HpaControllerOptions;
  /** Replicas at the start. */
  readonly replicas: number;
  /** null: everything as before the last sync. */
  readonly steps: readonly (Step | null)[];
}

export interface Step {
  readonly g: readonly PodGroup[];
  readonly m: readonly MetricSample[];
  /** Replicas in the scale object's status; default: as in its spec. */
  readonly st?: number;
  /** Somebody sets the replicas before this sync. */
  readonly set?: number;
}

/** So many pods that are alike. */
export interface PodGroup {
  /** -1: as many as the other groups leave of the current replicas. */
  readonly n: number;
  /** Phase, by its first letter. */
  readonly p: "P" | "R" | "S" | "F" | "U";
  /** Status of the Ready condition; left out: there is none. */
  readonly r?: "True" | "False" | "Unknown";
  /** Being deleted. */
  readonly d?: boolean;
  /** When it was started; left out: not yet. */
  readonly s?: number;
  /** When Ready changed; left out: in the year 1. */
  readonly c?: number;
  /** By metric: usage of each pod; "=": an equal share of the load; null: no sample. */
  readonly u: readonly (Digits | null)[];
  /** By metric: request of each pod; null: none. */
  readonly q: readonly (Digits | null)[];
  /** When the samples were taken, and over how long. */
  readonly t: number;
  readonly w: number;
}

export interface MetricSample {
  /** The metric cannot be had. */
  readonly e?: boolean;
  /** Load that the pods share. */
  readonly l?: number;
  /** Values of an Object (one) or External metric. */
  readonly v?: readonly Digits[];
  /** Samples of pods that do not exist. */
  readonly x?: readonly Digits[];
}

/** What a controller made of a scenario. */
export interface Outcome {
  readonly id: number;
  readonly replicas: readonly number[];
  /** Reasons of AbleToScale, ScalingActive and ScalingLimited after each sync; "": as before. */
  readonly conditions: readonly string[];
}

/** A scenario as the driver reads it: the spec as in a manifest. */
export function toLine(scenario: Scenario): string {
  return JSON.stringify({ ...scenario, spec: toManifest(scenario.spec) });
}

function toManifest({ minReplicas, maxReplicas, metrics, behavior }: HpaSpec): object {
  return {
    minReplicas,
    maxReplicas,
    metrics: metrics?.map(metricManifest),
    behavior: behavior && {
      scaleUp: rulesManifest(behavior.scaleUp),
      scaleDown: rulesManifest(behavior.scaleDown),
    },
  };
}

function rulesManifest(rules: HpaScalingRules | undefined): object | undefined {
  return rules && { ...rules, tolerance: rules.tolerance?.toString() };
}

function metricManifest(metric: HpaMetric, index: number): object {
  const target = targetManifest(metric);
  const named = { metric: { name: `metric-${index}` }, target };
  switch (metric.type) {
    case "Resource":
      return { type: metric.type, resource: { name: metric.resource, target } };
    case "ContainerResource": {
      const { resource: name, container } = metric;
      return { type: metric.type, containerResource: { name, container, target } };
    }
    case "Pods":
      return { type: metric.type, pods: named };
    case "Object":
      return { type: metric.type, object: { ...named, describedObject } };
    case "External":
      return { type: metric.type, external: named };
  }
}

const describedObject = { apiVersion: "v1", kind: "Service", name: "web" };

function targetManifest({ target }: HpaMetric): object {
  switch (target.type) {
    case "Utilization":
      return target;
    case "AverageValue":
      return { type: target.type, averageValue: `${target.averageValueMilli}m` };
    case "Value":
      return { type: target.type, value: `${target.valueMilli}m` };
  }
}
