import { formatWall, wallSeconds } from "./civil";

const shape =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:[Zz]|([+-])(\d{2}):?(\d{2}))?$/;

/**
 * Unix time of a text as 2027-01-04T00:00:00Z (RFC 3339): in UTC if it has no offset; seconds and their
 * fraction may be left out. Undefined if the text is no time, or a day that no month has.
 */
export function parseInstant(text: string): number | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const part = (index: number): number => Number(match[index] ?? 0);
  const seconds = wallSeconds(part(1), part(2), part(3), part(4), part(5), part(6));
  const sameMinute =
    formatWall(seconds).slice(0, 16) === `${text.slice(0, 10)}T${text.slice(11, 16)}`;
  if (part(1) < 100 || part(6) > 59 || !sameMinute) return undefined;
  if (part(9) > 23 || part(10) > 59) return undefined;
  const offset = part(9) * 3600 + part(10) * 60;
  return seconds + part(7) - (match[8] === "-" ? -offset : offset);
}
