import { Outcome, violation } from "./rule";
import {
  Field,
  isAbsent,
  isKnown,
  known,
  knownTo,
  show,
  shownValueOf,
  valueOf,
} from "../model/field";
import { StepAdjustment } from "../model/fragments";
import { Interval, intervalsOf } from "./stepIntervals";

const kinds: readonly string[] = ["ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"];

function ofKnownKind(kind: Field<string>): Outcome[] {
  const isWrong = isAbsent(kind) || knownTo(kind, (it) => !kinds.includes(it));
  return isWrong ? [violation(kind, `one of ${kinds.join(", ")}`)] : [];
}

/** What the adjustments of a policy mean. */
interface Adjusting {
  readonly adjustmentType: Field<string>;
}

function isExact({ adjustmentType }: Adjusting): boolean {
  return !knownTo(adjustmentType, (it) => it !== "ExactCapacity");
}

export function bounds({ path, lowerBound: lower, upperBound: upper }: StepAdjustment): Outcome[] {
  if (isAbsent(lower) && isAbsent(upper)) {
    const allowed = "with at least one bound; 0 as lower bound for everything above the threshold";
    return [violation(known(true, path), allowed, undefined, "without bounds")];
  }
  if (!isKnown(lower) || !isKnown(upper) || upper.value > lower.value) return [];
  return [violation(upper, `more than metricIntervalLowerBound, which is ${show(lower)}`)];
}

function adjustment(
  { adjustment: amount }: StepAdjustment,
  { adjustmentType }: Adjusting,
): Outcome[] {
  const broken = isAbsent(amount) || knownTo(amount, (it) => !Number.isInteger(it));
  if (broken) return [violation(amount, "a whole number")];
  const exact = knownTo(adjustmentType, (it) => it === "ExactCapacity");
  const isNegative = exact && knownTo(amount, (it) => it < 0);
  return isNegative ? [violation(amount, "0 or more, since it is an exact size")] : [];
}

/** At most one step is open at either end, and steps that leave the threshold end in an open one. */
export function openEnds(steps: readonly StepAdjustment[]): Outcome[] {
  return [...openEnd(steps, "upperBound"), ...openEnd(steps, "lowerBound")];
}

type End = "lowerBound" | "upperBound";

function openEnd(steps: readonly StepAdjustment[], end: End): Outcome[] {
  const isUpper = end === "upperBound";
  const inwards: End = isUpper ? "lowerBound" : "upperBound";
  const distance = (step: StepAdjustment, at: End) =>
    (valueOf(step[at]) ?? NaN) * (isUpper ? 1 : -1);
  const open = steps.filter((step) => isAbsent(step[end]) && !isAbsent(step[inwards]));
  if (open.length > 1) {
    const nearest = [...open].sort((a, b) => distance(a, inwards) - distance(b, inwards))[0]!;
    return [violation(nearest[end], "open in one step only")];
  }
  if (steps.some((step) => !isKnown(step[end]))) return [];
  const outermost = [...steps].sort((a, b) => distance(b, end) - distance(a, end))[0]!;
  if (distance(outermost, end) <= 0) return [];
  const allowed = `not set, so that everything ${isUpper ? "above" : "below"} it is covered`;
  return [violation(outermost[end], allowed, "leave the outermost bound out")];
}

/** Each step begins where the one before ends. */
export function gapsAndOverlaps(steps: readonly StepAdjustment[]): Outcome[] {
  const intervals = intervalsOf(steps);
  if (intervals === undefined || intervals.some(({ from, to }) => from >= to)) return [];
  return intervals.slice(1).flatMap((interval, index) => {
    const before = intervals[index]!;
    if (interval.from === before.to || before.to === Infinity) return [];
    if (interval.from === -Infinity) return []; // two open bottoms, reported as such
    return [violation(interval.step.lowerBound, `${endOf(before)}, where the step before ends`)];
  });
}

function endOf({ step, to }: Interval): string {
  return shownValueOf(step.upperBound) === undefined ? "the bound" : `${to}`;
}

/** On one side of the threshold, a larger breach does not turn the adjustment round. */
export function wrongSigns(steps: readonly StepAdjustment[]): Outcome[] {
  const intervals = intervalsOf(steps) ?? [];
  const above = intervals.filter(({ from }) => from >= 0);
  const below = intervals.filter(({ to }) => to <= 0).reverse();
  return [...turned(above), ...turned(below)];
}

function turned(outwards: readonly Interval[]): Outcome[] {
  const amounts = outwards.map(({ step }) => step.adjustment);
  if (!amounts.every(isKnown)) return [];
  const moving = amounts.filter(({ value }) => value !== 0);
  const first = moving[0];
  const other = moving.find(({ value }) => Math.sign(value) !== Math.sign(first!.value));
  if (first === undefined || other === undefined) return [];
  const allowed = `the sign of the step nearer to the threshold, which is ${show(first)}`;
  return [violation(other, allowed)];
}

/** Everything about the steps of a policy that is decided by themselves. */
export function stepOutcomes(
  policy: Adjusting & { readonly steps: Field<readonly StepAdjustment[]> },
): readonly Outcome[] {
  const { steps: list, adjustmentType } = policy;
  if (list.state === "unknown") return ofKnownKind(adjustmentType);
  if (isAbsent(list) || list.value.length === 0) return [violation(list, "at least one step")];
  return [
    ...ofKnownKind(adjustmentType),
    ...list.value.flatMap((each) => [...bounds(each), ...adjustment(each, policy)]),
    ...openEnds(list.value),
    ...gapsAndOverlaps(list.value),
    ...(isExact(policy) ? [] : wrongSigns(list.value)),
  ];
}
