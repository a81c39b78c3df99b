import { Outcome, violation } from "../../check/rule";
import { AutoScalingGroup, GroupSchedule } from "../../model/ec2";
import { Field, isAbsent, isKnown, isUnknown } from "../../model/field";

const order = ["minSize", "desiredCapacity", "maxSize"] as const;
type Size = (typeof order)[number];

/** What one action sets is in order by itself. */
export function inOrder(action: GroupSchedule): readonly Outcome[] {
  const set = order.filter((size) => isKnown(action[size]));
  return set.slice(1).flatMap((size, index) => above(action, set[index]!, size));
}

function above(action: GroupSchedule, lower: Size, upper: Size): readonly Outcome[] {
  const [low, high] = [action[lower], action[upper]];
  if (!isKnown(low) || !isKnown(high) || low.value <= high.value) return [];
  const least = low.secret ? lower : `${lower}, which is ${low.value}`;
  return [violation(high, `at least ${least}`)];
}

/** A bound that the action leaves alone is the group's, or whatever another action has set it to. */
export function fitsGroup(
  action: GroupSchedule,
  group: AutoScalingGroup,
  actions: readonly GroupSchedule[],
): readonly Outcome[] {
  const others = actions.filter((each) => each !== action);
  return [...belowMaximum(action, group, others), ...aboveMinimum(action, group, others)];
}

function belowMaximum(
  action: GroupSchedule,
  group: AutoScalingGroup,
  others: readonly GroupSchedule[],
): readonly Outcome[] {
  const largest = isAbsent(action.maxSize)
    ? extreme([group.maxSize, ...others.map(({ maxSize }) => maxSize)], Math.max)
    : undefined;
  if (largest === undefined) return [];
  const fix = "set maxSize in the same action too";
  return [action.minSize, action.desiredCapacity]
    .filter((field) => isKnown(field) && field.value > largest)
    .map((field) => violation(field, `at most ${largest}, the largest maximum of the group`, fix));
}

function aboveMinimum(
  action: GroupSchedule,
  group: AutoScalingGroup,
  others: readonly GroupSchedule[],
): readonly Outcome[] {
  const smallest = isAbsent(action.minSize)
    ? extreme([group.minSize, ...others.map(({ minSize }) => minSize)], Math.min)
    : undefined;
  if (smallest === undefined) return [];
  const fix = "set minSize in the same action too";
  return [action.maxSize, action.desiredCapacity]
    .filter((field) => isKnown(field) && field.value < smallest)
    .map((field) =>
      violation(field, `at least ${smallest}, the smallest minimum of the group`, fix),
    );
}

/** The extreme of all that a bound ever is, if all of it is known and may be told. */
function extreme(
  bounds: readonly Field<number>[],
  of: (...values: number[]) => number,
): number | undefined {
  if (bounds.some((bound) => isUnknown(bound) || (isKnown(bound) && bound.secret)))
    return undefined;
  const values = bounds.filter(isKnown).map(({ value }) => value);
  return values.length === 0 ? undefined : of(...values);
}
