import { MetricRequest } from "./metric";

/** What a controller sees of the fleet that it scales. One object, kept up to date by the simulation. */
export interface FleetView {
  /** Capacity that was last asked for. */
  readonly desired: number;
  /** Instances (or replicas, copies) that serve. */
  readonly ready: number;
  /** Instances that were launched and do not serve yet. */
  readonly starting: number;
  /** Instances that were told to go and are still paid for. */
  readonly draining: number;
}

/** Why capacity was changed, or kept although a metric asked for another. */
export type Reason =
  | "none"
  | "scaleOut"
  | "scaleIn"
  | "schedule"
  | "bounds"
  | "wake"
  | "toZero"
  | "fallback"
  | "forecast"
  | "holdCooldown"
  | "holdStabilization"
  | "holdTolerance"
  | "holdRateLimit"
  | "holdWarmup"
  | "holdOtherPolicy"
  | "holdUpdateInProgress"
  | "holdNoData"
  | "holdSuspended"
  | "atMaximum"
  | "atMinimum";

/**
 * A scaling controller in simulated time: a state machine without a clock. The simulation delivers
 * datapoints of the metrics that it asked for, then asks for a decision at every step. Nothing is
 * allocated between two steps.
 */
export interface Controller {
  /** The metrics to aggregate for it, by the index under which they are delivered. */
  readonly metrics: readonly MetricRequest[];
  /** Bounds in force at the moment; schedules move them. */
  readonly minCapacity: number;
  readonly maxCapacity: number;
  /** Of the last decision. */
  readonly reason: Reason;
  /** Name of the policy, metric or schedule behind the last decision; "" where there is none. */
  readonly cause: string;
  /** A datapoint: the metric over its last whole period, NaN where the source has no data. */
  deliver(metric: number, value: number, nowSeconds: number): void;
  /** The capacity wanted from now on; `fleet.desired` where nothing changes. */
  decide(nowSeconds: number, fleet: FleetView): number;
}
