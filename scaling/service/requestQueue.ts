import { exponential, lognormal, RandomStream, sigmaOfRelativeDeviation } from "../random";
import { ServerHeap } from "./serverHeap";

/** A queue of single requests, for validation: no run may be longer than an hour. */
export interface RequestQueue {
  /** Times of arrival in order, in seconds from 0 on. */
  readonly arrivals: Float64Array;
  readonly servers: number;
  readonly serviceTimeSeconds: number;
  /** Coefficient of variation of the service time: 0 constant, 1 exponential, else lognormal. */
  readonly serviceTimeVariation: number;
  /** Most requests that wait; Infinity for no limit. */
  readonly queueLimit: number;
  /** Longest wait before a request is given up; Infinity for no limit. */
  readonly timeoutSeconds: number;
}

export interface RequestRun {
  readonly served: number;
  readonly refused: number;
  readonly timedOut: number;
  /** By request: seconds in the queue, the timeout if given up; NaN if refused. */
  readonly waits: Float64Array;
  /** By request: from its arrival until it leaves the queue or is served; NaN if refused. */
  readonly stays: Float64Array;
}

const longestSeconds = 3600;

/** Serves each request when it is its turn, first come, first served. */
export function serveRequests(queue: RequestQueue, stream: RandomStream): RequestRun {
  const { arrivals, queueLimit, timeoutSeconds } = queue;
  const count = arrivals.length;
  if (count > 0 && arrivals[count - 1]! > longestSeconds) {
    throw new RangeError(`Single requests are served for at most ${longestSeconds} s.`);
  }
  const waits = new Float64Array(count).fill(NaN);
  const stays = new Float64Array(count).fill(NaN);
  const leaves = new Float64Array(count);
  const servers = new ServerHeap(queue.servers);
  const totals = { served: 0, refused: 0, timedOut: 0 };
  let firstWaiting = 0;
  let accepted = 0;
  for (let index = 0; index < count; index++) {
    const now = arrivals[index]!;
    while (firstWaiting < accepted && leaves[firstWaiting]! <= now) firstWaiting++;
    const start = Math.max(now, servers.nextSeconds);
    if (start > now && accepted - firstWaiting >= queueLimit) {
      totals.refused++;
      continue;
    }
    const isServed = start - now <= timeoutSeconds;
    const wait = isServed ? start - now : timeoutSeconds;
    const service = isServed ? drawServiceTime(queue, stream) : 0;
    if (isServed) {
      servers.occupyNext(start + service);
      totals.served++;
    } else totals.timedOut++;
    leaves[accepted++] = now + wait;
    waits[index] = wait;
    stays[index] = wait + service;
  }
  return { ...totals, waits, stays };
}

/** Random arrivals (Poisson) at a rate that is even within each step. */
export function poissonArrivals(
  rates: ArrayLike<number>,
  stepSeconds: number,
  stream: RandomStream,
): Float64Array {
  const arrivals: number[] = [];
  for (let step = 0; step < rates.length; step++) {
    const rate = rates[step]!;
    const end = (step + 1) * stepSeconds;
    let now = step * stepSeconds;
    while (rate > 0 && (now += exponential(stream, 1 / rate)) < end) arrivals.push(now);
  }
  return Float64Array.from(arrivals);
}

function drawServiceTime(queue: RequestQueue, stream: RandomStream): number {
  const { serviceTimeSeconds: mean, serviceTimeVariation: variation } = queue;
  if (variation === 0) return mean;
  if (variation === 1) return exponential(stream, mean);
  const median = mean / Math.sqrt(1 + variation * variation);
  return lognormal(stream, median, sigmaOfRelativeDeviation(variation));
}
