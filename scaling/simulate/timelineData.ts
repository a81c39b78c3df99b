import { Reason } from "../control/controller";

/** Of them, what a mesh adds: new requests without the tries that come again, instances without traffic. */
export const meshColumns = ["requestRate", "ejected"] as const;

/** What a timeline keeps of each point; rates are requests per second. */
export const timelineColumns = [
  "arrivalRate",
  "servedRate",
  "droppedRate",
  "capacityRate",
  "shortageRate",
  "desired",
  "ready",
  "starting",
  "draining",
  "minCapacity",
  "maxCapacity",
  "needed",
  "metric",
  "utilization",
  "backlog",
  "waitSeconds",
  "paid",
  "instanceHours",
  ...meshColumns,
] as const;

export type TimelineColumn = (typeof timelineColumns)[number];

export type Columns = Readonly<Record<TimelineColumn, ArrayLike<number>>>;

/** Capacity or its bounds changed, or a deployment went on. */
export interface ScalingEvent {
  readonly seconds: number;
  readonly kind: "capacity" | "bounds" | "deployment";
  /** Capacity asked for; the same number twice where only the bounds moved. */
  readonly from: number;
  readonly to: number;
  readonly minCapacity: number;
  readonly maxCapacity: number;
  readonly reason: Reason;
  /** Name of the policy, metric or schedule behind it, or what a deployment does; "" where there is none. */
  readonly cause: string;
}

/** A stretch of time with one reason: why capacity stayed although a metric asked for another. */
export interface Phase {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly reason: Reason;
  readonly cause: string;
}

/** A run as it is drawn, tabled and exported: the one source of every chart. */
export interface TimelineData {
  readonly stepSeconds: number;
  readonly steps: number;
  /** 1 where each step is a point; else every so many steps are two points, their least and greatest. */
  readonly stepsPerBucket: number;
  /** Start of each point, from the start of the run. */
  readonly seconds: ArrayLike<number>;
  readonly columns: Columns;
  readonly events: readonly ScalingEvent[];
  readonly eventsLeftOut: number;
  readonly phases: readonly Phase[];
  readonly phasesLeftOut: number;
}

/** From the start of the run to the end of its last step. */
export function durationSeconds({ steps, stepSeconds }: TimelineData): number {
  return steps * stepSeconds;
}
