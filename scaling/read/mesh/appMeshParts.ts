import { absent, Field, isKnown, known } from "../../model/field";
import { MeshListener, MeshRetries, MeshRule, MeshTarget } from "../../model/mesh";
import { listAt, namesAt } from "../lists";
import { Reader } from "../reader";
import { unitDurationAt } from "./durations";

/** Kinds of routes that have retries, and where the provider and the controller keep them. */
const protocols = ["httpRoute", "http2Route", "grpcRoute", "tcpRoute"] as const;

/** How a target is named: by the provider as a name, by the controller as a reference. */
export type NodeAt = (target: Reader) => Field<string>;

/** The route of whatever protocol is there. */
export function routeAt(at: Reader, nodeAt: NodeAt): MeshRule | undefined {
  const protocol = protocols.find((each) => at.at(each).isPresent);
  if (protocol === undefined) return undefined;
  const route = at.at(protocol);
  return {
    path: route.path,
    targets: listAt(route.at("action").at("weightedTargets"), (each) => targetAt(each, nodeAt)),
    timeoutSeconds: unitDurationAt(route.at("timeout").at("perRequest")),
    retries: route.at("retryPolicy").isPresent ? retriesAt(route.at("retryPolicy")) : undefined,
  };
}

function targetAt(at: Reader, nodeAt: NodeAt): MeshTarget {
  return {
    path: at.path,
    weight: at.at("weight").number(),
    host: absent(at.path),
    hostNamespace: absent(at.path),
    node: nodeAt(at),
  };
}

function retriesAt(at: Reader): MeshRetries {
  return {
    path: at.path,
    presence: at.presence(),
    attempts: at.at("maxRetries").number(),
    perTrySeconds: unitDurationAt(at.at("perRetryTimeout")),
    onServerErrors: serverErrorsAt(at),
  };
}

const answers = new Set(["server-error", "gateway-error", "internal", "unavailable"]);

function serverErrorsAt(at: Reader): Field<boolean> {
  const events = ["httpRetryEvents", "grpcRetryEvents"].map((key) => namesAt(at.at(key)));
  const names = events.flatMap((each) => (isKnown(each) ? each.value : []));
  if (names.some((name) => isKnown(name) && answers.has(name.value))) return known(true, at.path);
  const open = events.some(({ state }) => state === "unknown") || !names.every(isKnown);
  return open ? { state: "unknown", path: at.path } : known(false, at.path);
}

export function listenerAt(at: Reader): MeshListener {
  const timeout = ["http", "http2", "grpc"]
    .map((protocol) => at.at("timeout").at(protocol).at("perRequest"))
    .find((each) => each.isPresent);
  return {
    path: at.path,
    healthCheck: at.at("healthCheck").presence(),
    connectionPool: at.at("connectionPool").presence(),
    maxEjectionPercent: at.at("outlierDetection").at("maxEjectionPercent").number(),
    timeoutSeconds: timeout ? unitDurationAt(timeout) : absent(at.at("timeout").path),
  };
}
