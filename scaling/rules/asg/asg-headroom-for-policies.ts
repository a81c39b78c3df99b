import {
  ec2Urn,
  group,
  groupForecast,
  groupSchedule,
  groupSteps,
  groupTracking,
} from "../../check/fixturesEc2";
import { defineRule, violation } from "../../check/rule";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { isAbsent, isKnown, show, valueOf } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { ignores } from "../kubernetes/_ignored";
import { actingPolicies } from "./_acting";

const fixed = group({ minSize: 3, maxSize: 3 });

export default defineRule({
  id: "asg-headroom-for-policies",
  area: "asg",
  title: "A group with scaling policies has room between minSize and maxSize",
  severity: "high",
  level: "mandatory",
  rationale:
    "Policies move a group only between its two bounds. If they are equal, the alarms sound, the forecast is made, " +
    "the load grows, and no instance is ever added.",
  fix: "Raise maxSize above minSize, or remove the policies of a fleet that is meant to be fixed.",
  whenNotToUse: "For a fleet that is frozen for a while and keeps its policies for later.",
  sources: [
    {
      title: "Scaling limits of an Auto Scaling group",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html",
    },
  ],
  on: ["autoScalingGroup"],
  examples: {
    good: [
      { name: "two to ten", declare: [group(), groupTracking(), groupForecast()] },
      { name: "fixed, without policies", declare: [fixed] },
      {
        name: "fixed at rest, opened by a schedule",
        declare: [fixed, groupTracking(), groupSchedule()],
      },
      {
        name: "fixed, with a policy that is off",
        declare: [fixed, groupTracking({}, { enabled: false })],
      },
      {
        name: "fixed, with a forecast that is only looked at",
        declare: [fixed, groupForecast({ mode: undefined })],
      },
      {
        name: "bounds that updates leave to others",
        declare: [
          group({ minSize: 3, maxSize: 3 }, { ignoreChanges: ["maxSize"] }),
          groupTracking(),
        ],
      },
    ],
    bad: [
      {
        name: "fixed at three with target tracking",
        declare: [fixed, groupTracking()],
        finds: ["maxSize is 3", "at least 4, since minSize is 3"],
      },
      {
        name: "fixed with a forecast that scales",
        declare: [fixed, groupForecast()],
        finds: ["maxSize is 3"],
      },
      {
        name: "steps that are linked by dependency only",
        declare: [
          group({ name: undefined, minSize: 1, maxSize: 1 }),
          groupSteps(
            { autoscalingGroupName: UNKNOWN },
            { from: { autoscalingGroupName: [ec2Urn("group")] } },
          ),
        ],
        finds: ["maxSize is 1", "at least 2"],
      },
      {
        name: "a schedule that only moves the fixed size",
        declare: [fixed, groupTracking(), groupSchedule({ minSize: 5, maxSize: 5 })],
        finds: ["maxSize is 3"],
      },
      {
        name: "a schedule that leaves the bounds as they are",
        declare: [
          fixed,
          groupTracking(),
          groupSchedule({ minSize: -1, maxSize: -1, desiredCapacity: 3 }),
        ],
        finds: ["maxSize is 3"],
      },
    ],
    unknown: [
      { name: "maximum unknown", declare: [group({ maxSize: UNKNOWN }), groupTracking()] },
      {
        name: "policy that may belong to another group",
        declare: [fixed, groupTracking({}, { autoscalingGroupName: UNKNOWN })],
      },
      {
        name: "whether the policy is on is unknown",
        declare: [fixed, groupTracking({}, { enabled: UNKNOWN })],
      },
      { name: "mode of the forecast unknown", declare: [fixed, groupForecast({ mode: UNKNOWN })] },
      {
        name: "type of the policy unknown",
        declare: [fixed, groupTracking({}, { policyType: UNKNOWN })],
      },
      {
        name: "schedule whose maximum is unknown",
        declare: [fixed, groupTracking(), groupSchedule({ minSize: 3, maxSize: UNKNOWN })],
      },
      {
        name: "schedule that may belong to this group",
        declare: [fixed, groupTracking(), groupSchedule({ autoscalingGroupName: UNKNOWN })],
      },
    ],
  },
  checkInStack: (group, model) => {
    const { source, minSize: min, maxSize: max } = group;
    if (!isKnown(min) || !isKnown(max) || max.value !== min.value) return [];
    if ([min, max].some(({ path }) => ignores(source, path))) return [];
    if (actingPolicies(model, group).length === 0 || mayBeOpened(group, model)) return [];
    const least = min.secret ? "minSize + 1" : `${min.value + 1}`;
    return [violation(max, `at least ${least}, since minSize is ${show(min)}`)];
  },
});

/** Whether a schedule gives the policies room for a part of the time. */
function mayBeOpened(group: AutoScalingGroup, model: ScalingModel): boolean {
  const { linked, undecided } = model.ec2.schedulesOf(group);
  if (undecided.length > 0) return true;
  return linked.some((action) => {
    const min = valueOf(isAbsent(action.minSize) ? group.minSize : action.minSize);
    const max = valueOf(isAbsent(action.maxSize) ? group.maxSize : action.maxSize);
    return min === undefined || max === undefined || max > min;
  });
}
