import { isAbsent } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { ReadObject, readObjects } from "./object";
import { typesOf } from "./objectType";
import { amountsAt } from "./parts";

export const types = typesOf("core", ["v1"], ["ResourceQuota"]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, readQuota);
}

function readQuota({ common, spec }: ReadObject): Fragment {
  const scopes = spec.at("scopes").presence();
  return {
    kind: "resourceQuota",
    ...common,
    hard: amountsAt(spec.at("hard")),
    scopes: isAbsent(scopes) ? spec.at("scopeSelector").presence() : scopes,
  };
}
