import { defaults } from "../../contract/generated/defaults";
import { BackendTls, MeshGatewayApi, RetryCondition } from "../../contract/generated/types";
import { metadataOf, metadataOrigins } from "../modelService/labels";
import { gatewayParent } from "../modelService/route";
import { types } from "../types";
import { MeshBackend, MeshContext } from "./context";
import { gatewayDuration } from "./gatewayDuration";
import { servicePortOf } from "./rootService";
import { requestSecondsOf, Retries, retriesOf } from "./traffic";
import { weightOrigins } from "./weightOrigins";

/** A route of the Gateway, or of the Service itself, to the versions' Services. */
export function planGatewayApi(context: MeshContext, mesh: MeshGatewayApi): void {
  const { plan, identity, backends } = context;
  plan.add(
    types.httpRoute,
    "route",
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata: metadataOf(identity),
      spec: httpRouteSpec(context, mesh),
    },
    {
      origins: {
        "": "mesh.gatewayApi",
        ...metadataOrigins,
        ...routeOrigins,
        ...weightOrigins(context, (index) => `spec.rules[0].backendRefs[${index}].weight`),
      },
      after: [context.rootService, ...backends.map(({ service }) => service)],
    },
  );
  if (mesh.backendTls) planBackendTls(context, mesh.backendTls);
}

/** As much of a context as a route reads. */
export interface RouteContext extends Pick<MeshContext, "args" | "name"> {
  readonly backends: readonly Pick<MeshBackend, "serviceName" | "weight">[];
}

/** What the route says, which is plain data but for names that the user may not know yet. */
export function httpRouteSpec(context: RouteContext, mesh: MeshGatewayApi): object {
  const retries = retriesOf(context.args);
  const prefix = mesh.pathPrefix ?? defaults.MeshGatewayApi.pathPrefix;
  return {
    parentRefs: [parentOf(context, mesh)],
    hostnames: mesh.hostnames,
    rules: [
      {
        matches: [{ path: { type: "PathPrefix", value: prefix } }],
        backendRefs: weightedServices(context),
        timeouts: {
          request: gatewayDuration(requestSecondsOf(context.args)),
          backendRequest: retries && gatewayDuration(retries.perTrySeconds),
        },
        retry: retries && retryOf(retries),
      },
    ],
  };
}

/** The versions' Services with their weights, as an HTTPRoute names them. */
export function weightedServices({
  args,
  backends,
}: Pick<RouteContext, "args" | "backends">): readonly object[] {
  const port = servicePortOf(args);
  return backends.map(({ serviceName, weight }) => ({ name: serviceName, port, weight }));
}

function parentOf({ args, name }: RouteContext, mesh: MeshGatewayApi): object {
  if (mesh.gatewayName === undefined) {
    return { group: "", kind: "Service", name, port: servicePortOf(args) };
  }
  return gatewayParent(mesh);
}

/** Whatever has retries at all tries lost connections again; the codes say which answers as well. */
function retryOf({ attempts, backoffSeconds, on }: Retries): object {
  return {
    attempts,
    codes: [...new Set(on.flatMap((condition) => codes[condition]))].sort(),
    backoff: backoffSeconds === undefined ? undefined : gatewayDuration(backoffSeconds),
  };
}

/** Of the answers from 500 to 599, those that every implementation knows. */
const codes: Readonly<Record<RetryCondition, readonly number[]>> = {
  ConnectFailure: [],
  Reset: [],
  Unavailable: [503],
  GatewayError: [502, 503, 504],
  ServerError: [500, 502, 503, 504],
};

const routeOrigins: Readonly<Record<string, string>> = {
  "spec.parentRefs[0].name": "mesh.gatewayApi.gatewayName",
  "spec.parentRefs[0].namespace": "mesh.gatewayApi.gatewayNamespace",
  "spec.parentRefs[0].sectionName": "mesh.gatewayApi.sectionName",
  "spec.hostnames": "mesh.gatewayApi.hostnames",
  "spec.rules[0].matches[0].path.value": "mesh.gatewayApi.pathPrefix",
  "spec.rules[0].timeouts.request": "timeouts.requestSeconds",
  "spec.rules[0].timeouts.backendRequest": "retries.perTrySeconds",
  "spec.rules[0].retry": "retries",
  "spec.rules[0].retry.attempts": "retries.attempts",
  "spec.rules[0].retry.codes": "retries.on",
  "spec.rules[0].retry.backoff": "retries.backoffSeconds",
};

/** How the gateway checks the certificate of the servers, of all versions alike. */
function planBackendTls({ plan, identity, backends }: MeshContext, tls: BackendTls): void {
  plan.add(
    types.backendTlsPolicy,
    "backend-tls",
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "BackendTLSPolicy",
      metadata: metadataOf(identity),
      spec: {
        targetRefs: backends.map(({ serviceName }) => ({
          group: "",
          kind: "Service",
          name: serviceName,
        })),
        validation: { hostname: tls.hostname, ...trustOf(tls) },
      },
    },
    {
      origins: {
        "": "mesh.gatewayApi.backendTls",
        ...metadataOrigins,
        "spec.validation.hostname": "mesh.gatewayApi.backendTls.hostname",
        "spec.validation.caCertificateRefs[0].name": "mesh.gatewayApi.backendTls.caConfigMapName",
        "spec.validation.wellKnownCACertificates": "mesh.gatewayApi.backendTls.systemCertificates",
      },
      after: backends.map(({ service }) => service),
    },
  );
}

function trustOf({ caConfigMapName }: BackendTls): object {
  return caConfigMapName === undefined
    ? { wellKnownCACertificates: "System" }
    : { caCertificateRefs: [{ group: "", kind: "ConfigMap", name: caConfigMapName }] };
}
