import { configuration, variant } from "../../check/fixtures";
import { matchesGlob } from "../../check/glob";
import { defineRule, Edit, RuleSettings, violation } from "../../check/rule";
import { isAbsent, knownTo, valueOf } from "../../model/field";
import { EndpointConfiguration, Variant } from "../../model/fragments";
import { UNKNOWN } from "../../model/input";
import { asyncConfiguration, componentVariant, renamed, serverlessVariant } from "./_examples";
import { isServerless, managesInstances } from "./_variants";

export default defineRule({
  id: "sagemaker-variant-min-instances",
  area: "sagemaker",
  title: "Production variants of a production environment start with at least two instances",
  severity: "medium",
  level: "advisory",
  rationale:
    "SageMaker spreads the instances of a variant over availability zones, so the second instance is " +
    "what survives the loss of a zone. A variant that starts with one instance is down whenever that " +
    "instance is.",
  fix: "Set initialInstanceCount to at least 2; a further instance costs its hourly price.",
  whenNotToUse: "For endpoints that may be down for the minutes that a new instance needs.",
  sources: [
    {
      title: "AWS Config rule sagemaker-endpoint-config-prod-instance-count",
      url: "https://docs.aws.amazon.com/config/latest/developerguide/sagemaker-endpoint-config-prod-instance-count.html",
    },
    {
      title: "Security Hub control SageMaker.4",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html",
    },
  ],
  on: ["endpointConfiguration"],
  knobs: {
    min: {
      type: "integer",
      minimum: 1,
      default: 2,
      description: "The least number of instances that a variant may start with.",
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
      { name: "two instances", environment: "prod", declare: [configuration()] },
      {
        name: "one instance in development",
        environment: "dev",
        declare: [configuration([variant({ initialInstanceCount: 1 })])],
      },
      {
        name: "one instance where the environment is not known",
        declare: [configuration([variant({ initialInstanceCount: 1 })])],
      },
      {
        name: "serverless, asynchronous and managed variants",
        environment: "prod",
        declare: [
          configuration([serverlessVariant()]),
          renamed(asyncConfiguration(), "async-config"),
          renamed(configuration([componentVariant()]), "component-config"),
        ],
      },
    ],
    bad: [
      {
        name: "one instance",
        environment: "prod",
        declare: [configuration([variant({ initialInstanceCount: 1 })])],
        finds: ["productionVariants[0].initialInstanceCount is 1", "at least 2"],
      },
      {
        name: "fewer than the organisation asks for",
        environment: "prod-eu",
        settings: { min: 3 },
        declare: [configuration([variant({ initialInstanceCount: 3 }), variant()])],
        finds: ["productionVariants[1].initialInstanceCount is 2", "at least 3"],
      },
    ],
    unknown: [
      {
        name: "count not known",
        environment: "prod",
        declare: [configuration([variant({ initialInstanceCount: UNKNOWN })])],
      },
      {
        name: "serverless or asynchronous is not known",
        environment: "prod",
        declare: [
          configuration([variant({ initialInstanceCount: 1, serverlessConfig: UNKNOWN })]),
          renamed(
            configuration([variant({ initialInstanceCount: 1 })], {
              asyncInferenceConfig: UNKNOWN,
            }),
            "async-config",
          ),
        ],
      },
      { name: "variants not known", environment: "prod", declare: [configuration(UNKNOWN)] },
    ],
  },
  check: (configuration, settings) =>
    tooFew(configuration, settings).map(({ initialInstanceCount }) =>
      violation(initialInstanceCount, `at least ${settings.number("min")} in production`),
    ),
  remedy: (configuration, settings): readonly Edit[] =>
    tooFew(configuration, settings).map(({ initialInstanceCount }) => ({
      path: initialInstanceCount.path,
      value: settings.number("min"),
    })),
});

/** Variants that start too small; an asynchronous endpoint keeps its requests while it has none. */
function tooFew(configuration: EndpointConfiguration, settings: RuleSettings): readonly Variant[] {
  const { environment } = settings;
  const applies =
    environment !== undefined &&
    settings.list("envs").some((glob) => matchesGlob(glob, environment));
  if (!applies || !isAbsent(configuration.asyncInference)) return [];
  return (valueOf(configuration.variants) ?? [])
    .filter((variant) => isServerless(variant) === false && managesInstances(variant) === false)
    .filter((variant) =>
      knownTo(variant.initialInstanceCount, (count) => count < settings.number("min")),
    );
}
