import { Declaration, Input, InputObject } from "../model/input";
import { declare, Place } from "./declare";
import { kubernetesObject, ObjectPlace } from "./fixturesKubernetes";

/**
 * A good mesh in front of the Deployment "ml-model" of the Kubernetes fixtures, in each kind that rules read: a
 * route with one target, two retries and timeouts that fit. An example changes the one thing that it is about.
 */
export const meshTypes = {
  appMeshMesh: "aws:appmesh/mesh:Mesh",
  appMeshNode: "aws:appmesh/virtualNode:VirtualNode",
  appMeshRoute: "aws:appmesh/route:Route",
  appMeshRouter: "aws:appmesh/virtualRouter:VirtualRouter",
  appMeshService: "aws:appmesh/virtualService:VirtualService",
  appMeshGatewayRoute: "aws:appmesh/gatewayRoute:GatewayRoute",
  nodeObject: "kubernetes:appmesh.k8s.aws/v1beta2:VirtualNode",
  routerObject: "kubernetes:appmesh.k8s.aws/v1beta2:VirtualRouter",
  serviceObject: "kubernetes:appmesh.k8s.aws/v1beta2:VirtualService",
  httpRoute: "kubernetes:gateway.networking.k8s.io/v1:HTTPRoute",
  istioRoute: "kubernetes:networking.istio.io/v1:VirtualService",
  destinationRule: "kubernetes:networking.istio.io/v1:DestinationRule",
  namespace: "kubernetes:core/v1:Namespace",
  latticeListener: "aws:vpclattice/listener:Listener",
  latticeRule: "aws:vpclattice/listenerRule:ListenerRule",
  latticeTargetGroup: "aws:vpclattice/targetGroup:TargetGroup",
} as const;

const seconds = (value: Input): InputObject => ({ unit: "s", value });

export const outlierDetection = {
  maxServerErrors: 5,
  interval: seconds(10),
  baseEjectionDuration: seconds(30),
  maxEjectionPercent: 50,
} as const;

const listener = {
  portMapping: { port: 8080, protocol: "http" },
  healthCheck: { protocol: "http", path: "/health", healthyThreshold: 2, unhealthyThreshold: 2 },
  connectionPool: { http: { maxConnections: 100, maxPendingRequests: 50 } },
};

/** Listeners of a virtual node, of which `change` replaces parts; undefined takes one away. */
export function listeners(change: InputObject = {}): Input {
  const all = Object.entries({ ...listener, ...change });
  return [Object.fromEntries(all.filter(([, value]) => value !== undefined))];
}

/** Virtual node "ml-model" of App Mesh, found by the DNS name of the Service "ml-model". */
export function virtualNode(
  change: InputObject = {},
  place?: Place,
  name = "ml-model",
): Declaration {
  const hostname = `${name}.default.svc.cluster.local`;
  return declare(
    meshTypes.appMeshNode,
    name,
    {
      meshName: "models",
      name,
      spec: { listeners: listeners(change), serviceDiscovery: { dns: { hostname } } },
    },
    place,
  );
}

export const retryPolicy = {
  maxRetries: 2,
  perRetryTimeout: seconds(5),
  httpRetryEvents: ["server-error"],
} as const;

/** Route "ml-model" of App Mesh to the virtual node; `change` replaces parts of its httpRoute. */
export function appMeshRoute(change: InputObject = {}, place?: Place): Declaration {
  const httpRoute = {
    match: { prefix: "/" },
    action: { weightedTargets: [{ virtualNode: "ml-model", weight: 100 }] },
    timeout: { perRequest: seconds(15) },
    retryPolicy,
    ...change,
  };
  const spec = { httpRoute: httpRoute as InputObject };
  const inputs = { meshName: "models", name: "ml-model", virtualRouterName: "ml-model", spec };
  return declare(meshTypes.appMeshRoute, "ml-model", inputs, place);
}

/** Virtual service "ml-model" with the provider that is given. */
export function virtualService(
  provider: Input,
  meshName: Input = "models",
  resource = "ml-model",
): Declaration {
  const name = `${resource}.default.svc.cluster.local`;
  return declare(meshTypes.appMeshService, resource, { meshName, name, spec: { provider } });
}

export function virtualRouter(meshName: Input = "models", name: Input = "ml-model"): Declaration {
  return declare(meshTypes.appMeshRouter, "ml-model", { meshName, name, spec: {} });
}

/** HTTPRoute "ml-model" to the Service; `change` replaces parts of its one rule. */
export function httpRoute(change: InputObject = {}, place?: ObjectPlace): Declaration {
  const rule = {
    backendRefs: [{ name: "ml-model", port: 80 }],
    timeouts: { request: "15s", backendRequest: "5s" },
    retry: { attempts: 2, codes: [500, 503] },
    ...change,
  };
  return kubernetesObject(meshTypes.httpRoute, { spec: { rules: [rule as InputObject] } }, place);
}

export const istioRetries = { attempts: 2, perTryTimeout: "5s", retryOn: "5xx" } as const;

/** Istio VirtualService "ml-model" to the Service; `change` replaces parts of its one route. */
export function istioRoute(change: InputObject = {}, place?: ObjectPlace): Declaration {
  const http = {
    route: [{ destination: { host: "ml-model" }, weight: 100 }],
    timeout: "15s",
    retries: istioRetries,
    ...change,
  };
  const spec = { hosts: ["ml-model"], http: [http as InputObject] };
  return kubernetesObject(meshTypes.istioRoute, { spec }, place);
}

/** What a traffic policy of Istio takes out, of which `change` replaces parts. */
export function ejecting(change: InputObject = {}): InputObject {
  return { outlierDetection: { consecutive5xxErrors: 5, maxEjectionPercent: 50, ...change } };
}

/** DestinationRule "ml-model" of Istio; `change` replaces parts of its spec. */
export function destinationRule(change: InputObject = {}, place?: ObjectPlace): Declaration {
  const spec = { host: "ml-model", trafficPolicy: ejecting(), ...change };
  return kubernetesObject(meshTypes.destinationRule, { spec }, place);
}

/** A namespace with labels. */
export function namespace(labels: InputObject, place: ObjectPlace = {}): Declaration {
  return kubernetesObject(
    meshTypes.namespace,
    {},
    { name: "default", ...place, metadata: { labels, ...place.metadata } },
  );
}

/** An object of App Mesh for its controller, in the default namespace. */
export function appMeshObject(
  kind: "nodeObject" | "routerObject" | "serviceObject",
  spec: InputObject,
  place?: ObjectPlace,
): Declaration {
  return kubernetesObject(meshTypes[kind], { spec }, place);
}

/** ARN of the target group of a version. */
export function targetGroupArn(name: string): string {
  return `arn:aws:vpc-lattice:eu-west-1:123456789012:targetgroup/tg-${name}`;
}

/** Target group of VPC Lattice for a version, as it is after a deployment. */
export function latticeTargetGroup(name: string): Declaration {
  const outputs = { id: `tg-${name}`, arn: targetGroupArn(name) };
  return { ...declare(meshTypes.latticeTargetGroup, name, { type: "INSTANCE" }), outputs };
}

/** Listener of VPC Lattice that forwards to target groups with weights. */
export function latticeListener(targetGroups: Input, place?: Place): Declaration {
  const inputs = { protocol: "HTTPS", defaultAction: { forwards: [{ targetGroups }] } };
  return declare(meshTypes.latticeListener, "ml-model", inputs, place);
}
