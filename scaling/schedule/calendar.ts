import { CronSchedule, DayRule } from "./schedule";

/** Days of a month of the Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 is Sunday, 7 is Saturday, as schedule expressions count. */
export function dayOfWeek(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;
}

/** The days of one month that a rule names, in order; none if the month has no such day. */
export function daysMatching(rule: DayRule, year: number, month: number): readonly number[] {
  const last = daysInMonth(year, month);
  const within = (day: number): readonly number[] => (day >= 1 && day <= last ? [day] : []);
  const firstOfWeek = (day: number) => 1 + ((day - dayOfWeek(year, month, 1) + 7) % 7);
  switch (rule.form) {
    case "daysOfMonth":
      return rule.days.filter((day) => day <= last);
    case "lastDayOfMonth": {
      const day = within(last - rule.daysBefore);
      return rule.toWeekday ? day.map((each) => nearestWeekday(year, month, each)) : day;
    }
    case "nearestWeekday":
      return within(rule.day).map((day) => nearestWeekday(year, month, day));
    case "daysOfWeek":
      return monthOf(last).filter((day) => rule.days.includes(dayOfWeek(year, month, day)));
    case "nthDayOfWeek":
      return within(firstOfWeek(rule.day) + 7 * (rule.nth - 1));
    case "lastDayOfWeek": {
      const first = firstOfWeek(rule.day);
      return [first + 7 * Math.floor((last - first) / 7)];
    }
  }
}

/** Whether a schedule names any day at all: February 30 never comes. */
export function everFires(schedule: CronSchedule): boolean {
  return schedule.years.some((year) =>
    schedule.months.some((month) => daysMatching(schedule.days, year, month).length > 0),
  );
}

/** Saturday moves back and Sunday forward, but never into another month. */
function nearestWeekday(year: number, month: number, day: number): number {
  const weekday = dayOfWeek(year, month, day);
  if (weekday === 7) return day === 1 ? day + 2 : day - 1;
  if (weekday === 1) return day === daysInMonth(year, month) ? day - 2 : day + 1;
  return day;
}

function monthOf(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
