import { zoneNames } from "./zoneNames";

const names: ReadonlySet<string> = new Set(zoneNames);

/** Whether a text is a zone name of the IANA database, written as the database writes it. */
export function isTimeZone(name: string): boolean {
  return names.has(name);
}

/** The zone name that a text most likely means, if one is near enough. */
export function nearestTimeZone(name: string): string | undefined {
  if (name === "" || name.length > 64) return undefined;
  const wanted = plain(name);
  const byCity = zoneNames.filter((zone) => plain(zone).split("/").pop() === wanted);
  if (byCity.length === 1) return byCity[0];
  let nearest: string | undefined;
  let least = wanted.length < 5 ? 1 : Math.floor(wanted.length / 4) + 1;
  for (const zone of zoneNames) {
    const distance = editDistance(wanted, plain(zone), least);
    if (distance < least) [nearest, least] = [zone, distance];
  }
  return nearest;
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

/** Levenshtein's distance, given up as soon as it cannot stay below the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return Math.min(limit, row[b.length]!);
}
