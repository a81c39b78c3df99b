import { RecordedInterval, RecordedRun } from "../results/recordedRun";
import { quantileOf, Quantiles } from "../results/quantiles";
import { Estimate, estimateOf, Weighted } from "./estimate";
import { FleetSize, FleetSpan } from "./fleetSize";

/** What a run says of the service, for the next simulation. */
export interface Fit {
  /** Time that a request takes without waiting, as clients see it; undefined where nothing was served. */
  readonly serviceTime: Estimate | undefined;
  /** Requests per second that one instance serves, or the whole fleet where its size is not known. */
  readonly capacity: CapacityFit;
  readonly of: "instance" | "fleet";
}

export type CapacityFit =
  /** Seen while requests waited all the time. */
  | ({ readonly kind: "measured" } & Estimate)
  /** Never seen at its limit: it serves so much at least. */
  | { readonly kind: "atLeast"; readonly value: number; readonly why: string }
  | { readonly kind: "unknown"; readonly why: string };

/** Fewer served requests say nothing of an interval. */
const fewestServed = 10;

/** Above this share of failures an interval does not show what can be served. */
const mostFailed = 0.01;

/** A twentieth of the requests may be faster than this many service times in a queue that never ends. */
const queuedServiceTimes = 1.5;
const queuedShare = 0.05;

/** Intervals whose mean latency is that near to the least one had no queue to speak of. */
const calmFactor = 1.1;

/** Intervals in a row over which a rate counts as sustained. */
const sustained = 3;

/** A part of a run in which the number of instances is known, or counts as one. */
interface Seen {
  readonly interval: RecordedInterval;
  readonly seconds: number;
  readonly fleet: FleetSpan;
}

/**
 * Inverts the fluid queue of the simulator: while requests wait, a fleet serves at its capacity, so that
 * in an interval in which (nearly) every request has waited, what was served is the capacity. Medians
 * over the intervals; those with failures, and those in which instances came or went, are left out.
 */
export function fitOf(run: RecordedRun, fleetSize: FleetSize | undefined): Fit {
  const seen = seenIn(run, fleetSize);
  const serviceTime = serviceTimeOf(seen);
  const of = fleetSize === undefined ? "fleet" : "instance";
  if (serviceTime === undefined) {
    const why = `no interval served ${fewestServed} requests while the number of instances was known`;
    return { serviceTime, capacity: { kind: "unknown", why }, of };
  }
  return { serviceTime, capacity: capacityOf(seen, serviceTime.value), of };
}

/** Without the last interval, which has what ended after the load. */
function seenIn(run: RecordedRun, fleetSize: FleetSize | undefined): readonly Seen[] {
  const { startUnixSeconds, intervalSeconds: seconds, intervals } = run;
  return intervals.slice(0, -1).flatMap((interval, index) => {
    const from = startUnixSeconds + index * seconds;
    const fleet = fleetSize === undefined ? aFleet : fleetSize(from, from + seconds);
    if (fleet === undefined || fleet.instances <= 0 || interval.served < fewestServed) return [];
    return [{ interval, seconds, fleet }];
  });
}

const aFleet: FleetSpan = { instances: 1, isSteady: true };

/** The median over the calm intervals: those whose mean may be, by chance, that of the calmest one. */
function serviceTimeOf(seen: readonly Seen[]): Estimate | undefined {
  const means = seen.flatMap(({ interval: { latency } }) =>
    latency === undefined ? [] : [meanOf(latency)],
  );
  const calmest = Math.min(...means.map(({ value, error }) => value + error));
  return estimateOf(means.filter(({ value, error }) => value - error <= calmFactor * calmest));
}

interface Mean extends Weighted {
  /** Twice its standard error, which is what chance leaves open. */
  readonly error: number;
}

/** Quartiles of a normal distribution are so many standard deviations apart. */
const quartileDistance = 1.349;

function meanOf(latency: Quantiles): Mean {
  const { count, mean } = latency;
  const spread = quantileOf(latency, 0.75) - quantileOf(latency, 0.25);
  const error = (2 * spread) / quartileDistance / Math.sqrt(count);
  return { value: mean, weight: count, error };
}

function capacityOf(seen: readonly Seen[], serviceTimeSeconds: number): CapacityFit {
  const steady = seen.filter(({ fleet }) => fleet.isSteady);
  const queued = steady.filter(({ interval }) => isQueued(interval, serviceTimeSeconds));
  const clean = queued.filter((each) => !hasFailures(each));
  const estimate = estimateOf(clean.map(rateOf));
  if (estimate !== undefined) return { kind: "measured", ...estimate };
  const most = sustainedRate(steady);
  if (most === undefined) {
    return { kind: "unknown", why: "the number of instances changed in every interval" };
  }
  const why = queued.length > 0 ? failedInQueue : steady.some(hasFailures) ? failedAtOnce : calm;
  return { kind: "atLeast", value: most, why };
}

const failedInQueue =
  "requests failed whenever there was a queue, and a server may have worked for those too";
const failedAtOnce =
  "requests failed without waiting, and clients cannot tell whether for want of capacity";
const calm = "requests never waited all through an interval, so that the limit was not reached";

function hasFailures({ interval: { served, failed } }: Seen): boolean {
  return failed > mostFailed * served;
}

/** Whether (nearly) every request that was served in an interval had waited. */
export function isQueued({ latency }: RecordedInterval, serviceTimeSeconds: number): boolean {
  return (
    latency !== undefined &&
    quantileOf(latency, queuedShare) > queuedServiceTimes * serviceTimeSeconds
  );
}

function rateOf({ interval, seconds, fleet }: Seen): Weighted {
  const weight = seconds * fleet.instances;
  return { value: interval.served / weight, weight };
}

/** The greatest rate over a few intervals in a row, or over all where there are fewer. */
function sustainedRate(seen: readonly Seen[]): number | undefined {
  if (seen.length === 0) return undefined;
  const length = Math.min(sustained, seen.length);
  const rates = seen.slice(length - 1).map((_, index) => {
    const row = seen.slice(index, index + length);
    const served = row.reduce((sum, { interval }) => sum + interval.served, 0);
    return served / row.reduce((sum, { seconds, fleet }) => sum + seconds * fleet.instances, 0);
  });
  return Math.max(...rates);
}
