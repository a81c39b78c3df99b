import { group } from "../../check/fixturesEc2";
import { matchesGlob } from "../../check/glob";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import { isKnown, knownTo, withDefault } from "../../model/field";
import { MixedInstances } from "../../model/ec2";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";
import { mixesSpot, typesNamed } from "./_spot";

const threeTypes = ["m6i.large", "m6a.large", "m5.large"].map((instanceType) => ({ instanceType }));

function mixed(distribution: Input, overrides: Input = threeTypes): Declaration {
  const launchTemplateSpecification = { launchTemplateName: "fleet", version: "$Latest" };
  const launchTemplate: InputObject = {
    launchTemplateSpecification,
    ...(overrides === null ? {} : { overrides }),
  };
  const policy = { launchTemplate, instancesDistribution: distribution };
  return group({ launchTemplate: undefined, mixedInstancesPolicy: policy });
}

const half = { onDemandBaseCapacity: 1, onDemandPercentageAboveBaseCapacity: 50 };
const environment = "prod";

export default defineRule({
  id: "asg-mixed-on-demand-base",
  area: "asg",
  title: "A group with spot instances keeps an on-demand base and a choice of types in production",
  severity: "medium",
  level: "advisory",
  rationale:
    "Spot capacity of one type in one zone goes all at once, with two minutes of notice. A base of on-demand instances keeps answering " +
    "while the rest is replaced, and further instance types are where the replacements come from.",
  fix: "Set onDemandBaseCapacity to what must never be gone, and list at least three types of the same size, or their attributes.",
  whenNotToUse: "For batch work that may stop, or for models that fit one instance type only.",
  sources: [
    {
      title: "Auto Scaling groups with multiple instance types and purchase options",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html",
    },
    {
      title: "InstancesDistribution: a base of 0, and on-demand only, by default",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_InstancesDistribution.html",
    },
    {
      title: "Security Hub control AutoScaling.6",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html",
    },
  ],
  on: ["autoScalingGroup"],
  knobs: {
    base: {
      type: "integer",
      minimum: 0,
      default: 1,
      description: "The least onDemandBaseCapacity of a group that starts spot instances.",
    },
    types: {
      type: "integer",
      minimum: 1,
      default: 3,
      description: "The least number of instance types that such a group chooses from.",
    },
    envs: {
      type: "array",
      items: { type: "string" },
      default: ["prod", "production", "prod-*", "*-prod"],
      description: "Globs over the names of the environments in which the rule applies.",
    },
  },
  examples: {
    good: [
      { name: "a base and three types", environment, declare: [mixed(half)] },
      { name: "no mixed instances", environment, declare: [group()] },
      { name: "on-demand only, by default", environment, declare: [mixed(undefined, null)] },
      {
        name: "on-demand only",
        environment,
        declare: [mixed({ onDemandPercentageAboveBaseCapacity: 100 }, [])],
      },
      {
        name: "types by their attributes",
        environment,
        declare: [mixed(half, [{ instanceRequirements: { vcpuCount: { min: 2 } } }])],
      },
      {
        name: "nothing but spot in development",
        environment: "dev",
        declare: [mixed({ onDemandPercentageAboveBaseCapacity: 0 }, [])],
      },
      {
        name: "nothing but spot where the environment is not known",
        declare: [mixed({ onDemandPercentageAboveBaseCapacity: 0 }, [])],
      },
    ],
    bad: [
      {
        name: "no base, by default",
        environment,
        declare: [mixed({ onDemandPercentageAboveBaseCapacity: 0 })],
        finds: ["onDemandBaseCapacity is not set", "at least 1"],
      },
      {
        name: "a base of none",
        environment: "prod-eu",
        declare: [mixed({ ...half, onDemandBaseCapacity: 0 })],
        finds: ["onDemandBaseCapacity is 0", "at least 1"],
      },
      {
        name: "a base below that of the organisation",
        environment,
        settings: { base: 2 },
        declare: [mixed(half)],
        finds: ["onDemandBaseCapacity is 1", "at least 2"],
      },
      {
        name: "two types",
        environment,
        declare: [mixed(half, threeTypes.slice(1))],
        finds: ["overrides is 2 items", "at least 3 instance types"],
      },
      {
        name: "one type twice",
        environment,
        declare: [mixed(half, [threeTypes[0]!, threeTypes[0]!, threeTypes[1]!])],
        finds: ["at least 3 instance types"],
      },
    ],
    unknown: [
      { name: "distribution not known", environment, declare: [mixed(UNKNOWN)] },
      {
        name: "base not known",
        environment,
        declare: [mixed({ ...half, onDemandBaseCapacity: UNKNOWN })],
      },
      { name: "types not known", environment, declare: [mixed(half, UNKNOWN)] },
      {
        name: "one type not known",
        environment,
        declare: [mixed(half, [{ instanceType: UNKNOWN }, { instanceType: "m5.large" }])],
      },
      {
        name: "types that only the launch template names",
        environment,
        declare: [mixed(half, null)],
      },
      {
        name: "whether there are mixed instances is not known",
        environment,
        declare: [group({ mixedInstancesPolicy: UNKNOWN })],
      },
    ],
  },
  check: ({ mixed }, settings) => {
    const { environment: current } = settings;
    const applies =
      current !== undefined && settings.list("envs").some((glob) => matchesGlob(glob, current));
    return applies && mixesSpot(mixed) ? [...base(mixed, settings), ...types(mixed, settings)] : [];
  },
});

function base({ onDemandBase }: MixedInstances, settings: RuleSettings): readonly Outcome[] {
  const least = settings.number("base");
  const isLow = knownTo(withDefault(onDemandBase, 0), (count) => count < least);
  return isLow ? [violation(onDemandBase, `at least ${least} beside spot instances`)] : [];
}

function types(mixed: MixedInstances, settings: RuleSettings): readonly Outcome[] {
  const least = settings.number("types");
  const named = typesNamed(mixed);
  return isKnown(named) && named.value < least
    ? [violation(mixed.overrides, `at least ${least} instance types to choose from`)]
    : [];
}
