import { isKnown, known } from "../model/field";
import { Fragment, Model } from "../model/fragments";
import { Declaration } from "../model/input";
import { physical } from "./names";
import { Reader } from "./reader";

export const types = ["aws:sagemaker/model:Model", "aws-native:sagemaker:Model"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const subnets = inputs.at("vpcConfig").at("subnets").items();
  const model: Model = {
    kind: "model",
    source,
    name: physical(source, source.type.startsWith("aws-native:") ? "modelName" : "name"),
    networkIsolation: inputs.at("enableNetworkIsolation").boolean(),
    subnets: isKnown(subnets) ? known(subnets.value.length, subnets.path, subnets.secret) : subnets,
  };
  return [model];
}
