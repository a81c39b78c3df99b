// STAND-IN for tests and the offline demo, never shipped: aws:sagemaker/model:Model.
import { type Call, type ResourceKind, SAGEMAKER_TAGGING } from "../kind";
import { present, single, tagList, toApi } from "../translate";
import { mapProps, type Props, type Value } from "../../../plugin-kit/values";

const NAMES = { name: "ModelName", s3DataSources: "S3DataSource" };

export const model: ResourceKind = {
  autoNamed: "name",
  defaults: { "primaryContainer.mode": "SingleModel", "containers[].mode": "SingleModel" },
  replaceOn: "untagged",
  computed: ["arn"],
  id: (inputs) => inputs["name"] as string,
  outputs: (inputs, response, { region, accountId }) => ({
    arn: response["ModelArn"] ?? `arn:aws:sagemaker:${region}:${accountId}:model/${inputs["name"]}`,
  }),
  api: {
    names: NAMES,
    tagging: SAGEMAKER_TAGGING,
    create: ({ tags: _, tagsAll, region: _region, ...inputs }) => ({
      service: "sagemaker",
      operation: "CreateModel",
      params: present({
        ...(toApi(withSingleSources(inputs), NAMES) as Props),
        Tags: tagList(tagsAll),
      }),
    }),
    remove: (state) => call("DeleteModel", state),
    describe: (state) => call("DescribeModel", state),
    read: () => ({}),
  },
};

function call(operation: string, state: Props): Call {
  return { service: "sagemaker", operation, params: { ModelName: state["name"] } };
}

/** Pulumi has a list of S3 sources where the API has one. */
function withSingleSources(inputs: Props): Value {
  return mapProps(inputs, (props) =>
    props["s3DataSources"] ? { ...props, s3DataSources: single(props["s3DataSources"]) } : props,
  );
}
