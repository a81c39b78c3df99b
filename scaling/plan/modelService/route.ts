import { defaults } from "../../contract/generated/defaults";
import { GatewayRoute, MeshGatewayApi } from "../../contract/generated/types";
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
        parentRefs: [gatewayParent(route)],
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

/** The Gateway that a route belongs to, as the route names it. */
export function gatewayParent(
  named: Pick<MeshGatewayApi, "gatewayName" | "gatewayNamespace" | "sectionName">,
): object {
  const { gatewayName: name, gatewayNamespace: namespace, sectionName } = named;
  return { name, namespace, sectionName };
}

function pathPrefixOf({ pathPrefix }: GatewayRoute): string {
  return pathPrefix ?? defaults.GatewayRoute.pathPrefix;
}
