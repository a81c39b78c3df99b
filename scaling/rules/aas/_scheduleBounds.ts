import { Outcome, violation } from "../../check/rule";
import { Field, isAbsent, isKnown, isUnknown, show, shownValueOf } from "../../model/field";
import { ScalableTarget, ScheduledAction } from "../../model/fragments";
import { AtSchedule } from "../../schedule";
import { scheduleOf } from "./_schedules";

type Bound = "minCapacity" | "maxCapacity";

export const bounds: readonly Bound[] = ["minCapacity", "maxCapacity"];

/** An action that sets one bound only needs the other one, whoever set it last, on the right side. */
export function fits(
  action: ScheduledAction,
  bound: Bound,
  target: ScalableTarget,
  others: readonly ScheduledAction[],
): Outcome[] {
  const opposite = bound === "minCapacity" ? "maxCapacity" : "minCapacity";
  const own = action[bound];
  if (!isKnown(own) || action[opposite].state !== "absent") return [];
  const possible = [target, ...others].map((it) => it[opposite]);
  if (possible.some(isUnknown)) return [];
  const values = possible.filter(isKnown).map(({ value }) => value);
  if (values.length === 0 || possible.some(isSecret)) return [];
  const limit = bound === "minCapacity" ? Math.max(...values) : Math.min(...values);
  if (bound === "minCapacity" ? own.value <= limit : own.value >= limit) return [];
  const [side, which] = bound === "minCapacity" ? ["at most", "largest"] : ["at least", "smallest"];
  const fix = `set ${opposite} in the same action too`;
  return [
    violation(own, `${side} ${limit}, the ${which} ${opposite} that the target ever has`, fix),
  ];
}

/** Whether an action surely sets only what holds anyway. */
export function changesNothing(action: ScheduledAction, target: ScalableTarget): boolean {
  return bounds.every((bound) => {
    const [own, standing] = [action[bound], target[bound]];
    if (own.state === "absent") return true;
    return isKnown(own) && isKnown(standing) && own.value === standing.value;
  });
}

export function noChange(action: ScheduledAction): Outcome {
  const field = action.minCapacity.state === "absent" ? action.maxCapacity : action.minCapacity;
  const fix = "remove the action, or give the bounds that should hold from then on";
  return violation(field, "a bound that differs from the target's own", fix);
}

/** A bound that leaves its standing value is brought back by another action. */
export function returns(
  action: ScheduledAction,
  bound: Bound,
  target: ScalableTarget,
  others: readonly ScheduledAction[],
): Outcome[] {
  const [own, standing] = [action[bound], target[bound]];
  if (!isKnown(own) || !isKnown(standing) || own.value === standing.value) return [];
  const isRaise = own.value > standing.value;
  const isBack = others.some((other) => {
    const back = other[bound];
    if (isUnknown(back)) return true;
    if (!isKnown(back) || (isRaise ? back.value >= own.value : back.value <= own.value))
      return false;
    return mayFollow(action, other);
  });
  if (isBack) return [];
  const where = isRaise ? "below" : "above";
  const allowed = [
    `brought back ${where} ${show(own)} by a later action`,
    `the target's standing ${show(standing)} does not return by itself`,
  ].join("; ");
  const again = shownValueOf(standing) ?? "its old value";
  const fix = `add a scheduled action that sets ${bound} to ${again} again`;
  return [violation(own, allowed, fix)];
}

/** Whether the other action may come after this one each time; an unknown time may. */
function mayFollow(action: ScheduledAction, other: ScheduledAction): boolean {
  const [first, second] = [scheduleOf(action), scheduleOf(other)];
  if (first === undefined || second === undefined || second.form !== "at") return true;
  return first.form === "at" ? instant(second) > instant(first) : !isAbsent(action.endTime);
}

/** Good enough across zones: a move and the move back lie further apart than zones differ. */
function instant({ year, month, day, hour, minute, second }: AtSchedule): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function isSecret(field: Field<number>): boolean {
  return isKnown(field) && field.secret;
}
