import { nearest } from "../model/nearest";
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
  const most = wanted.length < 5 ? 0 : Math.floor(wanted.length / 4);
  return nearest(wanted, zoneNames, { most, plain });
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}
