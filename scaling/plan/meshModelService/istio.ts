import { MeshIstio, MutualTls, RetryCondition } from "../../contract/generated/types";
import { metadataOf, metadataOrigins } from "../modelService/labels";
import { types } from "../types";
import { MeshContext } from "./context";
import { planDestinations } from "./istioDestinations";
import { hostOf } from "./hosts";
import { servicePortOf } from "./rootService";
import { durationText, requestSecondsOf, retriesOf } from "./traffic";
import { weightOrigins } from "./weightOrigins";

/** A route to the versions' Services, a rule for each of them, and how their proxies are called. */
export function planIstio(context: MeshContext, mesh: MeshIstio): void {
  planVirtualService(context, mesh);
  planDestinations(context, mesh);
  if (mesh.mutualTls) planPeerAuthentication(context, mesh.mutualTls);
}

function planVirtualService(context: MeshContext, mesh: MeshIstio): void {
  const { plan, args, name, identity, backends } = context;
  plan.add(
    types.istioVirtualService,
    "virtual-service",
    {
      apiVersion: "networking.istio.io/v1",
      kind: "VirtualService",
      metadata: metadataOf(identity),
      spec: {
        hosts: [hostOf(context, name), ...(mesh.hosts ?? [])],
        gateways: mesh.gateways && [...mesh.gateways, "mesh"],
        http: [
          {
            route: weightedHosts(context),
            timeout: durationText(requestSecondsOf(args)),
            retries: retriesFor(context),
          },
        ],
      },
    },
    {
      origins: {
        "": "mesh.istio",
        ...metadataOrigins,
        "spec.hosts": "mesh.istio.hosts",
        "spec.gateways": "mesh.istio.gateways",
        ...weightOrigins(context, (index) => `spec.http[0].route[${index}].weight`),
        "spec.http[0].timeout": "timeouts.requestSeconds",
        "spec.http[0].retries": "retries",
        "spec.http[0].retries.attempts": "retries.attempts",
        "spec.http[0].retries.perTryTimeout": "retries.perTrySeconds",
        "spec.http[0].retries.retryOn": "retries.on",
        "spec.http[0].retries.backoff": "retries.backoffSeconds",
      },
      after: [context.rootService, ...backends.map(({ service }) => service)],
    },
  );
}

function weightedHosts(context: MeshContext): readonly object[] {
  const port = { number: servicePortOf(context.args) };
  return context.backends.map(({ serviceName, weight }) => ({
    destination: { host: hostOf(context, serviceName), port },
    weight,
  }));
}

/** Istio tries again of its own accord, unless it is told not to. */
function retriesFor({ args }: MeshContext): object {
  const retries = retriesOf(args);
  if (retries === undefined) return { attempts: 0 };
  const { attempts, perTrySeconds, backoffSeconds, on } = retries;
  return {
    attempts,
    perTryTimeout: durationText(perTrySeconds),
    backoff: backoffSeconds === undefined ? undefined : durationText(backoffSeconds),
    retryOn: [...new Set(on.flatMap((condition) => conditions[condition]))].join(","),
  };
}

/** In Envoy's words, or as the code of an answer. */
const conditions: Readonly<Record<RetryCondition, readonly string[]>> = {
  ConnectFailure: ["connect-failure"],
  Reset: ["reset", "refused-stream"],
  Unavailable: ["503"],
  GatewayError: ["gateway-error"],
  ServerError: ["5xx"],
};

function planPeerAuthentication({ plan, identity }: MeshContext, mode: MutualTls): void {
  plan.add(
    types.istioPeerAuthentication,
    "peer-authentication",
    {
      apiVersion: "security.istio.io/v1",
      kind: "PeerAuthentication",
      metadata: metadataOf(identity),
      spec: {
        selector: { matchLabels: identity.selector },
        mtls: { mode: mode === "Strict" ? "STRICT" : "PERMISSIVE" },
      },
    },
    {
      origins: {
        "": "mesh.istio.mutualTls",
        ...metadataOrigins,
        "spec.selector": "resourceName",
        "spec.mtls.mode": "mesh.istio.mutualTls",
      },
    },
  );
}
