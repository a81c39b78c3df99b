import assert from "node:assert/strict";
import type { MeshModelServiceArgs } from "../../scaling/contract/generated/types";
import type { EngineResult, Workspace } from "../engine/harness";
import type { InlineProgram } from "../engine/project";
import { Objects } from "./modelService/objects";
import { changed, clean, images, modelWorkspace } from "./modelService/workspace";
import { useCluster } from "./shared";

const program: InlineProgram = {
  runtime: "nodejs",
  files: {
    "index.ts": `
import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";

const args = new pulumi.Config().requireObject<mlscale.MeshModelServiceArgs>("args");
export const { host, weights } = new mlscale.MeshModelService("reco", args);
`,
  },
};

/** One service in a mesh; each part goes on from the one before. */
describe("A MeshModelService in a cluster", function () {
  this.timeout(600_000);
  const cluster = useCluster();
  let objects: Objects;
  let workspace: Workspace;
  let args: MeshModelServiceArgs;

  before(async () => {
    objects = new Objects(cluster(), await cluster().namespace());
    args = {
      namespace: objects.namespace,
      mesh: { istio: { mutualTls: "Strict" } },
      versions: [
        { name: "v1", image: images[0] },
        { name: "v2", image: images[1] },
      ],
      canary: {
        version: "v2",
        steps: [
          { weightPercent: 5, holdSeconds: 60 },
          { weightPercent: 40, holdSeconds: 60 },
        ],
      },
      resources: { cpu: "100m", memory: "64Mi" },
      autoscaling: { minReplicas: 2, maxReplicas: 4, cpu: { averageUtilization: 50 } },
      availability: { rollout: { minReadySeconds: 0 } },
    };
    const config = { args: JSON.stringify(args) };
    workspace = await modelWorkspace(cluster(), { program, config });
  });
  after(() => workspace?.close());

  async function change(to: Partial<MeshModelServiceArgs>): Promise<EngineResult> {
    args = { ...args, ...to };
    await workspace.configure({ args: JSON.stringify(args) });
    return clean(await workspace.up());
  }

  async function sentWeights(): Promise<readonly number[]> {
    const { spec } = await objects.get<VirtualService>("VirtualService", "reco");
    return spec.http[0]!.route.map(({ weight }) => weight);
  }

  it("comes up with every version ready and the first step of the canary", async () => {
    clean(await workspace.up());
    for (const name of ["reco-v1", "reco-v2"]) {
      assert.equal((await objects.deployment(name)).status.availableReplicas, 2);
    }
    assert.deepEqual(await sentWeights(), [95, 5]);
    assert.deepEqual(await workspace.outputs(), {
      host: `reco.${objects.namespace}.svc.cluster.local`,
      weights: { v1: 95, v2: 5 },
    });
  });

  it("stays as it is when nothing is changed", async () => {
    assert.deepEqual(changed(clean(await workspace.preview())), []);
  });

  it("takes the next step by a change of the route alone", async () => {
    const up = await change({ canary: { ...args.canary!, currentStep: 1 } });
    assert.deepEqual(changed(up), ["VirtualService reco-virtual-service update"]);
    assert.deepEqual(await sentWeights(), [60, 40]);
  });

  it("moves to another mesh without replacing a Deployment or a Service", async () => {
    const { uid } = (await objects.deployment("reco-v1")).metadata;
    const steps = changed(await change({ mesh: { gatewayApi: { gatewayName: "public" } } }));
    const kept = steps.filter((step) =>
      /^(Deployment|Service|HorizontalPodAutoscaler) /.test(step),
    );
    assert.deepEqual(kept, ["Deployment reco-v1 update", "Deployment reco-v2 update"]);
    assert.equal((await objects.deployment("reco-v1")).metadata.uid, uid);
    const declared = await objects.declared();
    assert.ok(declared.includes("HTTPRoute reco"), declared.join(", "));
    const left = declared.filter((each) =>
      /^(VirtualService|DestinationRule|PeerAuthentication) /.test(each),
    );
    assert.deepEqual(left, []);
  });

  it("goes without a trace", async () => {
    const destroyed = await workspace.destroy();
    assert.equal(destroyed.code, 0, destroyed.text);
    assert.deepEqual(await objects.all(), []);
  });
});

interface VirtualService {
  spec: { http: { route: { weight: number }[] }[] };
}
