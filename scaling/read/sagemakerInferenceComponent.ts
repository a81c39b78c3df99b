import { Fragment, InferenceComponent } from "../model/fragments";
import { Declaration } from "../model/input";
import { physical, reference } from "./names";
import { Reader } from "./reader";

export const types = ["aws-native:sagemaker:InferenceComponent"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const component: InferenceComponent = {
    kind: "inferenceComponent",
    source,
    name: physical(source, "inferenceComponentName"),
    endpointName: reference(inputs.at("endpointName")),
    variantName: inputs.at("variantName").string(),
    copyCount: inputs.at("runtimeConfig").at("copyCount").number(),
  };
  return [component];
}
