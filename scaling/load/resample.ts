import { TraceError } from "./csvLines";
import { TraceLoad } from "./declaration";
import { mostRps, mostSteps } from "./limits";
import { Series } from "./series";
import { Trace } from "./trace";

/**
 * A trace in steps of any length: the requests of a row are spread over the time that it stands for, and
 * each step gets its share, so that none is lost. Steps begin at multiples of their length.
 */
export function resample(trace: Trace, stepSeconds: number): Series {
  const { times, intervalSeconds } = trace;
  const startSeconds = Math.floor(times[0]! / stepSeconds) * stepSeconds;
  const last = times[times.length - 1]!;
  const reached = Math.floor((last - startSeconds) / stepSeconds) + 1;
  const steps = Math.max(reached, Math.ceil((last + intervalSeconds - startSeconds) / stepSeconds));
  if (!(stepSeconds > 0 && steps <= mostSteps)) {
    throw new TraceError(
      `the trace spans ${last - times[0]!} s, ${steps} steps of ${stepSeconds} s; at most ${mostSteps} are possible`,
    );
  }
  const requests = new Float64Array(steps);
  if (trace.rows === "requests") countRows(times, startSeconds, stepSeconds, requests);
  else spreadRows(trace, startSeconds, stepSeconds, requests);
  const requestsPerSecond = requests.map((count) => Math.min(count / stepSeconds, mostRps));
  return { startSeconds, stepSeconds, requestsPerSecond };
}

/** The trace as a part of a declared load. */
export function traceLoad(trace: Trace, stepSeconds: number): TraceLoad {
  return { rps: Array.from(resample(trace, stepSeconds).requestsPerSecond), stepSeconds };
}

function countRows(
  times: Float64Array,
  startSeconds: number,
  stepSeconds: number,
  requests: Float64Array,
): void {
  for (const time of times) requests[Math.floor((time - startSeconds) / stepSeconds)]! += 1;
}

function spreadRows(
  { rows, times, values, intervalSeconds }: Trace,
  startSeconds: number,
  stepSeconds: number,
  requests: Float64Array,
): void {
  for (let row = 0; row < times.length; row++) {
    const from = times[row]! - startSeconds;
    const next = (times[row + 1] ?? Infinity) - startSeconds;
    const to = Math.min(next, from + intervalSeconds);
    const rate = rows === "rps" ? values[row]! : values[row]! / (to - from);
    for (let step = Math.floor(from / stepSeconds), at = from; at < to; step++) {
      const end = Math.min(to, (step + 1) * stepSeconds);
      if (end > at) requests[Math.min(step, requests.length - 1)]! += rate * (end - at);
      at = Math.max(at, end);
    }
  }
}
