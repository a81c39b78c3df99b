import { defaults } from "../../contract/generated/defaults";
import { MeshIstio, MeshLoadBalancer, MeshModelServiceArgs } from "../../contract/generated/types";
import { metadataOf, metadataOrigins } from "../modelService/labels";
import { types } from "../types";
import { MeshContext } from "./context";
import { hostOf } from "./hosts";
import { durationText, outlierDetectionOf } from "./traffic";

/** How each proxy calls the instances of a version: one rule for its Service. */
export function planDestinations(context: MeshContext, mesh: MeshIstio): void {
  const { plan, args, identity, backends } = context;
  for (const { name, serviceName, service } of backends) {
    plan.add(
      types.istioDestinationRule,
      `${name}-destination`,
      {
        apiVersion: "networking.istio.io/v1",
        kind: "DestinationRule",
        metadata: metadataOf({ ...identity, name: serviceName }),
        spec: { host: hostOf(context, serviceName), trafficPolicy: trafficPolicy(args, mesh) },
      },
      { origins, after: [service] },
    );
  }
}

function trafficPolicy(args: MeshModelServiceArgs, mesh: MeshIstio): object {
  return {
    loadBalancer: { simple: algorithms[mesh.loadBalancer ?? defaults.MeshIstio.loadBalancer] },
    connectionPool: connectionPool(args),
    outlierDetection: ejection(args),
    tls: mesh.mutualTls && { mode: "ISTIO_MUTUAL" },
  };
}

const algorithms: Readonly<Record<MeshLoadBalancer, string>> = {
  LeastRequest: "LEAST_REQUEST",
  RoundRobin: "ROUND_ROBIN",
  Random: "RANDOM",
};

function connectionPool({ connectionPool: pool, timeouts }: MeshModelServiceArgs): unknown {
  const idle = timeouts?.idleSeconds;
  if (pool === undefined && idle === undefined) return undefined;
  const { maxConnections, maxPendingRequests, maxRequests } = pool ?? {};
  return {
    tcp: maxConnections === undefined ? undefined : { maxConnections },
    http: {
      http1MaxPendingRequests: maxPendingRequests,
      http2MaxRequests: maxRequests,
      idleTimeout: idle === undefined ? undefined : durationText(idle),
    },
  };
}

function ejection(args: MeshModelServiceArgs): unknown {
  const detection = outlierDetectionOf(args);
  return (
    detection && {
      consecutive5xxErrors: detection.consecutiveErrors,
      interval: durationText(detection.intervalSeconds),
      baseEjectionTime: durationText(detection.ejectionSeconds),
      maxEjectionPercent: detection.maxEjectionPercent,
    }
  );
}

const origins: Readonly<Record<string, string>> = {
  "": "mesh.istio",
  ...metadataOrigins,
  "spec.trafficPolicy.loadBalancer": "mesh.istio.loadBalancer",
  "spec.trafficPolicy.tls": "mesh.istio.mutualTls",
  "spec.trafficPolicy.connectionPool": "connectionPool",
  "spec.trafficPolicy.connectionPool.tcp.maxConnections": "connectionPool.maxConnections",
  "spec.trafficPolicy.connectionPool.http.http1MaxPendingRequests":
    "connectionPool.maxPendingRequests",
  "spec.trafficPolicy.connectionPool.http.http2MaxRequests": "connectionPool.maxRequests",
  "spec.trafficPolicy.connectionPool.http.idleTimeout": "timeouts.idleSeconds",
  "spec.trafficPolicy.outlierDetection": "outlierDetection",
  "spec.trafficPolicy.outlierDetection.consecutive5xxErrors": "outlierDetection.consecutiveErrors",
  "spec.trafficPolicy.outlierDetection.interval": "outlierDetection.intervalSeconds",
  "spec.trafficPolicy.outlierDetection.baseEjectionTime": "outlierDetection.ejectionSeconds",
  "spec.trafficPolicy.outlierDetection.maxEjectionPercent": "outlierDetection.maxEjectionPercent",
};
