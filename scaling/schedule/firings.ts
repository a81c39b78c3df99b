import { wallSeconds } from "./civil";
import { daysMatching } from "./calendar";
import { AtSchedule, CronSchedule, RateSchedule, Schedule } from "./schedule";
import { knownZone, unixOfWall } from "./wallClock";
import { Zone } from "./zone";

/** When a scheduled action is in force, in Unix seconds. */
export interface ScheduleWindow {
  /** A recurring action also fires at this very moment, before its first recurrence. */
  readonly start?: number;
  /** From then on it does not fire. */
  readonly end?: number;
}

/**
 * When a schedule fires from a moment up to but not at another, as Unix times in order: the first
 * `limit` of them. Who asks for one more than it can use sees whether there are more.
 *
 * In a zone whose clock changes, a wall-clock time that is skipped does not fire, and one that comes
 * twice fires the first time only: so EventBridge Scheduler documents the same expressions;
 * Application Auto Scaling itself says only that it follows daylight saving time. A rate counts true
 * seconds, from the start of the window, else from `fromSeconds`.
 */
export function firings(
  schedule: Schedule,
  zoneName: string | undefined,
  fromSeconds: number,
  toSeconds: number,
  window: ScheduleWindow = {},
  limit = Infinity,
): readonly number[] {
  const from = Math.max(fromSeconds, window.start ?? -Infinity);
  const to = Math.min(toSeconds, window.end ?? Infinity);
  const zone = knownZone(zoneName ?? "UTC");
  if (!(from < to) || !(limit >= 1)) return [];
  switch (schedule.form) {
    case "at":
      return atFirings(schedule, zone, from, to);
    case "rate":
      return rateFirings(schedule, window.start ?? fromSeconds, from, to, limit);
    case "cron":
      return cronFirings(schedule, zone, { from, to, limit, start: window.start });
  }
}

/** When any of several schedules fires, each moment once: a crontab may need two of them. */
export function firingsOfAny(
  schedules: readonly Schedule[],
  ...[zoneName, from, to, window, limit = Infinity]: FiringArguments
): readonly number[] {
  const all = schedules.flatMap((each) => firings(each, zoneName, from, to, window, limit));
  return [...new Set(all)].sort((a, b) => a - b).slice(0, limit);
}

type FiringArguments = Parameters<typeof firings> extends [Schedule, ...infer Rest] ? Rest : never;

function atFirings(at: AtSchedule, zone: Zone, from: number, to: number): readonly number[] {
  const { year, month, day, hour, minute, second } = at;
  const unix = unixOfWall(zone, wallSeconds(year, month, day, hour, minute, second));
  return unix !== undefined && unix >= from && unix < to ? [unix] : [];
}

const unitSeconds = { minute: 60, hour: 3600, day: 86400 } as const;

function rateFirings(
  { value, unit }: RateSchedule,
  start: number,
  from: number,
  to: number,
  limit: number,
): readonly number[] {
  const interval = value * unitSeconds[unit];
  const times: number[] = [];
  let count = Math.ceil((from - start) / interval);
  for (; start + count * interval < to && times.length < limit; count++) {
    times.push(start + count * interval);
  }
  return times;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly start?: number;
}

function cronFirings(cron: CronSchedule, zone: Zone, span: Span): readonly number[] {
  const { from, to, limit, start } = span;
  const times = start === from ? [start] : [];
  const wallTimes = wallTimesFrom(cron, from + zone.offsetAt(from) - 2 * 86400);
  for (const wall of wallTimes) {
    const unix = unixOfWall(zone, wall);
    if (times.length >= limit || wall - 86400 * 2 >= to) break;
    if (unix === undefined || unix < from || unix === times[times.length - 1]) continue;
    if (unix >= to) break;
    times.push(unix);
  }
  return times;
}

/** Every wall-clock time that the expression names, in order, from the day of a moment on. */
function* wallTimesFrom(cron: CronSchedule, wall: number): Generator<number> {
  for (const day of daysFrom(cron, Math.floor(wall / 86400) * 86400)) {
    for (const hour of cron.hours) {
      for (const minute of cron.minutes) {
        for (const second of cron.seconds ?? [0]) yield day + hour * 3600 + minute * 60 + second;
      }
    }
  }
}

function* daysFrom(cron: CronSchedule, firstDay: number): Generator<number> {
  const first = new Date(firstDay * 1000);
  const firstMonth = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (const year of cron.years) {
    for (const month of cron.months) {
      if (year * 12 + month - 1 < firstMonth) continue;
      for (const day of daysMatching(cron.days, year, month)) {
        const wall = wallSeconds(year, month, day);
        if (wall >= firstDay) yield wall;
      }
    }
  }
}
