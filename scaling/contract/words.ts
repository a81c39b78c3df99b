import type { Rules } from "./rules";

/** Bounds in words: "0 to 3600", "at least 1", "more than 0, at most 1"; empty without bounds. */
export function rangeWords(rules: Rules): string {
  const { minimum, maximum } = rules;
  if (minimum !== undefined && maximum !== undefined) return spanWords(minimum, maximum);
  const bounds = [
    minimum !== undefined && `at least ${minimum}`,
    rules.exclusiveMinimum !== undefined && `more than ${rules.exclusiveMinimum}`,
    maximum !== undefined && `at most ${maximum}`,
    rules.exclusiveMaximum !== undefined && `less than ${rules.exclusiveMaximum}`,
  ];
  return bounds.filter((bound) => bound !== false).join(", ");
}

/** "3", "1 to 10", "at least 1", "at most 10"; empty without bounds. */
export function spanWords(least?: number, most?: number): string {
  if (least === undefined) return most === undefined ? "" : `at most ${most}`;
  if (most === undefined) return `at least ${least}`;
  return least === most ? String(least) : `${least} to ${most}`;
}

/** The length of a text in words: "1 to 63 characters". */
export function lengthWords(rules: Rules): string {
  return counted(rules.minLength, rules.maxLength, "character");
}

/** The size of a list or map in words: "1 to 10 items". */
export function sizeWords(rules: Rules): string {
  return counted(rules.minItems, rules.maxItems, "item");
}

function counted(least: number | undefined, most: number | undefined, noun: string): string {
  const span = spanWords(least, most);
  if (span === "") return "";
  return span === "1" || span.endsWith(" 1") ? `${span} ${noun}` : `${span} ${noun}s`;
}

/** The form of a text in words. */
export function patternWords(rules: Rules): string {
  return rules.patternHint ?? (rules.pattern === undefined ? "" : `text matching ${rules.pattern}`);
}

/** "a", "a or b", "a, b or c". */
export function listWords(names: readonly string[], conjunction: "or" | "and"): string {
  const last = names.at(-1);
  if (last === undefined) return "";
  if (names.length === 1) return last;
  return `${names.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** "1 property", "2 properties". */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
