// STAND-IN for tests and the offline demo, never shipped: aws:appautoscaling/policy:Policy.
import type { Call, ResourceKind } from "../kind";
import { stableUuid } from "../naming";
import { numeric, orUnknown, present, toApi } from "../translate";
import type { Props, Value } from "../../../plugin-kit/values";
import { itemWhere, scalingCall, TARGET_KEY, targetOf } from "./scaling";

const BOUNDS = ["metricIntervalLowerBound", "metricIntervalUpperBound"] as const;

const NAMES = { name: "PolicyName" };

export const policy: ResourceKind = {
  autoNamed: "name",
  defaults: {
    policyType: "StepScaling",
    "targetTrackingScalingPolicyConfiguration.disableScaleIn": false,
  },
  replaceOn: ["name", ...TARGET_KEY],
  computed: ["arn", "alarmArns"],
  id: (inputs) => inputs["name"] as string,
  outputs: (inputs, response, { region, accountId }) => ({
    arn: response["PolicyARN"] ?? inventedArn(inputs, region, accountId),
    alarmArns: trackingAlarms(inputs, region, accountId),
  }),
  api: {
    names: NAMES,
    create: put,
    update: put,
    remove: (state) => scalingCall("DeleteScalingPolicy", keyOf(state)),
    describe: (state) =>
      scalingCall("DescribeScalingPolicies", {
        ...targetOf(state),
        PolicyNames: [state["name"] ?? null],
      }),
    read: (response, { name }) => itemWhere(response, "ScalingPolicies", "PolicyName", name) && {},
  },
};

function keyOf(inputs: Props): Props {
  return { PolicyName: inputs["name"], ...targetOf(inputs) };
}

function put(inputs: Props): Call {
  const step = inputs["stepScalingPolicyConfiguration"];
  const tracking = inputs["targetTrackingScalingPolicyConfiguration"];
  const predictive = inputs["predictiveScalingPolicyConfiguration"];
  return scalingCall("PutScalingPolicy", {
    ...keyOf(inputs),
    PolicyType: inputs["policyType"],
    StepScalingPolicyConfiguration: orUnknown(step, (known) => stepApi(known as Props)),
    TargetTrackingScalingPolicyConfiguration: toApi(tracking ?? null, {}),
    PredictiveScalingPolicyConfiguration: toApi(predictive ?? null, {}),
  });
}

/** Step bounds are strings in Pulumi's types and numbers in the API. */
function stepApi({ stepAdjustments, ...rest }: Props): Value {
  const steps = orUnknown(stepAdjustments, (known) =>
    (known as Props[]).map((step) => {
      const numbers = BOUNDS.map((bound) => [bound, numeric(step[bound])] as const);
      return present({ ...step, ...Object.fromEntries(numbers) });
    }),
  );
  return toApi({ ...rest, stepAdjustments: steps }, {});
}

function inventedArn(inputs: Props, region: string, accountId: string): string {
  const { name, serviceNamespace, resourceId } = inputs;
  const id = stableUuid([name, resourceId, inputs["scalableDimension"]].join());
  const resource = `resource/${serviceNamespace}/${resourceId}`;
  return `arn:aws:autoscaling:${region}:${accountId}:scalingPolicy:${id}:${resource}:policyName/${name}`;
}

/** AWS makes two alarms for a target tracking policy; moto makes none for SageMaker. */
function trackingAlarms(inputs: Props, region: string, accountId: string): Value {
  if (inputs["policyType"] !== "TargetTrackingScaling") return [];
  const prefix = `arn:aws:cloudwatch:${region}:${accountId}:alarm:TargetTracking`;
  return ["High", "Low"].map((side) => {
    const id = stableUuid([inputs["name"], inputs["resourceId"], side].join());
    return `${prefix}-${inputs["resourceId"]}-Alarm${side}-${id}`;
  });
}
