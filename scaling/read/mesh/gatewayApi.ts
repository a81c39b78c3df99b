import { absent, Field, isKnown, known, notKnown } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { MeshRetries, MeshRule, MeshTarget } from "../../model/mesh";
import { ReadObject, readObjects } from "../kubernetes/object";
import { typesOf } from "../kubernetes/objectType";
import { listAt } from "../kubernetes/parts";
import { Reader } from "../reader";
import { durationAt } from "./durations";

export const types = typesOf(
  "gateway.networking.k8s.io",
  ["v1", "v1beta1", "v1alpha2"],
  ["HTTPRoute", "GRPCRoute"],
);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, ({ common, spec }: ReadObject): Fragment => {
    const rules = listAt(spec.at("rules"), ruleAt);
    return { kind: "meshRoute", source, mesh: "Gateway API", object: common, rules };
  });
}

function ruleAt(at: Reader): MeshRule {
  const timeouts = at.at("timeouts");
  return {
    path: at.path,
    targets: listAt(at.at("backendRefs"), targetAt),
    timeoutSeconds: durationAt(timeouts.at("request")),
    retries: at.at("retry").isPresent ? retriesAt(at.at("retry"), timeouts) : undefined,
  };
}

/** A backend is a Service unless it says that it is something else. */
function targetAt(at: Reader): MeshTarget {
  return {
    path: at.path,
    weight: at.at("weight").number(),
    host: serviceName(at),
    hostNamespace: at.at("namespace").string(),
    node: absent(at.path),
  };
}

function serviceName(at: Reader): Field<string> {
  const kind = at.at("kind").string();
  const group = at.at("group").string();
  if (kind.state === "unknown" || group.state === "unknown") return notKnown(at.at("name").path);
  const isService =
    (kind.state === "absent" || kind.value === "Service") &&
    (group.state === "absent" || group.value === "");
  return isService ? at.at("name").string() : absent(at.at("name").path);
}

/** Without attempts it is the implementation's own number; lost connections are tried again in any case. */
function retriesAt(at: Reader, timeouts: Reader): MeshRetries {
  return {
    path: at.path,
    presence: at.presence(),
    attempts: at.at("attempts").number(),
    perTrySeconds: durationAt(timeouts.at("backendRequest")),
    onServerErrors: hasCodes(at.at("codes")),
  };
}

function hasCodes(at: Reader): Field<boolean> {
  const codes = at.items();
  return isKnown(codes)
    ? known(codes.value.length > 0, codes.path)
    : codes.state === "absent"
      ? known(false, codes.path)
      : codes;
}
