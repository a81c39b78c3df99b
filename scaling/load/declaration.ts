/**
 * A load as a user declares it: exactly one pattern, or parts put together. Rates are requests per
 * second; seconds count from the start of the load, and in a part of a sequence from the start of
 * that part.
 */
export interface Load {
  /** How reports call it. */
  readonly name?: string;
  readonly constant?: ConstantLoad;
  readonly ramp?: RampLoad;
  readonly step?: StepLoad;
  readonly spike?: SpikeLoad;
  readonly diurnal?: DiurnalLoad;
  readonly flashCrowd?: FlashCrowdLoad;
  readonly trace?: TraceLoad;
  /** One after another, each for its duration; the last one goes on to the end. */
  readonly sequence?: readonly Load[];
  /** All at once; a part that declares a duration ends with it. */
  readonly sum?: readonly Load[];
  /** Random deviation from the pattern, on top of its parts' own. */
  readonly noise?: LoadNoise;
  /** How long it lasts. Default: what the pattern needs and 30 minutes to settle, at least an hour;
   * a week for `diurnal`, its own length for `trace`. */
  readonly durationSeconds?: number;
  /** RFC 3339, in UTC without an offset; of the whole load only. Default: 2027-01-04T00:00:00Z, a
   * Monday. */
  readonly startTime?: string;
}

/** The same rate all the time. */
export interface ConstantLoad {
  readonly rps: number;
}

/** A straight line from one rate to another, which then stays. */
export interface RampLoad {
  readonly fromRps: number;
  readonly toRps: number;
  readonly rampSeconds: number;
  /** When the ramp begins. Default: 0. */
  readonly startSeconds?: number;
}

/** One rate, and from a moment on another one. */
export interface StepLoad {
  readonly fromRps: number;
  readonly toRps: number;
  readonly atSeconds: number;
}

/** Up to a peak in a straight line, held, and down again. */
export interface SpikeLoad {
  readonly baseRps: number;
  readonly peakRps: number;
  /** When the rise begins. Default: 900, a quarter of an hour of the base rate. */
  readonly startSeconds?: number;
  /** How long the rise takes; 0 is at once. */
  readonly rampSeconds: number;
  readonly holdSeconds: number;
  /** How long the fall takes. Default: as the rise. */
  readonly fallSeconds?: number;
}

/** Days and weeks: a wave with one peak a day, in local time. */
export interface DiurnalLoad {
  /** Twelve hours away from the peak. */
  readonly baseRps: number;
  readonly peakRps: number;
  /** Local hour of the peak, 0 up to 24; 14.5 is half past two in the afternoon. Default: 14. */
  readonly peakHour?: number;
  /** IANA name. Default: UTC. */
  readonly timezone?: string;
  /** Load of Saturdays and Sundays as a multiple of other days'. Default: 1. */
  readonly weekendFactor?: number;
}

/** Everybody comes at once and leaves slowly: a straight rise, then exponential decay to the base. */
export interface FlashCrowdLoad {
  readonly baseRps: number;
  readonly peakRps: number;
  readonly atSeconds: number;
  /** How long the rise takes; 0 is at once. */
  readonly riseSeconds: number;
  /** In this time the excess over the base falls to 37 % (1/e). */
  readonly decaySeconds: number;
}

/** A recorded load: either points with straight lines between them, or the mean rate of each interval. */
export interface TraceLoad {
  /** In order of time; the first and last rates hold before and after. */
  readonly points?: readonly TracePoint[];
  /** Mean rates of intervals of `stepSeconds`, from 0 on; nothing arrives after the last one. */
  readonly rps?: readonly number[];
  /** Length of each interval of `rps`. */
  readonly stepSeconds?: number;
}

export interface TracePoint {
  readonly seconds: number;
  readonly rps: number;
}

/** Multiplies the rate by a random factor with mean 1 (lognormal), drawn from the run's seed. */
export interface LoadNoise {
  /** Standard deviation of the factor: 0.1 is ten percent. */
  readonly relativeStandardDeviation: number;
  /** How long a deviation lasts: its correlation falls to 37 % (1/e) in this time. Default: each
   * minute deviates by itself. */
  readonly correlationSeconds?: number;
  /** Whether requests also arrive at random: the count of each step is then a Poisson number. Of the
   * whole load only. Default: false. */
  readonly poissonArrivals?: boolean;
}

/** The ways to declare a load, of which each load uses exactly one. */
export const loadPatterns = [
  "constant",
  "ramp",
  "step",
  "spike",
  "diurnal",
  "flashCrowd",
  "trace",
  "sequence",
  "sum",
] as const satisfies readonly (keyof Load)[];

export type LoadPattern = (typeof loadPatterns)[number];

/** The pattern that a load declares; the first one, should it wrongly declare several. */
export function patternOf(load: Load): LoadPattern | undefined {
  return loadPatterns.find((pattern) => load[pattern] !== undefined);
}
