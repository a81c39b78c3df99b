import { strict as assert } from "node:assert";
import * as pulumi from "@pulumi/pulumi";
import { meshWarnings } from "../../provider/components/meshNotes";
import { Plugin } from "../../provider/plugin";
import { MeshModelServiceArgs } from "../../scaling/contract/generated/types";
import { meshes } from "./meshSamples";
import { outputValue, recordRegistrations, Registration } from "./mocks";

interface Constructed {
  readonly children: readonly Registration[];
  readonly outputs: Record<string, pulumi.Output<unknown>>;
}

async function construct(args: MeshModelServiceArgs): Promise<Constructed> {
  const registered = recordRegistrations({
    state: ({ type }) =>
      type === "aws:vpclattice/service:Service"
        ? { dnsEntries: [{ domainName: "reco-1.7d67968.vpc-lattice-svcs.eu-central-1.on.aws" }] }
        : {},
  });
  const type = "mlscale:index:MeshModelService";
  const result = await new Plugin("0.0.0").construct("reco", type, args, {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  const children = registered.filter((each) => each.custom);
  return { children, outputs: result.state as Constructed["outputs"] };
}

/** What every version has, whatever the mesh. */
const serving = [
  "apps/v1:Deployment",
  "autoscaling/v2:HorizontalPodAutoscaler",
  "core/v1:Service",
  "core/v1:ServiceAccount",
  "policy/v1:PodDisruptionBudget",
];

describe("a MeshModelService", () => {
  it("makes all of a ModelService for each version, under the class of its kind", async () => {
    const { children } = await construct(meshes.onDemand);
    for (const kind of serving) {
      const named = children.filter(({ type }) => type === `kubernetes:${kind}`);
      const versions = named.filter(({ name }) => /^reco-v[12]/.test(name));
      assert.equal(versions.length, 2, kind);
    }
  });

  it("is called by its name within the cluster", async () => {
    const { outputs } = await construct(meshes.onDemand);
    assert.equal(await outputValue(outputs["host"]!), "reco.ranking.svc.cluster.local");
    assert.equal(await outputValue(outputs["url"]!), "http://reco.ranking.svc.cluster.local/");
    const other = await construct({ ...meshes.onDemand, servicePort: 8000 });
    const url = await outputValue(other.outputs["url"]!);
    assert.equal(url, "http://reco.ranking.svc.cluster.local:8000/");
  });

  it("is called by the name that Lattice made, or the one of one's own", async () => {
    const { outputs } = await construct(meshes.latticeResources);
    const made = "reco-1.7d67968.vpc-lattice-svcs.eu-central-1.on.aws";
    assert.equal(await outputValue(outputs["host"]!), made);
    assert.equal(await outputValue(outputs["url"]!), `http://${made}/`);
    const { resources } = meshes.latticeResources.mesh.vpcLattice!;
    const own = await construct({
      ...meshes.latticeResources,
      mesh: {
        vpcLattice: {
          resources: {
            ...resources!,
            certificateArn: "arn:aws:acm:eu-central-1:123456789012:certificate/1",
            customDomainName: "reco.example.com",
          },
        },
      },
    });
    assert.equal(await outputValue(own.outputs["url"]!), "https://reco.example.com/");
  });

  it("gives out what is sent to each version, and what scales it", async () => {
    const { outputs } = await construct(meshes.istio);
    assert.deepEqual(await outputValue(outputs["weights"]!), { v1: 50, v2: 50 });
    assert.deepEqual(await outputValue(outputs["deploymentNames"]!), {
      v1: "reco-v1",
      v2: "reco-v2",
    });
    assert.deepEqual(await outputValue(outputs["hpaNames"]!), {
      v1: "keda-hpa-reco-v1",
      v2: "keda-hpa-reco-v2",
    });
    assert.equal(await outputValue(outputs["adapterRules"]!), undefined);
  });

  it("gives out the rules of the adapter, and with App Mesh what takes its place", async () => {
    const { outputs } = await construct(meshes.appMeshKubernetes);
    const rules = await outputValue(outputs["adapterRules"]!);
    assert.match(String(rules), /as: server_requests_in_flight/);
    const replacement = String(await outputValue(outputs["replacement"]!));
    assert.match(replacement, /kind: HTTPRoute/);
    const others = await construct(meshes.onDemand);
    assert.equal(await outputValue(others.outputs["replacement"]!), undefined);
  });

  it("warns of App Mesh with the day on which it ended and the way out, and of nothing else", () => {
    for (const args of [meshes.appMeshKubernetes, meshes.appMeshResources]) {
      const [text = ""] = meshWarnings(args);
      assert.match(text, /2026-09-30/);
      assert.match(text, /gatewayApi, istio or vpcLattice/);
      assert.match(text, /replacement/);
    }
    for (const args of [meshes.onDemand, meshes.istio, meshes.latticeResources]) {
      assert.deepEqual(meshWarnings(args), []);
    }
  });
});
