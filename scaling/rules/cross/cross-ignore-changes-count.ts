import { schedule, target } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isAbsent, isKnown } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { ignores } from "../kubernetes/_ignored";

const both = { ignoreChanges: ["minCapacity", "maxCapacity"] };

export default defineRule({
  id: "cross-ignore-changes-count",
  area: "cross",
  title: "Updates leave alone the bounds that schedules move",
  severity: "medium",
  level: "advisory",
  rationale:
    "A scheduled action writes its bounds into the target. A refresh in the evening then shows a difference, and the update " +
    "after it puts the bounds of the morning back, in the middle of the peak that the schedule was made for.",
  fix: "Add the bounds that scheduled actions set to ignoreChanges of the target.",
  whenNotToUse: "Where updates run only while no schedule has moved a bound.",
  sources: [
    {
      title: "Scheduled scaling: an action sets new minimum and maximum capacities",
      url: "https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html",
    },
    {
      title: "Pulumi, resource option ignoreChanges",
      url: "https://www.pulumi.com/docs/iac/concepts/options/ignorechanges/",
    },
  ],
  on: ["target"],
  examples: {
    good: [
      { name: "both ignored", declare: [target({}, both), schedule()] },
      { name: "all ignored", declare: [target({}, { ignoreChanges: ["*"] }), schedule()] },
      { name: "no schedule", declare: [target()] },
      {
        name: "a schedule that sets the bounds of the target",
        declare: [
          target(),
          schedule({ scalableTargetAction: { minCapacity: 2, maxCapacity: 10 } }),
        ],
      },
      {
        name: "the only bound that is moved",
        declare: [
          target({}, { ignoreChanges: ["minCapacity"] }),
          schedule({ scalableTargetAction: { minCapacity: 4 } }),
        ],
      },
    ],
    bad: [
      {
        name: "neither ignored",
        declare: [
          target(),
          schedule({ scalableTargetAction: { minCapacity: 4, maxCapacity: 20 } }),
        ],
        finds: [
          "minCapacity is 2; allowed: in ignoreChanges",
          "maxCapacity is 10; allowed: in ignoreChanges",
        ],
      },
      {
        name: "another ignored",
        declare: [target({}, { ignoreChanges: ["maxCapacity"] }), schedule()],
        finds: ['minCapacity is 2; allowed: in ignoreChanges, since schedule "evening" moves it'],
      },
    ],
    unknown: [
      {
        name: "schedule of an unknown target",
        declare: [target(), schedule({ resourceId: UNKNOWN })],
      },
      {
        name: "bound of the schedule unknown",
        declare: [target(), schedule({ scalableTargetAction: { minCapacity: UNKNOWN } })],
      },
      {
        name: "bound of the target unknown",
        declare: [target({ minCapacity: UNKNOWN }), schedule()],
      },
    ],
  },
  checkInStack: (target, model) => [
    ...movedBack(target, "minCapacity", model),
    ...movedBack(target, "maxCapacity", model),
  ],
});

type BoundName = "minCapacity" | "maxCapacity";

function movedBack(target: ScalableTarget, name: BoundName, model: ScalingModel): Outcome[] {
  const bound = target[name];
  if (isAbsent(bound) || ignores(target.source, bound.path)) return [];
  const mover = model.schedulesOf(target).linked.find((each) => differs(each[name], bound));
  if (mover === undefined) return [];
  const who =
    isKnown(mover.name) && !mover.name.secret ? ` ${JSON.stringify(mover.name.value)}` : "";
  return [violation(bound, `in ignoreChanges, since schedule${who} moves it`)];
}

function differs(moved: Field<number>, bound: Field<number>): boolean {
  return isKnown(moved) && isKnown(bound) && moved.value !== bound.value;
}
