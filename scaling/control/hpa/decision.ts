/** Why a sync ended with the replicas it did; the first that applies, from the last step backwards. */
export type HpaReason =
  /** There are 0 replicas, and not because the HPA scaled to zero: it is switched off. */
  | "disabledAtZero"
  | "aboveMaximum"
  | "belowMinimum"
  /** No metric can be had. */
  | "noMetric"
  /** Some metric cannot be had, and the others would scale down. */
  | "failedMetricBlocksScaleDown"
  | "upDisabled"
  | "downDisabled"
  | "rateLimitedUp"
  | "rateLimitedDown"
  | "atMaximum"
  | "atMinimum"
  /** Recent recommendations were lower; these count until the window has passed. */
  | "stabilizedUp"
  /** Recent recommendations were higher; these count until the window has passed. */
  | "stabilizedDown"
  /** The metrics are close enough to their targets. */
  | "withinTolerance"
  /** The metrics ask for the current replicas. */
  | "steady"
  | "scaledUp"
  | "scaledDown";

/** What one metric proposed. */
export interface HpaProposal {
  /** Undefined: the metric could not be had. */
  readonly replicas?: number;
  readonly basis: "failed" | "ratio" | "tolerance" | "direction";
  /** Usage divided by target, unready and missing pods left out; undefined: not had. */
  readonly ratio?: number;
}

/** Reasons of the conditions in the HPA's status that this sync set; undefined: left as they were. */
export interface HpaConditions {
  readonly ableToScale: string;
  readonly scalingActive?: string;
  readonly scalingLimited?: string;
}

/** One sync, explained. */
export interface HpaDecision {
  readonly nowSeconds: number;
  readonly current: number;
  /** The replicas from now on. */
  readonly desired: number;
  readonly reason: HpaReason;
  /** What the metrics ask for together, before stabilization, rates and bounds. */
  readonly recommended?: number;
  /** After stabilization. */
  readonly stabilized?: number;
  /** Index of the metric that asked for the most. */
  readonly metric?: number;
  /** By metric; empty if the metrics were not looked at. */
  readonly proposals: readonly HpaProposal[];
  readonly conditions: HpaConditions;
}
