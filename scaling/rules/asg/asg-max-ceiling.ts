import { group, groupSchedule, planInstruction, scalingPlan } from "../../check/fixturesEc2";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { AutoScalingGroup, GroupSchedule, ScalingPlan } from "../../model/ec2";
import { Field, isAbsent, isKnown, knownTo, showValue, valueOf } from "../../model/field";
import { UNKNOWN } from "../../model/input";

const weighted = {
  launchTemplate: undefined,
  mixedInstancesPolicy: {
    launchTemplate: {
      launchTemplateSpecification: { launchTemplateName: "fleet" },
      overrides: [{ instanceType: "m6i.large", weightedCapacity: "4" }],
    },
  },
};

export default defineRule({
  id: "asg-max-ceiling",
  area: "asg",
  title: "maxSize stays within the agreed ceiling",
  severity: "high",
  level: "mandatory",
  rationale:
    "maxSize is the only limit between a retry storm, or a metric gone wrong, and the bill. A digit too many in it is " +
    "not noticed until the fleet has grown to it.",
  fix: "Lower maxSize to the ceiling, or have the ceiling raised in the pack's configuration.",
  whenNotToUse:
    "Where budgets and account quotas limit fleets already; or raise the ceiling instead.",
  sources: [
    {
      title: "Scaling limits of an Auto Scaling group",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html",
    },
    {
      title: "CreateAutoScalingGroup: sizes in units where instances are weighted",
      url: "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html",
    },
  ],
  on: ["autoScalingGroup", "groupSchedule", "scalingPlan"],
  knobs: {
    max: {
      type: "integer",
      minimum: 0,
      default: 20,
      description: "Largest number of instances in a group.",
    },
    maxByEnv: {
      type: "object",
      additionalProperties: { type: "number", minimum: 0 },
      default: {},
      description: "Largest number of instances in an environment, in place of max.",
    },
  },
  examples: {
    good: [
      { name: "two to twenty", declare: [group({ maxSize: 20 })] },
      {
        name: "raised for production",
        environment: "production",
        settings: { maxByEnv: { production: 60 } },
        declare: [group({ maxSize: 60 })],
      },
      {
        name: "units of a weighted fleet, four to an instance",
        declare: [group({ ...weighted, maxSize: 40 })],
      },
      {
        name: "counted in virtual CPUs",
        declare: [group({ desiredCapacityType: "vcpu", maxSize: 200 })],
      },
      {
        name: "a plan for another service",
        declare: [
          scalingPlan([
            planInstruction({
              serviceNamespace: "dynamodb",
              resourceId: "table/features",
              maxCapacity: 4000,
            }),
          ]),
        ],
      },
      {
        name: "a schedule that leaves the maximum as it is",
        declare: [groupSchedule({ maxSize: -1 })],
      },
    ],
    bad: [
      {
        name: "a digit too many",
        declare: [group({ maxSize: 100 })],
        finds: ["maxSize is 100", "at most 20"],
      },
      {
        name: "small environment",
        environment: "dev",
        settings: { maxByEnv: { dev: 3 } },
        declare: [group({ maxSize: 4 })],
        finds: ["maxSize is 4", 'at most 3 in environment "dev"'],
      },
      {
        name: "a schedule lifts the fleet over the ceiling",
        declare: [groupSchedule({ maxSize: 50 })],
        finds: ["maxSize is 50", "at most 20"],
      },
      {
        name: "a plan lifts the fleet over the ceiling",
        declare: [scalingPlan([planInstruction({ maxCapacity: 21 })])],
        finds: ["scalingInstructions[0].maxCapacity is 21", "at most 20"],
      },
      {
        name: "ceiling of an organisation",
        settings: { max: 8 },
        declare: [group()],
        finds: ["maxSize is 10", "at most 8"],
      },
    ],
    unknown: [
      { name: "maximum unknown", declare: [group({ maxSize: UNKNOWN })] },
      {
        name: "whether instances are weighted is unknown",
        declare: [group({ mixedInstancesPolicy: UNKNOWN, maxSize: 100 })],
      },
      {
        name: "unit unknown",
        declare: [group({ desiredCapacityType: UNKNOWN, maxSize: 100 })],
      },
      {
        name: "instructions unknown",
        declare: [scalingPlan([], { scalingInstructions: UNKNOWN })],
      },
      {
        name: "service of the instruction unknown",
        declare: [scalingPlan([planInstruction({ serviceNamespace: UNKNOWN, maxCapacity: 99 })])],
      },
    ],
  },
  check: (subject, settings) => {
    const { value, of } = ceilingOf(settings);
    return maximaOf(subject)
      .filter((max) => knownTo(max, (size) => size > value))
      .map((max) => violation(max, `at most ${value}${of}`));
  },
});

function ceilingOf(settings: RuleSettings): { readonly value: number; readonly of: string } {
  const { environment } = settings;
  const byEnvironment = settings.numbers("maxByEnv");
  if (environment === undefined || !Object.hasOwn(byEnvironment, environment)) {
    return { value: settings.number("max"), of: "" };
  }
  return { value: byEnvironment[environment]!, of: ` in environment ${showValue(environment)}` };
}

/** The maxima that count instances. */
function maximaOf(
  subject: AutoScalingGroup | GroupSchedule | ScalingPlan,
): readonly Field<number>[] {
  if (subject.kind === "groupSchedule") return [subject.maxSize];
  if (subject.kind === "autoScalingGroup") return countsInstances(subject) ? [subject.maxSize] : [];
  return (valueOf(subject.instructions) ?? [])
    .filter(({ serviceNamespace }) => knownTo(serviceNamespace, (it) => it === "autoscaling"))
    .map(({ maxCapacity }) => maxCapacity);
}

function countsInstances({ capacityUnit, mixed }: AutoScalingGroup): boolean {
  if (!isAbsent(capacityUnit) && !knownTo(capacityUnit, (unit) => unit === "units")) return false;
  if (isAbsent(mixed.presence) || isAbsent(mixed.overrides)) return true;
  return isKnown(mixed.overrides) && mixed.overrides.value.every(({ weight }) => isAbsent(weight));
}
