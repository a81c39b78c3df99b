import { defaults } from "../../contract/generated/defaults";
import { GatewayRoute } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedResource } from "../value";
import { Identity, metadataOf, metadataOrigins } from "./labels";
import { servicePortOf } from "./networkService";
import { longestRequestOf } from "./timing";

/** The route of a Gateway to the Service. */
export function planRoute(
  plan: Plan,
  identity: Identity,
  route: GatewayRoute,
  service: PlannedResource,
): void {
  const { args, name } = identity;
  plan.add(
    types.httpRoute,
    "route",
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata: metadataOf(identity),
      spec: {
        parentRefs: [
          {
            name: route.gatewayName,
            namespace: route.gatewayNamespace,
            sectionName: route.sectionName,
          },
        ],
        hostnames: route.hostnames,
        rules: [
          {
            matches: [{ path: { type: "PathPrefix", value: pathPrefixOf(route) } }],
            backendRefs: [{ name, port: servicePortOf(args) }],
            timeouts: { request: `${route.timeoutSeconds ?? longestRequestOf(args)}s` },
          },
        ],
      },
    },
    { origins: { "": "route", ...metadataOrigins }, after: [service] },
  );
}

function pathPrefixOf({ pathPrefix }: GatewayRoute): string {
  return pathPrefix ?? defaults.GatewayRoute.pathPrefix;
}
