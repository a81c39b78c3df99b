import { strict as assert } from "node:assert";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Load } from "../../scaling/load";
import {
  Fit,
  fitOf,
  fixedFleet,
  RecordedRun,
  RunLines,
  runOfSummaries,
} from "../../scaling/loadtest";
import { unlessKeptUp } from "./keepsUp";
import { ModelServer } from "./modelServer";
import { K6Folder, K6Run } from "./runScript";
import { scriptFor } from "./scripts";

/** Calm at first, then half as much again as can be served, so that a queue grows. */
const overload: Load = {
  name: "overload",
  ramp: { fromRps: 12, toRps: 60, startSeconds: 4, rampSeconds: 3 },
  durationSeconds: 16,
};
const calm: Load = { name: "calm", constant: { rps: 15 }, durationSeconds: 8 };

const workers = 4;
const serviceSeconds = 0.1;
/** Counting in intervals of a second cannot tell less than about a batch of the workers. */
const tolerance = 0.08;

function near(value: number, expected: number, share: number, what: string): void {
  const text = `${what}: ${value}, expected ${expected}`;
  assert.ok(Math.abs(value - expected) <= share * expected, text);
}

async function streamed(file: string): Promise<RecordedRun> {
  const lines = new RunLines();
  for await (const line of createInterface(createReadStream(file))) lines.line(line);
  assert.equal(lines.broken, 0);
  return lines.samples.run();
}

describe("a server of known capacity under load", function () {
  this.timeout(300_000);
  let server: ModelServer;
  let folder: K6Folder;

  before(() => {
    folder = new K6Folder();
  });

  after(() => folder.remove());

  beforeEach(async () => {
    server = await ModelServer.start({ workers, serviceSeconds });
  });

  afterEach(() => server.stop());

  function play(load: Load, args: readonly string[] = []): Promise<K6Run> {
    const objectives = { maxQueueDelayP99Seconds: 0.5, maxDroppedFraction: 0.01 };
    const { text } = scriptFor(load, { http: { url: server.url } }, objectives);
    const environment = { K6_CSV_TIME_FORMAT: "unix_milli" };
    return folder.run(text, { args, environment });
  }

  function checkFit(fit: Fit, of: string): void {
    assert.equal(fit.capacity.kind, "measured", of);
    near((fit.capacity as { value: number }).value, server.capacity, tolerance, `capacity, ${of}`);
    near(fit.serviceTime!.value, server.holdSeconds, 0.15, `service time, ${of}`);
  }

  it("shows its capacity and service time, however the results are written", async function () {
    const [csv, json] = [folder.file("samples.csv"), folder.file("samples.json")];
    const run = await play(overload, ["--out", `csv=${csv}`, "--out", `json=${json}`]);
    unlessKeptUp(this, run, server);
    assert.equal(run.code, 99, "thresholds are crossed");
    const crossed = run.summary as unknown as { limits: { metric: string; holds: boolean }[] };
    const latency = crossed.limits.find(({ metric }) => metric === "mlscale_latency");
    assert.equal(latency?.holds, false);
    const fleet = fixedFleet(1);
    checkFit(fitOf(runOfSummaries([run.summary!]), fleet), "summary");
    checkFit(fitOf(await streamed(csv), fleet), "CSV");
    checkFit(fitOf(await streamed(json), fleet), "JSON");
  });

  it("has no capacity that can be told while it is never busy, only a least one", async function () {
    const run = await play(calm);
    unlessKeptUp(this, run, server);
    assert.equal(run.code, 0, run.stderr);
    const fit = fitOf(runOfSummaries([run.summary!]), fixedFleet(1));
    assert.equal(fit.capacity.kind, "atLeast");
    const { value } = fit.capacity as { value: number };
    assert.ok(value > 12 && value < server.capacity, String(value));
    near(fit.serviceTime!.value, server.holdSeconds, 0.15, "service time");
  });
});
