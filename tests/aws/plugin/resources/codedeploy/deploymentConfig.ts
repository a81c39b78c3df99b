// STAND-IN for tests and the offline demo, never shipped:
// aws:codedeploy/deploymentConfig:DeploymentConfig.
import type { ResourceKind } from "../../kind";
import { stableUuid } from "../../naming";
import { orUnknown, toApi } from "../../translate";
import type { Props, Value } from "../../../../plugin-kit/values";
import { deployCall } from "./codedeploy";

export const deploymentConfig: ResourceKind = {
  autoNamed: "deploymentConfigName",
  defaults: { computePlatform: "Server", "trafficRoutingConfig.type": "AllAtOnce" },
  replaceOn: [
    "computePlatform",
    "deploymentConfigName",
    "minimumHealthyHosts",
    "trafficRoutingConfig",
    "zonalConfig",
  ],
  computed: ["arn", "deploymentConfigId"],
  id: (inputs) => inputs["deploymentConfigName"] as string,
  outputs: ({ deploymentConfigName: name }, response, { region, accountId }) => ({
    arn: `arn:aws:codedeploy:${region}:${accountId}:deploymentconfig:${name}`,
    deploymentConfigId: response["deploymentConfigId"] ?? stableUuid(String(name)),
  }),
  api: {
    names: {},
    create: (inputs) =>
      deployCall("CreateDeploymentConfig", {
        deploymentConfigName: inputs["deploymentConfigName"],
        computePlatform: inputs["computePlatform"],
        minimumHealthyHosts: toApi(inputs["minimumHealthyHosts"] ?? null, {}, "small"),
        trafficRoutingConfig: orUnknown(inputs["trafficRoutingConfig"], routingApi),
        zonalConfig: toApi(inputs["zonalConfig"] ?? null, {}, "small"),
      }),
    remove: (state) => deployCall("DeleteDeploymentConfig", nameOf(state)),
    describe: (state) => deployCall("GetDeploymentConfig", nameOf(state)),
    read: (response) => (response["deploymentConfigInfo"] ? {} : undefined),
  },
};

function nameOf({ deploymentConfigName }: Props): Props {
  return { deploymentConfigName };
}

function routingApi(value: Value): Value {
  const { type, timeBasedCanary, timeBasedLinear } = value as Props;
  const step = (block: Props[string], kind: "canary" | "linear"): Value =>
    toApi(block ?? null, { interval: `${kind}Interval`, percentage: `${kind}Percentage` }, "small");
  return {
    type,
    ...(timeBasedCanary ? { timeBasedCanary: step(timeBasedCanary, "canary") } : {}),
    ...(timeBasedLinear ? { timeBasedLinear: step(timeBasedLinear, "linear") } : {}),
  };
}
