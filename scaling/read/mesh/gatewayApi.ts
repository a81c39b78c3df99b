import { Field, isKnown, known, withDefault } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { MeshEnd, MeshRetries, MeshRule, MeshTarget } from "../../model/mesh";
import { ReadObject, readObjects } from "../kubernetes/object";
import { typesOf } from "../kubernetes/objectType";
import { listAt } from "../kubernetes/parts";
import { Reader } from "../reader";
import { durationAt } from "./durations";
import { placeOf } from "./place";

export const types = typesOf(
  "gateway.networking.k8s.io",
  ["v1", "v1beta1", "v1alpha3", "v1alpha2"],
  ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute"],
);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, ({ common, spec }: ReadObject): Fragment => {
    const rules = listAt(spec.at("rules"), ruleAt);
    return { kind: "meshRoute", ...placeOf(common), mesh: "Gateway API", router: undefined, rules };
  });
}

function ruleAt(at: Reader): MeshRule {
  const timeouts = at.at("timeouts");
  return {
    path: at.path,
    targets: listAt(at.at("backendRefs"), targetAt),
    timeoutSeconds: durationAt(timeouts.at("request")),
    assumedTimeoutSeconds: undefined,
    retries: at.at("retry").isPresent ? retriesAt(at.at("retry"), timeouts) : undefined,
  };
}

function targetAt(at: Reader): MeshTarget {
  return { path: at.path, weight: withDefault(at.at("weight").number(), 1), to: endAt(at) };
}

/** A backend is a Service unless it says that it is something else. */
function endAt(at: Reader): MeshEnd {
  const isService =
    isOrAbsent(at.at("kind").string(), "Service") && isOrAbsent(at.at("group").string(), "");
  if (!isService) return { is: "other" };
  return {
    is: "service",
    host: at.at("name").string(),
    namespace: at.at("namespace").string(),
    subset: { state: "absent", path: at.path },
  };
}

function isOrAbsent(field: Field<string>, value: string): boolean {
  return field.state === "absent" || (isKnown(field) && field.value === value);
}

/** Without attempts it is the implementation's own number; lost connections are tried again in any case. */
function retriesAt(at: Reader, timeouts: Reader): MeshRetries {
  return {
    path: at.path,
    attempts: at.at("attempts").number(),
    perTrySeconds: durationAt(timeouts.at("backendRequest")),
    onServerErrors: hasCodes(at.at("codes")),
  };
}

function hasCodes(at: Reader): Field<boolean> {
  const codes = at.items();
  if (isKnown(codes)) return known(codes.value.length > 0, codes.path);
  return codes.state === "absent" ? known(false, codes.path) : codes;
}
