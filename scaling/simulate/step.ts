import { Reason } from "../control/controller";

/**
 * One step of a run, from `seconds` for `stepSeconds`. One object, overwritten by every step: whoever
 * wants to keep a step copies its numbers.
 */
export interface Step {
  readonly index: number;
  /** From the start of the run. */
  readonly seconds: number;
  readonly stepSeconds: number;
  /** Requests that arrived, repeated tries included, per second. */
  readonly arrivalRate: number;
  /** Requests per second that the ready instances can serve. */
  readonly capacityRate: number;
  /**
   * Requests of this step, repeated tries included. Without a mesh what arrived is what was served or
   * dropped, and the growth of the backlog.
   */
  readonly arrived: number;
  /** Of them, tries that a mesh makes again. */
  readonly retried: number;
  readonly served: number;
  /** What instances have worked on for nothing: answered with an error, or after it was given up. */
  readonly wasted: number;
  /** Refused by a full queue, given up after the timeout or failed, and not to be tried again. */
  readonly dropped: number;
  /** Requests waiting, at the end of the step and at most during it. */
  readonly backlog: number;
  readonly peakBacklog: number;
  /** Mean wait in the queue of the requests that were served in this step. */
  readonly meanWaitSeconds: number;
  /** Seconds of this step in which more arrived than the ready instances can serve. */
  readonly overloadSeconds: number;
  /** Instances: asked for, serving, starting (or out of service), draining; all but "asked for" are paid for. */
  readonly desired: number;
  readonly ready: number;
  readonly starting: number;
  readonly draining: number;
  /** Of those that serve: without traffic, since outlier detection keeps them out of it. */
  readonly ejected: number;
  /** Of those that start: in service for their group, and busy with a new revision. */
  readonly installing: number;
  /** Paid for beside the group: prepared for its warm pool, or of the other fleet in a deployment. */
  readonly beside: number;
  /** Instances that wait in a warm pool, and whether they run. */
  readonly pooled: number;
  readonly isPoolRunning: boolean;
  readonly minCapacity: number;
  readonly maxCapacity: number;
  /** Instances that the arrivals of this step need at their service's full rate; a fraction. */
  readonly needed: number;
  /** Latest datapoint of the first metric that scaling follows; NaN before there is one. */
  readonly metric: number;
  /** Capacity before this step's decision, to tell a change. */
  readonly previousDesired: number;
  readonly reason: Reason;
  readonly cause: string;
  /** The deployment that is under way, in words; "" for none. */
  readonly deployment: string;
}

/** Instances that are paid for as those that serve are. */
export function paidInstances(step: Step): number {
  const running = step.isPoolRunning ? step.pooled : 0;
  return step.ready + step.starting + step.draining + step.beside + running;
}

/** Instances that have traffic. */
export function servingInstances({ ready, ejected }: Step): number {
  return ready - ejected;
}

/** Tries that instances have worked on. */
export function workedOn({ served, wasted }: Step): number {
  return served + wasted;
}

/** The step under construction. */
export type MutableStep = { -readonly [Property in keyof Step]: Step[Property] };

export function firstStep(stepSeconds: number, initialCapacity: number): MutableStep {
  return {
    index: 0,
    seconds: 0,
    stepSeconds,
    arrivalRate: 0,
    capacityRate: 0,
    arrived: 0,
    retried: 0,
    served: 0,
    wasted: 0,
    dropped: 0,
    backlog: 0,
    peakBacklog: 0,
    meanWaitSeconds: 0,
    overloadSeconds: 0,
    desired: initialCapacity,
    ready: initialCapacity,
    starting: 0,
    draining: 0,
    ejected: 0,
    installing: 0,
    beside: 0,
    pooled: 0,
    isPoolRunning: false,
    minCapacity: 0,
    maxCapacity: 0,
    needed: 0,
    metric: NaN,
    previousDesired: initialCapacity,
    reason: "none",
    cause: "",
    deployment: "",
  };
}
