import { Outcome, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, known, notKnown } from "../../model/field";
import {
  IntOrPercent,
  intOrPercentText,
  PodDisruptionBudget,
  podsOf,
} from "../../model/kubernetes";
import { fewestPods } from "./_scaled";

/** The fewest pods that a budget counts; unknown while some workload may still come under it. */
export function fewestCounted(model: ScalingModel, budget: PodDisruptionBudget): Field<number> {
  const { linked, undecided: perhaps } = model.kubernetes.workloadsUnder(budget);
  const path = budget.selector?.path ?? budget.minAvailable.path;
  if (perhaps.length > 0 || linked.length === 0) return notKnown(path);
  let total = 0;
  let secret = false;
  for (const workload of linked) {
    const fewest = fewestPods(model, workload);
    if (!isKnown(fewest)) return notKnown(path);
    total += fewest.value;
    secret ||= fewest.secret;
  }
  return known(total, path, secret);
}

/** The part of a budget that decides: the API server takes only one of the two. */
export function limitOf({ minAvailable, maxUnavailable }: PodDisruptionBudget): Limit | undefined {
  if (maxUnavailable.state !== "absent") return { kind: "maxUnavailable", field: maxUnavailable };
  return minAvailable.state === "absent"
    ? undefined
    : { kind: "minAvailable", field: minAvailable };
}

export interface Limit {
  readonly kind: "minAvailable" | "maxUnavailable";
  readonly field: Field<IntOrPercent>;
}

/** Whether no pod may be evicted, of so many that are all ready; percentages are rounded up. */
export function blocksAll({ kind, amount }: KnownLimit, total: number): boolean {
  const pods = podsOf(amount, total, "up");
  return kind === "minAvailable" ? pods >= total : pods <= 0;
}

/** Whether no pod may be evicted, however many there are. */
export function blocksAlways({ kind, amount: { amount, percent } }: KnownLimit): boolean {
  return kind === "minAvailable" ? percent && amount >= 100 : amount <= 0;
}

/** Whether some pod may be evicted, however many there are. */
export function blocksNever({ kind, amount: { amount } }: KnownLimit): boolean {
  return kind === "minAvailable" ? amount <= 0 : amount > 0;
}

export interface KnownLimit {
  readonly kind: Limit["kind"];
  readonly amount: IntOrPercent;
}

export function limitViolation({ field }: Limit, allowed: string, fix?: string): Outcome {
  return violation(field, allowed, fix, isKnown(field) ? amountText(field) : undefined);
}

export function limitUndecided({ field }: Limit, why: string): Outcome {
  return undecided(field.path, why);
}

function amountText({ value, secret }: { value: IntOrPercent; secret: boolean }): string {
  return secret ? "[secret]" : intOrPercentText(value);
}
