import type { MeshModelServiceArgs } from "../../../scaling/contract/generated/types";
import { checkMeshModelService } from "../../../scaling/meaning/meshModelService";
import { meshes } from "../../provider/meshSamples";
import { type Case, itAccepts, itFinds } from "./fleetCases";

const lattice = (change: Partial<MeshModelServiceArgs>): MeshModelServiceArgs => ({
  ...meshes.latticeController,
  ...change,
});
const [v1, v2] = meshes.latticeController.versions;
const step = (weightPercent: number) => ({ weightPercent, holdSeconds: 60 });
const three = [
  { ...v1!, weight: 70 },
  { ...v2!, weight: 29 },
  { ...v1!, name: "v3" },
];

const lacking: Readonly<Record<string, Partial<MeshModelServiceArgs>>> = {
  "timeouts.requestSeconds": { timeouts: { requestSeconds: 30 } },
  "timeouts.idleSeconds": { timeouts: { idleSeconds: 60 } },
  retries: { retries: { attempts: 1 } },
  outlierDetection: { outlierDetection: { maxEjectionPercent: 50 } },
  connectionPool: { connectionPool: { maxConnections: 10 } },
};

const cases: readonly Case<MeshModelServiceArgs>[] = [
  ...Object.entries(lacking).map(([path, change]) => ({
    mistake: `${path}, which the controller does not make`,
    args: lattice(change),
    path,
    says: ["AWS's controller for VPC Lattice does not have", "choose istio"],
  })),
  {
    mistake: "a step of a canary that comes to weights beyond those of Lattice",
    args: lattice({
      versions: three,
      canary: { version: "v3", steps: [step(10), step(33), step(100)] },
    }),
    path: "canary.steps[1].weightPercent",
    says: ["4690 : 1943 : 3267", "0 to 999", "small sum"],
  },
  {
    mistake: "a server that speaks gRPC",
    args: lattice({ health: { grpc: {} } }),
    path: "health.grpc",
    says: ["GRPCRoute", "give health.httpPath"],
  },
];

describe("What AWS's controller for VPC Lattice cannot do", () => {
  itFinds(checkMeshModelService, cases);

  itAccepts(checkMeshModelService, {
    "a canary beside versions with small weights": lattice({
      versions: [{ ...v1!, weight: 2 }, { ...v2!, weight: 1 }, three[2]!],
      canary: { version: "v3", steps: [step(10), step(33), step(100)] },
    }),
  });
});
