import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";

export const types = typesOf("apiregistration.k8s.io", ["v1", "v1beta1"], ["APIService"]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readApiService);
}

function readApiService({ common, spec }: ReadObject): Fragment {
  return {
    kind: "apiService",
    ...common,
    servedGroup: spec.at("group").string(),
    servedVersion: spec.at("version").string(),
  };
}
