import { JudgedLoad } from "../judge/reliability";
import { Subject } from "../judge/subject";
import { LoadOutcome } from "../judge/verdict";
import { visible } from "../model/text";
import { explain } from "../report/explain";
import { timezoneOf } from "../report/fromJudgement";
import { Clock } from "../report/time";
import { explanationText } from "../report/violation";
import { asWritten } from "./setting";
import { Declared } from "./subjects";

/** A load that was played against something declared; `alone` where nothing else is declared beside it. */
export interface Played {
  readonly declared: Declared;
  readonly subject: Subject;
  readonly load: JudgedLoad;
  readonly alone: boolean;
}

/** What broke, when, by how much, why and what would hold; or that the load is held. */
export function summaryOf(played: Played): string {
  const { load, outcome, scenario } = played.load;
  const { subject } = played;
  const name = `the load "${visible(load.name)}"`;
  if (outcome.holds) return `${subjectWords(played)} holds ${name}`;
  const clock = new Clock(scenario.load.startSeconds, timezoneOf(subject, played.load));
  const lines = explain(outcome, clock);
  return [`${subjectWords(played)} does not hold ${name}`, ...explanationText(lines)].join("\n");
}

function subjectWords({ declared, alone }: Played): string {
  const what = `the declared ${declared.instances === undefined ? "scaling" : "number of instances"}`;
  const kind = declared.autoscaler ? "version" : "variant";
  return alone ? what : `${what} of ${kind} "${visible(declared.name)}"`;
}

function maximumNameOf({ autoscaler, fleet }: Declared): string | undefined {
  if (autoscaler) return "autoscaling.maxReplicas";
  return fleet && "capacity.maxCapacity";
}

/** The outcome with the upper bound and the change that would hold named as they stand in the arguments. */
export function inUsersWords(outcome: LoadOutcome, declared: Declared): LoadOutcome {
  const maximumName = maximumNameOf(declared) ?? outcome.maximumName;
  const named = { ...outcome, ...(maximumName !== undefined && { maximumName }) };
  const { wouldHold } = outcome;
  if (wouldHold === undefined || wouldHold === "none found") return named;
  const and = wouldHold.and && { and: asWritten(wouldHold.and, declared) };
  return { ...named, wouldHold: { ...wouldHold, ...asWritten(wouldHold, declared), ...and } };
}
