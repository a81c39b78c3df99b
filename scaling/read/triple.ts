import { ScalableTriple } from "../model/fragments";
import { Reader } from "./reader";

export function readTriple(inputs: Reader): ScalableTriple {
  return {
    serviceNamespace: inputs.at("serviceNamespace").string(),
    resourceId: inputs.at("resourceId").string(),
    scalableDimension: inputs.at("scalableDimension").string(),
  };
}
