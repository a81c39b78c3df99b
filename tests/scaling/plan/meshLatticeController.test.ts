import { strict as assert } from "node:assert";
import type {
  LatticeController,
  MeshModelServiceArgs,
} from "../../../scaling/contract/generated/types";
import { planMeshModelService } from "../../../scaling/plan/meshModelService";
import { meshes } from "../../provider/meshSamples";
import { objectAt } from "./plannedMesh";

const lattice = (
  change: Partial<LatticeController> = {},
  rest: Partial<MeshModelServiceArgs> = {},
): MeshModelServiceArgs => ({
  ...meshes.onDemand,
  mesh: { vpcLattice: { controller: { gatewayName: "models", ...change } } },
  ...rest,
});

const spec = (args: MeshModelServiceArgs, ...path: (string | number)[]) =>
  objectAt(args, "HTTPRoute", undefined, "spec", ...path);
const check = (args: MeshModelServiceArgs, version = "v1") =>
  objectAt(args, "TargetGroupPolicy", `reco-${version}-target-group`, "spec", "healthCheck");

describe("the route of AWS's controller for VPC Lattice", () => {
  it("splits the traffic of its Gateway, and says nothing that Lattice would not do", () => {
    const given = lattice({ gatewayNamespace: "infra", sectionName: "http", hostnames: ["a.b"] });
    assert.deepEqual(spec(given, "parentRefs"), [
      { name: "models", namespace: "infra", sectionName: "http" },
    ]);
    assert.deepEqual(spec(given, "hostnames"), ["a.b"]);
    assert.deepEqual(spec(given, "rules"), [
      {
        matches: [{ path: { type: "PathPrefix", value: "/" } }],
        backendRefs: [
          { kind: "Service", name: "reco-v1", port: 80, weight: 90 },
          { kind: "Service", name: "reco-v2", port: 80, weight: 10 },
        ],
      },
    ]);
  });

  it("comes after the policies of its target groups, which would be replaced otherwise", () => {
    const { resources } = planMeshModelService(lattice(), "reco").plan;
    const route = resources.find(({ inputs }) => inputs["kind"] === "HTTPRoute")!;
    const policies = resources.filter(({ inputs }) => inputs["kind"] === "TargetGroupPolicy");
    assert.equal(policies.length, 2);
    for (const policy of policies) assert.ok(route.after.includes(policy));
  });
});

describe("the health that VPC Lattice asks for", () => {
  it("is what the probes ask for, of each version its own", () => {
    const health = { httpPath: "/health", port: 9000 };
    const [v1, v2] = meshes.onDemand.versions;
    const args = lattice(
      {},
      { health, versions: [v1!, { ...v2!, health: { httpPath: "/ready", https: true } }] },
    );
    const asked = { enabled: true, protocolVersion: "HTTP1", statusMatch: "200-399" };
    assert.deepEqual(check(args), { ...asked, path: "/health", port: 9000, protocol: "HTTP" });
    const own = { ...asked, path: "/ready", port: 8080, protocol: "HTTPS" };
    assert.deepEqual(check(args, "v2"), own);
  });

  it("is the path that is given, and none where nobody knows one", () => {
    const health = { httpPath: "/health" };
    const given = check(lattice({ healthCheckPath: "/ping" }, { health }));
    assert.equal((given as { path: string }).path, "/ping");
    assert.deepEqual(check(lattice()), { enabled: false });
  });
});
