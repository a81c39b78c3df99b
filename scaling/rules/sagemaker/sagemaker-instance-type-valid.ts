import { configuration, variant } from "../../check/fixtures";
import { defineRule, Outcome, violation } from "../../check/rule";
import { allVariants } from "../../link/variants";
import { isKnown, Known, knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { nearest } from "../../model/nearest";
import { instanceTypes, instanceTypesVersion } from "./_instanceTypes";
import { serverlessVariant } from "./_examples";
import { instanceTypesOf } from "./_variants";

const known: ReadonlySet<string> = new Set(instanceTypes);

export default defineRule({
  id: "sagemaker-instance-type-valid",
  area: "sagemaker",
  title: "Instance types are ones that SageMaker hosting knows",
  severity: "medium",
  level: "advisory",
  rationale:
    "The provider takes any text as an instance type, and the service refuses a wrong one only at " +
    "deployment. Frequent slips are a type of EC2 without the ml. prefix, and one that exists for " +
    "training alone.",
  fix: "Use a hosting type, as ml.m5.xlarge, or list a new one in extraTypes.",
  whenNotToUse: "Never; list types that are newer than the rule's list in extraTypes.",
  sources: [
    {
      title: `ProductionVariant, InstanceType (list taken from ${instanceTypesVersion})`,
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html",
    },
  ],
  on: ["endpointConfiguration"],
  knobs: {
    extraTypes: {
      type: "array",
      items: { type: "string" },
      default: [],
      description: "Instance types to accept beside those of the list.",
    },
  },
  examples: {
    good: [
      { name: "ml.m5.xlarge", declare: [configuration()] },
      { name: "serverless", declare: [configuration([serverlessVariant()])] },
      {
        name: "a type that is newer than the list",
        settings: { extraTypes: ["ml.m99.xlarge"] },
        declare: [configuration([variant({ instanceType: "ml.m99.xlarge" })])],
      },
    ],
    bad: [
      {
        name: "a slip of the hand",
        declare: [configuration([variant({ instanceType: "ml.m5.xlrage" })])],
        finds: ['instanceType is "ml.m5.xlrage"', "did you mean ml.m5.xlarge?"],
      },
      {
        name: "a type of EC2",
        declare: [configuration([variant({ instanceType: "m5.xlarge" })])],
        finds: ['instanceType is "m5.xlarge"', "did you mean ml.m5.xlarge?"],
      },
      {
        name: "in an instance pool and a shadow variant",
        declare: [
          configuration([variant({ instancePools: [{ instanceType: "ml.huge", priority: 1 }] })], {
            shadowProductionVariants: [variant({ instanceType: "gpu" })],
          }),
        ],
        finds: ["productionVariants[0].instancePools[0].instanceType", 'instanceType is "gpu"'],
      },
    ],
    unknown: [
      {
        name: "type not known",
        declare: [configuration([variant({ instanceType: UNKNOWN, instancePools: UNKNOWN })])],
      },
      { name: "variants not known", declare: [configuration(UNKNOWN)] },
    ],
  },
  check: (configuration, settings) => {
    const isListed = (type: string) =>
      known.has(type) || settings.list("extraTypes").includes(type);
    return allVariants(configuration)
      .flatMap(instanceTypesOf)
      .filter(isKnown)
      .filter((type) => !knownTo(type, isListed))
      .map(unlisted);
  },
});

function unlisted(type: Known<string>): Outcome {
  const meant = type.secret ? undefined : suggestion(type.value);
  const allowed = "a hosting instance type of SageMaker";
  return violation(type, meant === undefined ? allowed : `${allowed}; did you mean ${meant}?`);
}

function suggestion(type: string): string | undefined {
  return known.has(`ml.${type}`) ? `ml.${type}` : nearest(type, instanceTypes, { most: 3 });
}
