import { ScalerSpec } from "../../control/spec";
import { objectivesOf } from "../objectives";
import { Change, LoadOutcome } from "../verdict";
import { smallestChanges } from "./smallestChanges";

export { ChangeOptions, smallestChanges } from "./smallestChanges";
export { Evaluate, Evaluation } from "./search";

/**
 * The smallest change of a declared scaling under which a broken load holds.
 * @param judge plays the load under another scaling.
 * @param maxEvaluations how often it may be asked to.
 */
export function smallestChange(
  scaler: ScalerSpec,
  outcome: LoadOutcome,
  judge: (scaler: ScalerSpec) => LoadOutcome,
  maxEvaluations?: number,
): Change | "none found" {
  const { breaches } = outcome;
  const broken = Object.fromEntries(breaches.map(({ objective }) => [objective, 0]));
  const concerns = [...new Set(objectivesOf(broken).map(({ concern }) => concern))];
  const demands = breaches.map(({ demandInstances }) => demandInstances).filter(Number.isFinite);
  const evaluate = (changed: ScalerSpec) => {
    const judged = judge(changed);
    return { holds: judged.holds, instanceHoursPerDay: figureOf(judged, "instanceHoursPerDay") };
  };
  const [best] = smallestChanges(scaler, evaluate, {
    concerns,
    neededInstances: Math.max(mostUsed(outcome), ...demands),
    instanceHoursPerDay: figureOf(outcome, "instanceHoursPerDay"),
    ...(maxEvaluations === undefined ? {} : { maxEvaluations }),
  });
  return best ?? "none found";
}

/** Queues may be too long with no shortage at all: then more than there are is what is needed. */
function mostUsed(outcome: LoadOutcome): number {
  const peak = figureOf(outcome, "peakInstances");
  return Number.isFinite(peak) ? peak : 0;
}

function figureOf({ figures }: LoadOutcome, name: string): number {
  return figures.find(({ measure }) => measure === name)?.decides ?? NaN;
}
