import { RecordedRun } from "../../../scaling/loadtest";
import { Samples } from "../../../scaling/loadtest/results/samples";
import { randomStream } from "../../../scaling/random";
import { serveRequests } from "../../../scaling/service/requestQueue";

export interface QueuedRun {
  /** Requests a second, second by second; they come at even distances, as k6 sends them. */
  readonly rates: readonly number[];
  readonly servers: number;
  readonly serviceTimeSeconds: number;
  readonly serviceTimeVariation?: number;
  readonly timeoutSeconds?: number;
  readonly seed?: number;
}

/** Unix time at which such runs begin. */
export const startSeconds = 1_800_000_000;

/** What clients would see of a server that is the simulator's queue of single requests. */
export function queuedRun(queued: QueuedRun): RecordedRun {
  const { rates, servers, serviceTimeSeconds, seed = 1, timeoutSeconds = Infinity } = queued;
  const arrivals = rates.flatMap((rate, second) =>
    Array.from({ length: Math.round(rate) }, (_, index) => second + index / rate),
  );
  const { waits, stays } = serveRequests(
    {
      arrivals: Float64Array.from(arrivals),
      servers,
      serviceTimeSeconds,
      serviceTimeVariation: queued.serviceTimeVariation ?? 0,
      queueLimit: Infinity,
      timeoutSeconds,
    },
    randomStream(seed, "run"),
  );
  const samples = new Samples();
  arrivals.forEach((at, index) => {
    const isGivenUp = waits[index] === timeoutSeconds && stays[index] === timeoutSeconds;
    samples.add({
      endSeconds: startSeconds + at + stays[index]!,
      seconds: stays[index]!,
      failure: isGivenUp ? "timeout" : undefined,
    });
  });
  return samples.run();
}

/** So many seconds at a rate, then so many on a straight line to another. */
export function ramp(from: number, calmSeconds: number, to: number, seconds: number): number[] {
  const calm = new Array<number>(calmSeconds).fill(from);
  const rise = Array.from(
    { length: seconds },
    (_, at) => from + ((to - from) * (at + 1)) / seconds,
  );
  return [...calm, ...rise];
}
