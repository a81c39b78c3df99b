import { Field, isKnown, known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { MeshSubset, OutlierPolicy } from "../../model/mesh";
import { ReadObject, readObjects } from "../kubernetes/object";
import { typesOf } from "../kubernetes/objectType";
import { listAt, textsAt } from "../kubernetes/parts";
import { Reader } from "../reader";

export const types = typesOf(
  "networking.istio.io",
  ["v1", "v1beta1", "v1alpha3"],
  ["DestinationRule"],
);

/** What is taken out at most where nothing is declared, or 0. */
const assumedPercent = 10;

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, ({ common, spec }: ReadObject): Fragment => {
    const policies = policiesAt(spec.at("trafficPolicy"));
    return {
      kind: "meshDestination",
      source,
      object: common,
      host: spec.at("host").string(),
      policies,
      subsets: listAt(spec.at("subsets"), (at) => subsetAt(at, policies)),
    };
  });
}

/** A subset has what its host has, unless it declares its own. */
function subsetAt(at: Reader, ofHost: readonly OutlierPolicy[]): MeshSubset {
  const own = policiesAt(at.at("trafficPolicy"));
  return {
    path: at.path,
    name: at.at("name").string(),
    labels: textsAt(at.at("labels")),
    policies: own.length > 0 ? own : ofHost,
  };
}

/** For all ports, and for those that have a policy of their own. */
function policiesAt(at: Reader): readonly OutlierPolicy[] {
  const ports = at.at("portLevelSettings").items();
  const places = [at, ...(isKnown(ports) ? ports.value : [])];
  return places
    .map((place) => place.at("outlierDetection"))
    .filter((each) => each.isPresent)
    .map(policyAt);
}

function policyAt(at: Reader): OutlierPolicy {
  return {
    path: at.path,
    presence: at.presence(),
    maxEjectionPercent: percentAt(at.at("maxEjectionPercent")),
    ejectsAtLeast: 0,
    minHealthPercent: at.at("minHealthPercent").number(),
  };
}

function percentAt(at: Reader): Field<number> {
  const declared = at.number();
  const isUnset = declared.state === "absent" || (isKnown(declared) && declared.value === 0);
  return isUnset ? known(assumedPercent, declared.path) : declared;
}
