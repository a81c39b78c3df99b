import { componentTriple, concurrencyTriple, schedule, target } from "../../check/fixtures";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { dimensions } from "../../link/resourceId";
import { isKnown, showValue } from "../../model/field";
import { ScalableTriple } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";

const ceilings = {
  [dimensions.instanceCount]: 20,
  [dimensions.provisionedConcurrency]: 200,
  [dimensions.copyCount]: 20,
};

export default defineRule({
  id: "aas-target-max-ceiling",
  area: "aas",
  title: "maxCapacity stays within the agreed ceiling of its dimension",
  severity: "high",
  level: "mandatory",
  rationale:
    "maxCapacity is the only limit between a retry storm, or a metric gone wrong, and the bill. A digit too " +
    "many in it is not noticed until the fleet has grown to it.",
  fix: "Lower maxCapacity to the ceiling, or have the ceiling raised in the pack's configuration.",
  whenNotToUse:
    "Where budgets and account quotas limit fleets already; or raise the ceiling instead.",
  sources: [
    {
      title: "RegisterScalableTarget: a large maximum is accepted, quotas may be lower",
      url: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html",
    },
    {
      title: "Serverless provisioned concurrency is at most 200",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html",
    },
  ],
  on: ["target", "schedule"],
  knobs: {
    maxByDimension: {
      type: "object",
      additionalProperties: { type: "number", minimum: 0 },
      default: ceilings,
      description:
        "Largest maxCapacity for each scalable dimension; dimensions that are not named keep their " +
        "default, and those without one have no ceiling.",
    },
    maxByEnv: {
      type: "object",
      additionalProperties: { type: "number", minimum: 0 },
      default: {},
      description:
        "Largest number of instances or copies in an environment, in place of maxByDimension.",
    },
  },
  examples: {
    good: [
      { name: "two to twenty", declare: [target({ maxCapacity: 20 })] },
      {
        name: "provisioned concurrency up to 200",
        declare: [target({ ...concurrencyTriple, maxCapacity: 200 })],
      },
      {
        name: "capacity units of a table",
        declare: [
          target({
            serviceNamespace: "dynamodb",
            resourceId: "table/features",
            scalableDimension: "dynamodb:table:ReadCapacityUnits",
            maxCapacity: 40000,
          }),
        ],
      },
      {
        name: "raised for production",
        environment: "production",
        settings: { maxByEnv: { production: 60 } },
        declare: [target({ maxCapacity: 60 })],
      },
      {
        name: "concurrency is not counted in instances",
        environment: "dev",
        settings: { maxByEnv: { dev: 3 } },
        declare: [target({ ...concurrencyTriple, maxCapacity: 100 })],
      },
    ],
    bad: [
      {
        name: "a digit too many",
        declare: [target({ maxCapacity: 100 })],
        finds: ["maxCapacity is 100", "at most 20 for sagemaker:variant:DesiredInstanceCount"],
      },
      {
        name: "copies",
        declare: [target({ ...componentTriple, maxCapacity: 21 })],
        finds: ["at most 20 for sagemaker:inference-component:DesiredCopyCount"],
      },
      {
        name: "concurrency beyond what serverless has",
        declare: [target({ ...concurrencyTriple, maxCapacity: 201 })],
        finds: ["at most 200"],
      },
      {
        name: "a schedule lifts the fleet over the ceiling",
        declare: [schedule({ scalableTargetAction: { maxCapacity: 50 } })],
        finds: ["scalableTargetAction.maxCapacity is 50", "at most 20"],
      },
      {
        name: "small environment",
        environment: "dev",
        settings: { maxByEnv: { dev: 3 } },
        declare: [target({ maxCapacity: 4 })],
        finds: ["maxCapacity is 4", 'at most 3 in environment "dev"'],
      },
      {
        name: "ceiling of an organisation",
        settings: { maxByDimension: { "ecs:service:DesiredCount": 50 } },
        declare: [
          target({
            serviceNamespace: "ecs",
            resourceId: "service/models/reco",
            scalableDimension: "ecs:service:DesiredCount",
            maxCapacity: 51,
          }),
        ],
        finds: ["at most 50 for ecs:service:DesiredCount"],
      },
      {
        name: "copies in a small environment",
        environment: "dev",
        settings: { maxByEnv: { dev: 3 } },
        declare: [target({ ...componentTriple, maxCapacity: 4 })],
        finds: ["at most 3 in environment"],
      },
    ],
    unknown: [
      { name: "maximum unknown", declare: [target({ maxCapacity: UNKNOWN })] },
      {
        name: "dimension unknown",
        declare: [target({ scalableDimension: UNKNOWN, maxCapacity: 500 })],
      },
    ],
  },
  check: (subject, settings) => {
    const ceiling = ceilingOf(subject, settings);
    const { maxCapacity: max } = subject;
    if (ceiling === undefined || !isKnown(max) || max.value <= ceiling.value) return [];
    const fix = `set maxCapacity to at most ${ceiling.value}, or have the ceiling raised`;
    return [violation(max, `at most ${ceiling.value} ${ceiling.of}`, fix)];
  },
});

interface Ceiling {
  readonly value: number;
  readonly of: string;
}

function ceilingOf(subject: ScalableTriple, settings: RuleSettings): Ceiling | undefined {
  if (!isKnown(subject.scalableDimension)) return undefined;
  const dimension = subject.scalableDimension.value;
  const { environment } = settings;
  const byEnvironment = settings.numbers("maxByEnv");
  const counted = dimension === dimensions.instanceCount || dimension === dimensions.copyCount;
  if (counted && environment !== undefined && Object.hasOwn(byEnvironment, environment)) {
    return { value: byEnvironment[environment]!, of: `in environment ${showValue(environment)}` };
  }
  const given = settings.numbers("maxByDimension");
  const byDimension: Readonly<Record<string, number>> = { ...ceilings, ...given };
  if (!Object.hasOwn(byDimension, dimension)) return undefined;
  return { value: byDimension[dimension]!, of: `for ${dimension}` };
}
