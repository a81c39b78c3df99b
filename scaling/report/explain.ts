import { Breach, Change, LoadOutcome, Setting } from "../judge/verdict";
import { heldWords } from "../judge/why";
import { formatDifference, formatNumber, formatValue } from "./number";
import { Clock } from "./time";

/** A line of the explanation: a short label and what a person can act on. */
export interface ExplanationLine {
  readonly label: string;
  readonly text: string;
}

/** What is broken, in one word, for each objective; what its number counts stands behind the number. */
const objectiveWords: Readonly<Record<string, readonly [label: string, counted: string]>> = {
  maxOverloadSeconds: ["overload", ""],
  maxQueueDelayP50Seconds: ["queue delay", " for half of the requests"],
  maxQueueDelayP95Seconds: ["queue delay", " at the 95th percentile"],
  maxQueueDelayP99Seconds: ["queue delay", " at the 99th percentile"],
  maxDroppedFraction: ["dropped", " of the requests"],
  maxDelayedFraction: ["delayed", " of the requests"],
  maxTimeToCapacitySeconds: ["capacity", " until enough instances were ready"],
  maxUnmetAtMaximumSeconds: ["at maximum", " with unmet demand"],
  maxFlapsPerHour: ["flapping", ""],
  maxScalingActionsPerHour: ["actions", ""],
  maxInstanceHoursPerDay: ["instances", ""],
  maxMonthlyCost: ["cost", ""],
};

/** What a broken objective is called; its own name where it is not one of ours. */
export function objectiveLabel(objective: string): string {
  return objectiveWords[objective]?.[0] ?? objective;
}

/** What broke, why, and what would hold; nothing for a load that holds. */
export function explain(outcome: LoadOutcome, clock: Clock): readonly ExplanationLine[] {
  const [first] = outcome.breaches;
  if (first === undefined) return [];
  const broken = outcome.breaches.map((breach) => ({
    label: objectiveLabel(breach.objective),
    text: whatBroke(breach, clock),
  }));
  const why = whyItBroke(first, maximumNameOf(outcome));
  return [
    ...broken,
    ...(why === "" ? [] : [{ label: "why", text: why }]),
    ...(outcome.wouldHold === undefined
      ? []
      : [{ label: "would hold", text: whatWouldHold(outcome.wouldHold) }]),
  ];
}

/** What the upper bound is called where it is declared. */
export function maximumNameOf({ maximumName = "maxCapacity" }: LoadOutcome): string {
  return maximumName;
}

function whatBroke(breach: Breach, clock: Clock): string {
  const counted = objectiveWords[breach.objective]?.[1] ?? "";
  const measured = formatValue(breach.measured, breach.unit) + counted;
  const from = Number.isFinite(breach.atSeconds) ? ` from ${clock.time(breach.atSeconds)}` : "";
  const limit = formatValue(breach.limit, breach.unit);
  const seeds =
    breach.seeds > 1 ? `, broken in ${breach.seedsBroken} of ${breach.seeds} seeds` : "";
  return `${measured}${from} (objective: at most ${limit}${seeds})${demand(breach)}`;
}

function demand({ demandInstances, readyInstances }: Breach): string {
  if (!Number.isFinite(demandInstances) || !(demandInstances > readyInstances)) return "";
  const needed = demandInstances.toFixed(1);
  const were = readyInstances === 1 ? "was" : "were";
  return `; demand reached ${needed} instances while ${formatNumber(readyInstances)} ${were} ready`;
}

function whyItBroke(breach: Breach, maximum: string): string {
  const { maxCapacity, limitedByMaximum, demandInstances, readyInstances } = breach;
  const neverGrew = limitedByMaximum && breach.provisionSeconds === 0;
  const delays = neverGrew ? "" : delaysOf(breach); // the time until the load went away says nothing
  if (delays === "" && !(demandInstances > readyInstances) && !limitedByMaximum) return "";
  const bound = Number.isFinite(maxCapacity) ? `${maximum} ${maxCapacity}` : "the upper bound";
  const limit = limitedByMaximum ? `${bound} was the limit` : `${bound} was never the limit`;
  const never = limitedByMaximum ? "" : "more capacity was never asked for";
  const parts = [delays === "" ? never : delays, ...heldWords(breach), limit];
  return parts.filter((part) => part !== "").join("; ");
}

/** How long the parts of an answer took; the decision only where it took any time. */
function delaysOf({ detectSeconds, decideSeconds, provisionSeconds }: Breach): string {
  const took = [
    ["detection", detectSeconds],
    ["decision", decideSeconds],
    ["start-up", provisionSeconds],
  ] as const;
  return took
    .filter(([name, seconds]) => Number.isFinite(seconds) && (seconds > 0 || name !== "decision"))
    .map(([name, seconds], index) => {
      const verb = index === 0 ? " took" : "";
      return `${name}${verb} ${formatNumber(seconds)} s`;
    })
    .join(", ");
}

function whatWouldHold(change: Change | "none found"): string {
  if (change === "none found") return "no change of the declared scaling was found";
  const cost = `${formatDifference(change.instanceHoursPerDay)} instance-hours a day`;
  const also = change.and === undefined ? "" : ` and ${settingText(change.and)}`;
  return `${settingText(change)}${also} (${cost})`;
}

function settingText({ path, from, to }: Setting): string {
  return `${path} ${formatNumber(from, 6)} -> ${formatNumber(to, 6)}`;
}
