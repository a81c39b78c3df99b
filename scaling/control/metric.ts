/**
 * What the simulated service can be measured by. Per-instance metrics have no data while no instance
 * serves, as with the services that publish them.
 */
export type Metric =
  /** Requests that arrived, per serving instance; its Sum over a minute is InvocationsPerInstance. */
  | "requestsPerInstance"
  /** Requests that arrived, on all instances together. */
  | "requests"
  /** Requests in flight and waiting, per serving instance. */
  | "concurrencyPerInstance"
  /** Requests in flight and waiting, in all. */
  | "concurrency"
  /** Requests waiting, per serving instance. */
  | "backlogPerInstance"
  /** Requests waiting, in all; 0 is data. */
  | "backlog"
  /** Busy share of the serving capacity, 0 to 1. */
  | "utilization"
  /** Time from arrival to answer, seconds: the wait in the queue and the service time. */
  | "latency"
  /** 1 while requests wait and nothing serves, else 0. */
  | "backlogWithoutCapacity"
  /** Requests that arrived while nothing served. */
  | "requestsWithoutCapacity";

/** How the samples of a period become one datapoint. */
export type Statistic = "Sum" | "Average" | "Minimum" | "Maximum";

/** A metric as a controller wants it delivered. */
export interface MetricRequest {
  readonly metric: Metric;
  /** What a sample is multiplied by: 100 makes a percentage of a share. */
  readonly factor: number;
  readonly statistic: Statistic;
  readonly periodSeconds: number;
  /** From the end of a period until its datapoint can be read. */
  readonly delaySeconds: number;
}
