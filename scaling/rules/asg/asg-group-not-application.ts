import { deploymentGroup } from "../../check/fixturesCodeDeploy";
import {
  group,
  groupSchedule,
  groupTracking,
  planInstruction,
  scalingPlan,
} from "../../check/fixturesEc2";
import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import { placedIn } from "../../link/ec2Links";
import { Link } from "../../link/link";
import type { ScalingModel } from "../../link/scalingModel";
import {
  AutoScalingGroup,
  DeploymentGroup,
  GroupPolicy,
  GroupSchedule,
  ScalingPlan,
} from "../../model/ec2";
import { Field, isKnown, isUnknown, knownTo, shownValueOf, valueOf } from "../../model/field";
import { Declaration, UNKNOWN } from "../../model/input";

const application = "model-server";
const plan = (resourceId: string): Declaration => scalingPlan([planInstruction({ resourceId })]);
const ofApplication = groupTracking({}, { autoscalingGroupName: application });

export default defineRule({
  id: "asg-group-not-application",
  area: "asg",
  title: "What scales a group is given the name of the group, not that of the application on it",
  severity: "high",
  level: "mandatory",
  rationale:
    "Applications of CodeDeploy and Auto Scaling groups are told by plain names, and nothing checks one against the other before the service does. " +
    "A policy is then refused in the middle of a deployment; a scaling plan is made, and scales nothing.",
  fix: "Give the name of the Auto Scaling group, taken from its resource.",
  whenNotToUse:
    "Where an Auto Scaling group of another program has the name of the application of this one.",
  sources: [
    {
      title: "ScalingInstruction: ResourceId is autoScalingGroup/ and the name of the group",
      url: "https://docs.aws.amazon.com/autoscaling/plans/APIReference/API_ScalingInstruction.html",
    },
    {
      title: "PutScalingPolicy: AutoScalingGroupName",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScalingPolicy.html",
    },
  ],
  on: ["groupPolicy", "groupSchedule", "scalingPlan"],
  examples: {
    good: [
      { name: "the group", declare: [group(), deploymentGroup(), groupTracking(), scalingPlan()] },
      {
        name: "a group of the application's name",
        declare: [
          group({ name: application }),
          deploymentGroup({ autoscalingGroups: [application] }),
          ofApplication,
        ],
      },
      {
        name: "a group of the application's name that it is not deployed to",
        declare: [group({ name: application }), deploymentGroup(), ofApplication],
      },
      {
        name: "a group of the application's name elsewhere",
        declare: [deploymentGroup({ autoscalingGroups: [application] }), ofApplication],
      },
      { name: "a group elsewhere", declare: [deploymentGroup(), plan("autoScalingGroup/other")] },
    ],
    bad: [
      {
        name: "a plan for the application",
        declare: [group(), deploymentGroup(), plan(`autoScalingGroup/${application}`)],
        finds: [
          'scalingInstructions[0].resourceId is "autoScalingGroup/model-server"',
          'the name of an Auto Scaling group, as "fleet"; this is that of an application',
        ],
      },
      {
        name: "a policy for the application",
        declare: [group(), deploymentGroup(), ofApplication],
        finds: ['autoscalingGroupName is "model-server"', 'as "fleet"'],
      },
      {
        name: "a schedule for the application of instances that have a tag",
        declare: [
          deploymentGroup({ autoscalingGroups: undefined }),
          groupSchedule({ autoscalingGroupName: application }),
        ],
        finds: ["the name of an Auto Scaling group; this is that of an application"],
      },
    ],
    unknown: [
      {
        name: "name of the group of the program not known",
        declare: [group({ name: UNKNOWN }), deploymentGroup(), ofApplication],
      },
      {
        name: "name of the application not known",
        declare: [group(), deploymentGroup({ appName: UNKNOWN }), ofApplication],
      },
      {
        name: "groups of the application not known",
        declare: [group(), deploymentGroup({ autoscalingGroups: [UNKNOWN] }), ofApplication],
      },
      {
        name: "name that is given not known",
        declare: [
          group(),
          deploymentGroup(),
          groupTracking({}, { autoscalingGroupName: UNKNOWN }),
          scalingPlan([planInstruction({ resourceId: UNKNOWN })]),
        ],
      },
    ],
  },
  checkInStack: (subject, model) =>
    referencesOf(subject, model).flatMap((reference) => ofAnApplication(reference, model)),
});

/** A name by which something says which group it is about. */
interface Reference {
  readonly link: Link<AutoScalingGroup>;
  readonly field: Field<string>;
  readonly name: string | undefined;
}

function referencesOf(
  subject: GroupPolicy | GroupSchedule | ScalingPlan,
  model: ScalingModel,
): readonly Reference[] {
  if (subject.kind !== "scalingPlan") {
    const { groupName } = subject;
    return [{ link: model.ec2.groupOf(subject), field: groupName, name: valueOf(groupName) }];
  }
  return placedIn(subject).map((placed) => {
    const { resourceId } = placed.instruction;
    const name = /^autoScalingGroup\/(.+)$/.exec(valueOf(resourceId) ?? "")?.[1];
    return { link: model.ec2.groupOfInstruction(placed), field: resourceId, name };
  });
}

function ofAnApplication(
  { link, field, name }: Reference,
  model: ScalingModel,
): readonly Outcome[] {
  const deployments = model
    .all("deploymentGroup")
    .filter(({ applicationName }) => knownTo(applicationName, (it) => it === name));
  if (name === undefined || link.state === "linked" || deployments.length === 0) return [];
  const groups = deployments.flatMap(({ groupNames }) => groupsAmong(groupNames));
  if (link.state === "undecided" || !groups.every(isKnown))
    return [undecided(field.path, "whether a group has the name of the application is not known")];
  if (groups.some((group) => group.value === name)) return [];
  const right = groups.flatMap((group) => shownValueOf(group) ?? [])[0];
  const example = right === undefined ? "" : `, as ${JSON.stringify(right)}`;
  const allowed = `the name of an Auto Scaling group${example}; this is that of an application`;
  return [violation(field, allowed)];
}

/** Names of groups; one that is not known where the list is not. */
function groupsAmong(names: DeploymentGroup["groupNames"]): readonly Field<string>[] {
  return isUnknown(names) ? [names] : (valueOf(names) ?? []);
}
