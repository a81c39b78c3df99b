import { absent, Field, isKnown, known, knownTo, notKnown } from "../../model/field";
import { MeshListener, MeshReference, MeshRetries, MeshRule, MeshTarget } from "../../model/mesh";
import { listAt, namesAt } from "../lists";
import { Reader } from "../reader";
import { unitDurationAt } from "./durations";

/** Kinds of routes by where the provider and the controller keep them. */
const protocols = ["httpRoute", "http2Route", "grpcRoute", "tcpRoute"] as const;

/** Protocols of which a request has a timeout. */
const requestProtocols = ["http", "http2", "grpc"] as const;

/** What a request may take where no timeout is set. */
const assumedSeconds = 15;

/** How a target is named: by the provider as a name, by the controller as a reference. */
export type NodeAt = (target: Reader) => MeshReference;

/** The route of whatever protocol is there. */
export function routeAt(at: Reader, nodeAt: NodeAt): MeshRule | undefined {
  const protocol = protocols.find((each) => at.at(each).isPresent);
  if (protocol === undefined) return undefined;
  const route = at.at(protocol);
  return {
    path: route.path,
    targets: listAt(route.at("action").at("weightedTargets"), (each) => targetAt(each, nodeAt)),
    timeoutSeconds: unitDurationAt(route.at("timeout").at("perRequest")),
    assumedTimeoutSeconds: protocol === "tcpRoute" ? undefined : assumedSeconds,
    retries: route.at("retryPolicy").isPresent ? retriesAt(route.at("retryPolicy")) : undefined,
  };
}

export function referenceAt(at: Reader): MeshReference {
  return { name: at.at("name").string(), namespace: at.at("namespace").string() };
}

/** AWS names its resources without any namespace. */
export function nameAt(at: Reader): MeshReference {
  return { name: at.string(), namespace: absent(at.path) };
}

function targetAt(at: Reader, nodeAt: NodeAt): MeshTarget {
  return { path: at.path, weight: at.at("weight").number(), to: { is: "node", ...nodeAt(at) } };
}

function retriesAt(at: Reader): MeshRetries {
  return {
    path: at.path,
    attempts: at.at("maxRetries").number(),
    perTrySeconds: unitDurationAt(at.at("perRetryTimeout")),
    onServerErrors: serverErrorsAt(at),
  };
}

const answers: ReadonlySet<string> = new Set([
  "server-error",
  "gateway-error",
  "internal",
  "unavailable",
  "resource-exhausted",
  "deadline-exceeded",
]);

function serverErrorsAt(at: Reader): Field<boolean> {
  const events = ["httpRetryEvents", "grpcRetryEvents"].map((key) => namesAt(at.at(key)));
  const names = events.flatMap((each) => (isKnown(each) ? each.value : []));
  if (names.some((name) => isKnown(name) && answers.has(name.value))) return known(true, at.path);
  const open = events.some(({ state }) => state === "unknown") || !names.every(isKnown);
  return open ? notKnown(at.path) : known(false, at.path);
}

export function listenerAt(at: Reader): MeshListener {
  const timeouts = requestProtocols.map((each) => at.at("timeout").at(each).at("perRequest"));
  const timeout = timeouts.find((each) => each.isPresent);
  const outliers = at.at("outlierDetection");
  return {
    path: at.path,
    healthCheck: at.at("healthCheck").presence(),
    connectionPool: at.at("connectionPool").presence(),
    outliers: {
      path: outliers.path,
      presence: outliers.presence(),
      maxEjectionPercent: outliers.at("maxEjectionPercent").number(),
      ejectsAtLeast: 1,
      minHealthPercent: absent(outliers.path),
    },
    timeoutSeconds: timeout ? unitDurationAt(timeout) : absent(at.at("timeout").path),
    assumedTimeoutSeconds: takesRequests(at) ? assumedSeconds : undefined,
  };
}

function takesRequests(listener: Reader): boolean {
  const protocol = listener.at("portMapping").at("protocol").string();
  return knownTo(protocol, (name) => requestProtocols.some((each) => each === name));
}
