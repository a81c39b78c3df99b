import { BadInput } from "../exit";
import { maximumInputMib } from "../input/limits";

export function parseMib(text: string): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (number > 0 && number <= maximumInputMib) return number;
  const allowed = `a number above 0, at most ${maximumInputMib}`;
  throw BadInput.at("--max-input-mib", `is "${text}"; allowed: ${allowed}`);
}
