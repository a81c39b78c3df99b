import { Outcome, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { isKnown } from "../../model/field";
import { Alarm, ScalingPolicy } from "../../model/fragments";
import { Reader } from "../../read/reader";
import { mayReach } from "../../check/stepIntervals";

/** An alarm that fires above its threshold needs a step there, else the policy runs in vain. */
export function onTheAlarmsSide(policy: ScalingPolicy, model: ScalingModel): Outcome[] {
  const list = policy.stepScaling?.steps;
  if (list === undefined || !isKnown(list) || list.value.length === 0) return [];
  const missed = model.alarmsOf(policy).linked.flatMap((each) => {
    const side = sideOf(each);
    return side !== undefined && !mayReach(side, list.value) ? [{ alarm: each, side }] : [];
  });
  const first = missed[0];
  if (first === undefined) return [];
  const name = first.alarm.source.urn.split("::").pop() ?? "";
  const which = /^[\w.-]{1,60}$/.test(name) ? `alarm "${name}"` : "its alarm";
  return [violation(list, `a step ${first.side} the threshold, where ${which} fires`)];
}

/** Where the metric is when the alarm acts; unknown if it acts when it ends, too. */
function sideOf({ comparisonOperator, source }: Alarm): "above" | "below" | undefined {
  const inputs = Reader.of(source.inputs);
  const actsElsewhere = ["okActions", "insufficientDataActions"].some(
    (it) => inputs.at(it).isPresent,
  );
  if (!isKnown(comparisonOperator) || actsElsewhere) return undefined;
  if (/^GreaterThan(OrEqualTo)?Threshold$/.test(comparisonOperator.value)) return "above";
  return /^LessThan(OrEqualTo)?Threshold$/.test(comparisonOperator.value) ? "below" : undefined;
}
