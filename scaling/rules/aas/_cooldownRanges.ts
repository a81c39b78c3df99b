import { Outcome, RuleSettings, violation } from "../../check/rule";
import { isKnown, knownTo, valueOf } from "../../model/field";
import { Cooldown } from "./_cooldowns";

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Longest start-up that SageMaker allows a container. */
const longestStartSeconds = 3600;

export function rangeOf({ after }: Cooldown, settings: RuleSettings): Range {
  const scaleIn = {
    least: settings.number("minScaleInSeconds"),
    most: settings.number("maxScaleInSeconds"),
  };
  const scaleOut = {
    least: settings.number("minScaleOutSeconds"),
    most: settings.number("maxScaleOutSeconds"),
  };
  if (after === "scaleIn") return scaleIn;
  if (after === "scaleOut") return scaleOut;
  return {
    least: Math.min(scaleIn.least, scaleOut.least),
    most: Math.max(scaleIn.most, scaleOut.most),
  };
}

/**
 * A long start-up justifies a long wait after a scale-out, and only the variant tells about it: within
 * this range the stack decides, beyond it the policy alone does.
 */
export function widestOf(cooldown: Cooldown, settings: RuleSettings): Range {
  return stretched(cooldown, settings, longestStartSeconds);
}

export function stretched(cooldown: Cooldown, settings: RuleSettings, startSeconds = 0): Range {
  const range = rangeOf(cooldown, settings);
  if (cooldown.after !== "scaleOut") return range;
  return { ...range, most: Math.max(range.most, startSeconds) };
}

export function isBroken({ field }: Cooldown, { least, most }: Range): boolean {
  return knownTo(field, (it) => it < least || it > most || !Number.isInteger(it));
}

export function outside(cooldown: Cooldown, range: Range): Outcome {
  const allowed = `a whole number, ${range.least} to ${range.most} seconds`;
  const isSecret = isKnown(cooldown.field) && cooldown.field.secret;
  const other = isSecret ? "a number" : `${nearest(cooldown, range)}, or to another number`;
  return violation(cooldown.field, allowed, `set it to ${other} within the range`);
}

export function nearest({ field }: Cooldown, { least, most }: Range): number {
  return Math.round(Math.min(most, Math.max(least, valueOf(field) ?? least)));
}
