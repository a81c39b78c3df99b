import { SeedAggregation } from "../contract/generated/types";
import { HoldingReason } from "./tally/shortage";

/** A figure over several seeds. */
export interface Spread {
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** A measured figure of one load. */
export interface Figure {
  /** Name of the measure. */
  readonly measure: string;
  readonly spread: Spread;
  /** What the aggregation makes of the seeds: this is held against the objective. */
  readonly decides: number;
}

/** An objective that a load broke. Numbers that do not apply are NaN. */
export interface Breach {
  /** As declared: maxOverloadSeconds. */
  readonly objective: string;
  readonly measure: string;
  readonly load: string;
  readonly limit: number;
  readonly measured: number;
  readonly unit: string;
  /** When it first counted, from the run's start; of the run that decides. */
  readonly atSeconds: number;
  readonly atUnixSeconds: number;
  readonly seedsBroken: number;
  readonly seeds: number;
  /** What was needed and what served at the worst moment of the shortage behind it. */
  readonly demandInstances: number;
  readonly readyInstances: number;
  /** Where the time of that shortage went. */
  readonly detectSeconds: number;
  readonly decideSeconds: number;
  readonly provisionSeconds: number;
  /** Upper bound at the worst moment. */
  readonly maxCapacity: number;
  /** Whether the upper bound was reached and not enough. */
  readonly limitedByMaximum: boolean;
  /** Time for which instances were asked for and could not be had. */
  readonly unavailableSeconds: number;
  /** Instances that a deployment kept out of service at the worst moment; absent where none did. */
  readonly deployingInstances?: number;
  /** Instances that outlier detection kept out of the traffic at the worst moment; absent where none were. */
  readonly ejectedInstances?: number;
  /** What kept the scaler from raising capacity, longest first. */
  readonly heldBy: readonly { readonly reason: HoldingReason; readonly seconds: number }[];
}

/** One number of a declaration, and the one in its place. */
export interface Setting {
  /** As the user writes it: schedules[0].minCapacity. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** A change under which all objectives hold, proved by simulating it. */
export interface Change extends Setting {
  /** Instance-hours a day more than now; negative for less. */
  readonly instanceHoursPerDay: number;
  /** To be changed with it, where no single change holds. */
  readonly and?: Setting;
}

export interface LoadOutcome {
  readonly name: string;
  readonly holds: boolean;
  readonly figures: readonly Figure[];
  /** In the order of the objectives: what users feel first. */
  readonly breaches: readonly Breach[];
  /** Absent as long as nobody has searched. */
  readonly wouldHold?: Change | "none found";
  readonly durationSeconds: number;
  readonly seeds: number;
  /** What the upper bound of the scaling is called where it is declared; default: maxCapacity. */
  readonly maximumName?: string;
}

export interface Verdict {
  readonly holds: boolean;
  readonly aggregation: SeedAggregation;
  readonly loads: readonly LoadOutcome[];
}

export function verdictOf(loads: readonly LoadOutcome[], aggregation: SeedAggregation): Verdict {
  return { holds: loads.every(({ holds }) => holds), aggregation, loads };
}
