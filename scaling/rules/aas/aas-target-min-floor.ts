import { componentTriple, target } from "../../check/fixtures";
import { defineRule, RuleSettings, violation } from "../../check/rule";
import { dimensions } from "../../link/resourceId";
import { isKnown, knownTo, showValue } from "../../model/field";
import { ScalableTarget } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";

export default defineRule({
  id: "aas-target-min-floor",
  area: "aas",
  title: "minCapacity keeps enough instances for the loss of one",
  severity: "medium",
  level: "advisory",
  rationale:
    "SageMaker spreads instances over availability zones, so the second instance is what keeps an endpoint " +
    "up when a zone or an instance fails. Scaling in to one gives that up in every quiet hour.",
  fix: "Raise minCapacity to the floor of the environment.",
  whenNotToUse:
    "For internal or batch-like endpoints that may be down for the minutes of a new start.",
  sources: [
    {
      title: "Security Hub SageMaker.4: production variants have more than one initial instance",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html",
    },
    {
      title: "SageMaker: deploy multiple instances across availability zones",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-best-practices.html",
    },
  ],
  on: ["target"],
  knobs: {
    floorByEnv: {
      type: "object",
      additionalProperties: { type: "number", minimum: 0 },
      default: { prod: 2, production: 2 },
      description:
        "Least minCapacity in each environment; environments that are not named have none.",
    },
    dimensions: {
      type: "array",
      items: { type: "string" },
      default: [dimensions.instanceCount],
      description: "Scalable dimensions that the floor is for.",
    },
    scaleToZero: {
      type: "boolean",
      default: false,
      description:
        "Whether targets with minCapacity 0 are held to the floor too; the SageMaker rules judge them.",
    },
  },
  examples: {
    good: [
      { name: "two in production", environment: "production", declare: [target()] },
      {
        name: "one in development",
        environment: "dev",
        declare: [target({ minCapacity: 1 })],
      },
      { name: "no environment", declare: [target({ minCapacity: 1 })] },
      {
        name: "one copy of a component",
        environment: "prod",
        declare: [target({ ...componentTriple, minCapacity: 1 })],
      },
      {
        name: "asynchronous endpoint that goes to zero",
        environment: "prod",
        declare: [target({ minCapacity: 0 })],
      },
    ],
    bad: [
      {
        name: "one in production",
        environment: "production",
        declare: [target({ minCapacity: 1 })],
        finds: ["minCapacity is 1", 'at least 2 in environment "production"'],
      },
      {
        name: "environment in capitals",
        environment: "PROD",
        declare: [target({ minCapacity: 1 })],
        finds: ["at least 2"],
      },
      {
        name: "own floor, for targets at zero too",
        environment: "staging",
        settings: { floorByEnv: { staging: 3 }, scaleToZero: true },
        declare: [target({ minCapacity: 0 })],
        finds: ["minCapacity is 0", 'at least 3 in environment "staging"'],
      },
    ],
    unknown: [
      {
        name: "minimum unknown",
        environment: "production",
        declare: [target({ minCapacity: UNKNOWN })],
      },
      {
        name: "dimension unknown",
        environment: "production",
        declare: [target({ scalableDimension: UNKNOWN, minCapacity: 1 })],
      },
    ],
  },
  check: (target, settings) => {
    const floor = floorOf(target, settings);
    if (floor === undefined) return [];
    const allowed = `at least ${floor} in environment ${showValue(settings.environment)}`;
    return [violation(target.minCapacity, allowed, `set minCapacity to ${floor}`)];
  },
  remedy: (target, settings) => {
    const floor = floorOf(target, settings);
    const fits = floor !== undefined && knownTo(target.maxCapacity, (max) => max >= floor);
    return fits ? [{ path: target.minCapacity.path, value: floor }] : [];
  },
});

/** The floor that a target lies under, if it does. */
function floorOf(target: ScalableTarget, settings: RuleSettings): number | undefined {
  const { minCapacity: min, scalableDimension: dimension } = target;
  if (!isKnown(min) || (min.value === 0 && !settings.boolean("scaleToZero"))) return undefined;
  if (!knownTo(dimension, (it) => settings.list("dimensions").includes(it))) return undefined;
  const environment = settings.environment?.toLowerCase();
  const floors = Object.entries(settings.numbers("floorByEnv"));
  const floor = floors.find(([name]) => name.toLowerCase() === environment)?.[1];
  return floor !== undefined && min.value < floor ? floor : undefined;
}
