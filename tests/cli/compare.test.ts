import { strict as assert } from "node:assert";
import { reliability, roomy, tight } from "./declarations";
import { sandbox } from "./run";

describe("mlscale compare", function () {
  this.timeout(60_000);
  const box = sandbox();

  it("says first what the change does, then which figures and which settings changed", async () => {
    box.current.write("before.json", tight);
    box.current.write("after.json", roomy);
    const { code, stdout } = await box.current.run(["compare", "before.json", "after.json"]);
    assert.equal(code, 0);
    assert.match(stdout.split("\n")[0]!, /holds "evening rush", which was broken before; cost \+/);
    assert.match(stdout, /changed in the scaling\n {2}scaling\.minCapacity 2 -> 7\n/);
  });

  it("simulates both under the loads of the first, and says so where the second has others", async () => {
    const calm = { ...reliability, objectives: { maxOverloadSeconds: 9000 } };
    box.current.write("before.json", tight);
    box.current.write("after.json", { ...tight, reliability: calm });
    const { code, stderr } = await box.current.run(["compare", "before.json", "after.json"]);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /warning: after\.json: is simulated under another reliability than its own/,
    );
  });

  it("compares saved runs as it compares what they were made from", async () => {
    box.current.write("a.json", tight);
    box.current.write("b.json", roomy);
    await box.current.run(["simulate", "a.json", "-o", "run-a.json"]);
    await box.current.run(["simulate", "b.json", "-o", "run-b.json"]);
    const args = ["--format", "json"];
    const runs = await box.current.run(["compare", "run-a.json", "run-b.json", ...args]);
    const files = await box.current.run(["compare", "a.json", "b.json", ...args]);
    const {
      before: _b,
      after: _a,
      summary: _s,
      ...ofRuns
    } = JSON.parse(runs.stdout) as object & Record<string, unknown>;
    const {
      before: _c,
      after: _d,
      summary: _t,
      ...ofFiles
    } = JSON.parse(files.stdout) as object & Record<string, unknown>;
    assert.deepEqual(ofRuns, ofFiles);
    assert.equal((ofRuns["changes"] as unknown[]).length, 1);
  });

  it("refuses runs of different loads, and a run beside a declaration", async () => {
    const [load] = reliability.loads;
    const other = {
      ...tight,
      reliability: { ...reliability, loads: [{ ...load, durationSeconds: 9000 }] },
    };
    box.current.write("a.json", tight);
    box.current.write("b.json", other);
    await box.current.run(["simulate", "a.json", "-o", "run-a.json"]);
    await box.current.run(["simulate", "b.json", "-o", "run-b.json"]);
    const runs = await box.current.run(["compare", "run-a.json", "run-b.json"]);
    assert.equal(runs.code, 2);
    assert.match(runs.stderr, /run-b\.json: has played other loads than run-a\.json/);
    const mixed = await box.current.run(["compare", "run-a.json", "a.json"]);
    assert.equal(mixed.code, 2);
    assert.match(mixed.stderr, /is a saved run and a\.json is none/);
  });
});

describe("mlscale report", function () {
  this.timeout(60_000);
  const box = sandbox();

  it("refuses what is no saved run, or one that was changed", async () => {
    box.current.write("a.json", tight);
    await box.current.run(["simulate", "a.json", "--format", "json=short.json"]);
    box.current.write("broken.json", { schemaVersion: 1, measures: [] });
    box.current.write("newer.json", { schemaVersion: 2, measures: [] });
    const cases: readonly (readonly [string, RegExp])[] = [
      ["a.json", /is no saved run; make one with/],
      ["short.json", /was written without timelines; save the run with -o FILE/],
      ["broken.json", /is no intact saved run/],
      ["newer.json", /has schemaVersion 2; this mlscale reads 1/],
    ];
    for (const [file, expected] of cases) {
      const { code, stderr } = await box.current.run(["report", file]);
      assert.equal(code, 2);
      assert.match(stderr, expected);
    }
  });
});
