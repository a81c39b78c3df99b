import { declare } from "../../check/declare";
import { ec2Types, group } from "../../check/fixturesEc2";
import { defineRule, Outcome, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isAbsent, isKnown, valueOf } from "../../model/field";
import { AutoScalingGroup, GroupNotification } from "../../model/ec2";
import { Declaration, Input, UNKNOWN } from "../../model/input";

function notification(groupNames: Input, from: readonly string[] = []): Declaration {
  const inputs = {
    groupNames,
    notifications: ["autoscaling:EC2_INSTANCE_LAUNCH_ERROR"],
    topicArn: "arn:aws:sns:eu-west-1:123456789012:fleet",
  };
  return declare(ec2Types.notification, "events", inputs, { from: { groupNames: from } });
}

const nativeGroup = declare(ec2Types.nativeGroup, "native", {
  autoScalingGroupName: "native",
  minSize: "2",
  maxSize: "10",
  notificationConfigurations: [{ topicArn: "arn:aws:sns:eu-west-1:123456789012:fleet" }],
});

export default defineRule({
  id: "asg-notifications",
  area: "asg",
  title: "Somebody is told what a group starts and ends",
  severity: "low",
  level: "disabled",
  rationale:
    "A group that cannot start instances, for want of capacity or of a quota, says so only in its activities. A notification brings launches " +
    "that failed to somebody before the alarm on latency does.",
  fix: "Add a notification for the group, at least of EC2_INSTANCE_LAUNCH_ERROR.",
  whenNotToUse:
    "Where events of EventBridge or alarms on the group tell the same. Off by default for that reason.",
  sources: [
    {
      title: "Amazon SNS notification options for Amazon EC2 Auto Scaling",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-sns-notifications.html",
    },
  ],
  on: ["autoScalingGroup"],
  examples: {
    good: [
      { name: "a notification", declare: [group(), notification(["fleet"])] },
      { name: "one for several groups", declare: [group(), notification(["other", "fleet"])] },
      { name: "one on the group itself", declare: [nativeGroup] },
      {
        name: "one for a group that has no name yet",
        declare: [group({ name: undefined }), notification([UNKNOWN], [group().urn])],
      },
    ],
    bad: [
      {
        name: "none",
        declare: [group()],
        finds: ["name is", "a group that a notification is for"],
      },
      {
        name: "one for another group",
        declare: [group(), notification(["other"])],
        finds: ["a group that a notification is for"],
      },
    ],
    unknown: [
      { name: "names not known", declare: [group(), notification(UNKNOWN)] },
      { name: "one name not known", declare: [group(), notification(["other", UNKNOWN])] },
      {
        name: "name of the group not known",
        declare: [group({ name: UNKNOWN }), notification(["fleet"])],
      },
    ],
  },
  checkInStack: (group, model) => {
    if (!isAbsent(group.notifications)) return [];
    const about = model.all("groupNotification").map((each) => isAbout(each, group, model));
    if (about.includes(true)) return [];
    return about.includes(undefined)
      ? [undecided(group.notifications.path, "which groups a notification is for")]
      : [silent(group)];
  },
});

function silent({ name }: AutoScalingGroup): Outcome {
  return violation(name, "the name of a group that a notification is for");
}

/** Whether a notification is for a group; undefined where that is not known. */
function isAbout(
  { groupNames, source }: GroupNotification,
  group: AutoScalingGroup,
  model: ScalingModel,
): boolean | undefined {
  if (model.graph.dependenciesOf(source, ["groupNames"]).has(group.source.urn)) return true;
  if (!isKnown(groupNames)) return isAbsent(groupNames) ? false : undefined;
  if (groupNames.value.some((each) => isSame(each, group.name))) return true;
  const isOpen = !isKnown(group.name) || !groupNames.value.every(isKnown);
  return isOpen ? undefined : false;
}

function isSame(a: Field<string>, b: Field<string>): boolean {
  return isKnown(a) && valueOf(b) === a.value;
}
