import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { problem, said, when } from "../../problems";

/** App Mesh limits what the protocol of a server has: connections, or with gRPC requests. */
export function checkConnectionPool({
  connectionPool,
  health,
}: MeshModelServiceArgs): readonly Problem[] {
  if (connectionPool === undefined) return [];
  const { maxConnections, maxPendingRequests, maxRequests } = connectionPool;
  if (health?.grpc) {
    return (["maxConnections", "maxPendingRequests"] as const).flatMap((key) =>
      notHere(key, connectionPool[key], "maxRequests, which App Mesh has for gRPC"),
    );
  }
  return [
    ...notHere(
      "maxRequests",
      maxRequests,
      "maxConnections and maxPendingRequests, which App Mesh has for HTTP",
    ),
    ...when(maxPendingRequests !== undefined && maxConnections === undefined, () =>
      said(
        "connectionPool",
        "maxPendingRequests without maxConnections",
        "both, or maxConnections alone, with App Mesh",
        "give connectionPool.maxConnections",
      ),
    ),
  ];
}

function notHere(key: string, seen: number | undefined, allowed: string): readonly Problem[] {
  return when(seen !== undefined, () =>
    problem(`connectionPool.${key}`, seen, allowed, "drop it, or give the other in its place"),
  );
}
