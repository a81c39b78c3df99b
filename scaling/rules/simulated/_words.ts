import { Violation, violation } from "../../check/rule";
import { ScalerSpec } from "../../control/spec";
import { Change, LoadOutcome, Setting } from "../../judge/verdict";
import { show, showValue } from "../../model/field";
import { explain, ExplanationLine } from "../../report/explain";
import { timezoneOf } from "../../report/fromJudgement";
import { Clock } from "../../report/time";
import { Broken } from "./_play";
import { Terms } from "./_simulated";

const allowed = "a scaling that holds every load of the configuration";

/** A load that is not held, in the words of the report, on the bound that would have to change. */
export function violationOf(terms: Terms, { load, subject }: Broken): Violation {
  const { scenario } = load;
  const outcome = asDeclared(load.outcome, terms, subject.scaler);
  const clock = new Clock(scenario.load.startSeconds, timezoneOf(subject, load));
  const lines = explain(outcome, clock);
  const field = fieldOf(terms, load.outcome);
  const what = lines.filter(({ label }) => label !== "would hold").map(sentence);
  const seen = `${heading(show(field), outcome)}: ${what.join("; ")}`;
  return violation(field, allowed, fixOf(outcome, lines), seen);
}

/** The same without a number that follows from a secret. */
export function hiddenViolation({ minimum: { field } }: Terms, { load }: Broken): Violation {
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
function fieldOf({ minimum, maximum }: Terms, { wouldHold, breaches }: LoadOutcome) {
  const path = typeof wouldHold === "object" ? wouldHold.path : "";
  if (path === maximum.name) return maximum.field;
  if (path === minimum.name) return minimum.field;
  const isLimited = breaches.some(({ limitedByMaximum }) => limitedByMaximum);
  return isLimited ? maximum.field : minimum.field;
}

function asDeclared(outcome: LoadOutcome, terms: Terms, scaler: ScalerSpec): LoadOutcome {
  const { wouldHold } = outcome;
  if (wouldHold === undefined || wouldHold === "none found") return outcome;
  const placed = (setting: Setting): Setting => ({
    ...setting,
    path: terms.place(setting.path, scaler),
  });
  const and = wouldHold.and && { and: placed(wouldHold.and) };
  const change: Change = { ...wouldHold, ...placed(wouldHold), ...and };
  return { ...outcome, wouldHold: change };
}
