// STAND-IN for tests and the offline demo, never shipped: aws:appautoscaling/target:Target.
import { byArn, type Call, type ResourceKind } from "../kind";
import { stableUuid } from "../naming";
import { toApi } from "../translate";
import type { Props } from "../../../plugin-kit/values";
import { itemWhere, scalingCall, TARGET_KEY, targetOf } from "./scaling";

const NAMES = { roleArn: "RoleARN" };

export const target: ResourceKind = {
  defaults: {},
  replaceOn: TARGET_KEY,
  computed: ["arn", "roleArn"],
  id: (inputs) => inputs["resourceId"] as string,
  outputs: (inputs, response, { region, accountId }) => ({
    arn: response["ScalableTargetARN"] ?? inventedArn(inputs, region, accountId),
    roleArn: inputs["roleArn"] ?? serviceRole(accountId),
  }),
  api: {
    names: NAMES,
    tagging: {
      service: "application-autoscaling",
      add: "TagResource",
      remove: "UntagResource",
      of: byArn("ResourceARN"),
      form: "map",
    },
    create: (inputs) => register({ ...bounds(inputs), Tags: inputs["tagsAll"] }),
    update: (inputs) => register(bounds(inputs)),
    remove: (state) => scalingCall("DeregisterScalableTarget", targetOf(state)),
    describe: ({ resourceId, scalableDimension, serviceNamespace }) =>
      scalingCall("DescribeScalableTargets", {
        ServiceNamespace: serviceNamespace,
        ResourceIds: [resourceId ?? null],
        ScalableDimension: scalableDimension,
      }),
    read: (response, state) => {
      const found = itemWhere(response, "ScalableTargets", "ResourceId", state["resourceId"]);
      return found && { minCapacity: found["MinCapacity"], maxCapacity: found["MaxCapacity"] };
    },
  },
};

const register = (params: Props): Call => scalingCall("RegisterScalableTarget", params);

function bounds(inputs: Props): Props {
  return {
    ...targetOf(inputs),
    MinCapacity: inputs["minCapacity"],
    MaxCapacity: inputs["maxCapacity"],
    RoleARN: inputs["roleArn"],
    SuspendedState: toApi(inputs["suspendedState"] ?? null, {}),
  };
}

function inventedArn(inputs: Props, region: string, accountId: string): string {
  const id = stableUuid(TARGET_KEY.map((name) => String(inputs[name])).join());
  return `arn:aws:application-autoscaling:${region}:${accountId}:scalable-target/${id}`;
}

function serviceRole(accountId: string): string {
  const service = "sagemaker.application-autoscaling.amazonaws.com";
  const role = "AWSServiceRoleForApplicationAutoScaling_SageMakerEndpoint";
  return `arn:aws:iam::${accountId}:role/aws-service-role/${service}/${role}`;
}
