import { rules } from "../../scaling/rules";
import { BadInput, exitCodes } from "../exit";
import { Io } from "../io";
import { ColourMode, paint, usesColour } from "../output/colour";
import { listFormats, ruleList } from "../output/ruleTable";
import { ruleText } from "../output/ruleText";
import { ruleNamed } from "./selectRules";

/** Prints the catalogue. */
export function listRules(formatName: string, io: Io): number {
  const format = listFormats.find((each) => each === formatName);
  if (format === undefined) {
    throw BadInput.at("--format", `is "${formatName}"; allowed: ${listFormats.join(", ")}`);
  }
  io.stdout(ruleList(rules, format));
  return exitCodes.clean;
}

/** Prints everything about one rule. */
export function explainRule(id: string, colour: ColourMode, io: Io): number {
  const rule = ruleNamed(id, rules, "RULE");
  io.stdout(ruleText(rule, paint(usesColour(colour, io))));
  return exitCodes.clean;
}
