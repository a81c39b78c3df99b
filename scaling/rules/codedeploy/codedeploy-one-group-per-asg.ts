import { deploymentGroup } from "../../check/fixturesCodeDeploy";
import { ec2Urn, group } from "../../check/fixturesEc2";
import { matchesGlob } from "../../check/glob";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, valueOf } from "../../model/field";
import { AutoScalingGroup, DeploymentGroup } from "../../model/ec2";
import { nameOf, UNKNOWN } from "../../model/input";

const unnamed = group({ name: undefined });
const toUnnamed = (name: string) =>
  deploymentGroup(
    { autoscalingGroups: [UNKNOWN] },
    { from: { autoscalingGroups: [ec2Urn("group")] } },
    name,
  );

export default defineRule({
  id: "codedeploy-one-group-per-asg",
  area: "codedeploy",
  title: "An Auto Scaling group is in one deployment group only",
  severity: "high",
  level: "mandatory",
  rationale:
    "Each deployment group puts a hook of its own on the Auto Scaling group, and each new instance waits for all of them. When one deployment " +
    "fails, the instance is ended while the others still wait for it, for up to an hour in which nothing scales out.",
  fix: "Put everything that goes onto the instances into one application revision, and keep one deployment group.",
  whenNotToUse:
    "While a group moves from one deployment group to another; allow it by name for that time.",
  sources: [
    {
      title: "Avoid associating multiple deployment groups with a single Auto Scaling group",
      url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-auto-scaling.html#troubleshooting-multiple-depgroups",
    },
    {
      title: "Integrating CodeDeploy with Amazon EC2 Auto Scaling",
      url: "https://docs.aws.amazon.com/codedeploy/latest/userguide/integrations-aws-auto-scaling.html",
    },
  ],
  on: ["deploymentGroup"],
  knobs: {
    allow: {
      type: "array",
      items: { type: "string" },
      default: [],
      description:
        "Globs over names of Auto Scaling groups that may be in several deployment groups.",
    },
  },
  examples: {
    good: [
      { name: "one deployment group", declare: [group(), deploymentGroup()] },
      {
        name: "each its own",
        declare: [
          group(),
          group({}, {}, "other"),
          deploymentGroup(),
          deploymentGroup({ autoscalingGroups: ["other"] }, {}, "second"),
        ],
      },
      {
        name: "agreed",
        settings: { allow: ["fl*"] },
        declare: [group(), deploymentGroup(), deploymentGroup({}, {}, "second")],
      },
      {
        name: "the same name in another region",
        declare: [
          deploymentGroup(),
          deploymentGroup(
            {},
            { provider: "urn:pulumi:example::example::pulumi:providers:aws::us::1" },
            "second",
          ),
        ],
      },
      {
        name: "no Auto Scaling group",
        declare: [deploymentGroup({ autoscalingGroups: undefined })],
      },
    ],
    bad: [
      {
        name: "two deployment groups",
        declare: [group(), deploymentGroup(), deploymentGroup({}, {}, "second")],
        finds: [
          'autoscalingGroups[0] is "fleet"',
          'no other deployment group has; "rollout" has it too',
        ],
      },
      {
        name: "two deployment groups of a group elsewhere",
        declare: [
          deploymentGroup(),
          deploymentGroup({ autoscalingGroups: ["other", "fleet"] }, {}, "second"),
        ],
        finds: ['autoscalingGroups[1] is "fleet"', '"rollout" has it too'],
      },
      {
        name: "two deployment groups of a group that has no name yet",
        declare: [unnamed, toUnnamed("rollout"), toUnnamed("second")],
        finds: ["autoscalingGroups is 1 item", '"rollout" has it too'],
      },
    ],
    unknown: [
      {
        name: "groups of one not known",
        declare: [
          group(),
          deploymentGroup(),
          deploymentGroup({ autoscalingGroups: UNKNOWN }, {}, "second"),
        ],
      },
      {
        name: "name in one not known",
        declare: [
          group(),
          deploymentGroup(),
          deploymentGroup({ autoscalingGroups: [UNKNOWN] }, {}, "second"),
        ],
      },
    ],
  },
  checkInStack: (deployment, model, settings) =>
    targetsOf(deployment, model).flatMap((target) => shared(target, deployment, model, settings)),
});

/** An Auto Scaling group that is deployed to: one of the program, else one by its name. */
interface Deployed {
  readonly key: AutoScalingGroup | string;
  readonly field: Field<unknown>;
  readonly name: string | undefined;
}

function targetsOf(deployment: DeploymentGroup, model: ScalingModel): readonly Deployed[] {
  const { groupNames, source } = deployment;
  const names = (valueOf(groupNames) ?? []).filter(isKnown);
  const groups = model.ec2.groupsOf(deployment).linked.map((group): Deployed => {
    const name = valueOf(group.name);
    const field = names.find(({ value }) => value === name) ?? groupNames;
    return { key: group, field, name };
  });
  const elsewhere = names
    .filter(({ value }) => !groups.some(({ name }) => name === value))
    .map((field): Deployed => {
      const key = JSON.stringify([source.provider ?? "", field.value]);
      return { key, field, name: field.value };
    });
  return [...groups, ...elsewhere];
}

/** Reported on the later one of the two, so that each pair is named once. */
function shared(
  { key, field, name }: Deployed,
  deployment: DeploymentGroup,
  model: ScalingModel,
  settings: RuleSettings,
): readonly Outcome[] {
  if (name !== undefined && settings.list("allow").some((glob) => matchesGlob(glob, name)))
    return [];
  const rival = (byTarget(model).get(key) ?? []).find(
    (other) => other.source.urn < deployment.source.urn,
  );
  if (rival === undefined) return [];
  const other = JSON.stringify(nameOf(rival.source.urn));
  return [violation(field, `a group that no other deployment group has; ${other} has it too`)];
}

function byTarget(model: ScalingModel): ReadonlyMap<unknown, readonly DeploymentGroup[]> {
  return model.derived("deployment groups by what they deploy to", () => {
    const found = new Map<unknown, DeploymentGroup[]>();
    for (const deployment of model.all("deploymentGroup")) {
      for (const { key } of targetsOf(deployment, model)) {
        found.set(key, [...(found.get(key) ?? []), deployment]);
      }
    }
    return found;
  });
}
