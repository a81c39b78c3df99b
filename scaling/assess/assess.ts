import { defaults } from "../contract/generated/defaults";
import {
  LoadFigures,
  Reliability,
  ReliabilityFigures,
  ViolationAction,
} from "../contract/generated/types";
import { judgeReliability, Judgement, JudgeOptions, verdictOnly } from "../judge/reliability";
import { Subject } from "../judge/subject";
import { Figure } from "../judge/verdict";
import { Declared, Read } from "./subjects";
import { inUsersWords, Played, summaryOf } from "./words";

/** What the simulation of declared reliability came to. */
export interface Assessment {
  readonly action: ViolationAction;
  /** Absent while a preview does not know all of the scaling. */
  readonly figures?: ReliabilityFigures;
  /** What is not known yet. */
  readonly open: readonly string[];
  /** Of everything that is declared, for reports. */
  readonly judgements: readonly Judgement[];
}

/** Plays every load against everything that is declared. */
export function assess(
  reliability: Reliability,
  all: readonly Read[],
  options: JudgeOptions = verdictOnly,
): Assessment {
  const action = reliability.onViolation ?? defaults.Reliability.onViolation;
  const open = all.flatMap(({ why }) => why ?? []);
  if (open.length > 0) return { action, open, judgements: [] };
  const judged = all.flatMap(({ declared, subject }) =>
    subject ? [{ declared, judgement: judge(reliability, declared, subject, options) }] : [],
  );
  const alone = judged.length === 1;
  const loads = judged.flatMap(({ declared, judgement: { subject, loads: played } }) =>
    played.map((load) => figuresOf({ declared, subject, load, alone })),
  );
  const holds = loads.every((each) => each.holds);
  const told = holds ? loads : loads.filter((each) => !each.holds);
  return {
    action,
    open,
    figures: { holds, summary: told.map(({ summary }) => summary).join("\n"), loads },
    judgements: judged.map(({ judgement }) => judgement),
  };
}

function judge(
  reliability: Reliability,
  declared: Declared,
  subject: Subject,
  options: JudgeOptions,
): Judgement {
  const judgement = judgeReliability(reliability, subject, options);
  const loads = judgement.loads.map((load) => ({
    ...load,
    outcome: inUsersWords(load.outcome, declared),
  }));
  return { ...judgement, loads };
}

function figuresOf(played: Played): LoadFigures {
  const { outcome } = played.load;
  const { name } = played.declared;
  return {
    name: outcome.name,
    ...(name !== "" && { variantName: name }),
    holds: outcome.holds,
    summary: summaryOf(played),
    figures: figureMap(outcome.figures),
  };
}

/** By name, as decided over the seeds; what has no finite value is left out, since JSON has no such number. */
export function figureMap(figures: readonly Figure[]): Readonly<Record<string, number>> {
  const values = figures.map(({ measure, decides }) => [measure, decides] as const);
  return Object.fromEntries(values.filter(([, value]) => Number.isFinite(value)));
}
