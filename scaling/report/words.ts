import { Reason } from "../control/controller";
import { FaultKind } from "../service/service";
import { objectiveLabel } from "./explain";
import { formatValue } from "./number";
import { LoadReport, SimulationReport } from "./report";

/** The verdict in one sentence: what comes first in every format. */
export function verdictSentence({ loads }: Pick<SimulationReport, "loads">): string {
  const broken = loads.filter(({ outcome }) => !outcome.holds);
  const [first] = loads;
  if (first === undefined) return "No load was simulated.";
  if (broken.length === 0 && loads.length === 1)
    return `The declared scaling holds the load "${shorten(first.outcome.name)}".`;
  if (broken.length === 0) return `The declared scaling holds all ${loads.length} loads.`;
  const which = broken.slice(0, 3).map(brokenLoad);
  const more = broken.length > 3 ? [`${broken.length - 3} more`] : [];
  const amount = loads.length === 1 ? "the load" : `${broken.length} of ${loads.length} loads:`;
  return `The declared scaling does not hold ${amount} ${[...which, ...more].join("; ")}.`;
}

function brokenLoad({ outcome }: LoadReport): string {
  const [breach] = outcome.breaches;
  const name = shorten(outcome.name);
  if (breach === undefined) return `"${name}"`;
  const { objective, measured, limit, unit } = breach;
  const label = objectiveLabel(objective);
  const isAt = `${label} ${formatValue(measured, unit)}, at most ${formatValue(limit, unit)}`;
  return `"${name}" (${isAt})`;
}

/** A name that others chose, at a length that a sentence can bear. */
export function shorten(text: string, length = 120): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

/** The verdict on one load, in a sentence. */
export function loadSentence({ outcome, objectives }: LoadReport): string {
  const all = objectives.length;
  if (outcome.holds) return all === 1 ? "The objective holds." : `All ${all} objectives hold.`;
  if (all === 1) return "The objective is broken.";
  const broken = outcome.breaches.length;
  return `${broken} of ${all} objectives ${broken === 1 ? "is" : "are"} broken.`;
}

const reasonWords: Readonly<Record<Reason, string>> = {
  none: "no change",
  scaleOut: "metric above its target",
  scaleIn: "metric below its target",
  schedule: "schedule",
  bounds: "bounds",
  wake: "woken from zero",
  toZero: "idle, to zero",
  fallback: "fallback, no data",
  forecast: "forecast",
  holdCooldown: "cooldown",
  holdStabilization: "stabilization window",
  holdTolerance: "within tolerance",
  holdRateLimit: "rate limit of the rules",
  holdWarmup: "warm-up",
  holdOtherPolicy: "another policy",
  holdUpdateInProgress: "update in progress",
  holdNoData: "no data",
  holdSuspended: "suspended",
  atMaximum: "at the maximum",
  atMinimum: "at the minimum",
};

/** Why capacity changed or stayed, for people. */
export function reasonText(reason: Reason): string {
  return reasonWords[reason];
}

const faultWords: Readonly<Record<FaultKind, string>> = {
  metricOutage: "metric outage",
  metricDelay: "late metric",
  metricWrong: "wrong metric",
  slowStart: "slow starts",
  failingStart: "failing starts",
  capacityShortage: "no capacity to be had",
  zoneLoss: "zone lost",
  retries: "clients try again",
  rollout: "rollout",
  deployment: "deployment",
  failingInstances: "instances answer with errors",
  slowDependency: "slow dependency",
};

export function faultText(kind: FaultKind): string {
  return faultWords[kind];
}
