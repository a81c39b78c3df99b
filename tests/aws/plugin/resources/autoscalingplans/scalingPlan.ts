// STAND-IN for tests and the offline demo, never shipped:
// aws:autoscalingplans/scalingPlan:ScalingPlan.
import type { Call, ResourceKind } from "../../kind";
import { pairs, toApi } from "../../translate";
import { entriesOf, isProps, mapProps, type Props } from "../../../../plugin-kit/values";
import { firstOf } from "../ec2/ec2";
import { atMostOne } from "../refusals";

const NAMES = { name: "ScalingPlanName", cloudformationStackArn: "CloudFormationStackARN" };
const TRACKING = "scalingInstructions[].targetTrackingConfigurations[]";

export const scalingPlan: ResourceKind = {
  autoNamed: "name",
  defaults: {
    "scalingInstructions[].disableDynamicScaling": false,
    "scalingInstructions[].scalingPolicyUpdateBehavior": "KeepExternalPolicies",
    [`${TRACKING}.disableScaleIn`]: false,
  },
  replaceOn: ["name"],
  computed: ["scalingPlanVersion"],
  check: ({ applicationSource: source }) =>
    isProps(source)
      ? atMostOne(source, ["cloudformationStackArn", "tagFilters"]).map(({ property, reason }) => ({
          property: `applicationSource.${property}`,
          reason,
        }))
      : [],
  id: (inputs, outputs) => `${inputs["name"]}/${outputs["scalingPlanVersion"]}`,
  outputs: (_inputs, response) => ({ scalingPlanVersion: response["ScalingPlanVersion"] ?? 1 }),
  api: {
    names: NAMES,
    create: (inputs) =>
      planCall("CreateScalingPlan", { ScalingPlanName: inputs["name"], ...members(inputs) }),
    update: (news, { state }) =>
      planCall("UpdateScalingPlan", { ...keyOf(state), ...members(news) }),
    remove: (state) => planCall("DeleteScalingPlan", keyOf(state)),
    describe: (state) =>
      planCall("DescribeScalingPlans", { ScalingPlanNames: [state["name"] ?? null] }),
    read: (response) => firstOf(response, "ScalingPlans") && {},
  },
};

function planCall(operation: string, params: Props): Call {
  return { service: "autoscaling-plans", operation, params: Object.fromEntries(entriesOf(params)) };
}

function keyOf({ name, scalingPlanVersion }: Props): Props {
  return { ScalingPlanName: name, ScalingPlanVersion: scalingPlanVersion };
}

function members({ applicationSource, scalingInstructions }: Props): Props {
  return {
    ApplicationSource: toApi(applicationSource ?? null, NAMES),
    ScalingInstructions: toApi(
      mapProps(scalingInstructions ?? null, (props) =>
        isProps(props["dimensions"])
          ? { ...props, dimensions: pairs(props["dimensions"], "Name", "Value") }
          : props,
      ),
      NAMES,
    ),
  };
}
