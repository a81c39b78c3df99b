import { compileLoad, loadStartSeconds } from "./compile";
import { Load, TraceLoad } from "./declaration";
import { traceShape } from "./traceShape";

const hourSeconds = 3600;

/** How long after the full hour a load begins: forecasts are made by the hours of the clock. */
export function secondsIntoHour(load: Load): number {
  return loadStartSeconds(load) % hourSeconds;
}

/**
 * Mean requests per second of each hour of the clock that is over when a load begins, oldest first: its pattern continued
 * backwards, without noise. Days and weeks repeat; what has not begun yet, as a spike, was at its first
 * rate. Nothing is known before a trace.
 */
export function hoursBefore(load: Load, hours: number): readonly number[] {
  const before = patternBefore(load);
  if (before === undefined || hours < 1) return [];
  const durationSeconds = hours * hourSeconds;
  const { requestsPerSecond } = compileLoad(before, {
    stepSeconds: hourSeconds,
    seed: 1,
    startSeconds: loadStartSeconds(load) - secondsIntoHour(load) - durationSeconds,
    durationSeconds,
  });
  return [...requestsPerSecond];
}

/**
 * The same of a recorded load that ends where another one begins; parts of an hour are left out.
 * @param lateSeconds how long after the full hour that is.
 */
export function hoursOfTrace(trace: TraceLoad, hours: number, lateSeconds = 0): readonly number[] {
  const { rps = [], stepSeconds = 1, points } = trace;
  const seconds = (points?.at(-1)?.seconds ?? rps.length * stepSeconds) - lateSeconds;
  const whole = Math.min(hours, Math.floor(seconds / hourSeconds));
  const shape = traceShape(trace);
  return Array.from({ length: whole }, (_, index) => {
    const end = seconds - (whole - 1 - index) * hourSeconds;
    return shape(end - hourSeconds, end);
  });
}

function patternBefore(load: Load): Load | undefined {
  const { diurnal, sequence, sum } = load;
  if (diurnal !== undefined) return { diurnal };
  if (sequence !== undefined) return sequence[0] && patternBefore(sequence[0]);
  if (sum !== undefined) return sumBefore(sum);
  const rps = firstRate(load);
  return rps === undefined ? undefined : { constant: { rps } };
}

/** Before anything changes; undefined for a trace, which may have come from anywhere. */
function firstRate({ constant, ramp, step, spike, flashCrowd }: Load): number | undefined {
  return constant?.rps ?? (ramp ?? step)?.fromRps ?? (spike ?? flashCrowd)?.baseRps;
}

/** As little known as the part of which least is known. */
function sumBefore(parts: readonly Load[]): Load | undefined {
  const known = parts.flatMap((part) => patternBefore(part) ?? []);
  return known.length === parts.length ? { sum: known } : undefined;
}
