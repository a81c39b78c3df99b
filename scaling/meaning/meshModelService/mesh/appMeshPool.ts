import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { problem, said, when } from "../../problems";

/** App Mesh limits what the protocol of a server has: connections, or with gRPC requests. */
export function checkConnectionPool({
  connectionPool,
  health,
}: MeshModelServiceArgs): readonly Problem[] {
  if (connectionPool === undefined) return [];
  const { maxConnections, maxRequests } = connectionPool;
  if (health?.grpc) {
    return [
      ...(["maxConnections", "maxPendingRequests"] as const).flatMap((key) =>
        notHere(key, connectionPool[key], "gRPC", "maxRequests"),
      ),
      ...when(maxRequests === undefined, () => needed("maxRequests", "gRPC")),
    ];
  }
  return [
    ...notHere("maxRequests", maxRequests, "HTTP", "maxConnections and maxPendingRequests"),
    ...when(maxConnections === undefined, () => needed("maxConnections", "HTTP")),
  ];
}

function notHere(
  key: string,
  seen: number | undefined,
  protocol: string,
  allowed: string,
): readonly Problem[] {
  return when(seen !== undefined, () =>
    problem(
      `connectionPool.${key}`,
      seen,
      `${allowed}, which App Mesh has for ${protocol}`,
      "drop it",
    ),
  );
}

function needed(key: string, protocol: string): Problem {
  return said(
    "connectionPool",
    `a connectionPool without ${key}`,
    `it with ${key}, which App Mesh asks for with ${protocol}`,
    `give connectionPool.${key}`,
  );
}
