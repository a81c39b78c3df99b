import { strict as assert } from "node:assert";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sandbox } from "../cli/run";
import { unlessKeptUp } from "./keepsUp";
import { ModelServer } from "./modelServer";
import { K6Folder } from "./runScript";

/** Declared for more than the server can do, as such numbers often are. */
const declaration = {
  scaling: {
    minCapacity: 1,
    maxCapacity: 1,
    targetTracking: [{ metric: "InvocationsPerInstance", target: 1200 }],
  },
  reliability: {
    service: {
      requestsPerSecondPerInstance: 60,
      serviceTimeSeconds: 0.06,
      serviceTimeVariation: 0,
      timeoutSeconds: 30,
    },
    loads: [
      {
        name: "rush",
        spike: { baseRps: 12, peakRps: 54, startSeconds: 30, rampSeconds: 30, holdSeconds: 60 },
        durationSeconds: 180,
      },
    ],
    objectives: { maxQueueDelayP99Seconds: 0.5 },
  },
};

interface Comparison {
  readonly holds: boolean;
  readonly figures: readonly {
    readonly measure: string;
    readonly simulated: number;
    readonly simulatedAsFitted: number;
    readonly measured: number;
  }[];
  readonly service: {
    readonly numbers: readonly { readonly value: number }[];
    readonly replay: { readonly meanWaitSeconds: number; readonly meanErrorSeconds: number };
  };
}

describe("a load test from a declaration to the next simulation", function () {
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

  it("ends in a service with which the simulation shows what the run showed", async function () {
    box.current.write("web.json", declaration);
    const speed = ["--speed", "9", "--interval", "1"];
    const made = await box.current.run(["k6", "web.json", "--url", server.url, ...speed]);
    assert.equal(made.code, 0, made.stderr);
    const run = await folder.run(made.stdout);
    unlessKeptUp(this, run, server);
    const results = join(box.current.folder, "run.json");
    writeFileSync(results, JSON.stringify(run.summary));
    const args = [
      "compare-run",
      "web.json",
      "run.json",
      "--instances",
      "1",
      "--format",
      "json=out.json",
    ];
    const { code, stderr } = await box.current.run(args);
    assert.equal(code, 1, stderr);
    const told = JSON.parse(readFileSync(box.current.path("out.json"), "utf8")) as Comparison;
    const [capacity, serviceTime] = told.service.numbers.map(({ value }) => value);
    assert.ok(Math.abs(capacity! - server.capacity) < 0.08 * server.capacity, `${capacity}`);
    assert.ok(Math.abs(serviceTime! - server.holdSeconds) < 0.15 * server.holdSeconds);
    const { meanErrorSeconds, meanWaitSeconds } = told.service.replay;
    assert.ok(
      meanErrorSeconds < 0.3 * meanWaitSeconds,
      `${meanErrorSeconds} of ${meanWaitSeconds}`,
    );
    for (const name of ["queueDelayP99Seconds", "maxBacklog"]) {
      const { simulated, simulatedAsFitted, measured } = told.figures.find(
        ({ measure }) => measure === name,
      )!;
      const text = `${name}: ${simulated} declared, ${simulatedAsFitted} fitted, ${measured} run`;
      assert.ok(Math.abs(simulatedAsFitted - measured) < 0.3 * measured, text);
      assert.ok(simulated < 0.5 * measured, text);
    }
  });
});
