import type {
  LatticeResources,
  MeshModelServiceArgs,
} from "../../../scaling/contract/generated/types";
import { checkMeshModelService } from "../../../scaling/meaning/meshModelService";
import { meshes } from "../../provider/meshSamples";
import { type Case, itAccepts, itFinds } from "./fleetCases";

const { latticeResources, onDemand } = meshes;
const lattice = (change: Partial<MeshModelServiceArgs>): MeshModelServiceArgs => ({
  ...latticeResources,
  ...change,
});
const resources = (change: Partial<LatticeResources>): MeshModelServiceArgs =>
  lattice({
    mesh: {
      vpcLattice: { resources: { ...latticeResources.mesh.vpcLattice!.resources!, ...change } },
    },
  });
const [v1, v2] = latticeResources.versions;

const lacking: Readonly<Record<string, Partial<MeshModelServiceArgs>>> = {
  "timeouts.requestSeconds": { timeouts: { requestSeconds: 30 } },
  retries: { retries: { attempts: 1 } },
  outlierDetection: { outlierDetection: { maxEjectionPercent: 50 } },
  connectionPool: { connectionPool: { maxConnections: 10 } },
};

const cases: readonly Case<MeshModelServiceArgs>[] = [
  ...Object.entries(lacking).map(([path, change]) => ({
    mistake: `${path}, which VPC Lattice does not have`,
    args: lattice(change),
    path,
    says: ["VPC Lattice does not have", "choose istio"],
  })),
  {
    mistake: "a version without a load balancer",
    args: lattice({ versions: [v1!, onDemand.versions[1]!] }),
    path: "versions[1].loadBalancerArn",
    says: ["none", "internal Application Load Balancer", "mesh.vpcLattice.controller"],
  },
  {
    mistake: "a load balancer that nothing is sent to",
    args: { ...onDemand, versions: [v1!, onDemand.versions[1]!] },
    path: "versions[0].loadBalancerArn",
    says: ["nothing is sent to it", "drop it"],
  },
  {
    mistake: "an idle time below that of Lattice",
    args: lattice({ timeouts: { idleSeconds: 59 } }),
    path: "timeouts.idleSeconds",
    says: ["59", "whole seconds from 60 to 600"],
  },
  {
    mistake: "an idle time in parts of a second",
    args: lattice({ timeouts: { idleSeconds: 60.5 } }),
    path: "timeouts.idleSeconds",
    says: ["60.5", "whole seconds"],
  },
  {
    mistake: "requests that wait longer than a connection may be idle",
    args: lattice({ longestRequestSeconds: 61 }),
    path: "longestRequestSeconds",
    says: ["61", "at most 60", "raise timeouts.idleSeconds to 61"],
  },
  {
    mistake: "requests that no connection lasts for",
    args: lattice({ longestRequestSeconds: 601, timeouts: { idleSeconds: 600 } }),
    path: "longestRequestSeconds",
    says: ["601", "at most 600", "choose another mesh"],
  },
  {
    mistake: "a name that Lattice does not take",
    args: lattice({ resourceName: "re--co" }),
    path: "resourceName",
    says: ["re--co", "two dashes in a row"],
  },
  {
    mistake: "a name that begins as Lattice's own ids",
    args: lattice({ resourceName: "svc-reco" }),
    path: "resourceName",
    says: ["svc-reco"],
  },
  {
    mistake: "a name that is too long for Lattice",
    args: lattice({ resourceName: "r".repeat(41) }),
    path: "resourceName",
    says: ["3 to 40 characters"],
  },
  {
    mistake: "servers of gRPC behind load balancers",
    args: lattice({ health: { grpc: {} } }),
    path: "health.grpc",
    says: ["gRPC by HTTPS alone", "give health.httpPath"],
  },
  {
    mistake: "security groups where no VPC is associated",
    args: resources({ serviceNetworkId: "sn-0123456789abcdef0", securityGroupIds: ["sg-1"] }),
    path: "mesh.vpcLattice.resources.securityGroupIds",
    says: ["a network that exists", "drop them"],
  },
  {
    mistake: "a step of a canary beyond the weights of Lattice",
    args: lattice({
      versions: [
        { ...v1!, weight: 70 },
        { ...v2!, weight: 29 },
        { ...v1!, name: "v3" },
      ],
      canary: { version: "v3", steps: [{ weightPercent: 33, holdSeconds: 60 }] },
    }),
    path: "canary.steps[0].weightPercent",
    says: ["0 to 999"],
  },
];

describe("What VPC Lattice by resources of AWS cannot do", () => {
  itFinds(checkMeshModelService, cases);

  itAccepts(checkMeshModelService, {
    "requests that just fit into the idle time": lattice({
      longestRequestSeconds: 600,
      timeouts: { idleSeconds: 600 },
    }),
    "a name of 40 characters": lattice({ resourceName: "r".repeat(40) }),
    "a network that exists": resources({ serviceNetworkId: "sn-0123456789abcdef0" }),
  });
});

const { appMeshResources } = meshes;
const overGrpc = { ...appMeshResources, health: { grpc: {} } };

describe("What App Mesh by resources of AWS cannot do", () => {
  itFinds(checkMeshModelService, [
    {
      mistake: "a virtual gateway in front of gRPC, whose route would need the service's name",
      args: { ...overGrpc, mesh: { appMesh: { form: "Resources", virtualGatewayPort: 8088 } } },
      path: "mesh.appMesh.virtualGatewayPort",
      says: ["gRPC", "set form to Kubernetes"],
    },
  ]);

  itAccepts(checkMeshModelService, { "gRPC without a gateway": overGrpc });
});
