import type { Groups, Rules } from "../../scaling/contract/rules";
import {
  lengthWords,
  listWords,
  patternWords,
  rangeWords,
  sizeWords,
} from "../../scaling/contract/words";

/** The rules of a value in one fixed form: "Unit: seconds. Range: 0 to 3600. Default: 300." */
export function ruleSentences(rules: Rules, inner?: Rules): string {
  const facts = [...valueFacts(rules), labelled("Each", eachWords(inner)), ...usageFacts(rules)];
  const sentences = facts.filter((fact) => fact !== "").map((fact) => `${fact}.`);
  const sources = sourcesOf(rules).map((url) => `<${url}>`);
  return [...sentences, sources.length > 0 && `Source: ${sources.join(", ")}`]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

function valueFacts(rules: Rules): string[] {
  return [
    labelled("Unit", rules.unit),
    labelled("Range", rangeWords(rules)),
    labelled("Multiple of", rules.multipleOf),
    labelled("Length", lengthWords(rules)),
    labelled("Form", patternWords(rules)),
  ].filter((fact) => fact !== "");
}

/** The rules of the items of a list or map: "0 to 3600 seconds, letters only". */
function eachWords(inner: Rules = {}): string {
  const range = [rangeWords(inner), inner.unit].filter((part) => part).join(" ");
  return [range, lengthWords(inner), patternWords(inner)].filter((part) => part !== "").join(", ");
}

function usageFacts(rules: Rules): string[] {
  return [
    labelled("Size", sizeWords(rules)),
    labelled("Unique by", rules.uniqueBy),
    labelled("Default", defaultWords(rules)),
  ];
}

function labelled(label: string, value: string | number | undefined): string {
  return value === undefined || value === "" ? "" : `${label}: ${value}`;
}

/** The default in words; empty without one. */
export function defaultWords(rules: Rules): string {
  if (rules.default === undefined) return rules.defaultText ?? "";
  return typeof rules.default === "string" ? rules.default : JSON.stringify(rules.default);
}

export function sourcesOf(rules: Rules): readonly string[] {
  if (rules.source === undefined) return [];
  return typeof rules.source === "string" ? [rules.source] : rules.source;
}

/** What has to be given together or not, in sentences. */
export function groupSentences(groups: Groups): string {
  const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``);
  return [
    ...(groups.exactlyOneOf ?? []).map(
      (g) => `Give exactly one of ${listWords(quoted(g), "and")}.`,
    ),
    ...(groups.atLeastOneOf ?? []).map(
      (g) => `Give at least one of ${listWords(quoted(g), "and")}.`,
    ),
    ...(groups.atMostOneOf ?? []).map((g) => `Give at most one of ${listWords(quoted(g), "and")}.`),
    ...Object.entries(groups.requires ?? {}).map(
      ([name, others]) => `\`${name}\` needs ${listWords(quoted(others), "and")}.`,
    ),
  ].join(" ");
}

/** A description followed by its rules; `withoutTail` takes the same tail off again. */
export function withTail(description: string, tail: string): string {
  return tail === "" ? description.trim() : `${description.trim()} ${tail}`;
}

export function withoutTail(text: string, tail: string): string {
  return tail !== "" && text.endsWith(` ${tail}`) ? text.slice(0, -tail.length - 1) : text;
}
