import { formatWall, weekdayOf } from "./civil";
import { Zone, zoneOf } from "./zone";

/** More than any place is ahead of or behind UTC, and than any change of a clock. */
const farOffset = 27 * 3600;

/**
 * Unix time at which the clock of a zone shows a wall-clock time ({@link wallSeconds}): the first time, if
 * it shows it twice because it is set back; undefined, if it is set forward past it.
 */
export function unixOfWall(zone: Zone, wall: number): number | undefined {
  for (let at = wall - farOffset; at <= wall + farOffset; at = zone.nextChange(at)) {
    const offset = zone.offsetAt(at);
    if (zone.offsetAt(wall - offset) === offset) return wall - offset;
  }
  return undefined;
}

/** What the clock and the calendar of a place show. */
export interface LocalTime {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** How far it is ahead of UTC. */
  readonly offsetSeconds: number;
}

/** The local time of a moment, in an IANA zone. */
export function localTime(unixSeconds: number, zoneName: string): LocalTime {
  const offsetSeconds = knownZone(zoneName).offsetAt(unixSeconds);
  const wall = Math.floor(unixSeconds) + offsetSeconds;
  const date = new Date(wall * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: weekdayOf(wall),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offsetSeconds,
  };
}

/** A moment as 2027-03-28T03:00:00+02:00, in an IANA zone; fractions of a second are cut off. */
export function formatLocal(unixSeconds: number, zoneName: string): string {
  const offset = knownZone(zoneName).offsetAt(unixSeconds);
  const minutes = Math.floor(Math.abs(offset) / 60);
  const two = (value: number): string => String(value).padStart(2, "0");
  const sign = offset < 0 ? "-" : "+";
  const shown = `${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return `${formatWall(Math.floor(unixSeconds) + offset)}${offset === 0 ? "Z" : shown}`;
}

/** The zone of a name that was checked before; a RangeError if it was not. */
export function knownZone(name: string): Zone {
  const zone = zoneOf(name);
  if (zone === undefined) throw new RangeError(`${name} is no time zone of the IANA database`);
  return zone;
}
