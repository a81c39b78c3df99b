import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";
import { intOrPercentAt, selectorAt } from "./parts";

export const types = typesOf("policy", ["v1", "v1beta1"], ["PodDisruptionBudget"]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readBudget);
}

function readBudget({ common, spec }: ReadObject): Fragment {
  return {
    kind: "podDisruptionBudget",
    ...common,
    selector: selectorAt(spec.at("selector")),
    minAvailable: intOrPercentAt(spec.at("minAvailable")),
    maxUnavailable: intOrPercentAt(spec.at("maxUnavailable")),
    unhealthyPodEvictionPolicy: spec.at("unhealthyPodEvictionPolicy").string(),
  };
}
