import { secondsOfPacked, yearlyChanges } from "./yearlyChanges";
import { zoneRules } from "./zoneHistories";

/** `offsets[n]` holds after n changes; each change is a Unix time. */
export interface ZoneHistory {
  readonly changes: Float64Array;
  readonly offsets: Int32Array;
}

/**
 * Reads a packed history: `offsets;changes`. Offsets are separated by commas. A change is the time since
 * the one before and the letter of its offset; or the number of a rule, `*`, how many changes it
 * gives (0: without end) and the letters of its two offsets. Times are half hours in base 36, with
 * seconds left over between dots.
 */
export function readHistory(text: string): ZoneHistory {
  const [offsetTexts, changeTexts] = text.split(";") as [string, string];
  const table = offsetTexts.split(",").map(secondsOfPacked);
  const offsetOf = (letter: string): number => table[letter.charCodeAt(0) - 65]!;
  const changes: number[] = [];
  const offsets = [table[0]!];
  const last = () => changes[changes.length - 1] ?? 0;
  for (const match of changeTexts.matchAll(/([0-9a-z.-]+)(?:\*([0-9a-z]+)([A-Z]))?([A-Z])/g)) {
    const [, first, count, letter, second] = match;
    if (count === undefined) {
      changes.push(last() + secondsOfPacked(first!));
      offsets.push(offsetOf(second!));
    } else {
      const after = [offsetOf(letter!), offsetOf(second!)] as const;
      const rule = zoneRules[parseInt(first!, 36)]!;
      const most = parseInt(count, 36) || Infinity;
      const given = yearlyChanges(rule, { after, since: last(), most });
      changes.push(...given);
      offsets.push(...given.map((_, index) => after[index % 2]!));
    }
  }
  return { changes: Float64Array.from(changes), offsets: Int32Array.from(offsets) };
}
