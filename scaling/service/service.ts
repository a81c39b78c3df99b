/** How one fleet serves, with every number known: what a declared service is compiled to. */
export interface ServiceModel {
  /** Requests per second that one ready instance serves at most. */
  readonly requestsPerSecondPerInstance: number;
  /** Time that one request takes by itself. */
  readonly serviceTimeSeconds: number;
  /** Requests that one instance works on at a time: throughput x service time, at least 1. */
  readonly concurrencyPerInstance: number;
  /** Coefficient of variation of the service time; 1 is exponential, 0 constant. */
  readonly serviceTimeVariation: number;
  /** Most requests that wait, for each ready instance; Infinity for no limit. */
  readonly queueLimitPerInstance: number;
  /** Longest wait before a request is given up; Infinity for no limit. */
  readonly timeoutSeconds: number;
  readonly startup: StartupModel;
  /** From the order to go until an instance is no longer paid for; it serves no new request. */
  readonly drainSeconds: number;
}

/** One stage of a start: the image, the weights, the warm-up. Stages follow one another. */
export interface StartupStage {
  readonly name: string;
  readonly medianSeconds: number;
}

export interface StartupModel {
  readonly stages: readonly StartupStage[];
  /** Sigma of the lognormal spread around the median; 0 starts every instance alike. */
  readonly spread: number;
  /** Share of the starts that fail at their end and begin again. */
  readonly failureFraction: number;
  /** Median of a start from a warm pool; absent: as any other start. */
  readonly fromWarmPoolSeconds?: number;
  /** Where there is not always room for one more instance. */
  readonly newNode?: NewNodeModel;
}

/** Instances for which there is no room wait for a node first, each for one that goes with it. */
export interface NewNodeModel {
  /** Instances for which the nodes that there are have room. */
  readonly room: number;
  /** Median time until a node is there, before the stages begin. */
  readonly medianSeconds: number;
}

/** How many instances wait beside a group, and how. */
export interface WarmPoolModel {
  readonly minSize: number;
  /** Instances in the group and in the pool together; absent means the group's maximum. */
  readonly maxPrepared?: number;
  /** Whether instances that wait run. */
  readonly isRunning: boolean;
  readonly reuseOnScaleIn: boolean;
}

/** Something that goes wrong, from second to second of the run. */
export interface Fault {
  readonly kind: FaultKind;
  readonly startSeconds: number;
  readonly durationSeconds: number;
  /**
   * How much: lost share of instances (zoneLoss, rollout), factor on the start-up time (slowStart), share
   * of starts that fail (failingStart), seconds (metricDelay), most instances that can run
   * (capacityShortage), share of dropped requests that come again (retries), value reported
   * (metricWrong), seconds to install on an instance (deployment), share of the instances that fail
   * (failingInstances), seconds that a request takes longer (slowDependency); no use for metricOutage.
   */
  readonly amount: number;
  /** Share of the answers of a failing instance that are errors (failingInstances). */
  readonly errorFraction?: number;
}

export type FaultKind =
  | "metricOutage"
  | "metricDelay"
  | "metricWrong"
  | "slowStart"
  | "failingStart"
  | "capacityShortage"
  | "zoneLoss"
  | "retries"
  | "rollout"
  | "deployment"
  | "failingInstances"
  | "slowDependency";
