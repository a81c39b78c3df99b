import { MeshAppMesh } from "../../contract/generated/types";
import { portName } from "../modelService/containers";
import { metadataOf, metadataOrigins } from "../modelService/labels";
import { types } from "../types";
import { PlannedResource } from "../value";
import { planAppMeshGateway } from "./appMeshGateway";
import { planVirtualNode } from "./appMeshNode";
import { appMeshRetryPolicy, appMeshTimeout } from "./appMeshTraffic";
import { MeshContext } from "./context";
import { hostOf } from "./hosts";
import { planPodsService } from "./podsService";
import { servicePortOf } from "./rootService";
import { weightOrigins } from "./weightOrigins";

/**
 * The custom resources of the App Mesh controller. None of them waits for a Deployment: pods are admitted
 * only once the node is there to which their proxies belong.
 */
export function planAppMeshKubernetes(context: MeshContext, mesh: MeshAppMesh): void {
  const before = mesh.meshName === undefined ? [planOwnMesh(context)] : [];
  const nodes = context.backends.map((backend) => {
    planPodsService(context, backend);
    return planVirtualNode(context, mesh, backend, before);
  });
  const router = planVirtualRouter(context, nodes);
  const virtualService = planVirtualService(context, router);
  if (mesh.virtualGatewayPort !== undefined) {
    planAppMeshGateway(context, mesh, mesh.virtualGatewayPort, virtualService);
  }
}

/** The mesh is that of the namespace, by the label that each namespace has. */
function planOwnMesh({ plan, args, identity }: MeshContext): PlannedResource {
  const { namespace: _clusterWide, ...metadata } = metadataOf(identity) as Record<string, unknown>;
  return plan.add(
    types.appMeshCustomMesh,
    "mesh",
    {
      apiVersion: "appmesh.k8s.aws/v1beta2",
      kind: "Mesh",
      metadata,
      spec: {
        namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": args.namespace } },
      },
    },
    { origins: { "": "mesh.appMesh", ...metadataOrigins, "spec.namespaceSelector": "namespace" } },
  );
}

function planVirtualRouter(
  context: MeshContext,
  nodes: readonly PlannedResource[],
): PlannedResource {
  const { plan, args, identity } = context;
  const protocol = portName(identity.args);
  return plan.add(
    types.appMeshCustomRouter,
    "virtual-router",
    {
      apiVersion: "appmesh.k8s.aws/v1beta2",
      kind: "VirtualRouter",
      metadata: metadataOf(identity),
      spec: {
        listeners: [{ portMapping: { port: servicePortOf(args), protocol } }],
        routes: [routeOf(context, protocol)],
      },
    },
    {
      origins: {
        "": "mesh.appMesh",
        ...metadataOrigins,
        "spec.listeners[0].portMapping.port": "servicePort",
        ...routeOrigins(context, `spec.routes[0].${protocol}Route`),
      },
      after: nodes,
    },
  );
}

function routeOf(context: MeshContext, protocol: string): object {
  const { args, backends } = context;
  const weightedTargets = backends.map(({ serviceName, weight }) => ({
    virtualNodeRef: { name: serviceName },
    weight,
  }));
  return {
    name: "versions",
    [`${protocol}Route`]: {
      match: protocol === "grpc" ? {} : { prefix: "/" },
      action: { weightedTargets },
      retryPolicy: appMeshRetryPolicy(args),
      timeout: appMeshTimeout(args),
    },
  };
}

function routeOrigins(context: MeshContext, route: string): Readonly<Record<string, string>> {
  return {
    ...weightOrigins(context, (index) => `${route}.action.weightedTargets[${index}].weight`),
    [`${route}.retryPolicy`]: "retries",
    [`${route}.retryPolicy.maxRetries`]: "retries.attempts",
    [`${route}.retryPolicy.perRetryTimeout`]: "retries.perTrySeconds",
    [`${route}.timeout`]: "timeouts",
    [`${route}.timeout.perRequest`]: "timeouts.requestSeconds",
    [`${route}.timeout.idle`]: "timeouts.idleSeconds",
  };
}

/** What callers in the mesh know: the name of the Service in front of all versions. */
function planVirtualService(context: MeshContext, router: PlannedResource): PlannedResource {
  const { plan, name, identity } = context;
  return plan.add(
    types.appMeshCustomService,
    "virtual-service",
    {
      apiVersion: "appmesh.k8s.aws/v1beta2",
      kind: "VirtualService",
      metadata: metadataOf(identity),
      spec: {
        awsName: hostOf(context, name),
        provider: { virtualRouter: { virtualRouterRef: { name } } },
      },
    },
    { origins: { "": "mesh.appMesh", ...metadataOrigins }, after: [router] },
  );
}
