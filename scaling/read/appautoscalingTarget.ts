import { isKnown } from "../model/field";
import { Fragment, ScalableTarget } from "../model/fragments";
import { Declaration } from "../model/input";
import { readScheduledAction } from "./appautoscalingScheduledAction";
import { Reader } from "./reader";
import { readTriple } from "./triple";

export const types = [
  "aws:appautoscaling/target:Target",
  "aws-native:applicationautoscaling:ScalableTarget",
] as const;

/** A scalable target, and with the native provider the scheduled actions that are declared inside it. */
export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const suspended = inputs.at("suspendedState");
  const target: ScalableTarget = {
    kind: "target",
    source,
    ...readTriple(inputs),
    minCapacity: inputs.at("minCapacity").number(),
    maxCapacity: inputs.at("maxCapacity").number(),
    dynamicScalingInSuspended: suspended.at("dynamicScalingInSuspended").boolean(),
    dynamicScalingOutSuspended: suspended.at("dynamicScalingOutSuspended").boolean(),
    scheduledScalingSuspended: suspended.at("scheduledScalingSuspended").boolean(),
  };
  const actions = inputs.at("scheduledActions").items();
  const schedules = isKnown(actions) ? actions.value : [];
  return [target, ...schedules.map((action) => readScheduledAction(source, action, inputs))];
}
