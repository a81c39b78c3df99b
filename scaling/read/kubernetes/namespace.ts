import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { readObjects } from "./object";
import { typesOf } from "./objectType";

export const types = typesOf("core", ["v1"], ["Namespace"]);

/** A namespace has no other namespace around it: its name stands in the place of one. */
export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, ({ common }) => ({ kind: "kubernetesNamespace", ...common }));
}
