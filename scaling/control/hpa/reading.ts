import { Milli } from "./spec";

/**
 * A pod as the controller sees it, or `count` pods that are alike. Times are seconds on the same
 * clock as that of `sync`; whole seconds and binary fractions are exact.
 */
export interface PodView {
  /** Default 1. */
  readonly count?: number;
  readonly phase: "Pending" | "Running" | "Succeeded" | "Failed" | "Unknown";
  /** Being deleted: the pod no longer counts. */
  readonly deleted?: boolean;
  /** The Ready condition; left out: the pod has none yet. */
  readonly ready?: boolean | "unknown";
  /** When the Ready condition last changed; default: long ago. */
  readonly readyChangedAtSeconds?: number;
  /** When the kubelet took the pod on; left out: not yet. */
  readonly startedAtSeconds?: number;
}

/** Samples of a Resource, ContainerResource or Pods metric, in the order of the reading's pods. */
export interface PodSamples {
  /** Usage of each pod; undefined: no sample. */
  readonly usage: readonly (Milli | undefined)[];
  /** Request of each pod, for utilization targets; a pod without one makes the metric fail. */
  readonly requests?: readonly (Milli | undefined)[];
  /** When the samples were taken, one for all or one each; default: now. */
  readonly measuredAtSeconds?: number | readonly number[];
  /** How long they were averaged over, one for all or one each; default 0. */
  readonly windowSeconds?: number | readonly number[];
  /** Samples of pods that no longer exist. */
  readonly stray?: readonly Milli[];
}

/** The value of an Object metric, or the values of all series of an External one. */
export interface TotalSamples {
  readonly values: readonly Milli[];
}

/** The metric could not be had. */
export interface FailedSamples {
  readonly error: string;
}

export type MetricSamples = PodSamples | TotalSamples | FailedSamples;

/** All that one sync sees: the pods, and what each metric of the spec returned, in its order. */
export interface HpaReading {
  readonly pods: readonly PodView[];
  readonly metrics: readonly MetricSamples[];
}

/**
 * The same for pods that are alike, without any list: filled in place before each `step`, so that a
 * simulation allocates nothing. All usages and requests are whole milli-units of one pod.
 */
export class HpaAggregate {
  /** Running and ready, with a sample. */
  ready = 0;
  /** The same, but with a sample that began before they were ready: CPU metrics leave them out. */
  fresh = 0;
  /** Running but never ready so far, with a sample: CPU metrics leave them out. */
  starting = 0;
  /** In phase Pending. */
  pending = 0;
  /** Running and ready, but without a sample. */
  missing = 0;
  /** By metric: usage of each ready pod; of Object and External metrics the (summed) value. */
  readonly usage: Float64Array;
  /** By metric: usage of each starting pod. */
  readonly startingUsage: Float64Array;
  /** By metric: request of each pod; used by utilization targets. */
  readonly request: Float64Array;
  /** By metric: 1 if it cannot be had. */
  readonly failed: Uint8Array;

  constructor(metricCount: number) {
    this.usage = new Float64Array(metricCount);
    this.startingUsage = new Float64Array(metricCount);
    this.request = new Float64Array(metricCount);
    this.failed = new Uint8Array(metricCount);
  }
}
