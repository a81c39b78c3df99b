import { wallSeconds, weekdayOf } from "./civil";

/** Up to it, rules without an end are followed: the last year that a cron expression can name. */
export const lastYear = 2199;

/** What a rule needs to give changes of a clock. */
export interface YearlyChanges {
  /** Offsets after the changes, in turn: each is the one before the next change. */
  readonly after: readonly [number, number];
  /** Unix time after which the first change comes. */
  readonly since: number;
  readonly most: number;
}

/** The changes that a rule gives, `day/day`: its two days of each year, in turn. */
export function yearlyChanges(
  rule: string,
  { after, since, most }: YearlyChanges,
): readonly number[] {
  const [first, second] = rule.split("/").map(yearlyDay) as [YearlyDay, YearlyDay];
  const given: number[] = [];
  const add = (at: number) => at > since && given.length < most && given.push(at);
  const nextYear = first(1971) > second(1971) ? 1 : 0;
  let year = new Date((since + after[1]) * 1000).getUTCFullYear();
  for (; year <= lastYear && given.length < most; year++) {
    add(first(year) - after[1]);
    if (given.length > 0 && year + nextYear <= lastYear) add(second(year + nextYear) - after[0]);
  }
  return given;
}

/** Wall-clock time, before the change, of the day in a year. */
type YearlyDay = (year: number) => number;

/** Month, day from which the weekday (0 is Sunday) is counted, weekday, and time of day. */
function yearlyDay(text: string): YearlyDay {
  const [month, from, weekday, time] = text.split(" ");
  return (year) => {
    const start = wallSeconds(year, Number(month), Number(from));
    const days = (Number(weekday) - weekdayOf(start) + 7) % 7;
    return start + days * 86400 + secondsOfPacked(time!);
  };
}

/** Half hours in base 36, and seconds left over between dots. */
export function secondsOfPacked(text: string): number {
  const [halfHours, rest] = text.split(".");
  return parseInt(halfHours!, 36) * 1800 + (rest ? parseInt(rest, 36) : 0);
}
