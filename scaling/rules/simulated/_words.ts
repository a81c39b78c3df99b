import { Violation, violation } from "../../check/rule";
import { ApplicationAutoScalingSpec } from "../../control/spec";
import { Change, LoadOutcome, Setting } from "../../judge/verdict";
import { show, showValue } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { explain, ExplanationLine } from "../../report/explain";
import { timezoneOf } from "../../report/fromJudgement";
import { Clock } from "../../report/time";
import { Broken } from "./_play";

const allowed = "a scaling that holds every load of the configuration";

/** A load that is not held, in the words of the report, on the bound that would have to change. */
export function violationOf(target: ScalableTarget, broken: Broken): Violation {
  const { load, subject } = broken;
  const { scenario } = load;
  const outcome = asDeclared(load.outcome, subject.scaler as ApplicationAutoScalingSpec);
  const lines = explain(outcome, new Clock(scenario.load.startSeconds, timezoneOf(subject, load)));
  const field = fieldOf(target, load.outcome);
  const what = lines.filter(({ label }) => label !== "would hold").map(sentence);
  const seen = `${heading(show(field), outcome)}: ${what.join("; ")}`;
  return violation(field, allowed, fixOf(outcome, lines), seen);
}

/** The same without a number that follows from a secret. */
export function hiddenViolation(target: ScalableTarget, { load }: Broken): Violation {
  const { minCapacity: field } = target;
  const objectives = load.outcome.breaches.map(({ objective }) => objective).join(", ");
  const hidden = "no figures are shown, since parts of the scaling are secret";
  const seen = `${heading(show(field), load.outcome)}: it breaks ${objectives} (${hidden})`;
  return violation(field, allowed, undefined, seen);
}

function heading(value: string, { name }: LoadOutcome): string {
  return `${value}, with which the load ${showValue(name)} is not held`;
}

function sentence({ label, text }: ExplanationLine): string {
  return label === "why" ? text : `${label} ${text}`;
}

function fixOf({ wouldHold }: LoadOutcome, lines: readonly ExplanationLine[]): string | undefined {
  const line = lines.find(({ label }) => label === "would hold");
  if (line === undefined || wouldHold === undefined || wouldHold === "none found") return undefined;
  return `change ${line.text}, under which the load was simulated and held`;
}

/** The bound that the change names; else the upper one if it was the limit. */
function fieldOf(target: ScalableTarget, { wouldHold, breaches }: LoadOutcome) {
  const { minCapacity, maxCapacity } = target;
  const path = typeof wouldHold === "object" ? wouldHold.path : "";
  if (path === "maxCapacity") return maxCapacity;
  if (path === "minCapacity") return minCapacity;
  return breaches.some(({ limitedByMaximum }) => limitedByMaximum) ? maxCapacity : minCapacity;
}

function asDeclared(outcome: LoadOutcome, scaler: ApplicationAutoScalingSpec): LoadOutcome {
  const { wouldHold } = outcome;
  if (wouldHold === undefined || wouldHold === "none found") return outcome;
  const and = wouldHold.and && { and: inResource(wouldHold.and, scaler) };
  const change: Change = { ...wouldHold, ...inResource(wouldHold, scaler), ...and };
  return { ...outcome, wouldHold: change };
}

/** How resources call what the simulation calls otherwise. */
const properties: Readonly<Record<string, string>> = {
  target: "targetValue",
  scaleOutCooldownSeconds: "scaleOutCooldown",
  scaleInCooldownSeconds: "scaleInCooldown",
  cooldownSeconds: "cooldown",
};

/** `targetTracking[0].target` as `targetValue of "reco-tracking"`. */
function inResource(setting: Setting, scaler: ApplicationAutoScalingSpec): Setting {
  const match = /^(targetTracking|stepScaling|schedules)\[(\d+)\]\.(.+)$/.exec(setting.path);
  if (match === null) return setting;
  const [, list, index, property] = match as unknown as [string, keyof Lists, string, string];
  const name = scaler[list][Number(index)]?.name ?? list;
  return { ...setting, path: `${properties[property] ?? property} of ${showValue(name)}` };
}

type Lists = Pick<ApplicationAutoScalingSpec, "targetTracking" | "stepScaling" | "schedules">;
