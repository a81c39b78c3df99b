import { MeshAppMesh } from "../../contract/generated/types";
import { portName } from "../modelService/containers";
import { types } from "../types";
import { PlannedResource, Ref } from "../value";
import { clientPolicy, listenerOf, nodeOrigins } from "./appMeshNode";
import { appMeshRetryPolicy, appMeshTimeout } from "./appMeshTraffic";
import { MeshBackend, MeshContext } from "./context";
import { hostOf } from "./hosts";
import { planPodsService, podsHostOf } from "./podsService";
import { servicePortOf } from "./rootService";
import { weightOrigins } from "./weightOrigins";

const at = "mesh.appMesh";

/** What all resources of a mesh have: the mesh, their tags and the protocol. */
interface Surroundings {
  readonly context: MeshContext;
  readonly mesh: MeshAppMesh;
  readonly meshName: unknown;
  readonly protocol: string;
  readonly tags: unknown;
}

/** App Mesh by resources of AWS. Proxies are not injected by them: whoever runs the pods adds them. */
export function planAppMeshResources(context: MeshContext, mesh: MeshAppMesh): void {
  const { plan, args, name, identity } = context;
  const own = { origins: { "": at, name: "resourceName", tags: "labels" } };
  const meshName =
    mesh.meshName ??
    new Ref(plan.add(types.appMeshMesh, "mesh", { name, tags: args.labels }, own), "name");
  const around = { context, mesh, meshName, protocol: portName(identity.args), tags: args.labels };
  const nodes = context.backends.map((backend) => planNode(around, backend));
  const router = planRouter(around);
  const route = planRoute(around, router, nodes);
  const virtualService = planVirtualService(around, router, route);
  if (mesh.virtualGatewayPort !== undefined) {
    planGateway(around, mesh.virtualGatewayPort, virtualService);
  }
}

function planNode(around: Surroundings, backend: MeshBackend): PlannedResource {
  const { context, mesh, meshName, protocol, tags } = around;
  planPodsService(context, backend);
  const listener = listenerOf(context, backend, mesh.tls) as Readonly<Record<string, unknown>>;
  const { connectionPool } = listener as {
    readonly connectionPool?: Readonly<Record<string, unknown>>;
  };
  return context.plan.add(
    types.appMeshNode,
    `${backend.name}-virtual-node`,
    {
      name: backend.serviceName,
      meshName,
      spec: {
        listeners: [{ ...listener, connectionPool: connectionPool && poolOf(connectionPool) }],
        serviceDiscovery: {
          dns: { hostname: podsHostOf(context, backend), responseType: "ENDPOINTS" },
        },
        backendDefaults: mesh.tls && { clientPolicy: clientPolicy(mesh.tls) },
      },
      tags,
    },
    {
      origins: {
        "": backend.at,
        name: "resourceName",
        meshName: `${at}.meshName`,
        tags: "labels",
        ...nodeOrigins(protocol),
      },
    },
  );
}

/** The provider has a list of at most one for each protocol but gRPC. */
function poolOf({ http, grpc }: Readonly<Record<string, unknown>>): object {
  return { ...(http !== undefined && { https: [http] }), ...(grpc !== undefined && { grpc }) };
}

function planRouter({ context, meshName, protocol, tags }: Surroundings): PlannedResource {
  const portMapping = { port: servicePortOf(context.args), protocol };
  return context.plan.add(
    types.appMeshRouter,
    "virtual-router",
    { name: context.name, meshName, spec: { listeners: [{ portMapping }] }, tags },
    {
      origins: {
        "": at,
        name: "resourceName",
        meshName: `${at}.meshName`,
        "spec.listeners[0].portMapping.port": "servicePort",
        tags: "labels",
      },
    },
  );
}

function planRoute(
  { context, meshName, protocol, tags }: Surroundings,
  router: PlannedResource,
  nodes: readonly PlannedResource[],
): PlannedResource {
  const { args, backends } = context;
  const weightedTargets = nodes.map((node, index) => ({
    virtualNode: new Ref(node, "name"),
    weight: backends[index]!.weight,
  }));
  const kind = `${protocol}Route`;
  const weightAt = (index: number): string =>
    `spec.${kind}.action.weightedTargets[${index}].weight`;
  return context.plan.add(
    types.appMeshRoute,
    "route",
    {
      name: "versions",
      meshName,
      virtualRouterName: new Ref(router, "name"),
      spec: {
        [kind]: {
          match: protocol === "grpc" ? {} : { prefix: "/" },
          action: { weightedTargets },
          retryPolicy: appMeshRetryPolicy(args),
          timeout: appMeshTimeout(args),
        },
      },
      tags,
    },
    {
      origins: {
        "": at,
        meshName: `${at}.meshName`,
        tags: "labels",
        [`spec.${kind}.retryPolicy`]: "retries",
        [`spec.${kind}.retryPolicy.maxRetries`]: "retries.attempts",
        [`spec.${kind}.retryPolicy.perRetryTimeout`]: "retries.perTrySeconds",
        [`spec.${kind}.timeout`]: "timeouts",
        [`spec.${kind}.timeout.perRequest`]: "timeouts.requestSeconds",
        [`spec.${kind}.timeout.idle`]: "timeouts.idleSeconds",
        ...weightOrigins(context, weightAt),
      },
    },
  );
}

/** What callers in the mesh know; it answers once its router has a route. */
function planVirtualService(
  { context, meshName, tags }: Surroundings,
  router: PlannedResource,
  route: PlannedResource,
): PlannedResource {
  return context.plan.add(
    types.appMeshService,
    "virtual-service",
    {
      name: hostOf(context, context.name),
      meshName,
      spec: { provider: { virtualRouter: { virtualRouterName: new Ref(router, "name") } } },
      tags,
    },
    {
      origins: { "": at, name: "resourceName", meshName: `${at}.meshName`, tags: "labels" },
      after: [route],
    },
  );
}

function planGateway(
  { context, mesh, meshName, protocol, tags }: Surroundings,
  port: number,
  virtualService: PlannedResource,
): void {
  const { plan, name } = context;
  const origins = { "": `${at}.virtualGatewayPort`, meshName: `${at}.meshName`, tags: "labels" };
  const gateway = plan.add(
    types.appMeshGateway,
    "virtual-gateway",
    {
      name: `${name}-gateway`,
      meshName,
      spec: {
        listeners: [{ portMapping: { port, protocol } }],
        backendDefaults: mesh.tls && { clientPolicy: clientPolicy(mesh.tls) },
      },
      tags,
    },
    { origins: { ...origins, "spec.backendDefaults": `${at}.tls` } },
  );
  const target = { virtualService: { virtualServiceName: new Ref(virtualService, "name") } };
  plan.add(
    types.appMeshGatewayRoute,
    "gateway-route",
    {
      name: "versions",
      meshName,
      virtualGatewayName: new Ref(gateway, "name"),
      spec: { [`${protocol}Route`]: { match: { prefix: "/" }, action: { target } } },
      tags,
    },
    { origins },
  );
}
