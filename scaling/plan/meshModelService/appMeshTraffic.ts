import { MeshModelServiceArgs, RetryCondition } from "../../contract/generated/types";
import { outlierDetectionOf, requestSecondsOf, retriesOf } from "./traffic";

/** A duration as App Mesh takes it, in whole milliseconds. */
export interface AppMeshDuration {
  readonly unit: "s" | "ms";
  readonly value: number;
}

export function appMeshDuration(seconds: number): AppMeshDuration {
  return Number.isInteger(seconds)
    ? { unit: "s", value: seconds }
    : { unit: "ms", value: Math.round(seconds * 1000) };
}

/** What App Mesh tries again: answers (where its two kinds of errors count lost connections too) and connections. */
export interface AppMeshRetryEvents {
  readonly httpRetryEvents: readonly string[] | undefined;
  readonly tcpRetryEvents: readonly string[] | undefined;
}

export function appMeshRetryEvents(on: readonly RetryCondition[]): AppMeshRetryEvents {
  const http = on.flatMap((condition) => httpEvents[condition] ?? []);
  return {
    httpRetryEvents: http.length > 0 ? http : undefined,
    tcpRetryEvents: on.includes("ConnectFailure") ? ["connection-error"] : undefined,
  };
}

const httpEvents: Readonly<Partial<Record<RetryCondition, string>>> = {
  Reset: "stream-error",
  GatewayError: "gateway-error",
  ServerError: "server-error",
};

/** Of a route. App Mesh tries again of its own accord, unless it is told not to. */
export function appMeshRetryPolicy(args: MeshModelServiceArgs): object {
  const retries = retriesOf(args);
  return {
    maxRetries: retries?.attempts ?? 0,
    perRetryTimeout: appMeshDuration(retries?.perTrySeconds ?? requestSecondsOf(args)),
    ...appMeshRetryEvents(retries?.on ?? ["ConnectFailure"]),
  };
}

/** Of a route and of every node on the way alike: the shortest of them cuts a request off, at 15 seconds by default. */
export function appMeshTimeout(args: MeshModelServiceArgs): object {
  const idle = args.timeouts?.idleSeconds;
  return {
    perRequest: appMeshDuration(requestSecondsOf(args)),
    idle: idle === undefined ? undefined : appMeshDuration(idle),
  };
}

export function appMeshOutlierDetection(args: MeshModelServiceArgs): object | undefined {
  const detection = outlierDetectionOf(args);
  return (
    detection && {
      maxServerErrors: detection.consecutiveErrors,
      interval: appMeshDuration(detection.intervalSeconds),
      baseEjectionDuration: appMeshDuration(detection.ejectionSeconds),
      maxEjectionPercent: detection.maxEjectionPercent,
    }
  );
}

/** The limits that the protocol has: of connections, or with gRPC of requests. */
export function appMeshConnectionPool({
  connectionPool,
  health,
}: MeshModelServiceArgs): object | undefined {
  if (connectionPool === undefined) return undefined;
  const { maxConnections, maxPendingRequests, maxRequests } = connectionPool;
  return health?.grpc
    ? { grpc: { maxRequests } }
    : { http: { maxConnections, maxPendingRequests } };
}
