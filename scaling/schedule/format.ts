import { formatAt } from "./at";
import { dayNames, FieldRange, ranges } from "./cronField";
import { formatRate } from "./rate";
import { CronSchedule, DayRule, Schedule } from "./schedule";

/** The expression that a schedule is parsed from, in its shortest plain form. */
export function formatSchedule(schedule: Schedule): string {
  switch (schedule.form) {
    case "at":
      return formatAt(schedule);
    case "rate":
      return formatRate(schedule);
    case "cron":
      return `cron(${cronFields(schedule).join(" ")})`;
  }
}

function cronFields(cron: CronSchedule): readonly string[] {
  const [ofMonth, ofWeek] = dayFields(cron.days);
  return [
    ...(cron.seconds ? [list(cron.seconds, ranges.seconds)] : []),
    list(cron.minutes, ranges.minutes),
    list(cron.hours, ranges.hours),
    ofMonth,
    list(cron.months, ranges.months),
    ofWeek,
    list(cron.years, ranges.years),
  ];
}

function dayFields(rule: DayRule): readonly [ofMonth: string, ofWeek: string] {
  switch (rule.form) {
    case "daysOfMonth":
      return [list(rule.days, ranges.daysOfMonth), "?"];
    case "lastDayOfMonth": {
      const before = rule.daysBefore === 0 ? "" : `-${rule.daysBefore}`;
      return [`L${before}${rule.toWeekday ? "W" : ""}`, "?"];
    }
    case "nearestWeekday":
      return [`${rule.day}W`, "?"];
    case "daysOfWeek":
      return ["?", list(rule.days, ranges.daysOfWeek, dayName)];
    case "nthDayOfWeek":
      return ["?", `${dayName(rule.day)}#${rule.nth}`];
    case "lastDayOfWeek":
      return ["?", `${dayName(rule.day)}L`];
  }
}

function dayName(day: number): string {
  return dayNames[day - 1]!;
}

function list(
  values: readonly number[],
  range: FieldRange,
  show: (value: number) => string = String,
): string {
  if (values.length === range.most - range.least + 1) return "*";
  const runs: [number, number][] = [];
  for (const value of values) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === value - 1) run[1] = value;
    else runs.push([value, value]);
  }
  return runs
    .map(([from, to]) => (from === to ? show(from) : `${show(from)}-${show(to)}`))
    .join(",");
}
