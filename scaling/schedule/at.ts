import { showValue } from "../model/field";
import { daysInMonth } from "./calendar";
import { AtSchedule, parsed, refused, Result } from "./schedule";

const form = "yyyy-mm-ddThh:mm:ss";

/** Also the near misses: a blank for the T, no seconds, fractions, an offset. */
const timestamp =
  /^(\d{4})-(\d{2})-(\d{2})(?:([T ])(\d{2}):(\d{2})(?::(\d{2}))?(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

export function looksLikeTimestamp(text: string): boolean {
  return timestamp.test(text);
}

/** The inside of `at(...)`. */
export function parseAt(text: string): Result<AtSchedule> {
  const match = timestamp.exec(text);
  if (match === null) return refused(`at ${showValue(text)} is not ${form}`, `write at(${form})`);
  const [, year, month, day, mark, hour, minute, second, fraction, offset] = match;
  const at: AtSchedule = {
    form: "at",
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  };
  const wrong = outside(at);
  if (wrong !== undefined)
    return refused(`at ${showValue(text)} ${wrong}`, "name a time that exists");
  if (offset !== undefined && !/^Z$/i.test(offset)) return withOffset(text, at);
  if (mark === "T" && second !== undefined && fraction === undefined && !offset) return parsed(at);
  return refused(`at ${showValue(text)} is not ${form}`, `write ${formatAt(at)}`);
}

export function formatAt(at: AtSchedule): string {
  const date = [String(at.year).padStart(4, "0"), two(at.month), two(at.day)].join("-");
  return `at(${date}T${[at.hour, at.minute, at.second].map(two).join(":")})`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function outside(at: AtSchedule): string | undefined {
  if (at.month < 1 || at.month > 12) return "has a month outside 01-12";
  const days = daysInMonth(at.year, at.month);
  if (at.day < 1 || at.day > days) return `has a day outside 01-${days}, the days of that month`;
  if (at.hour > 23) return "has an hour outside 00-23";
  return at.minute > 59 || at.second > 59 ? "has minutes or seconds outside 00-59" : undefined;
}

function withOffset(text: string, at: AtSchedule): Result<never> {
  return refused(
    `at ${showValue(text)} has an offset; the time zone is a property of the action`,
    `write ${formatAt(at)} and set timezone`,
  );
}
