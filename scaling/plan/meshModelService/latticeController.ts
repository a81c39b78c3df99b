import {
  Health,
  LatticeController,
  MeshModelServiceArgs,
  ModelServiceArgs,
} from "../../contract/generated/types";
import { metadataOf, metadataOrigins } from "../modelService/labels";
import { healthPort } from "../modelService/probes";
import { gatewayParent } from "../modelService/route";
import { types } from "../types";
import { MeshBackend, MeshContext } from "./context";
import { weightedServices } from "./gatewayApi";
import { weightOrigins } from "./weightOrigins";

/**
 * A route of a Gateway of Lattice, and how Lattice speaks with each version. The policies come first: one
 * that comes after the route has Lattice replace the target group.
 */
export function planLatticeController(context: MeshContext, mesh: LatticeController): void {
  const { plan, identity, rootService, backends } = context;
  const policies = backends.map((backend, index) => planTargetGroup(context, mesh, backend, index));
  plan.add(
    types.httpRoute,
    "route",
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata: metadataOf(identity),
      spec: {
        parentRefs: [gatewayParent(mesh)],
        hostnames: mesh.hostnames,
        rules: [
          {
            matches: [{ path: { type: "PathPrefix", value: "/" } }],
            backendRefs: weightedServices(context).map((each) => ({ kind: "Service", ...each })),
          },
        ],
      },
    },
    {
      origins: {
        "": at,
        ...metadataOrigins,
        "spec.parentRefs[0].name": `${at}.gatewayName`,
        "spec.parentRefs[0].namespace": `${at}.gatewayNamespace`,
        "spec.parentRefs[0].sectionName": `${at}.sectionName`,
        "spec.hostnames": `${at}.hostnames`,
        ...weightOrigins(context, (index) => `spec.rules[0].backendRefs[${index}].weight`),
      },
      after: [rootService, ...backends.map(({ service }) => service), ...policies],
    },
  );
}

const at = "mesh.vpcLattice.controller";

function planTargetGroup(
  { plan, args, identity }: MeshContext,
  mesh: LatticeController,
  { name, serviceName, service }: MeshBackend,
  index: number,
): MeshBackend["service"] {
  return plan.add(
    types.targetGroupPolicy,
    `${name}-target-group`,
    {
      apiVersion: "application-networking.k8s.aws/v1alpha1",
      kind: "TargetGroupPolicy",
      metadata: metadataOf({ ...identity, name: serviceName }),
      spec: {
        targetRef: { group: "", kind: "Service", name: serviceName },
        protocol: "HTTP",
        protocolVersion: "HTTP1",
        healthCheck: healthCheckOf(args, mesh, args.versions[index]?.health ?? args.health),
      },
    },
    {
      origins: {
        "": at,
        ...metadataOrigins,
        "spec.healthCheck.path": `${at}.healthCheckPath`,
      },
      after: [service],
    },
  );
}

/** Lattice asks the same as the readiness probe, and takes the same answers for healthy. */
function healthCheckOf(
  { port }: MeshModelServiceArgs,
  { healthCheckPath }: LatticeController,
  health: Health | undefined,
): object {
  const path = healthCheckPath ?? health?.httpPath;
  if (path === undefined) return { enabled: false };
  return {
    enabled: true,
    path,
    port: healthPort({ health, port } as ModelServiceArgs),
    protocol: health?.https ? "HTTPS" : "HTTP",
    protocolVersion: "HTTP1",
    statusMatch: "200-399",
  };
}
