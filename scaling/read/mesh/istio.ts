import { absent, Field, isKnown, known, withDefault } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { MeshRetries, MeshRule, MeshTarget } from "../../model/mesh";
import { ReadObject, readObjects } from "../kubernetes/object";
import { typesOf } from "../kubernetes/objectType";
import { Reader } from "../reader";
import { durationAt } from "./durations";
import { placeOf } from "./place";

export const types = typesOf(
  "networking.istio.io",
  ["v1", "v1beta1", "v1alpha3"],
  ["VirtualService"],
);

export function read(source: Declaration): readonly Fragment[] {
  return readObjects(source, ({ common, spec }: ReadObject): Fragment => {
    const rules = rulesAt(spec);
    return { kind: "meshRoute", ...placeOf(common), mesh: "Istio", router: undefined, rules };
  });
}

/** Routes of requests and of connections; not known as a whole if one of their lists is not. */
function rulesAt(spec: Reader): Field<readonly MeshRule[]> {
  const lists = ["http", "tls", "tcp"].map((protocol) => spec.at(protocol).items());
  const open = lists.find(({ state }) => state === "unknown");
  if (open?.state === "unknown") return open;
  const rules = lists.flatMap((list) => (isKnown(list) ? list.value.map(ruleAt) : []));
  return known(rules, spec.path);
}

function ruleAt(at: Reader): MeshRule {
  return {
    path: at.path,
    targets: targetsAt(at.at("route")),
    timeoutSeconds: durationAt(at.at("timeout")),
    assumedTimeoutSeconds: undefined,
    retries: at.at("retries").isPresent ? retriesAt(at.at("retries")) : undefined,
  };
}

/** The only destination gets all requests; among several, one without a weight gets none. */
function targetsAt(at: Reader): Field<readonly MeshTarget[]> {
  const items = at.items();
  if (!isKnown(items)) return items;
  const isOnly = items.value.length === 1;
  return known(
    items.value.map((each) => targetAt(each, isOnly)),
    items.path,
    items.secret,
  );
}

function targetAt(at: Reader, isOnly: boolean): MeshTarget {
  const weight = at.at("weight").number();
  const destination = at.at("destination");
  return {
    path: at.path,
    weight: isOnly ? known(100, weight.path) : withDefault(weight, 0),
    to: {
      is: "service",
      host: destination.at("host").string(),
      namespace: absent(destination.path),
      subset: destination.at("subset").string(),
    },
  };
}

function retriesAt(at: Reader): MeshRetries {
  return {
    path: at.path,
    attempts: at.at("attempts").number(),
    perTrySeconds: durationAt(at.at("perTryTimeout")),
    onServerErrors: serverErrors(at.at("retryOn").string()),
  };
}

/** Conditions of HTTP and of gRPC under which an answer of the server is tried again. */
const answers =
  /^(5xx|gateway-error|retriable-status-codes|envoy-ratelimited|5\d\d|internal|resource-exhausted|deadline-exceeded|unavailable)$/;

/** Where no conditions are given, Istio's own have no error that an HTTP server answers. */
function serverErrors(conditions: Field<string>): Field<boolean> {
  if (conditions.state === "absent") return known(false, conditions.path);
  if (!isKnown(conditions)) return conditions;
  const names = conditions.value.split(",").map((each) => each.trim());
  return known(
    names.some((name) => answers.test(name)),
    conditions.path,
  );
}
