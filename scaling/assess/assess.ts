import { defaults } from "../contract/generated/defaults";
import {
  LoadFigures,
  Reliability,
  ReliabilityFigures,
  ViolationAction,
} from "../contract/generated/types";
import { judgeReliability, verdictOnly } from "../judge/reliability";
import { Figure } from "../judge/verdict";
import { Read } from "./subjects";
import { Played, summaryOf } from "./words";

/** What the simulation of a component's reliability came to. */
export interface Assessment {
  readonly action: ViolationAction;
  /** Absent while a preview does not know all of the scaling. */
  readonly figures?: ReliabilityFigures;
  /** What is not known yet. */
  readonly open: readonly string[];
}

/** Plays every load against everything that is declared. */
export function assess(reliability: Reliability, all: readonly Read[]): Assessment {
  const action = reliability.onViolation ?? defaults.Reliability.onViolation;
  const open = all.flatMap(({ why }) => why ?? []);
  if (open.length > 0) return { action, open };
  const played = all.flatMap(({ declared, subject }): readonly Played[] => {
    if (subject === undefined) return [];
    const alone = all.length === 1;
    const { loads } = judgeReliability(reliability, subject, verdictOnly);
    return loads.map((load) => ({ declared, subject, load, alone }));
  });
  const loads = played.map(figuresOf);
  const holds = loads.every((each) => each.holds);
  const told = holds ? loads : loads.filter((each) => !each.holds);
  return {
    action,
    open,
    figures: { holds, summary: told.map(({ summary }) => summary).join("\n"), loads },
  };
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
