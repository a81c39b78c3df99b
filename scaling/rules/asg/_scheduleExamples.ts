import { group, groupSchedule } from "../../check/fixturesEc2";
import { BadExample, Example } from "../../check/rule";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

/** An action that sets these sizes and no others. */
function sizes(inputs: InputObject, name = "evening"): Declaration {
  return groupSchedule(
    { minSize: undefined, maxSize: undefined, desiredCapacity: undefined, ...inputs },
    {},
    name,
  );
}

export const good: readonly Example[] = [
  { name: "a higher minimum for the evening", declare: [group(), groupSchedule()] },
  {
    name: "a larger group for the evening",
    declare: [group(), sizes({ minSize: 8, maxSize: 20, desiredCapacity: 12 })],
  },
  { name: "a minimum up to the maximum of the group", declare: [group(), sizes({ minSize: 10 })] },
  { name: "only a size", declare: [group(), sizes({ desiredCapacity: 2 })] },
  {
    name: "off at night",
    declare: [group(), sizes({ minSize: 0, maxSize: 0, desiredCapacity: 0 })],
  },
  {
    name: "what the provider writes for no change",
    declare: [group(), sizes({ minSize: 4, maxSize: -1, desiredCapacity: -1 })],
  },
  {
    name: "above the group's own maximum, which another action raises",
    declare: [group(), sizes({ maxSize: 20 }, "noon"), sizes({ minSize: 15 })],
  },
  {
    name: "once, at an instant",
    declare: [
      group(),
      sizes({
        minSize: 4,
        recurrence: undefined,
        timeZone: undefined,
        startTime: "2026-12-24T17:00:00Z",
      }),
    ],
  },
  { name: "in UTC, as is meant", declare: [group(), groupSchedule({ timeZone: "Etc/UTC" })] },
  { name: "a group of another program", declare: [sizes({ minSize: 50 })] },
];

export const bad: readonly BadExample[] = [
  {
    name: "bounds crossed",
    declare: [group(), sizes({ minSize: 12, maxSize: 11 })],
    finds: ["maxSize is 11", "at least minSize, which is 12"],
  },
  {
    name: "a size below the minimum",
    declare: [group(), sizes({ minSize: 4, desiredCapacity: 3, maxSize: 10 })],
    finds: ["desiredCapacity is 3", "at least minSize, which is 4"],
  },
  {
    name: "a size above the maximum",
    declare: [group(), sizes({ desiredCapacity: 11, maxSize: 10 })],
    finds: ["maxSize is 10", "at least desiredCapacity, which is 11"],
  },
  {
    name: "a minimum above the maximum of the group",
    declare: [group(), sizes({ minSize: 11 })],
    finds: ["minSize is 11", "at most 10, the largest maximum of the group", "fix: set maxSize"],
  },
  {
    name: "a size above the maximum of the group",
    declare: [group(), sizes({ desiredCapacity: 20 })],
    finds: ["desiredCapacity is 20", "at most 10"],
  },
  {
    name: "a maximum below the minimum of the group",
    declare: [group(), sizes({ maxSize: 1 })],
    finds: ["maxSize is 1", "at least 2, the smallest minimum of the group", "fix: set minSize"],
  },
  {
    name: "nothing set",
    declare: [group(), sizes({})],
    finds: ["at least one of minSize, maxSize and desiredCapacity"],
  },
  {
    name: "no zone",
    declare: [group(), groupSchedule({ timeZone: undefined })],
    finds: ["timeZone is not set", "the zone that the hours are meant in"],
  },
  {
    name: "six fields, as other services take them",
    declare: [group(), groupSchedule({ recurrence: "0 17 ? * MON-FRI *" })],
    finds: ["five fields of cron"],
  },
  {
    name: "an expression of another service",
    declare: [group(), groupSchedule({ recurrence: "cron(0 17 * * 1-5)" })],
    finds: ["five fields of cron"],
  },
];

export const unknown: readonly Example[] = [
  {
    name: "sizes not known",
    declare: [
      group(),
      groupSchedule({ minSize: UNKNOWN, maxSize: UNKNOWN, desiredCapacity: UNKNOWN }),
    ],
  },
  {
    name: "bounds of the group not known",
    declare: [group({ minSize: UNKNOWN, maxSize: UNKNOWN }), sizes({ minSize: 11 })],
  },
  {
    name: "maximum of the action not known",
    declare: [group(), sizes({ minSize: 11, maxSize: UNKNOWN })],
  },
  {
    name: "maximum of another action not known",
    declare: [group(), sizes({ maxSize: UNKNOWN }, "noon"), sizes({ minSize: 11 })],
  },
  {
    name: "an action that may be of the same group",
    declare: [
      group(),
      group({}, {}, "other"),
      sizes({ maxSize: 20, autoscalingGroupName: UNKNOWN }, "noon"),
      sizes({ minSize: 15 }),
    ],
  },
  {
    name: "group not known",
    declare: [
      group(),
      group({}, {}, "other"),
      sizes({ minSize: 11, autoscalingGroupName: UNKNOWN }),
    ],
  },
  { name: "zone not known", declare: [group(), groupSchedule({ timeZone: UNKNOWN })] },
  {
    name: "times not known",
    declare: [group(), groupSchedule({ recurrence: UNKNOWN, timeZone: undefined })],
  },
];
