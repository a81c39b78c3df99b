/** A wall-clock time as if its place kept UTC: seconds from 1970-01-01T00:00:00. Months count from 1. */
export function wallSeconds(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number {
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}

/** 0 is Sunday; of a wall-clock time, as {@link wallSeconds} counts. */
export function weekdayOf(seconds: number): number {
  return (((Math.floor(seconds / 86400) + 4) % 7) + 7) % 7;
}

const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/** Unix time, in whole seconds, of a text as 2027-01-04T00:00:00Z; undefined if it is none. */
export function parseRfc3339(text: string): number | undefined {
  const match = rfc3339.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const seconds = wallSeconds(year, month, day, hour, minute, second);
  if (year < 100 || formatWall(seconds) !== text.slice(0, 19).replace(/[t ]/, "T"))
    return undefined;
  const offset = Number(match[8] ?? 0) * 3600 + Number(match[9] ?? 0) * 60;
  return seconds - (match[7] === "-" ? -offset : offset);
}

/** The wall-clock time of {@link wallSeconds} as 2027-01-04T00:00:00. */
export function formatWall(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}
