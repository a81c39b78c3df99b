/** A week of local time in quarters of an hour, from Monday 00:00 on. */
export const slotSeconds = 900;
export const slotsPerDay = 96;
export const slotsPerWeek = 7 * slotsPerDay;

const daySeconds = 86400;
/** 1970-01-01 was a Thursday. */
const daysFromMonday = 3;

/** Days since a Monday long ago, of a wall-clock time in seconds. */
function dayNumber(wallSeconds: number): number {
  return Math.floor(wallSeconds / daySeconds) + daysFromMonday;
}

export function weekOf(wallSeconds: number): number {
  return Math.floor(dayNumber(wallSeconds) / 7);
}

export function slotOf(wallSeconds: number): number {
  const day = ((dayNumber(wallSeconds) % 7) + 7) % 7;
  const second = wallSeconds - Math.floor(wallSeconds / daySeconds) * daySeconds;
  return day * slotsPerDay + Math.floor(second / slotSeconds);
}
