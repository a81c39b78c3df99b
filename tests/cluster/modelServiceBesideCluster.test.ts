import assert from "node:assert/strict";
import { UNKNOWN, type EngineResult, type Workspace } from "../engine/harness";
import type { InlineProgram } from "../engine/project";
import { named } from "./modelService/declared";
import { Objects } from "./modelService/objects";
import { argsIn, clean, modelWorkspace } from "./modelService/workspace";
import { useCluster } from "./shared";

/**
 * A cluster, a namespace in it and a service in that, all made in one update. A Service whose address
 * comes late stands for the cluster: like one, it has a kubeconfig only once it exists.
 */
const PROGRAM: InlineProgram = {
  runtime: "nodejs",
  files: {
    "index.ts": `
import * as mlscale from "@mlscale/pulumi";
import * as k8s from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const made = new k8s.core.v1.Service("cluster", {
  metadata: { namespace: config.require("beside") },
  spec: { type: "LoadBalancer", ports: [{ port: 443 }] },
});
const address = made.status.loadBalancer.ingress[0].ip;
const kubeconfig = pulumi.secret(address.apply(() => config.require("kubeconfig")));
const provider = new k8s.Provider("late", { kubeconfig });
const models = new k8s.core.v1.Namespace("models", { metadata: { name: config.require("namespace") } }, { provider });
const reco = new mlscale.ModelService("reco", {
  ...config.requireObject<mlscale.ModelServiceArgs>("args"),
  namespace: models.metadata.name,
}, { providers: { kubernetes: provider } });
export const url = reco.url;
export const namespace = reco.namespace;
export const deploymentName = reco.deploymentName;
`,
  },
};

describe("A ModelService beside a cluster that the same program makes", function () {
  this.timeout(900_000);
  const cluster = useCluster();
  let workspace: Workspace;
  let objects: Objects;

  before(async () => {
    const beside = await cluster().namespace("beside");
    objects = new Objects(cluster(), `${beside}-models`);
    const { namespace: _, ...args } = argsIn("");
    workspace = await modelWorkspace(cluster(), {
      program: PROGRAM,
      config: {
        beside,
        namespace: objects.namespace,
        kubeconfig: { secret: cluster().kubeconfig },
        args: JSON.stringify(args),
      },
      pack: true,
    });
  });
  after(() => workspace?.close());

  it("is previewed without a kubeconfig, and the policy pack has nothing to say", async () => {
    const preview = clean(await workspace.preview());
    assert.deepEqual(childrenOf(preview), named("reco"));
    assert.deepEqual(preview.outputs, {
      url: UNKNOWN,
      namespace: UNKNOWN,
      deploymentName: "reco",
    });
  });

  it("is made in the new namespace, all of it by the provider that it was given", async () => {
    const up = clean(await workspace.up());
    assert.deepEqual(childrenOf(up), named("reco"));
    for (const { urn, provider } of up.steps.filter(isChild)) {
      assert.match(provider, /::late::/, urn);
    }
    assert.deepEqual(await objects.declared(), named("reco"));
    const outputs = await workspace.outputs();
    assert.equal(outputs["namespace"], objects.namespace);
    assert.match(String(outputs["url"]), /^http:\/\/[0-9.]+\/$/);
  });

  it("goes with its namespace", async () => {
    const destroyed = await workspace.destroy();
    assert.equal(destroyed.code, 0, destroyed.text);
    assert.deepEqual(await objects.all(), []);
  });
});

function isChild({ urn }: { readonly urn: string }): boolean {
  return urn.includes("ModelService$");
}

function childrenOf({ steps }: EngineResult): string[] {
  const kinds = steps.filter(isChild).map(({ type }) => type.split(":").pop()!);
  return kinds.map((kind) => `${kind} reco`).sort();
}
