import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";
import { amountsAt, listAt } from "./parts";

export const types = typesOf("core", ["v1"], ["LimitRange"]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readLimitRange);
}

function readLimitRange({ common, spec }: ReadObject): Fragment {
  return {
    kind: "limitRange",
    ...common,
    limits: listAt(spec.at("limits"), (item) => ({
      path: item.path,
      type: item.at("type").string(),
      default: amountsAt(item.at("default")),
      defaultRequest: amountsAt(item.at("defaultRequest")),
      min: amountsAt(item.at("min")),
      max: amountsAt(item.at("max")),
    })),
  };
}
