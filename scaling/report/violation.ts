import { visible } from "../model/text";
import { explain, ExplanationLine } from "./explain";
import { LoadOutcome } from "./report";
import { Clock } from "./time";

/** Width of the labels, so that the texts behind them stand in one column. */
const labelWidth = 13;

/**
 * The sentence of a preview that stops: which load the declared scaling does not hold, what broke and
 * when, why, and the smallest change that would hold. "" for a load that holds.
 */
export function violationText(outcome: LoadOutcome, clock: Clock): string {
  const lines = explain(outcome, clock);
  if (lines.length === 0) return "";
  const heading = `the declared scaling does not hold the load "${visible(outcome.name)}"`;
  return [heading, ...explanationText(lines)].join("\n");
}

/** The lines of an explanation, labels and texts in two columns. */
export function explanationText(
  lines: readonly ExplanationLine[],
  indent = "    ",
): readonly string[] {
  return lines.map(({ label, text }) => `${indent}${label.padEnd(labelWidth)}${visible(text)}`);
}
