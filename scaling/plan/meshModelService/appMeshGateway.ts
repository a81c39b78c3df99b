import { MeshAppMesh } from "../../contract/generated/types";
import { portName } from "../modelService/containers";
import { metadataOf, metadataOrigins } from "../modelService/labels";
import { types } from "../types";
import { PlannedResource } from "../value";
import { clientPolicy } from "./appMeshNode";
import { MeshContext } from "./context";

/** The door to the mesh; its proxies are pods that carry the label of its name. */
export function planAppMeshGateway(
  context: MeshContext,
  { tls }: MeshAppMesh,
  port: number,
  virtualService: PlannedResource,
): void {
  const { plan, args, name, identity } = context;
  const protocol = portName(identity.args);
  const gatewayName = `${name}-gateway`;
  const gateway = plan.add(
    types.appMeshCustomGateway,
    "virtual-gateway",
    {
      apiVersion: "appmesh.k8s.aws/v1beta2",
      kind: "VirtualGateway",
      metadata: metadataOf({ ...identity, name: gatewayName }),
      spec: {
        namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": args.namespace } },
        gatewayRouteSelector: { matchLabels: identity.selector },
        podSelector: { matchLabels: { "app.kubernetes.io/name": gatewayName } },
        listeners: [{ portMapping: { port, protocol } }],
        backendDefaults: tls && { clientPolicy: clientPolicy(tls) },
      },
    },
    {
      origins: {
        "": at,
        ...metadataOrigins,
        "spec.listeners[0].portMapping.port": at,
        "spec.namespaceSelector": "namespace",
        "spec.backendDefaults": "mesh.appMesh.tls",
      },
      after: [virtualService],
    },
  );
  planGatewayRoute(context, protocol, [gateway, virtualService]);
}

const at = "mesh.appMesh.virtualGatewayPort";

function planGatewayRoute(
  { plan, name, identity }: MeshContext,
  protocol: string,
  after: readonly PlannedResource[],
): void {
  plan.add(
    types.appMeshCustomGatewayRoute,
    "gateway-route",
    {
      apiVersion: "appmesh.k8s.aws/v1beta2",
      kind: "GatewayRoute",
      metadata: metadataOf(identity),
      spec: {
        [`${protocol}Route`]: {
          match: protocol === "grpc" ? {} : { prefix: "/" },
          action: { target: { virtualService: { virtualServiceRef: { name } } } },
        },
      },
    },
    { origins: { "": at, ...metadataOrigins }, after },
  );
}
