import { isAbsent } from "../model/field";
import { Fragment, ScheduledAction } from "../model/fragments";
import { Declaration } from "../model/input";
import { Reader } from "./reader";
import { readTriple } from "./triple";

export const types = ["aws:appautoscaling/scheduledAction:ScheduledAction"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  return [readScheduledAction(source, inputs, inputs)];
}

/** Reads one action at `action`; its target's triple stands at `target`. */
export function readScheduledAction(
  source: Declaration,
  action: Reader,
  target: Reader,
): ScheduledAction {
  const bounds = action.at("scalableTargetAction");
  const name = action.at("name").string();
  return {
    kind: "schedule",
    source,
    path: action.path,
    ...readTriple(target),
    name: isAbsent(name) ? action.at("scheduledActionName").string() : name,
    schedule: action.at("schedule").string(),
    timezone: action.at("timezone").string(),
    startTime: action.at("startTime").string(),
    endTime: action.at("endTime").string(),
    minCapacity: bounds.at("minCapacity").number(),
    maxCapacity: bounds.at("maxCapacity").number(),
  };
}
