import { concurrencyTriple, configuration, endpoint, target, variant } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { allVariants } from "../../link/variants";
import { knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { openTarget, renamed } from "./_examples";
import { instanceTargetsOf, instanceTypesOf } from "./_variants";

const burstable = variant({ instanceType: "ml.t2.medium" });

export default defineRule({
  id: "sagemaker-no-burstable-autoscaling",
  area: "sagemaker",
  title: "A variant with a scalable target does not run on burstable instances",
  severity: "high",
  level: "mandatory",
  rationale:
    "SageMaker does not scale variants on burstable instances: they answer a peak from CPU credits " +
    "instead. Many examples and modules use ml.t2.medium by default, and the mistake shows only when " +
    "the target is registered.",
  fix: "Use an instance type with constant performance, as ml.m5.large, or remove the target.",
  whenNotToUse: "Never: the service does not scale such a variant.",
  sources: [
    {
      title: "Configure model auto scaling with the console: burstable instances",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-add-console.html",
    },
  ],
  on: ["endpointConfiguration"],
  knobs: {
    prefixes: {
      type: "array",
      items: { type: "string" },
      default: ["ml.t2", "ml.t3", "ml.t3a", "ml.t4g"],
      description: "Families of instance types that are not scaled.",
    },
  },
  examples: {
    good: [
      { name: "constant performance", declare: [configuration(), endpoint(), target()] },
      { name: "burstable without a target", declare: [configuration([burstable]), endpoint()] },
      {
        name: "a family whose name begins alike",
        declare: [
          configuration([variant({ instanceType: "ml.trn1.2xlarge" })]),
          endpoint(),
          target(),
        ],
      },
    ],
    bad: [
      {
        name: "ml.t2.medium",
        declare: [configuration([burstable]), endpoint(), target()],
        finds: ['instanceType is "ml.t2.medium"', "not in ml.t2, ml.t3, ml.t3a, ml.t4g"],
      },
      {
        name: "new endpoint whose name is not known yet",
        declare: [configuration([burstable]), endpoint({ name: undefined }), openTarget()],
        finds: ['instanceType is "ml.t2.medium"'],
      },
      {
        name: "in an instance pool",
        declare: [
          configuration([
            variant({
              instanceType: undefined,
              instancePools: [{ instanceType: "ml.t2.large", priority: 1 }],
            }),
          ]),
          endpoint(),
          target(),
        ],
        finds: ['instancePools[0].instanceType is "ml.t2.large"'],
      },
    ],
    unknown: [
      {
        name: "type not known",
        declare: [configuration([variant({ instanceType: UNKNOWN })]), endpoint(), target()],
      },
      {
        name: "pools not known",
        declare: [configuration([variant({ instancePools: UNKNOWN })]), endpoint(), target()],
      },
      {
        name: "target that may be for another variant",
        declare: [
          configuration([burstable, variant({ variantName: "green" })]),
          endpoint({ name: undefined }),
          openTarget(),
        ],
      },
      {
        name: "configuration not known",
        declare: [
          configuration([burstable], { name: undefined }),
          renamed(configuration([variant()], { name: undefined }), "other-config"),
          endpoint({ endpointConfigName: UNKNOWN }),
          target(),
        ],
      },
      {
        name: "dimension not known",
        declare: [
          configuration([burstable]),
          endpoint(),
          target({ ...concurrencyTriple, scalableDimension: UNKNOWN }),
        ],
      },
    ],
  },
  checkInStack: (configuration, model, settings) => {
    const prefixes = settings.list("prefixes");
    const isBurstable = (type: string) => prefixes.some((prefix) => type.startsWith(`${prefix}.`));
    return allVariants(configuration)
      .filter((variant) => instanceTargetsOf(model, variant).length > 0)
      .flatMap(instanceTypesOf)
      .filter((type) => knownTo(type, isBurstable))
      .map((type) => violation(type, `a type that is not in ${prefixes.join(", ")}`));
  },
});
