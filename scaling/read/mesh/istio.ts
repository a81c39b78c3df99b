import { absent, Field, isKnown, known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { MeshRetries, MeshRule, MeshTarget } from "../../model/mesh";
import { ReadObject, readObjects } from "../kubernetes/object";
import { typesOf } from "../kubernetes/objectType";
import { listAt } from "../kubernetes/parts";
import { Reader } from "../reader";
import { durationAt } from "./durations";

const versions = ["v1", "v1beta1", "v1alpha3"];

export const types = typesOf("networking.istio.io", versions, [
  "VirtualService",
  "DestinationRule",
]);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, (object) =>
    object.common.objectKind === "DestinationRule" ? destination(object) : route(object),
  );
}

function route({ common, spec }: ReadObject): Fragment {
  const rules = listAt(spec.at("http"), ruleAt);
  return { kind: "meshRoute", source: common.source, mesh: "Istio", object: common, rules };
}

function ruleAt(at: Reader): MeshRule {
  return {
    path: at.path,
    targets: listAt(at.at("route"), targetAt),
    timeoutSeconds: durationAt(at.at("timeout")),
    retries: at.at("retries").isPresent ? retriesAt(at.at("retries")) : undefined,
  };
}

function targetAt(at: Reader): MeshTarget {
  return {
    path: at.path,
    weight: at.at("weight").number(),
    host: at.at("destination").at("host").string(),
    hostNamespace: absent(at.path),
    node: absent(at.path),
  };
}

function retriesAt(at: Reader): MeshRetries {
  return {
    path: at.path,
    presence: at.presence(),
    attempts: at.at("attempts").number(),
    perTrySeconds: durationAt(at.at("perTryTimeout")),
    onServerErrors: serverErrors(at.at("retryOn").string()),
  };
}

/** Istio's own conditions have 503 of a server that refuses, and no other answer. */
function serverErrors(conditions: Field<string>): Field<boolean> {
  if (conditions.state === "absent") return known(false, conditions.path);
  if (!isKnown(conditions)) return conditions;
  const names = conditions.value.split(",").map((each) => each.trim());
  const answers = /^(5xx|gateway-error|retriable-status-codes|envoy-ratelimited|5\d\d)$/;
  return known(
    names.some((name) => answers.test(name)),
    conditions.path,
  );
}

/** Of the whole host; a subset that has its own is one more. */
function destination({ common, spec }: ReadObject): Fragment {
  const outliers = spec.at("trafficPolicy").at("outlierDetection");
  return {
    kind: "meshDestination",
    source: common.source,
    object: common,
    host: spec.at("host").string(),
    outlierDetection: outliers.presence(),
    maxEjectionPercent: outliers.at("maxEjectionPercent").number(),
  };
}
