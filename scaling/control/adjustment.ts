import { snap } from "./nearly";
import { AdjustmentType, StepSpec } from "./spec";

/** The side of its threshold on which an alarm fires. */
export type Side = "above" | "below";

/**
 * The step whose interval holds a metric, of steps that are relative to the alarm's threshold. Above
 * the threshold an interval includes its lower bound and excludes its upper; below it is the other way
 * round. A value at the threshold belongs to the side on which the alarm fires.
 *
 * Source: Application Auto Scaling user guide and Amazon EC2 Auto Scaling user guide, "Step adjustments".
 */
export function stepFor(
  steps: readonly StepSpec[],
  value: number,
  threshold: number,
  side: Side,
): StepSpec | undefined {
  const breach = beyond(value, threshold);
  const isAbove = breach === 0 ? side === "above" : breach > 0;
  for (const step of steps) {
    const fromLower =
      step.lowerBound === undefined ? 1 : beyond(value, threshold + step.lowerBound);
    const fromUpper =
      step.upperBound === undefined ? -1 : beyond(value, threshold + step.upperBound);
    const isInside = isAbove ? fromLower >= 0 && fromUpper < 0 : fromLower > 0 && fromUpper <= 0;
    if (isInside) return step;
  }
  return undefined;
}

/** How far a value is beyond a mark: 0 where only rounding is between them. */
function beyond(value: number, mark: number): number {
  return snap(value, mark) - mark;
}

/**
 * Capacity after an adjustment, before bounds apply; never below 0.
 *
 * Source: as above, "Scaling adjustment types". A percentage of the capacity is rounded toward zero, but
 * to no less than one instance; `minAdjustmentMagnitude` raises it further. A percentage of nothing is
 * nothing, so it never leaves zero unless a magnitude is set.
 */
export function adjustedCapacity(
  capacity: number,
  adjustment: number,
  type: AdjustmentType,
  minAdjustmentMagnitude = 0,
): number {
  switch (type) {
    case "ExactCapacity":
      return Math.max(0, adjustment);
    case "ChangeInCapacity":
      return Math.max(0, capacity + adjustment);
    case "PercentChangeInCapacity":
      return Math.max(0, capacity + percentChange(capacity, adjustment, minAdjustmentMagnitude));
  }
}

function percentChange(capacity: number, percent: number, minAdjustmentMagnitude: number): number {
  if (percent === 0) return 0;
  const exact = Math.abs((capacity * percent) / 100);
  const whole = exact > 0 && exact < 1 ? 1 : Math.floor(exact);
  const magnitude = Math.max(whole, minAdjustmentMagnitude);
  return percent > 0 ? magnitude : -magnitude;
}
