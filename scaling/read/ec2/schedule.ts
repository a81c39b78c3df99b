import { GroupSchedule } from "../../model/ec2";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { Reader } from "../reader";
import { groupNameOf, nameOfResource, numberUnlessUnset } from "./parts";

export const types = [
  "aws:autoscaling/schedule:Schedule",
  "aws-native:autoscaling:ScheduledAction",
] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const schedule: GroupSchedule = {
    kind: "groupSchedule",
    source,
    groupName: groupNameOf(inputs),
    name: nameOfResource(source, "scheduledActionName", "scheduledActionName"),
    minSize: numberUnlessUnset(inputs.at("minSize")),
    maxSize: numberUnlessUnset(inputs.at("maxSize")),
    desiredCapacity: numberUnlessUnset(inputs.at("desiredCapacity")),
    recurrence: inputs.at("recurrence").string(),
    timezone: inputs.at("timeZone").string(),
    startTime: inputs.at("startTime").string(),
    endTime: inputs.at("endTime").string(),
  };
  return [schedule];
}
