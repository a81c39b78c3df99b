import { ScheduleSpec } from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup, GroupSchedule } from "../../model/ec2";
import { shownValueOf } from "../../model/field";
import { Needs } from "../fromModel/needs";

/** The scheduled actions of a group, in the order in which they are declared. */
export function scheduleSpecs(
  model: ScalingModel,
  group: AutoScalingGroup,
  needs: Needs,
): readonly ScheduleSpec[] {
  const { linked, undecided } = model.ec2.schedulesOf(group);
  if (undecided.length > 0) needs.add("which scheduled actions the group has is not known yet");
  return linked.map((action) => scheduleSpec(action, needs));
}

/** An action without a recurrence runs once, at its start. */
function scheduleSpec(action: GroupSchedule, needs: Needs): ScheduleSpec {
  const name = shownValueOf(action.name) ?? "schedule";
  const of = (what: string) => `${what} of ${name}`;
  const minCapacity = needs.optional(action.minSize, of("minSize"));
  const maxCapacity = needs.optional(action.maxSize, of("maxSize"));
  const desiredCapacity = needs.optional(action.desiredCapacity, of("desiredCapacity"));
  const recurrence = needs.optional(action.recurrence, of("recurrence"));
  const startTime = needs.optional(action.startTime, of("startTime"));
  const endTime = needs.optional(action.endTime, of("endTime"));
  return {
    name,
    expression: recurrence ?? onceAt(startTime),
    timezone: recurrence === undefined ? "UTC" : timezoneOf(action, name, needs),
    ...(minCapacity === undefined ? {} : { minCapacity }),
    ...(maxCapacity === undefined ? {} : { maxCapacity }),
    ...(desiredCapacity === undefined ? {} : { desiredCapacity }),
    ...(recurrence !== undefined && startTime !== undefined && { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
  };
}

function timezoneOf({ timezone }: GroupSchedule, name: string, needs: Needs): string {
  return needs.withDefault(timezone, `the time zone of ${name}`, "UTC");
}

function onceAt(startTime: string | undefined): string {
  return `at(${(startTime ?? "").replace(/(\.\d+)?Z$/i, "")})`;
}
