import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";
import { triggersAt } from "./triggers";

export const types = typesOf("keda.sh", ["v1alpha1"], ["ScaledJob"]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readScaledJob);
}

function readScaledJob({ common, spec }: ReadObject): Fragment {
  return {
    kind: "scaledJob",
    ...common,
    pollingIntervalSeconds: spec.at("pollingInterval").number(),
    minReplicaCount: spec.at("minReplicaCount").number(),
    maxReplicaCount: spec.at("maxReplicaCount").number(),
    triggers: triggersAt(spec.at("triggers")),
  };
}
