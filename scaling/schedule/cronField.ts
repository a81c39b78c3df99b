import { showValue } from "../model/field";
import { parsed, Problem, refused, Result } from "./schedule";

/** One field of a cron expression: its numbers and the names that some of them have. */
export interface FieldRange {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Names of the numbers from `least` on. */
  readonly names?: readonly string[];
  /** Whether a range may pass the end, as 22-2 in hours does. */
  readonly wraps: boolean;
}

export const dayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"] as const;

const monthNames = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

export const ranges = {
  seconds: { name: "seconds", least: 0, most: 59, wraps: true },
  minutes: { name: "minutes", least: 0, most: 59, wraps: true },
  hours: { name: "hours", least: 0, most: 23, wraps: true },
  daysOfMonth: { name: "day-of-month", least: 1, most: 31, wraps: true },
  months: { name: "month", least: 1, most: 12, names: monthNames, wraps: true },
  daysOfWeek: { name: "day-of-week", least: 1, most: 7, names: dayNames, wraps: true },
  years: { name: "year", least: 1970, most: 2199, wraps: false },
} as const satisfies Record<string, FieldRange>;

/** The numbers that a field names: `*`, values, lists, ranges and steps; sorted, each once. */
export function parseField(text: string, range: FieldRange): Result<readonly number[]> {
  const parts = text.split(",").map((part) => parsePart(part, range));
  const problems = parts.flatMap((part): readonly Problem[] => (part.ok ? [] : part.problems));
  if (problems.length > 0) return { ok: false, problems };
  const values = parts.flatMap((part) => (part.ok ? part.value : []));
  return parsed([...new Set(values)].sort((a, b) => a - b));
}

/** A single number or name of a field. */
export function parseNumber(text: string, range: FieldRange): number | undefined {
  const named = (range.names ?? []).indexOf(text.toUpperCase());
  if (named >= 0) return range.least + named;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= range.least && value <= range.most ? value : undefined;
}

const shape = /^(?:(\*)|([A-Za-z0-9]+)(?:-([A-Za-z0-9]+))?)(?:\/(\d{1,4}))?$/;

function parsePart(text: string, range: FieldRange): Result<readonly number[]> {
  const match = shape.exec(text);
  if (match === null) return notUnderstood(text, range);
  const [, every, from, to, by] = match;
  const first = every ? range.least : parseNumber(from!, range);
  const last = to === undefined ? (every || by ? range.most : first) : parseNumber(to, range);
  if (first === undefined || last === undefined) return outside(text, range);
  const step = by === undefined ? 1 : Number(by);
  if (step < 1 || step > range.most) return badStep(text, range, first);
  if (last < first && !range.wraps) return reversed(text, range);
  return parsed(stepped(first, last < first ? last + span(range) : last, step, range));
}

function stepped(first: number, last: number, step: number, range: FieldRange): readonly number[] {
  const count = Math.floor((last - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const value = first + index * step;
    return value > range.most ? value - span(range) : value;
  });
}

function span(range: FieldRange): number {
  return range.most - range.least + 1;
}

export function describeRange(range: FieldRange): string {
  const names = range.names;
  const named = names ? ` or ${names[0]!}-${names[names.length - 1]!}` : "";
  return `${range.least}-${range.most}${named}`;
}

function notUnderstood(text: string, range: FieldRange): Result<never> {
  if (text === "?") {
    const message = `${range.name} is "?", which only a day field may be`;
    return refused(message, `write * in ${range.name}`);
  }
  return refused(
    `${range.name} ${showValue(text)} is not understood`,
    `write ${describeRange(range)}, a list as 1,2, a range as 1-2 or a step as 1/2`,
  );
}

function outside(text: string, range: FieldRange): Result<never> {
  const sunday = range === ranges.daysOfWeek && /\b0\b/.test(text) ? "; Sunday is 1 or SUN" : "";
  const message = `${range.name} ${showValue(text)} is outside ${describeRange(range)}`;
  return refused(message, `write ${range.name} within ${describeRange(range)}${sunday}`);
}

function badStep(text: string, range: FieldRange, first: number): Result<never> {
  return refused(
    `${range.name} ${showValue(text)} has a step outside 1-${range.most}`,
    `write a step of 1-${range.most}, or just ${first} for a single time`,
  );
}

function reversed(text: string, range: FieldRange): Result<never> {
  const message = `${range.name} ${showValue(text)} ends before it begins`;
  return refused(message, `write the smaller ${range.name} first`);
}
