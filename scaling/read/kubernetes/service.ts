import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";
import { listAt, textsAt } from "./parts";

export const types = typesOf("core", ["v1"], ["Service"]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readService);
}

function readService({ common, spec }: ReadObject): Fragment {
  return {
    kind: "kubernetesService",
    ...common,
    type: spec.at("type").string(),
    selector: textsAt(spec.at("selector")),
    ports: listAt(spec.at("ports"), (port) => ({
      path: port.path,
      name: port.at("name").string(),
      port: port.at("port").number(),
      targetPort: port.at("targetPort").string(),
      protocol: port.at("protocol").string(),
    })),
  };
}
