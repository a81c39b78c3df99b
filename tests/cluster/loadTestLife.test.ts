import assert from "node:assert/strict";
import type { LoadTestArgs } from "../../scaling/contract/generated/types";
import { loadTests } from "../provider/loadTestSamples";
import type { EngineResult, Workspace } from "../engine/harness";
import type { InlineProgram } from "../engine/project";
import type { KubeList } from "./api/objects";
import { pathOf } from "./api/paths";
import { changed, clean, modelWorkspace } from "./modelService/workspace";
import { useCluster } from "./shared";

/** The address has something in it that no preview knows before the first deployment. */
const program: InlineProgram = {
  runtime: "nodejs",
  files: {
    "index.ts": `
import * as mlscale from "@mlscale/pulumi";
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const args = new pulumi.Config().requireObject<mlscale.LoadTestArgs>("args");
const version = new kubernetes.core.v1.ConfigMap("version", { metadata: { namespace: args.namespace } });
const url = pulumi.interpolate\`http://reco/\${version.metadata.uid}\`;
const test = new mlscale.LoadTest("rush", { ...args, target: { http: { url } } });
export const { jobName, configMapName, namespace, script, resultsCommand } = test;
export const uid = version.metadata.uid;
`,
  },
};

/** One load test; each part goes on from the one before. */
describe("A LoadTest in a cluster", function () {
  this.timeout(600_000);
  const cluster = useCluster();
  let namespace: string;
  let workspace: Workspace;
  let args: LoadTestArgs;

  before(async () => {
    namespace = await cluster().namespace();
    args = { ...loadTests.least, namespace };
    const config = { args: JSON.stringify(args) };
    workspace = await modelWorkspace(cluster(), { program, config });
  });
  after(() => workspace?.close());

  async function change(to: Partial<LoadTestArgs>): Promise<EngineResult> {
    args = { ...args, ...to };
    await workspace.configure({ args: JSON.stringify(args) });
    return clean(await workspace.up());
  }

  async function names(apiVersion: string, kind: string): Promise<readonly string[]> {
    const served = await cluster().discovery.find(apiVersion, kind);
    const { items } = await cluster().api.get<KubeList>(pathOf(served!, namespace));
    return items.map(({ metadata }) => metadata.name!).filter((name) => name.startsWith("rush-"));
  }

  /** The names of the runs that are there, each with its script. */
  async function runs(): Promise<readonly string[]> {
    const jobs = await names("batch/v1", "Job");
    assert.deepEqual(await names("v1", "ConfigMap"), jobs);
    return jobs;
  }

  it("comes up as a run that nobody waits for, to an address that no preview knew", async () => {
    clean(await workspace.preview());
    clean(await workspace.up());
    const outputs = (await workspace.outputs()) as Record<string, string>;
    const { jobName, script, resultsCommand, uid } = outputs;
    assert.deepEqual(await runs(), [jobName]);
    assert.deepEqual([outputs["configMapName"], outputs["namespace"]], [jobName, namespace]);
    assert.ok(script!.includes(`http://reco/${uid}`), script);
    assert.ok(resultsCommand!.includes(`job-name=${jobName} `), resultsCommand);
  });

  it("does not run again when nothing is changed", async () => {
    assert.deepEqual(changed(clean(await workspace.preview())), []);
  });

  it("runs again, and once, when its load is changed", async () => {
    const before = await runs();
    const { ramp } = loadTests.least.load;
    await change({ load: { ...args.load, ramp: { ...ramp!, toRps: 60 } } });
    const after = await runs();
    assert.equal(after.length, 1);
    assert.notDeepEqual(after, before);
  });

  it("runs again by another runId alone", async () => {
    const before = await runs();
    await change({ runId: "again" });
    const after = await runs();
    assert.equal(after.length, 1);
    assert.notDeepEqual(after, before);
  });

  it("does not run again for what is no part of the run", async () => {
    const before = await runs();
    const steps = changed(await change({ annotations: { "example.com/owner": "ranking" } }));
    assert.ok(steps.includes("Job rush update"), steps.join(", "));
    assert.deepEqual(await runs(), before);
  });

  it("goes without a trace", async () => {
    const destroyed = await workspace.destroy();
    assert.equal(destroyed.code, 0, destroyed.text);
    assert.deepEqual(await runs(), []);
  });
});
