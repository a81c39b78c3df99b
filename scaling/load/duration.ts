import { Load, patternOf, TraceLoad } from "./declaration";
import { spikeMoments } from "./spike";

const hour = 3600;
const week = 168 * hour;

/** What scaling in and a backlog need after the last change of a load. */
const settlingSeconds = 1800;

/** How long a load lasts: as declared, else by its pattern. */
export function loadDurationSeconds(load: Load): number {
  if (load.durationSeconds !== undefined) return load.durationSeconds;
  const { sequence, sum, diurnal, trace } = load;
  if (sequence !== undefined) {
    return sequence.reduce((seconds, part) => seconds + loadDurationSeconds(part), 0);
  }
  if (sum !== undefined) return Math.max(hour, ...sum.map(loadDurationSeconds));
  if (diurnal !== undefined) return week;
  if (trace !== undefined) return traceSeconds(trace);
  return Math.max(hour, lastChange(load) + settlingSeconds);
}

/** When the last thing that a pattern asks for has happened. */
function lastChange(load: Load): number {
  const { ramp, step, spike, flashCrowd } = load;
  switch (patternOf(load)) {
    case "ramp":
      return (ramp!.startSeconds ?? 0) + ramp!.rampSeconds;
    case "step":
      return step!.atSeconds;
    case "spike":
      return spikeMoments(spike!).end;
    case "flashCrowd":
      return flashCrowd!.atSeconds + flashCrowd!.riseSeconds + 5 * flashCrowd!.decaySeconds;
    default:
      return 0;
  }
}

function traceSeconds({ points, rps, stepSeconds }: TraceLoad): number {
  if (points !== undefined) return points[points.length - 1]?.seconds ?? 0;
  return (rps?.length ?? 0) * (stepSeconds ?? 1);
}
