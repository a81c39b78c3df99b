import { Objectives } from "../contract/generated/types";
import { Measure } from "./measure";
import { measureNamed } from "./measures";

export type ObjectiveName = Exclude<keyof Objectives, "delayedAfterSeconds">;

/** What a broken objective is about, which says where to look for a change that would hold. */
export type ObjectiveConcern = "service" | "calm" | "cost";

interface ObjectiveFacts {
  readonly measure: string;
  readonly concern: ObjectiveConcern;
}

/** Every objective, in the order in which breaches are told: what users feel first. */
const facts: Readonly<Record<ObjectiveName, ObjectiveFacts>> = {
  maxOverloadSeconds: { measure: "overloadSeconds", concern: "service" },
  maxQueueDelayP50Seconds: { measure: "queueDelayP50Seconds", concern: "service" },
  maxQueueDelayP95Seconds: { measure: "queueDelayP95Seconds", concern: "service" },
  maxQueueDelayP99Seconds: { measure: "queueDelayP99Seconds", concern: "service" },
  maxDroppedFraction: { measure: "droppedFraction", concern: "service" },
  maxDelayedFraction: { measure: "delayedFraction", concern: "service" },
  maxTimeToCapacitySeconds: { measure: "timeToCapacitySeconds", concern: "service" },
  maxUnmetAtMaximumSeconds: { measure: "unmetAtMaximumSeconds", concern: "service" },
  maxFlapsPerHour: { measure: "flapsPerHour", concern: "calm" },
  maxScalingActionsPerHour: { measure: "scalingActionsPerHour", concern: "calm" },
  maxInstanceHoursPerDay: { measure: "instanceHoursPerDay", concern: "cost" },
  maxMonthlyCost: { measure: "monthlyCost", concern: "cost" },
};

export const objectiveNames = Object.keys(facts) as readonly ObjectiveName[];

/** A declared objective: this measure may be at most that. */
export interface Objective {
  readonly name: ObjectiveName;
  readonly measure: Measure;
  readonly limit: number;
  readonly concern: ObjectiveConcern;
}

/** The declared objectives, in the order in which breaches are told. */
export function objectivesOf(declared: Objectives): readonly Objective[] {
  return objectiveNames.flatMap((name) => {
    const limit = declared[name];
    if (limit === undefined) return [];
    const { measure, concern } = facts[name];
    return [{ name, measure: measureNamed(measure), limit, concern }];
  });
}

/** Sums of fractions may be off by this share. */
const roundingSlack = 1e-9;

/** A figure without a value breaks nothing. */
export function isBroken(measured: number, limit: number): boolean {
  return measured > limit + roundingSlack * (1 + limit);
}

const delayed = new Set([
  "queueDelayP50Seconds",
  "queueDelayP95Seconds",
  "queueDelayP99Seconds",
  "delayedFraction",
]);

/** Whether the objectives cannot be judged without the delays of requests. */
export function needDelays(objectives: readonly Objective[]): boolean {
  return objectives.some(({ measure }) => delayed.has(measure.name));
}
