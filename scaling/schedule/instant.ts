import { wallSeconds } from "./civil";

const shape =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:[Zz]|([+-]\d{2}):?(\d{2}))?$/;

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Unix time of a text as 2027-01-04T00:00:00Z (RFC 3339): in UTC if it has no offset; seconds and their
 * fraction may be left out. Undefined if the text is no time, or a day that no month has.
 */
export function parseInstant(text: string): number | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [hour, minute, second] = [Number(match[4]), Number(match[5]), Number(match[6] ?? 0)];
  if (year < 100 || day < 1 || day > daysOf(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const seconds = wallSeconds(year, month, day, hour, minute, second) + Number(match[7] ?? 0);
  return match[8] === undefined ? seconds : beforeOffset(seconds, match[8], Number(match[9]));
}

/** 0 for a month that no year has. */
function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (monthDays[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
}

function beforeOffset(seconds: number, hours: string, minutes: number): number | undefined {
  const size = Number(hours.slice(1));
  if (size > 23 || minutes > 59) return undefined;
  const offset = size * 3600 + minutes * 60;
  return hours.startsWith("-") ? seconds + offset : seconds - offset;
}
