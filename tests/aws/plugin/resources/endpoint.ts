// STAND-IN for tests and the offline demo, never shipped: aws:sagemaker/endpoint:Endpoint.
import { type Call, type ResourceKind, SAGEMAKER_TAGGING } from "../kind";
import { present, tagList, toApi } from "../translate";
import type { Props } from "../../../plugin-kit/values";

const NAMES = { name: "EndpointName" };

export const endpoint: ResourceKind = {
  autoNamed: "name",
  defaults: { "deploymentConfig.blueGreenUpdatePolicy.terminationWaitInSeconds": 0 },
  replaceOn: ["name"],
  replaceOnPresence: ["deploymentConfig.autoRollbackConfiguration"],
  computed: ["arn"],
  id: (inputs) => inputs["name"] as string,
  outputs: (inputs, response, { region, accountId }) => ({
    arn:
      response["EndpointArn"] ??
      `arn:aws:sagemaker:${region}:${accountId}:endpoint/${inputs["name"]}`,
  }),
  api: {
    names: NAMES,
    tagging: SAGEMAKER_TAGGING,
    create: (inputs) =>
      call("CreateEndpoint", { ...config(inputs), Tags: tagList(inputs["tagsAll"]) }),
    update: (inputs) => call("UpdateEndpoint", config(inputs)),
    remove: (state) => call("DeleteEndpoint", { EndpointName: state["name"] }),
    describe: (state) => call("DescribeEndpoint", { EndpointName: state["name"] }),
    read: (response) => ({ endpointConfigName: response["EndpointConfigName"] }),
  },
};

function call(operation: string, params: Props): Call {
  return { service: "sagemaker", operation, params: present(params) };
}

function config({ name, endpointConfigName, deploymentConfig }: Props): Props {
  return {
    EndpointName: name,
    EndpointConfigName: endpointConfigName,
    DeploymentConfig: toApi(deploymentConfig ?? null, NAMES),
  };
}
