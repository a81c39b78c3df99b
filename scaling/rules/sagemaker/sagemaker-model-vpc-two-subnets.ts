import { declare } from "../../check/declare";
import { configuration, endpoint, target, types, urn, variant } from "../../check/fixtures";
import { defineRule, violation } from "../../check/rule";
import { PlacedVariant, ScalingModel } from "../../link/scalingModel";
import { isAbsent, knownTo } from "../../model/field";
import { Input, InputObject, UNKNOWN } from "../../model/input";
import { instanceTargetsOf } from "./_variants";

const leastSubnets = 2;

const model = (subnets: Input, inputs: InputObject = {}) =>
  declare(types.model, "reco-model", {
    name: "reco-model",
    vpcConfig: { securityGroupIds: ["sg-1"], subnets },
    ...inputs,
  });

export default defineRule({
  id: "sagemaker-model-vpc-two-subnets",
  area: "sagemaker",
  title: "Models run in a VPC, and with several instances in at least two of its subnets",
  severity: "medium",
  level: "disabled",
  rationale:
    "In a VPC the container's traffic goes where the organisation's own routes and security groups let " +
    "it. Several instances survive the loss of a zone only if their subnets lie in more than one.",
  fix: "Set vpcConfig with at least two subnets in different availability zones.",
  whenNotToUse: "Where models need nothing from a VPC and the service's own network is accepted.",
  sources: [
    {
      title: "Give SageMaker hosted endpoints access to resources in a VPC",
      url: "https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html",
    },
    {
      title: "VpcConfig",
      url: "https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VpcConfig.html",
    },
  ],
  on: ["model"],
  examples: {
    good: [
      {
        name: "two subnets, two instances",
        declare: [model(["subnet-1", "subnet-2"]), configuration(), endpoint(), target()],
      },
      {
        name: "one subnet, one instance",
        declare: [
          model(["subnet-1"]),
          configuration([variant({ initialInstanceCount: 1 })]),
          endpoint(),
          target({ minCapacity: 1 }),
        ],
      },
      { name: "one subnet, and nobody uses the model yet", declare: [model(["subnet-1"])] },
    ],
    bad: [
      {
        name: "no VPC",
        declare: [model(undefined, { vpcConfig: undefined })],
        finds: ["vpcConfig.subnets is not set", "at least 1"],
      },
      {
        name: "one subnet for two instances at least",
        declare: [
          model(["subnet-1"]),
          configuration([variant({ initialInstanceCount: 1 })]),
          endpoint(),
          target(),
        ],
        finds: ["vpcConfig.subnets is 1", "at least 2"],
      },
      {
        name: "one subnet for two instances at the start",
        declare: [model(["subnet-1"]), configuration(), endpoint()],
        finds: ["vpcConfig.subnets is 1", "at least 2"],
      },
      {
        name: "model whose name is not known yet",
        declare: [
          model(["subnet-1"], { name: undefined }),
          configuration([variant({ modelName: UNKNOWN })], undefined, {
            from: { productionVariants: [urn("model", "reco-model")] },
          }),
        ],
        finds: ["vpcConfig.subnets is 1", "at least 2"],
      },
    ],
    unknown: [
      { name: "VPC not known", declare: [model(undefined, { vpcConfig: UNKNOWN })] },
      { name: "subnets not known", declare: [model(UNKNOWN), configuration()] },
      {
        name: "number of instances not known",
        declare: [
          model(["subnet-1"]),
          configuration([variant({ initialInstanceCount: UNKNOWN })]),
          endpoint(),
          target({ minCapacity: UNKNOWN }),
        ],
      },
      {
        name: "model of the variant not known",
        declare: [model(["subnet-1"]), configuration([variant({ modelName: UNKNOWN })])],
      },
      {
        name: "subnets whose ids are not known count all the same",
        declare: [model([UNKNOWN, UNKNOWN]), configuration(), endpoint(), target()],
      },
    ],
  },
  check: ({ subnets }) =>
    isAbsent(subnets) ? [violation(subnets, "at least 1, in a VPC of one's own")] : [],
  checkInStack: (subject, model) => {
    const { subnets } = subject;
    if (!knownTo(subnets, (count) => count < leastSubnets)) return [];
    const { linked } = model.sagemaker.variantsOfModel(subject);
    if (!linked.some((placed) => hasSeveral(placed, model))) return [];
    return [violation(subnets, `at least ${leastSubnets} for a variant with several instances`)];
  },
});

function hasSeveral({ variant }: PlacedVariant, model: ScalingModel): boolean {
  const isSeveral = (count: number) => count >= 2;
  const targets = instanceTargetsOf(model, variant);
  if (knownTo(variant.initialInstanceCount, isSeveral)) return true;
  return targets.some(({ minCapacity }) => knownTo(minCapacity, isSeveral));
}
