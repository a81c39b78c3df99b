import { ScheduledBounds, ScheduleSpec } from "../control/spec";
import { parseCrontab, parseSchedule, Schedule } from "../schedule";
import { parseInstant } from "../schedule/instant";
import { firingsOfAny, ScheduleWindow } from "../schedule/firings";

/** More moves than a run can tell apart. */
const mostMoves = 100_000;

const secondsPerDay = 86_400;

/** How far back the last firing before a run is looked for, in turn: most schedules come round in a week. */
const lookBackDays = [8, 32, 366, 366 * 10] as const;

/** The time of a run, in Unix seconds. */
export interface RunTime {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** Moves are the same for every seed of a load, and take longer to find than to play. */
const found = new WeakMap<readonly ScheduleSpec[], Map<string, readonly ScheduledBounds[]>>();

/**
 * When the bounds move during a run, in order; actions of one moment in the order declared. A run
 * begins with what the last firing of each action before it left behind, as a target that has been in
 * service for a while does.
 */
export function scheduledBounds(
  schedules: readonly ScheduleSpec[],
  time: RunTime,
): readonly ScheduledBounds[] {
  const known = found.get(schedules) ?? new Map<string, readonly ScheduledBounds[]>();
  found.set(schedules, known);
  const key = `${time.startSeconds} ${time.endSeconds}`;
  const moves = known.get(key) ?? findMoves(schedules, time);
  known.set(key, moves);
  return moves;
}

function findMoves(schedules: readonly ScheduleSpec[], time: RunTime): readonly ScheduledBounds[] {
  const moves = schedules.flatMap((schedule) => movesOf(schedule, time));
  const inOrder = moves.sort((a, b) => a.atSeconds - b.atSeconds);
  return inOrder.map((move) => ({ ...move, atSeconds: Math.max(0, move.atSeconds) }));
}

function movesOf(
  spec: ScheduleSpec,
  { startSeconds, endSeconds }: RunTime,
): readonly ScheduledBounds[] {
  const { expression, timezone, startTime, endTime, ...bounds } = spec;
  const window = { ...unix("start", startTime), ...unix("end", endTime) };
  const schedules = schedulesIn(expression);
  const times = [
    ...lastBefore(schedules, timezone, startSeconds, window),
    ...firingsOfAny(schedules, timezone, startSeconds, endSeconds, window, mostMoves),
  ];
  return times.map((at) => ({ ...bounds, atSeconds: at - startSeconds }));
}

/** What an expression says: several schedules for some of five fields, none where it cannot be read. */
export function schedulesIn(expression: string): readonly Schedule[] {
  const one = parseSchedule(expression);
  if (one.ok) return [one.schedule];
  const crontab = parseCrontab(expression);
  return crontab.ok ? crontab.value : [];
}

function lastBefore(
  schedules: readonly Schedule[],
  timezone: string,
  startSeconds: number,
  window: ScheduleWindow,
): readonly number[] {
  let until = startSeconds;
  for (const days of lookBackDays) {
    const from = until - days * secondsPerDay;
    const last = firingsOfAny(schedules, timezone, from, until, window).at(-1);
    if (last !== undefined) return [last];
    until = from;
  }
  return [];
}

function unix(key: keyof ScheduleWindow, time: string | undefined): ScheduleWindow {
  const seconds = time === undefined ? undefined : parseInstant(time);
  return seconds === undefined ? {} : { [key]: seconds };
}
