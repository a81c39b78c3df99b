import { Field, isAbsent, isKnown, valueOf } from "../model/field";
import { StepAdjustment } from "../model/fragments";

/** A step between two bounds that are both decided; open bounds are infinite. */
export interface Interval {
  readonly step: StepAdjustment;
  readonly from: number;
  readonly to: number;
}

/** The steps as intervals in ascending order, if every bound is decided. */
export function intervalsOf(steps: readonly StepAdjustment[]): readonly Interval[] | undefined {
  const intervals: Interval[] = [];
  for (const step of steps) {
    const from = boundOf(step.lowerBound, -Infinity);
    const to = boundOf(step.upperBound, Infinity);
    if (from === undefined || to === undefined) return undefined;
    intervals.push({ step, from, to });
  }
  return intervals.sort((a, b) => a.from - b.from || a.to - b.to);
}

function boundOf(bound: Field<number>, open: number): number | undefined {
  return isAbsent(bound) ? open : valueOf(bound);
}

/** Whether some interval reaches above (or below) the alarm's threshold, or may do so. */
export function mayReach(side: "above" | "below", steps: readonly StepAdjustment[]): boolean {
  return steps.some(({ lowerBound, upperBound }) => {
    const bound = side === "above" ? upperBound : lowerBound;
    if (!isKnown(bound)) return true;
    return side === "above" ? bound.value > 0 : bound.value < 0;
  });
}
