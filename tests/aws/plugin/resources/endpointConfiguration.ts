// STAND-IN for tests and the offline demo, never shipped:
// aws:sagemaker/endpointConfiguration:EndpointConfiguration.
import { type Call, type Invent, type ResourceKind, SAGEMAKER_TAGGING } from "../kind";
import { orUnknown, present, single, tagList, toApi } from "../translate";
import { isProps, mapProps, type Props, type Value } from "../../../plugin-kit/values";

const VARIANT_LISTS = ["productionVariants", "shadowProductionVariants"] as const;

const NAMES = {
  name: "EndpointConfigName",
  kmsKeyArn: "KmsKeyId",
  enableSsmAccess: "EnableSSMAccess",
  memorySizeInMb: "MemorySizeInMB",
  volumeSizeInGb: "VolumeSizeInGB",
  routingConfigs: "RoutingConfig",
  includeInferenceResponseIns: "IncludeInferenceResponseIn",
};

export const endpointConfiguration: ResourceKind = {
  autoNamed: "name",
  defaults: Object.fromEntries(VARIANT_LISTS.map((list) => [`${list}[].initialVariantWeight`, 1])),
  replaceOn: "untagged",
  computed: ["arn"],
  complete: (inputs, invent) => ({
    ...inputs,
    name: inputs["name"] ?? invent(String(inputs["namePrefix"] ?? "")),
    ...Object.fromEntries(
      VARIANT_LISTS.filter((list) => inputs[list]).map((list) => [
        list,
        namedVariants(inputs[list], invent),
      ]),
    ),
  }),
  id: (inputs) => inputs["name"] as string,
  outputs: (inputs, response, { region, accountId }) => ({
    arn:
      response["EndpointConfigArn"] ??
      `arn:aws:sagemaker:${region}:${accountId}:endpoint-config/${inputs["name"]}`,
  }),
  api: {
    names: NAMES,
    tagging: SAGEMAKER_TAGGING,
    create: ({ tags: _, tagsAll, region: _region, namePrefix: _prefix, ...inputs }) => ({
      service: "sagemaker",
      operation: "CreateEndpointConfig",
      params: present({
        ...(toApi(asApi(inputs), NAMES) as Props),
        Tags: tagList(tagsAll),
      }),
    }),
    remove: (state) => call("DeleteEndpointConfig", state),
    describe: (state) => call("DescribeEndpointConfig", state),
    read: () => ({}),
  },
};

function call(operation: string, state: Props): Call {
  return { service: "sagemaker", operation, params: { EndpointConfigName: state["name"] } };
}

function namedVariants(variants: Value | undefined, invent: Invent): Value {
  return orUnknown(variants, (known) =>
    (known as Value[]).map((variant) =>
      isProps(variant)
        ? { ...variant, variantName: variant["variantName"] ?? invent("") }
        : variant,
    ),
  );
}

/** One routing configuration in the API; a weight has no meaning without a model. */
function asApi(inputs: Props): Value {
  return mapProps(inputs, ({ initialVariantWeight, ...props }) => ({
    ...props,
    ...(initialVariantWeight !== undefined && props["modelName"] ? { initialVariantWeight } : {}),
    ...(props["routingConfigs"] ? { routingConfigs: single(props["routingConfigs"]) } : {}),
  }));
}
