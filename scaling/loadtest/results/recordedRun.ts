import { FailureKind } from "../script/recording";
import { Quantiles } from "./quantiles";

/** What the clients of a load test saw. */
export interface RecordedRun {
  /** As the script calls it; undefined for a run of a script of somebody else. */
  readonly load: string | undefined;
  readonly scale: number;
  readonly speed: number;
  readonly startUnixSeconds: number;
  readonly intervalSeconds: number;
  /** The last one has all that ended after the load, and is as long as that took. */
  readonly intervals: readonly RecordedInterval[];
  /** Requests that the script was to send in each interval, where that is known. */
  readonly planned: Float64Array | undefined;
  /** Requests that the load test itself could not send. */
  readonly unsent: number;
  readonly failures: Readonly<Record<FailureKind, number>>;
  /** Of all requests that were served, in seconds. */
  readonly latency: Quantiles | undefined;
  /** What was noticed while it was put together. */
  readonly notes: readonly string[];
}

export interface RecordedInterval {
  /** Requests that began in it. */
  readonly started: number;
  /** Requests that ended in it. */
  readonly served: number;
  readonly failed: number;
  /** Of those that were served in it, in seconds. */
  readonly latency: Quantiles | undefined;
}

/** Sums over the intervals of a run. */
export function totalsOf({ intervals }: Pick<RecordedRun, "intervals">): {
  readonly started: number;
  readonly served: number;
  readonly failed: number;
} {
  const sum = (key: "started" | "served" | "failed"): number =>
    intervals.reduce((total, interval) => total + interval[key], 0);
  return { started: sum("started"), served: sum("served"), failed: sum("failed") };
}
