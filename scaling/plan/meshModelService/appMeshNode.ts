import { defaults } from "../../contract/generated/defaults";
import { AppMeshTls, Health, MeshAppMesh } from "../../contract/generated/types";
import { portName } from "../modelService/containers";
import { metadataOf, metadataOrigins } from "../modelService/labels";
import { types } from "../types";
import { PlannedResource } from "../value";
import { appMeshConnectionPool, appMeshOutlierDetection, appMeshTimeout } from "./appMeshTraffic";
import { MeshBackend, MeshContext } from "./context";
import { listenerPortOf, podsHostOf } from "./podsService";

/** A version as App Mesh has it: pods with a listener, found by DNS. */
export function planVirtualNode(
  context: MeshContext,
  { tls }: MeshAppMesh,
  backend: MeshBackend,
  after: readonly PlannedResource[],
): PlannedResource {
  const { plan, identity } = context;
  return plan.add(
    types.appMeshCustomNode,
    `${backend.name}-virtual-node`,
    {
      apiVersion: "appmesh.k8s.aws/v1beta2",
      kind: "VirtualNode",
      metadata: metadataOf({ ...identity, name: backend.serviceName }),
      spec: {
        podSelector: { matchLabels: backend.selector },
        listeners: [listenerOf(context, backend, tls)],
        serviceDiscovery: {
          dns: { hostname: podsHostOf(context, backend), responseType: "ENDPOINTS" },
        },
        backendDefaults: tls && { clientPolicy: clientPolicy(tls) },
      },
    },
    {
      origins: {
        "": backend.at,
        ...metadataOrigins,
        "spec.podSelector": "resourceName",
        ...nodeOrigins(portName(identity.args)),
      },
      after,
    },
  );
}

export function listenerOf(
  context: MeshContext,
  { name }: MeshBackend,
  tls: AppMeshTls | undefined,
): object {
  const { args, identity } = context;
  const protocol = portName(identity.args);
  const port = listenerPortOf(args);
  const health = args.versions.find((each) => each.name === name)?.health ?? args.health;
  return {
    portMapping: { port, protocol },
    healthCheck: healthCheckOf(health, port),
    timeout: { [protocol]: appMeshTimeout(args) },
    connectionPool: appMeshConnectionPool(args),
    outlierDetection: appMeshOutlierDetection(args),
    tls: tls && {
      mode: "STRICT",
      certificate: certificateOf(tls),
      validation: showsOne(tls) ? { trust: trustOf(tls) } : undefined,
    },
  };
}

/**
 * The proxies of callers ask as well, and only the port of the listener; readiness has the last word, since
 * the name stands for ready pods alone.
 */
function healthCheckOf(health: Health | undefined, port: number): object | undefined {
  if ((health?.port ?? port) !== port) return undefined;
  const asked = health?.grpc
    ? { protocol: "grpc" }
    : health?.httpPath !== undefined && !health.https
      ? { protocol: "http", path: health.httpPath }
      : undefined;
  return asked && { ...asked, port, ...pace };
}

/** As often as App Mesh can. */
const pace = {
  intervalMillis: 5000,
  timeoutMillis: 2000,
  healthyThreshold: 2,
  unhealthyThreshold: 2,
};

/** How what calls a node in the mesh checks its certificate, and which one it shows itself. */
export function clientPolicy(tls: AppMeshTls): object {
  return {
    tls: {
      enforce: true,
      certificate: showsOne(tls) ? certificateOf(tls) : undefined,
      validation: { trust: trustOf(tls) },
    },
  };
}

function showsOne({ clientsMustShowOne }: AppMeshTls): boolean {
  return clientsMustShowOne ?? defaults.AppMeshTls.clientsMustShowOne;
}

function certificateOf({ certificateChainPath, privateKeyPath }: AppMeshTls): object {
  return { file: { certificateChain: certificateChainPath, privateKey: privateKeyPath } };
}

function trustOf({ trustedCertificatesPath }: AppMeshTls): object {
  return { file: { certificateChain: trustedCertificatesPath } };
}

/** Where what stands in the listener of a node was written; the same for both forms of App Mesh. */
export function nodeOrigins(protocol: string): Readonly<Record<string, string>> {
  const listener = "spec.listeners[0]";
  return {
    [`${listener}.portMapping.port`]: "port",
    [`${listener}.healthCheck`]: "health",
    [`${listener}.timeout`]: "timeouts",
    [`${listener}.timeout.${protocol}.perRequest`]: "timeouts.requestSeconds",
    [`${listener}.timeout.${protocol}.idle`]: "timeouts.idleSeconds",
    [`${listener}.connectionPool`]: "connectionPool",
    [`${listener}.outlierDetection`]: "outlierDetection",
    [`${listener}.tls`]: "mesh.appMesh.tls",
    "spec.backendDefaults": "mesh.appMesh.tls",
  };
}
