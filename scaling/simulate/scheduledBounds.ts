import { ScheduledBounds, ScheduleSpec } from "../control/spec";
import { Series } from "../load/series";
import { parseSchedule } from "../schedule";
import { firings } from "../schedule/firings";

/** More moves than a run can tell apart. */
const mostMoves = 100_000;

/** When the bounds move during a load, in order; actions of one moment in the order declared. */
export function scheduledBounds(
  schedules: readonly ScheduleSpec[],
  load: Series,
): readonly ScheduledBounds[] {
  const end = load.startSeconds + load.stepSeconds * load.requestsPerSecond.length;
  const moves = schedules.flatMap((schedule) => movesOf(schedule, load.startSeconds, end));
  return moves.sort((a, b) => a.atSeconds - b.atSeconds);
}

function movesOf(schedule: ScheduleSpec, start: number, end: number): readonly ScheduledBounds[] {
  const { expression, timezone, startTime, endTime, ...bounds } = schedule;
  const parsed = parseSchedule(expression);
  if (!parsed.ok) return []; // refused by the checks long before
  const window = { start: unixSeconds(startTime), end: unixSeconds(endTime) };
  const times = firings(parsed.value, timezone, start, end, window, mostMoves);
  return times.map((at) => ({ ...bounds, atSeconds: at - start }));
}

function unixSeconds(time: string | undefined): number | undefined {
  return time === undefined ? undefined : Date.parse(time) / 1000;
}
