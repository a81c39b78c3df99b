import { readHistory, ZoneHistory } from "./zoneHistory";
import { zoneHistories, zoneHistoryIndex } from "./zoneHistories";
import { zoneNames } from "./zoneNames";

/** The clock of a place. Unix seconds everywhere. */
export interface Zone {
  readonly name: string;
  /** Seconds that its clock is ahead of UTC; negative west of Greenwich. */
  offsetAt(unixSeconds: number): number;
  /** The next moment after this one at which the offset changes; Infinity if there is none. */
  nextChange(unixSeconds: number): number;
}

/** Read once per process and name: a history never changes. */
const zones = new Map<string, Zone>();

/** The clock of an IANA zone from 1970 to 2199, by rules that ship with this code, not the host's. */
export function zoneOf(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const index = zoneNames.indexOf(name);
  if (index < 0) return undefined;
  const digits = zoneHistoryIndex.join("").slice(2 * index, 2 * index + 2);
  const zone = clock(name, readHistory(zoneHistories[parseInt(digits, 36)]!));
  zones.set(name, zone);
  return zone;
}

function clock(name: string, { changes, offsets }: ZoneHistory): Zone {
  return {
    name,
    offsetAt: (unixSeconds) => offsets[changesUpTo(changes, unixSeconds)]!,
    nextChange: (unixSeconds) => changes[changesUpTo(changes, unixSeconds)] ?? Infinity,
  };
}

/** How many changes have come by a moment, itself included. */
function changesUpTo(changes: Float64Array, unixSeconds: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]! <= unixSeconds) low = middle + 1;
    else high = middle;
  }
  return low;
}
