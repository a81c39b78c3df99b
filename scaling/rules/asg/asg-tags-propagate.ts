import { group } from "../../check/fixturesEc2";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { isAbsent, isKnown, isUnknown, knownTo, valueOf } from "../../model/field";
import { AutoScalingGroup, GroupTag } from "../../model/ec2";
import { Declaration, Input, UNKNOWN } from "../../model/input";

const tagged = (...tags: readonly Input[]): Declaration => group({ tags });
const service = { key: "service", value: "fleet", propagateAtLaunch: true };

export default defineRule({
  id: "asg-tags-propagate",
  area: "asg",
  title: "A group is tagged, and its instances with it",
  severity: "low",
  level: "disabled",
  rationale:
    "Cost reports and the deployments that find instances by their tags look at instances, of which a group makes new ones all day. " +
    "A tag that stays on the group is on none of them, and default tags of the provider are not either.",
  fix: "Add tags with propagateAtLaunch true.",
  whenNotToUse:
    "Where the launch template tags the instances. Off by default, since general packs have this rule.",
  sources: [
    {
      title: "Tag Auto Scaling groups and instances",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-tagging.html",
    },
    {
      title: "Security Hub control AutoScaling.10",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html",
    },
  ],
  on: ["autoScalingGroup"],
  knobs: {
    keys: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Keys of tags that each group has, as cost-center.",
    },
    stay: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Keys of tags that are about the group alone.",
    },
  },
  examples: {
    good: [
      { name: "a tag for all", declare: [group()] },
      {
        name: "the tags that are asked for",
        settings: { keys: ["service"] },
        declare: [tagged(service)],
      },
      {
        name: "a tag about the group",
        settings: { stay: ["owner"] },
        declare: [tagged(service, { key: "owner", value: "ml", propagateAtLaunch: false })],
      },
    ],
    bad: [
      {
        name: "no tags",
        declare: [group({ tags: undefined })],
        finds: ["tags is not set", "at least one tag"],
      },
      { name: "an empty list", declare: [tagged()], finds: ["tags is 0 items"] },
      {
        name: "a tag that stays on the group",
        declare: [tagged(service, { ...service, key: "stage", propagateAtLaunch: false })],
        finds: ["tags[1].propagateAtLaunch is false", "true"],
      },
      {
        name: "a tag that is asked for is not there",
        settings: { keys: ["cost-center"] },
        declare: [tagged(service)],
        finds: ["tags is 1 item", 'a tag "cost-center"'],
      },
    ],
    unknown: [
      { name: "tags not known", settings: { keys: ["a"] }, declare: [group({ tags: UNKNOWN })] },
      {
        name: "a key not known",
        settings: { keys: ["cost-center"] },
        declare: [tagged({ ...service, key: UNKNOWN })],
      },
      { name: "flag not known", declare: [tagged({ ...service, propagateAtLaunch: UNKNOWN })] },
    ],
  },
  check: (group, settings) => [
    ...missing(group, settings),
    ...left(group, settings).map(({ propagatesAtLaunch }) =>
      violation(propagatesAtLaunch, "true, so that instances have the tag too"),
    ),
  ],
  remedy: (group, settings) =>
    left(group, settings).map(({ propagatesAtLaunch: { path } }) => ({ path, value: true })),
});

function missing({ tags }: AutoScalingGroup, settings: RuleSettings): readonly Outcome[] {
  if (isUnknown(tags)) return [];
  const present = valueOf(tags) ?? [];
  if (present.length === 0) return [violation(tags, "at least one tag")];
  if (present.some(({ key }) => !isKnown(key))) return [];
  const keys = present.map(({ key }) => valueOf(key));
  return settings
    .list("keys")
    .filter((key) => !keys.includes(key))
    .map((key) => violation(tags, `with a tag ${JSON.stringify(key)}`));
}

function left({ tags }: AutoScalingGroup, settings: RuleSettings): readonly GroupTag[] {
  return (valueOf(tags) ?? []).filter(
    ({ key, propagatesAtLaunch: flag }) =>
      (isAbsent(flag) || knownTo(flag, (on) => !on)) &&
      isKnown(key) &&
      !settings.list("stay").includes(key.value),
  );
}
