import { schedule, target } from "../../check/fixtures";
import { defineRule } from "../../check/rule";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";
import { bounds, changesNothing, fits, noChange, returns } from "./_scheduleBounds";
import { movesNothing } from "./_schedules";

const evening = (bounds: InputObject, inputs: InputObject = {}): Declaration =>
  schedule({ scalableTargetAction: bounds, ...inputs });

const noon = (bounds: InputObject, inputs: InputObject = {}): Declaration =>
  schedule(
    { schedule: "cron(0 12 ? * MON-FRI *)", scalableTargetAction: bounds, ...inputs },
    {},
    "noon",
  );

const night = (bounds: InputObject, inputs: InputObject = {}): Declaration =>
  schedule(
    { schedule: "cron(0 22 ? * MON-FRI *)", scalableTargetAction: bounds, ...inputs },
    {},
    "night",
  );

export default defineRule({
  id: "aas-schedule-bounds",
  area: "aas",
  title: "Bounds that a schedule moves fit the target and are moved back",
  severity: "high",
  level: "advisory",
  rationale:
    "A scheduled action sets the bounds of the target and leaves them so: not even an end time brings the old " +
    "ones back. A rush-hour minimum without a closing action is paid for day and night, a night-time maximum " +
    "without an opening one throttles the morning.",
  fix: "Add a second scheduled action that sets the bounds that hold for the rest of the time.",
  whenNotToUse:
    "For a single move that is meant to last, or where another program moves the bounds back.",
  sources: [
    {
      title: "Scheduled scaling: previous values are not restored after the end time",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html",
    },
    {
      title: "ScalableTargetAction: what happens at the scheduled time",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalableTargetAction.html",
    },
  ],
  on: ["schedule"],
  examples: {
    good: [
      {
        name: "up in the evening, down at night",
        declare: [target(), evening({ minCapacity: 4 }), night({ minCapacity: 2 })],
      },
      {
        name: "a larger maximum for the rush, and back",
        declare: [
          target(),
          evening({ minCapacity: 8, maxCapacity: 20 }),
          night({ minCapacity: 2, maxCapacity: 10 }),
        ],
      },
      {
        name: "small at night, open in the evening",
        declare: [
          target(),
          night({ minCapacity: 0, maxCapacity: 1 }),
          evening({ minCapacity: 2, maxCapacity: 10 }),
        ],
      },
      {
        name: "once up, once down, the later one down",
        declare: [
          target(),
          evening({ minCapacity: 8 }, { schedule: "at(2026-11-27T06:00:00)" }),
          night({ minCapacity: 2 }, { schedule: "at(2026-11-30T06:00:00)" }),
        ],
      },
      { name: "target of another program", declare: [evening({ minCapacity: 4 })] },
      {
        name: "a minimum that only another action's maximum allows",
        declare: [
          target(),
          noon({ maxCapacity: 20 }),
          evening({ minCapacity: 12 }),
          night({ minCapacity: 2, maxCapacity: 10 }),
        ],
      },
      {
        name: "a maximum that only another action's minimum allows",
        declare: [
          target(),
          noon({ minCapacity: 0 }),
          night({ maxCapacity: 1 }),
          evening({ minCapacity: 2, maxCapacity: 10 }),
        ],
      },
      {
        name: "all that the target allows",
        declare: [target(), evening({ minCapacity: 10 }), night({ minCapacity: 2 })],
      },
      {
        name: "no more than the minimum",
        declare: [target(), night({ maxCapacity: 2 }), evening({ maxCapacity: 10 })],
      },
    ],
    bad: [
      {
        name: "a minimum that never comes down",
        declare: [target(), evening({ minCapacity: 4 })],
        finds: [
          "scalableTargetAction.minCapacity is 4",
          "brought back below 4 by a later action",
          "standing 2",
        ],
      },
      {
        name: "an end time restores nothing",
        declare: [target(), evening({ minCapacity: 4 }, { endTime: "2026-12-31T00:00:00Z" })],
        finds: ["brought back below 4"],
      },
      {
        name: "both bounds stay where the evening put them",
        declare: [target(), evening({ minCapacity: 4, maxCapacity: 20 })],
        finds: ["minCapacity is 4", "maxCapacity is 20", "brought back below 20"],
      },
      {
        name: "a maximum that never goes up again",
        declare: [target(), night({ maxCapacity: 4 })],
        finds: ["scalableTargetAction.maxCapacity is 4", "brought back above 4", "standing 10"],
      },
      {
        name: "raised every day, lowered once",
        declare: [
          target(),
          evening({ minCapacity: 4 }),
          night({ minCapacity: 2 }, { schedule: "at(2026-11-30T06:00:00)" }),
        ],
        finds: ["brought back below 4"],
      },
      {
        name: "lowered before it is raised",
        declare: [
          target(),
          evening({ minCapacity: 8 }, { schedule: "at(2026-11-30T06:00:00)" }),
          night({ minCapacity: 2 }, { schedule: "at(2026-11-27T06:00:00)" }),
        ],
        finds: ["brought back below 8"],
      },
      {
        name: "a minimum above every maximum",
        declare: [target(), evening({ minCapacity: 12 }), night({ minCapacity: 2 })],
        finds: ["minCapacity is 12", "at most 10, the largest maxCapacity"],
      },
      {
        name: "a maximum below every minimum",
        declare: [target(), night({ maxCapacity: 1 }), evening({ maxCapacity: 10 })],
        finds: ["maxCapacity is 1", "at least 2, the smallest minCapacity"],
      },
      {
        name: "sets what holds anyway",
        declare: [target(), evening({ minCapacity: 2, maxCapacity: 10 })],
        finds: ["minCapacity is 2", "a bound that differs from the target's"],
      },
      {
        name: "the other action stays as high",
        declare: [target(), evening({ minCapacity: 4 }), night({ minCapacity: 4 })],
        finds: [
          "brought back below 4",
          "fix: add a scheduled action that sets minCapacity to 2 again",
        ],
      },
      {
        name: "the other action stays as low",
        declare: [target(), evening({ maxCapacity: 4 }), night({ maxCapacity: 4 })],
        finds: ["brought back above 4"],
      },
      {
        name: "the other action leaves the minimum",
        declare: [
          target(),
          evening({ minCapacity: 4 }),
          night({ maxCapacity: 12 }),
          noon({ maxCapacity: 10 }),
        ],
        finds: ["minCapacity is 4"],
      },
      {
        name: "raised and lowered at once",
        declare: [
          target(),
          evening({ minCapacity: 8 }, { schedule: "at(2026-11-30T06:00:00)" }),
          night({ minCapacity: 2 }, { schedule: "at(2026-11-30T06:00:00)" }),
        ],
        finds: ["brought back below 8"],
      },
    ],
    unknown: [
      {
        name: "bounds of the action unknown",
        declare: [target(), schedule({ scalableTargetAction: UNKNOWN })],
      },
      {
        name: "one bound unknown",
        declare: [target(), evening({ minCapacity: 2, maxCapacity: UNKNOWN })],
      },
      {
        name: "bounds of the target unknown",
        declare: [
          target({ minCapacity: UNKNOWN, maxCapacity: UNKNOWN }),
          evening({ minCapacity: 4 }),
        ],
      },
      {
        name: "closing action's bounds unknown",
        declare: [target(), evening({ minCapacity: 4 }), night({ minCapacity: UNKNOWN })],
      },
      {
        name: "closing action may belong to the target",
        declare: [
          target(),
          evening({ minCapacity: 4 }),
          night({ minCapacity: 2 }, { resourceId: UNKNOWN }),
        ],
      },
      {
        name: "closing action's time unknown",
        declare: [
          target(),
          evening({ minCapacity: 4 }),
          night({ minCapacity: 2 }, { schedule: UNKNOWN }),
        ],
      },
      {
        name: "a maximum that may be raised elsewhere",
        declare: [
          target(),
          evening({ minCapacity: 12 }),
          night({ minCapacity: 2, maxCapacity: UNKNOWN }),
        ],
      },
    ],
  },
  checkInStack: (action, model) => {
    const link = model.targetOf(action);
    if (link.state !== "linked" || movesNothing(action)) return [];
    const { linked, undecided } = model.schedulesOf(link.to);
    if (undecided.length > 0) return [];
    const others = linked.filter((other) => other !== action);
    const unfit = bounds.flatMap((bound) => fits(action, bound, link.to, others));
    if (unfit.length > 0) return unfit;
    if (others.length === 0 && changesNothing(action, link.to)) return [noChange(action)];
    return bounds.flatMap((bound) => returns(action, bound, link.to, others));
  },
});
