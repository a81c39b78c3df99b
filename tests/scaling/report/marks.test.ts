import { strict as assert } from "node:assert";
import { frameOf } from "../../../scaling/report/plot/lanes";
import { LoadReport } from "../../../scaling/report/report";
import { brokenLoad } from "./fixture";

function brokenAt(...moments: readonly number[]): LoadReport {
  const load = brokenLoad();
  const [breach] = load.outcome.breaches;
  const breaches = moments.map((atSeconds) => ({ ...breach!, atSeconds }));
  return { ...load, outcome: { ...load.outcome, breaches } };
}

function marksOf(load: LoadReport): readonly string[] {
  return frameOf(load, load.runs[0]!.timeline).breaks.map(({ label }) => label);
}

describe("the marks at which objectives break", () => {
  const { durationSeconds } = frameOf(brokenLoad(), brokenLoad().runs[0]!.timeline);

  it("stand in order, once for each moment, whatever the order of the objectives", () => {
    const frame = brokenAt(0.9 * durationSeconds, 0, 0);
    const seconds = frameOf(frame, frame.runs[0]!.timeline).breaks.map((mark) => mark.seconds);
    assert.deepEqual(seconds, [0, 0.9 * durationSeconds]);
  });

  it("have a time only where it does not run into the one before", () => {
    const [first, near, far] = marksOf(brokenAt(0, 0.05 * durationSeconds, 0.5 * durationSeconds));
    assert.match(first!, /^\d\d:\d\d:\d\d$/);
    assert.equal(near, "");
    assert.match(far!, /\d\d:\d\d:\d\d$/);
  });
});
