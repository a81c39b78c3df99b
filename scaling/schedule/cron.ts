import { everFires } from "./calendar";
import { parseDays } from "./cronDays";
import { parseField, ranges } from "./cronField";
import { crontabToCron } from "./crontab";
import { CronSchedule, parsed, Problem, refused, Result } from "./schedule";

const order = "minutes, hours, day-of-month, month, day-of-week, year";

/** The inside of `cron(...)`: six fields, or seven with seconds first. */
export function parseCron(text: string): Result<CronSchedule> {
  const fields = text.trim().split(/\s+/);
  if (fields.length === 5) return fiveFields(fields);
  if (fields.length !== 6 && fields.length !== 7) {
    const count = text.trim() === "" ? 0 : fields.length;
    return refused(`cron has ${count} field${count === 1 ? "" : "s"}`, `write six: ${order}`);
  }
  return fields.length === 7 ? parseFields(fields.slice(1), fields[0]) : parseFields(fields);
}

function parseFields(fields: readonly string[], secondsText?: string): Result<CronSchedule> {
  const [minutesText, hoursText, ofMonth, monthsText, ofWeek, yearsText] = fields;
  const seconds = secondsText === undefined ? undefined : parseField(secondsText, ranges.seconds);
  const minutes = parseField(minutesText!, ranges.minutes);
  const hours = parseField(hoursText!, ranges.hours);
  const days = withSuggestion(parseDays(ofMonth!, ofWeek!), fields, secondsText);
  const months = parseField(monthsText!, ranges.months);
  const years = parseField(yearsText!, ranges.years);
  if (seconds?.ok !== false && minutes.ok && hours.ok && days.ok && months.ok && years.ok) {
    return thatFires({
      form: "cron",
      ...(seconds ? { seconds: seconds.value } : {}),
      minutes: minutes.value,
      hours: hours.value,
      days: days.value,
      months: months.value,
      years: years.value,
    });
  }
  const all = [seconds, minutes, hours, days, months, years];
  return { ok: false, problems: all.flatMap(problemsOf) };
}

function problemsOf(result: Result<unknown> | undefined): readonly Problem[] {
  return result === undefined || result.ok ? [] : result.problems;
}

function thatFires(schedule: CronSchedule): Result<CronSchedule> {
  if (everFires(schedule)) return parsed(schedule);
  return refused(
    "cron never fires: the given months and years have no such day",
    "name a day that exists, or L for the last day of the month",
  );
}

/** If both day fields are set and one of them is `*`, the whole expression can be offered. */
function withSuggestion<T>(
  days: Result<T>,
  fields: readonly string[],
  seconds: string | undefined,
): Result<T> {
  const [minutes, hours, ofMonth, months, ofWeek, years] = fields;
  if (days.ok || ofMonth === "?" || ofWeek === "?") return days;
  if (ofMonth !== "*" && ofWeek !== "*") return days;
  const asked = ofWeek === "*" ? [ofMonth, months, "?"] : ["?", months, ofWeek];
  const fixed = [minutes, hours, ...asked, years];
  const text = [...(seconds === undefined ? [] : [seconds]), ...fixed].join(" ");
  return canOffer(text) ? refused(days.problems[0]!.message, `write cron(${text})`) : days;
}

function fiveFields(fields: readonly string[]): Result<never> {
  const message = "cron has five fields, the form of EC2 Auto Scaling; this service takes six";
  const six = crontabToCron(fields);
  const offered = six !== undefined && canOffer(six) ? `cron(${six})` : `six: ${order}`;
  return refused(message, `write ${offered}`);
}

/** Only text that parses is offered: it holds nothing but fields, and does what it promises. */
function canOffer(text: string): boolean {
  return text.length <= 100 && parseCron(text).ok;
}
