/**
 * The schedule expressions of Application Auto Scaling, parsed: exactly what a simulation needs to
 * compute firings, without a clock and without a time zone, which belongs to the scheduled action.
 */
export type Schedule = AtSchedule | RateSchedule | CronSchedule;

/** Once, at a wall-clock time in the action's time zone. */
export interface AtSchedule {
  readonly form: "at";
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export type RateUnit = "minute" | "hour" | "day";

/** At a fixed interval, counted from the action's start time, else from its creation. */
export interface RateSchedule {
  readonly form: "rate";
  readonly value: number;
  readonly unit: RateUnit;
}

/** At each wall-clock time whose parts are all in these sets; the sets are sorted and not empty. */
export interface CronSchedule {
  readonly form: "cron";
  /** Only in the form of seven fields; the service does not promise to keep to the second. */
  readonly seconds?: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: DayRule;
  /** 1 is January. */
  readonly months: readonly number[];
  readonly years: readonly number[];
}

/** Which days of a month: one of the two day fields says it, the other one is `?`. */
export type DayRule =
  | { readonly form: "daysOfMonth"; readonly days: readonly number[] }
  /** `L`, `L-3`, `LW`: counted back from the month's last day, moved to a weekday if so asked. */
  | { readonly form: "lastDayOfMonth"; readonly daysBefore: number; readonly toWeekday: boolean }
  /** `15W`: the weekday nearest to that day, within its month. */
  | { readonly form: "nearestWeekday"; readonly day: number }
  /** 1 is Sunday, 7 is Saturday. */
  | { readonly form: "daysOfWeek"; readonly days: readonly number[] }
  /** `MON#2`: the second Monday. */
  | { readonly form: "nthDayOfWeek"; readonly day: number; readonly nth: number }
  /** `FRIL`: the last Friday. */
  | { readonly form: "lastDayOfWeek"; readonly day: number };

/** What is wrong with an expression, and what to write instead. */
export interface Problem {
  readonly message: string;
  readonly fix: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function parsed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused(message: string, fix: string): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [{ message, fix }] };
}
