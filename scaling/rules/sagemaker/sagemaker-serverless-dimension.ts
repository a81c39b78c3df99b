import { concurrencyTriple, configuration, endpoint, target, urn } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { allVariants } from "../../link/variants";
import { dimensions } from "../../link/resourceId";
import { Field, isAbsent, isKnown, knownTo, show } from "../../model/field";
import { EndpointConfiguration, ScalableTarget, Variant } from "../../model/fragments";
import { InputObject, UNKNOWN } from "../../model/input";
import { openTarget, serverlessVariant } from "./_examples";
import { isInstanceTarget, isServerless } from "./_variants";

const mostConcurrency = 200;
const memorySizesMb = [1024, 2048, 3072, 4096, 5120, 6144];

const concurrencyTarget = (inputs: InputObject = {}) =>
  target({ ...concurrencyTriple, minCapacity: 1, maxCapacity: 10, ...inputs });

export default defineRule({
  id: "sagemaker-serverless-dimension",
  area: "sagemaker",
  title: "A serverless variant scales its provisioned concurrency, and within its own limits",
  severity: "high",
  level: "mandatory",
  rationale:
    "A serverless variant has no instances to count; what can be scaled is the concurrency that is kept " +
    "warm, and only if the variant starts with some. The service refuses every other combination, and " +
    "does so after the endpoint is already running.",
  fix:
    "Use dimension sagemaker:variant:DesiredProvisionedConcurrency with serverless variants only, set " +
    "serverlessConfig.provisionedConcurrency, and keep it and the target's maxCapacity at most " +
    "maxConcurrency.",
  whenNotToUse: "Never: the service refuses the rest.",
  sources: [
    {
      title: "Automatically scale provisioned concurrency for a serverless endpoint",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-autoscale.html",
    },
    {
      title: "ProductionVariantServerlessConfig: ranges",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html",
    },
  ],
  on: ["target", "endpointConfiguration"],
  examples: {
    good: [
      {
        name: "provisioned concurrency",
        declare: [configuration([serverlessVariant()]), endpoint(), concurrencyTarget()],
      },
      {
        name: "at the ends of the ranges",
        declare: [
          configuration([
            serverlessVariant({ maxConcurrency: 200, provisionedConcurrency: 200 }),
            serverlessVariant({ maxConcurrency: 1, provisionedConcurrency: 1 }),
          ]),
        ],
      },
      {
        name: "on demand, without a target",
        declare: [configuration([serverlessVariant({ provisionedConcurrency: undefined })])],
      },
      { name: "instances", declare: [configuration(), endpoint(), target()] },
    ],
    bad: [
      {
        name: "instances of a serverless variant",
        declare: [configuration([serverlessVariant()]), endpoint(), target()],
        finds: [
          'scalableDimension is "sagemaker:variant:DesiredInstanceCount"',
          '"sagemaker:variant:DesiredProvisionedConcurrency"',
        ],
      },
      {
        name: "concurrency of a variant on instances",
        declare: [configuration(), endpoint(), concurrencyTarget()],
        finds: ['scalableDimension is "sagemaker:variant:DesiredProvisionedConcurrency"'],
      },
      {
        name: "target on a variant that provisions none",
        declare: [
          configuration([serverlessVariant({ provisionedConcurrency: undefined })]),
          endpoint(),
          concurrencyTarget(),
        ],
        finds: ["with provisionedConcurrency set"],
      },
      {
        name: "target that may provision more than the variant can run",
        declare: [
          configuration([serverlessVariant()]),
          endpoint(),
          concurrencyTarget({ maxCapacity: 40 }),
        ],
        finds: ["maxCapacity is 40", "at most maxConcurrency of the variant, which is 20"],
      },
      {
        name: "more provisioned than allowed",
        declare: [configuration([serverlessVariant({ provisionedConcurrency: 21 })])],
        finds: ["provisionedConcurrency is 21", "at most maxConcurrency, which is 20"],
      },
      {
        name: "none provisioned, given as zero",
        declare: [configuration([serverlessVariant({ provisionedConcurrency: 0 })])],
        finds: ["provisionedConcurrency is 0", "from 1 to 200"],
      },
      {
        name: "sizes that do not exist",
        declare: [
          configuration([serverlessVariant({ memorySizeInMb: 1500, maxConcurrency: 201 })]),
        ],
        finds: ["memorySizeInMb is 1500", "1024, 2048", "maxConcurrency is 201", "from 1 to 200"],
      },
    ],
    unknown: [
      {
        name: "sizes not known",
        declare: [
          configuration([
            serverlessVariant({
              memorySizeInMb: UNKNOWN,
              maxConcurrency: UNKNOWN,
              provisionedConcurrency: UNKNOWN,
            }),
          ]),
          endpoint(),
          concurrencyTarget({ maxCapacity: 40 }),
        ],
      },
      {
        name: "serverless or not is not known",
        declare: [
          configuration([{ variantName: "blue", serverlessConfig: UNKNOWN }]),
          endpoint(),
          target(),
        ],
      },
      {
        name: "configuration not known",
        declare: [
          configuration(UNKNOWN, { name: undefined }),
          endpoint(
            { endpointConfigName: UNKNOWN },
            { from: { endpointConfigName: [urn("configuration", "reco-config")] } },
          ),
          concurrencyTarget(),
        ],
      },
      {
        name: "dimension not known",
        declare: [
          configuration([serverlessVariant()]),
          endpoint(),
          target({ scalableDimension: UNKNOWN }),
        ],
      },
      {
        name: "one of two variants, and which is not known",
        declare: [
          configuration([serverlessVariant(), serverlessVariant()]),
          endpoint({ name: undefined }),
          openTarget(),
        ],
      },
    ],
  },
  check: (subject) =>
    subject.kind === "target" ? [] : allVariants(subject as EndpointConfiguration).flatMap(limits),
  checkInStack: (subject, model) => {
    if (subject.kind !== "target") return [];
    const link = model.variantOf(subject);
    return link.state === "linked" ? fits(subject, link.to.variant) : [];
  },
});

function limits({ serverless }: Variant): readonly Outcome[] {
  if (serverless === undefined) return [];
  const { memorySizeMb, maxConcurrency, provisionedConcurrency } = serverless;
  const isSize = (size: number) => memorySizesMb.includes(size);
  return [
    ...unless(isSize, memorySizeMb, memorySizesMb.join(", ")),
    ...unless(isConcurrency, maxConcurrency, `a whole number from 1 to ${mostConcurrency}`),
    ...atMost(provisionedConcurrency, maxConcurrency, "maxConcurrency"),
    ...unless(isConcurrency, provisionedConcurrency, `a whole number from 1 to ${mostConcurrency}`),
  ];
}

const isConcurrency = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= mostConcurrency;

function unless(
  holds: (value: number) => boolean,
  field: Field<number>,
  allowed: string,
): readonly Outcome[] {
  return isKnown(field) && !holds(field.value) ? [violation(field, allowed)] : [];
}

function atMost(field: Field<number>, limit: Field<number>, name: string): readonly Outcome[] {
  if (!isKnown(field) || !isKnown(limit) || field.value <= limit.value) return [];
  return [violation(field, `at most ${name}, which is ${show(limit)}`)];
}

function fits(target: ScalableTarget, variant: Variant): readonly Outcome[] {
  const { scalableDimension, maxCapacity } = target;
  const answer = isServerless(variant);
  if (isInstanceTarget(target)) {
    const allowed = `"${dimensions.provisionedConcurrency}", as the variant is serverless`;
    return answer === true ? [violation(scalableDimension, allowed)] : [];
  }
  if (!knownTo(scalableDimension, (text) => text === dimensions.provisionedConcurrency)) return [];
  if (answer === false) {
    return [
      violation(scalableDimension, `"${dimensions.instanceCount}", as the variant has instances`),
    ];
  }
  const { provisionedConcurrency, maxConcurrency } = variant.serverless!;
  if (answer === true && isAbsent(provisionedConcurrency)) {
    return [
      violation(scalableDimension, "this only for a variant with provisionedConcurrency set"),
    ];
  }
  return atMost(maxCapacity, maxConcurrency, "maxConcurrency of the variant");
}
