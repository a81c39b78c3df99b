import { configuration, variant } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { allVariants } from "../../link/variants";
import { Field, isKnown, knownTo, show } from "../../model/field";
import { ManagedInstanceScaling, Variant } from "../../model/fragments";
import { InputObject, UNKNOWN } from "../../model/input";
import { componentVariant } from "./_examples";

const strategies = ["IDLE_RELEASE", "CONSOLIDATION"];

const managed = (change: InputObject) => [configuration([componentVariant(change)])];

export default defineRule({
  id: "sagemaker-mis-bounds",
  area: "sagemaker",
  title: "Managed instance scaling has bounds in order and serves inference components only",
  severity: "high",
  level: "mandatory",
  rationale:
    "Managed instance scaling adds and removes instances as the inference components on them need room; " +
    "on a variant with a model of its own there is nothing for it to follow, and SageMaker refuses it. " +
    "Bounds out of order or scale-in numbers out of range are refused as well, at deployment.",
  fix:
    "Keep minInstanceCount at most maxInstanceCount, cooldownInMinutes from 5 to 1440 and " +
    "maximumStepSize from 1 to 100, and leave modelName out of a variant that hosts components.",
  whenNotToUse: "Never: the service refuses the rest.",
  sources: [
    {
      title: "ProductionVariantManagedInstanceScaling",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html",
    },
    {
      title: "ProductionVariantManagedInstanceScalingScaleInPolicy: ranges",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScalingScaleInPolicy.html",
    },
    {
      title: "The service's refusal for variants with a model, in the provider's acceptance tests",
      url: "https://github.com/hashicorp/terraform-provider-aws/pull/45926",
    },
  ],
  on: ["endpointConfiguration"],
  examples: {
    good: [
      { name: "zero to four for inference components", declare: managed({}) },
      {
        name: "consolidation by two after an hour",
        declare: managed({
          scaleInPolicy: { strategy: "CONSOLIDATION", maximumStepSize: 2, cooldownInMinutes: 60 },
        }),
      },
      { name: "none", declare: [configuration()] },
      {
        name: "at the ends of the ranges",
        declare: managed({
          minInstanceCount: 4,
          scaleInPolicy: {
            strategy: "IDLE_RELEASE",
            maximumStepSize: 100,
            cooldownInMinutes: 1440,
          },
        }),
      },
      {
        name: "switched off beside a model, whatever its bounds",
        declare: [
          configuration([
            componentVariant(
              { status: "DISABLED", minInstanceCount: 5 },
              { modelName: "reco-model" },
            ),
          ]),
        ],
      },
    ],
    bad: [
      {
        name: "swapped",
        declare: managed({ minInstanceCount: 5 }),
        finds: ["minInstanceCount is 5", "at most maxInstanceCount, which is 4"],
      },
      {
        name: "nothing at all",
        declare: managed({ minInstanceCount: -1, maxInstanceCount: 0 }),
        finds: ["minInstanceCount is -1", "at least 0", "maxInstanceCount is 0", "at least 1"],
      },
      {
        name: "variant with a model",
        declare: [configuration([componentVariant({}, { modelName: "reco-model" })])],
        finds: ['productionVariants[0].modelName is "reco-model"', "not set"],
      },
      {
        name: "scale-in out of range",
        declare: managed({
          scaleInPolicy: { strategy: "FAST", maximumStepSize: 101, cooldownInMinutes: 1 },
        }),
        finds: [
          'strategy is "FAST"',
          "maximumStepSize is 101",
          "from 1 to 100",
          "cooldownInMinutes is 1",
          "from 5 to 1440",
        ],
      },
    ],
    unknown: [
      {
        name: "bounds not known",
        declare: managed({ minInstanceCount: UNKNOWN, maxInstanceCount: UNKNOWN }),
      },
      { name: "minimum known alone", declare: managed({ maxInstanceCount: UNKNOWN }) },
      {
        name: "model not known",
        declare: [configuration([componentVariant({}, { modelName: UNKNOWN })])],
      },
      {
        name: "status not known",
        declare: [configuration([componentVariant({ status: UNKNOWN }, { modelName: "reco" })])],
      },
      {
        name: "all of it not known",
        declare: [configuration([variant({ managedInstanceScaling: UNKNOWN })])],
      },
      { name: "variants not known", declare: [configuration(UNKNOWN)] },
    ],
  },
  check: (configuration) => allVariants(configuration).flatMap(judge),
});

function judge({ managedInstanceScaling: managed, modelName }: Variant): readonly Outcome[] {
  if (managed === undefined || knownTo(managed.status, (status) => status === "DISABLED"))
    return [];
  const isRefused = knownTo(managed.status, (status) => status === "ENABLED") && isKnown(modelName);
  const allowed = "not set on a variant whose instances are managed for inference components";
  return [
    ...(isRefused ? [violation(modelName, allowed)] : []),
    ...bounds(managed),
    ...scaleIn(managed),
  ];
}

function bounds({
  minInstanceCount: min,
  maxInstanceCount: max,
}: ManagedInstanceScaling): Outcome[] {
  const isSwapped = isKnown(min) && isKnown(max) && min.value > max.value;
  return [
    ...whole(min, 0),
    ...whole(max, 1),
    ...(isSwapped ? [violation(min, `at most maxInstanceCount, which is ${show(max)}`)] : []),
  ];
}

function scaleIn(managed: ManagedInstanceScaling): Outcome[] {
  const { scaleInStrategy, scaleInStepSize, scaleInCooldownMinutes } = managed;
  const isOther = knownTo(scaleInStrategy, (strategy) => !strategies.includes(strategy));
  return [
    ...(isOther ? [violation(scaleInStrategy, strategies.join(" or "))] : []),
    ...whole(scaleInStepSize, 1, 100),
    ...whole(scaleInCooldownMinutes, 5, 1440),
  ];
}

function whole(field: Field<number>, least: number, most = Infinity): Outcome[] {
  const isBroken = (value: number) => !Number.isInteger(value) || value < least || value > most;
  if (!knownTo(field, isBroken)) return [];
  const range = most === Infinity ? `at least ${least}` : `from ${least} to ${most}`;
  return [violation(field, `a whole number ${range}`)];
}
