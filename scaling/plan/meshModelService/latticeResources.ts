import { LatticeResources } from "../../contract/generated/types";
import { types } from "../types";
import { PlannedResource, Ref } from "../value";
import { MeshBackend, MeshContext } from "./context";
import { servicePortOf } from "./rootService";
import { weightOrigins } from "./weightOrigins";

/** What a Lattice service gives out, and how it is called. */
export interface PlannedLattice {
  readonly service: PlannedResource;
  /** Where one is made. */
  readonly serviceNetwork?: PlannedResource;
  readonly scheme: "http" | "https";
  /** Of the listener. */
  readonly port: number;
  readonly customDomainName?: unknown;
}

const at = "mesh.vpcLattice.resources";

/** VPC Lattice by resources of AWS, with a load balancer in front of each version. */
export function planLatticeResources(
  context: MeshContext,
  lattice: LatticeResources,
): PlannedLattice {
  const serviceNetwork =
    lattice.serviceNetworkId === undefined ? planNetwork(context, lattice) : undefined;
  const service = planService(context, lattice);
  const groups = context.backends.map((backend) => planTargets(context, lattice, backend));
  const scheme = lattice.certificateArn === undefined ? "http" : "https";
  const port = lattice.listenerPort ?? (scheme === "https" ? 443 : 80);
  const listener = planListener(context, service, groups, { scheme, port });
  planServiceAssociation(
    context,
    service,
    serviceNetwork ? new Ref(serviceNetwork, "id") : lattice.serviceNetworkId,
    listener,
  );
  const { customDomainName } = lattice;
  return {
    service,
    ...(serviceNetwork && { serviceNetwork }),
    scheme,
    port,
    ...(customDomainName !== undefined && { customDomainName }),
  };
}

/** The network, and the VPC from which services in it are called. */
function planNetwork(
  { plan, args, name }: MeshContext,
  lattice: LatticeResources,
): PlannedResource {
  const network = plan.add(
    types.latticeServiceNetwork,
    "network",
    { name, authType: "NONE", tags: args.labels },
    { origins: { "": at, name: "resourceName", tags: "labels" } },
  );
  plan.add(
    types.latticeVpcAssociation,
    "vpc",
    {
      serviceNetworkIdentifier: new Ref(network, "id"),
      vpcIdentifier: lattice.vpcId,
      securityGroupIds: lattice.securityGroupIds,
      tags: args.labels,
    },
    {
      origins: {
        "": at,
        vpcIdentifier: `${at}.vpcId`,
        securityGroupIds: `${at}.securityGroupIds`,
        tags: "labels",
      },
    },
  );
  return network;
}

function planService(
  { plan, args, name }: MeshContext,
  lattice: LatticeResources,
): PlannedResource {
  const { certificateArn, customDomainName, authPolicy } = lattice;
  const service = plan.add(
    types.latticeService,
    "lattice",
    {
      name,
      authType: authPolicy === undefined ? "NONE" : "AWS_IAM",
      certificateArn,
      customDomainName,
      idleTimeoutSeconds: args.timeouts?.idleSeconds,
      tags: args.labels,
    },
    {
      origins: {
        "": at,
        name: "resourceName",
        authType: `${at}.authPolicy`,
        certificateArn: `${at}.certificateArn`,
        customDomainName: `${at}.customDomainName`,
        idleTimeoutSeconds: "timeouts.idleSeconds",
        tags: "labels",
      },
    },
  );
  if (authPolicy !== undefined) {
    plan.add(
      types.latticeAuthPolicy,
      "auth",
      { resourceIdentifier: new Ref(service, "arn"), policy: authPolicy },
      { origins: { "": `${at}.authPolicy` } },
    );
  }
  return service;
}

/** The load balancer of a version; the target group has no name of its own, so that it can be replaced. */
function planTargets(
  { plan, args }: MeshContext,
  { vpcId }: LatticeResources,
  backend: MeshBackend,
): PlannedResource {
  const port = servicePortOf(args);
  const group = plan.add(
    types.latticeTargetGroup,
    backend.name,
    {
      type: "ALB",
      config: {
        port,
        protocol: "HTTP",
        protocolVersion: "HTTP1",
        vpcIdentifier: vpcId,
      },
      tags: args.labels,
    },
    {
      origins: {
        "": backend.at,
        "config.port": "servicePort",
        "config.vpcIdentifier": `${at}.vpcId`,
        tags: "labels",
      },
    },
  );
  plan.add(
    types.latticeAttachment,
    backend.name,
    {
      targetGroupIdentifier: new Ref(group, "id"),
      target: { id: backend.loadBalancerArn, port },
    },
    {
      origins: {
        "": backend.at,
        "target.id": `${backend.at}.loadBalancerArn`,
        "target.port": "servicePort",
      },
    },
  );
  return group;
}

interface Endpoint {
  readonly scheme: "http" | "https";
  readonly port: number;
}

function planListener(
  context: MeshContext,
  service: PlannedResource,
  groups: readonly PlannedResource[],
  { scheme, port }: Endpoint,
): PlannedResource {
  const { plan, args, backends } = context;
  const targetGroups = groups.map((group, index) => ({
    targetGroupIdentifier: new Ref(group, "id"),
    weight: backends[index]!.weight,
  }));
  const weightAt = (index: number): string =>
    `defaultAction.forwards[0].targetGroups[${index}].weight`;
  return plan.add(
    types.latticeListener,
    "listener",
    {
      name: "versions",
      serviceIdentifier: new Ref(service, "id"),
      protocol: scheme.toUpperCase(),
      port,
      defaultAction: { forwards: [{ targetGroups }] },
      tags: args.labels,
    },
    {
      origins: {
        "": at,
        port: `${at}.listenerPort`,
        protocol: `${at}.certificateArn`,
        tags: "labels",
        ...weightOrigins(context, weightAt),
      },
    },
  );
}

/** Nobody finds the service before it answers. */
function planServiceAssociation(
  { plan, args }: MeshContext,
  service: PlannedResource,
  serviceNetworkIdentifier: unknown,
  listener: PlannedResource,
): void {
  plan.add(
    types.latticeServiceAssociation,
    "association",
    {
      serviceIdentifier: new Ref(service, "id"),
      serviceNetworkIdentifier,
      tags: args.labels,
    },
    {
      origins: { "": at, serviceNetworkIdentifier: `${at}.serviceNetworkId`, tags: "labels" },
      after: [listener],
    },
  );
}
