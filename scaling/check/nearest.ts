import { nearest } from "../model/nearest";

const longestName = 100;

/** Of some names the one that was probably meant, if one differs by little. */
export function nearestOf(name: string, names: readonly string[]): string | undefined {
  const short = name.slice(0, longestName);
  const most = Math.max(2, short.length / 4);
  return nearest(short, names, { most, plain: (text) => text.toLowerCase() });
}
