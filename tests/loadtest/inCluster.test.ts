import { strict as assert } from "node:assert";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LoadTestArgs } from "../../scaling/contract/generated/types";
import { planLoadTest } from "../../scaling/loadtest/cluster";
import { declarationsOf } from "../../scaling/plan/declarations";
import { sandbox } from "../cli/run";
import { at } from "../scaling/plan/at";
import { unlessKeptUp } from "./keepsUp";
import { ModelServer } from "./modelServer";
import { K6Folder, K6Run } from "./runScript";

interface Variable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: object;
}

/** The script and the variables that the objects of a load test give to a pod. */
function podOf(args: LoadTestArgs, index: number) {
  const objects = declarationsOf(planLoadTest(args, "web").plan, "web").map(
    ({ declaration }) => declaration.inputs,
  );
  const job = objects.find(({ kind }) => kind === "Job");
  const map = objects.find(({ kind }) => kind === "ConfigMap");
  const env = at(job, "spec", "template", "spec", "containers", 0, "env") as readonly Variable[];
  const environment = env.map(({ name, value }) => [name, value ?? String(index)] as const);
  return {
    script: String(at(map, "data", "load.js")),
    environment: Object.fromEntries(environment),
  };
}

describe("a load test in a cluster, run by a real k6,", function () {
  this.timeout(300_000);
  const box = sandbox();
  let server: ModelServer;
  let folder: K6Folder;

  beforeEach(async () => {
    folder = new K6Folder();
    server = await ModelServer.start({ workers: 4, serviceSeconds: 0.1 });
  });

  afterEach(async () => {
    await server.stop();
    folder.remove();
  });

  /** What the pods write into their logs, all at the same time. */
  function runPods(args: LoadTestArgs, parts: number): Promise<readonly K6Run[]> {
    const pods = Array.from({ length: parts }, (_, index) => podOf(args, index));
    return Promise.all(pods.map(({ script, environment }) => folder.run(script, { environment })));
  }

  it("tells in the logs of its pods what an instance serves", async function () {
    const service = {
      requestsPerSecondPerInstance: 60,
      serviceTimeSeconds: 0.06,
      serviceTimeVariation: 0,
      timeoutSeconds: 30,
    };
    const load = {
      name: "rush",
      spike: { baseRps: 12, peakRps: 54, startSeconds: 30, rampSeconds: 30, holdSeconds: 60 },
      durationSeconds: 180,
    };
    const objectives = { maxQueueDelayP99Seconds: 0.5 };
    const args: LoadTestArgs = {
      target: { http: { url: server.url } },
      load,
      service,
      objectives,
      speed: 9,
      intervalSeconds: 1,
      parallelism: 2,
    };
    const runs = await runPods(args, 2);
    for (const run of runs) {
      unlessKeptUp(this, run, server);
      assert.equal(run.code, 99, "a crossed threshold is told by the pod's exit code");
    }
    const scaling = {
      minCapacity: 1,
      maxCapacity: 1,
      targetTracking: [{ metric: "InvocationsPerInstance", target: 1200 }],
    };
    box.current.write("service.json", {
      scaling,
      reliability: { service, loads: [load], objectives },
    });
    const log = runs.map(({ stdout, stderr }) => `${stdout}\n${stderr}`).join("\n");
    writeFileSync(join(box.current.folder, "run.log"), log);
    const out = ["--instances", "1", "--format", "json=out.json"];
    const compared = await box.current.run(["compare-run", "service.json", "run.log", ...out]);
    assert.equal(compared.code, 1, compared.stderr);
    const told = JSON.parse(readFileSync(join(box.current.folder, "out.json"), "utf8")) as {
      readonly service: { readonly numbers: readonly { readonly value: number }[] };
    };
    const [capacity] = told.service.numbers;
    const off = Math.abs(capacity!.value / server.capacity - 1);
    assert.ok(off < 0.1, `${capacity!.value} where it was ${server.capacity}`);
  });
});
