import { strict as assert } from "node:assert";
import { Load } from "../../scaling/load";
import {
  LoadPlan,
  RunLines,
  runOfSummaries,
  RunSummary,
  totalsOf,
  whyNotOneRun,
} from "../../scaling/loadtest";
import { unlessKeptUp } from "./keepsUp";
import { ModelServer } from "./modelServer";
import { K6Folder, K6Run } from "./runScript";
import { scriptFor } from "./scripts";

/** Up, held, and down with a jump in between: every kind of stage. */
const load: Load = {
  name: "up and down",
  sequence: [
    { ramp: { fromRps: 5, toRps: 45, rampSeconds: 4 }, durationSeconds: 5 },
    { constant: { rps: 15 }, durationSeconds: 3 },
    { ramp: { fromRps: 30, toRps: 0, rampSeconds: 3 }, durationSeconds: 3 },
  ],
};

/** Requests of the plan up to a moment. */
function plannedUntil({ stages }: LoadPlan, seconds: number): number {
  let [start, rate, sum] = [0, 0, 0];
  for (const { milliseconds, rps } of stages) {
    const length = milliseconds / 1000;
    const passed = Math.min(Math.max(0, seconds - start), length);
    if (length > 0) sum += rate * passed + ((rps - rate) / length) * (passed * passed * 0.5);
    start += length;
    rate = rps;
  }
  return sum;
}

describe("a script in k6", function () {
  this.timeout(300_000);
  let server: ModelServer;
  let folder: K6Folder;

  beforeEach(async () => {
    server = await ModelServer.start({ workers: 100, serviceSeconds: 0.01 });
    folder = new K6Folder();
  });

  afterEach(async () => {
    await server.stop();
    folder.remove();
  });

  it("sends every request of the pattern when the pattern has it", async function () {
    const { text, plan } = scriptFor(load, { http: { url: server.url } });
    const run = await folder.run(text);
    assert.equal(run.code, 0, run.stderr);
    unlessKeptUp(this, run, server);
    const begun = run.summary!.startMilliseconds;
    assert.ok(Math.abs(server.arrivals.length - plan.totalRequests) <= 1);
    const arrivals = server.arrivals.map((at) => (at - begun) / 1000).sort((a, b) => a - b);
    const late = arrivals.map((seconds, index) => plannedUntil(plan, seconds) - (index + 1));
    const off = late.map(Math.abs).sort((a, b) => a - b);
    const most = plan.peakRps * 0.4;
    assert.ok(off[Math.floor(0.95 * off.length)]! <= most, `off by ${off.at(-1)} requests`);
  });

  it("tells in its results what the server has seen, interval by interval", async function () {
    const { text } = scriptFor(load, { http: { url: server.url } });
    const run = await folder.run(text);
    unlessKeptUp(this, run, server);
    const { intervals, startMilliseconds } = run.summary!;
    const counts = intervals.map((_, index) => {
      const from = startMilliseconds + index * 1000;
      return server.arrivals.filter((at) => at >= from && at < from + 1000).length;
    });
    intervals.forEach(({ started }, index) => {
      assert.ok(Math.abs(started - counts[index]!) <= 12, `${started} of ${counts[index]}`);
    });
    const sum = (key: "started" | "served"): number =>
      intervals.reduce((total, each) => total + each[key], 0);
    assert.equal(sum("started"), server.arrivals.length);
    assert.equal(sum("served"), server.arrivals.length);
  });

  it("says what it could not send where it has too few users, and crosses a threshold", async () => {
    const slow = await ModelServer.start({ workers: 100, serviceSeconds: 0.5 });
    const steady: Load = { name: "steady", constant: { rps: 20 }, durationSeconds: 3 };
    const { text, plan } = scriptFor(steady, { http: { url: slow.url } }, {}, 1, 2);
    const run = await folder.run(text);
    await slow.stop();
    const { unsent, intervals } = run.summary!;
    const started = intervals.reduce((sum, each) => sum + each.started, 0);
    assert.ok(started <= 14, `two users of half a second each sent ${started}`);
    assert.ok(Math.abs(started + unsent - plan.totalRequests) <= 1, `${started} + ${unsent}`);
    assert.equal(run.code, 99);
    assert.match(run.stderr, /dropped_iterations/);
  });

  it("divides into parts that send the load once, together", async function () {
    const { text, plan } = scriptFor(load, { http: { url: server.url } }, {}, 3);
    const part = (index: number): Promise<K6Run> => {
      const own = { MLSCALE_PARTS: "3", MLSCALE_PART: String(index), MLSCALE_RUN: "-" };
      return folder.run(text, { environment: own });
    };
    const runs = await Promise.all([0, 1, 2].map(part));
    const lines = new RunLines();
    for (const line of runs.flatMap(({ stdout }) => stdout.split("\n"))) lines.line(line);
    const summaries = lines.summaries as readonly RunSummary[];
    assert.equal(summaries.length, 3);
    summaries.forEach((summary, index) => unlessKeptUp(this, { ...runs[index]!, summary }, server));
    assert.equal(whyNotOneRun(summaries), undefined);
    const { started } = totalsOf(runOfSummaries(summaries));
    assert.equal(started, server.arrivals.length);
    assert.ok(Math.abs(started - plan.totalRequests) <= 3, `${started} of ${plan.totalRequests}`);
    for (const { intervals } of summaries) {
      const sent = intervals.reduce((sum, each) => sum + each.started, 0);
      assert.ok(Math.abs(sent - plan.totalRequests / 3) <= 3, String(sent));
    }
  });
});
