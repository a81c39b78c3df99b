import {
  ec2Urn,
  group,
  groupForecast,
  groupSchedule,
  groupTracking,
  scalingPlan,
} from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { isKnown } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { ignores } from "../kubernetes/_ignored";
import { actingPolicies } from "./_acting";

const pinned = group({ desiredCapacity: 2 });

export default defineRule({
  id: "asg-desired-not-pinned",
  area: "asg",
  title: "Updates leave the size of a scaled group alone",
  severity: "high",
  level: "advisory",
  rationale:
    "Policies, schedules and plans move the desired capacity. A program that declares it puts the number of the first " +
    "day back with an update that finds it changed, in the middle of the peak too, and the fleet is short until scaling has caught up.",
  fix: "Leave desiredCapacity out, or add it to ignoreChanges of the group.",
  whenNotToUse: "Where each update is meant to set the size anew.",
  sources: [
    {
      title: "Scaling limits: the desired capacity is what policies and schedules move",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html",
    },
    {
      title: "Pulumi, resource option ignoreChanges",
      url: "https://www.pulumi.com/docs/iac/concepts/options/ignorechanges/",
    },
  ],
  on: ["autoScalingGroup"],
  examples: {
    good: [
      { name: "not declared", declare: [group(), groupTracking()] },
      {
        name: "declared for the first day only",
        declare: [
          group({ desiredCapacity: 4 }, { ignoreChanges: ["desiredCapacity"] }),
          groupTracking(),
        ],
      },
      { name: "nothing scales the group", declare: [pinned] },
      {
        name: "a forecast that is only looked at",
        declare: [pinned, groupForecast({ mode: "ForecastOnly" })],
      },
      {
        name: "a policy of another group",
        declare: [pinned, groupTracking({}, { autoscalingGroupName: "other" })],
      },
    ],
    bad: [
      {
        name: "beside target tracking",
        declare: [pinned, groupTracking()],
        finds: ["desiredCapacity is 2", "not set", "ignoreChanges"],
      },
      {
        name: "beside a schedule",
        declare: [pinned, groupSchedule()],
        finds: ["desiredCapacity is 2"],
      },
      {
        name: "beside a scaling plan",
        declare: [pinned, scalingPlan()],
        finds: ["desiredCapacity is 2"],
      },
      {
        name: "beside a policy that is linked by dependency only",
        declare: [
          group({ name: undefined, desiredCapacity: 2 }),
          groupTracking(
            {},
            { autoscalingGroupName: UNKNOWN },
            { from: { autoscalingGroupName: [ec2Urn("group")] } },
          ),
        ],
        finds: ["desiredCapacity is 2"],
      },
      {
        name: "something else is ignored",
        declare: [group({ desiredCapacity: 2 }, { ignoreChanges: ["tags"] }), groupTracking()],
        finds: ["desiredCapacity is 2"],
      },
    ],
    unknown: [
      { name: "capacity unknown", declare: [group({ desiredCapacity: UNKNOWN }), groupTracking()] },
      {
        name: "policy that may belong to another group",
        declare: [pinned, groupTracking({}, { autoscalingGroupName: UNKNOWN })],
      },
      {
        name: "instructions of the plan unknown",
        declare: [pinned, scalingPlan([], { scalingInstructions: UNKNOWN })],
      },
    ],
  },
  checkInStack: (group, model) => {
    const { source, desiredCapacity: desired } = group;
    if (!isKnown(desired) || ignores(source, desired.path)) return [];
    if (!isScaled(group, model)) return [];
    return [violation(desired, "not set, or listed in ignoreChanges, where the group is scaled")];
  },
});

function isScaled(group: AutoScalingGroup, model: ScalingModel): boolean {
  return (
    actingPolicies(model, group).length > 0 ||
    model.ec2.schedulesOf(group).linked.length > 0 ||
    model.ec2.instructionsOf(group).linked.length > 0
  );
}
