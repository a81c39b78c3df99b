import { BadInput } from "../exit";

/** A number above 0 from a flag. */
export function numberUpTo(flag: string, text: string, most: number): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (number > 0 && number <= most) return number;
  throw BadInput.at(flag, `is "${text.slice(0, 40)}"; allowed: more than 0, at most ${most}`);
}
