import { Totals } from "./totals";

/** A figure that reports give and objectives limit. One file each; the definition is its documentation. */
export interface Measure {
  /** As in figures: `overloadSeconds`. */
  readonly name: string;
  readonly title: string;
  readonly unit: Unit;
  /** What exactly is counted, in one or two sentences. */
  readonly definition: string;
  /** Whether more is worse, for comparisons and colours; "neither" for plain facts. */
  readonly worse: "higher" | "lower" | "neither";
  /** The figure, once the run is over; NaN where the run leaves it without a value. */
  readonly read: (totals: Totals) => number;
  /** Seconds from the start of the run at which the figure first counted for something; NaN if never. */
  readonly firstSeconds?: (totals: Totals) => number;
}

export type Unit =
  | "seconds"
  | "fraction"
  | "instances"
  | "requests"
  | "instance-hours"
  | "instance-hours per day"
  | "per hour"
  | "actions"
  | "currency"
  | "";

/** What measures need to know beside the run itself. */
export interface MeasureSettings {
  /** Of one instance; without it costs have no value. */
  readonly pricePerInstanceHour?: number;
  /** Of one that waits in a warm pool. Default: the full price where it runs, else nothing. */
  readonly warmPoolPricePerInstanceHour?: number;
  /** Wait beyond which a request counts as delayed. Default: 1. */
  readonly delayedAfterSeconds?: number;
  /** Whether delays are added up, which costs more than all else. Default: true. */
  readonly delays?: boolean;
}
