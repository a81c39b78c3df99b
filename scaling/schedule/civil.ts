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

/** The wall-clock time of {@link wallSeconds} as 2027-01-04T00:00:00. */
export function formatWall(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}
