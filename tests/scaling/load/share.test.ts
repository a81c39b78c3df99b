import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Series, sharedLoad, shareStepsOf, totalRequests } from "../../../scaling/load";

const steady = (steps: number, stepSeconds = 10): Series => ({
  startSeconds: 0,
  stepSeconds,
  requestsPerSecond: new Float64Array(steps).fill(100),
});

const rates = (series: Series): readonly number[] => Array.from(series.requestsPerSecond);

describe("the share of a load", () => {
  it("that is one number is the same for every step", () => {
    assert.deepEqual(rates(sharedLoad(steady(3), 0.3)), [30, 30, 30]);
    const all = steady(3);
    assert.equal(sharedLoad(all, 1), all);
  });

  it("over time is that of the step of the canary, the last of which stays", () => {
    const steps = shareStepsOf([
      { weightPercent: 10, holdSeconds: 20 },
      { weightPercent: 50, holdSeconds: 10 },
      { weightPercent: 100, holdSeconds: 1 },
    ]);
    assert.deepEqual(rates(sharedLoad(steady(5), steps)), [10, 10, 50, 100, 100]);
  });

  it("of a step in which it changes is the mean by time", () => {
    const steps = shareStepsOf([
      { weightPercent: 0, holdSeconds: 13 },
      { weightPercent: 100, holdSeconds: 60 },
    ]);
    assert.deepEqual(rates(sharedLoad(steady(3), steps)), [0, 70, 100]);
  });

  it("and the share of the others make up the whole load, however long the steps are", () => {
    const canary = fc.array(
      fc.record({
        weightPercent: fc.integer({ min: 0, max: 100 }),
        holdSeconds: fc.integer({ min: 1, max: 90 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(canary, fc.constantFrom(1, 5, 10, 60), (steps, stepSeconds) => {
        const load = steady(40, stepSeconds);
        const parts = [
          sharedLoad(load, shareStepsOf(steps)),
          sharedLoad(
            load,
            shareStepsOf(steps, (percent) => 1 - percent / 100),
          ),
        ];
        const sum = parts.reduce((total, part) => total + totalRequests(part), 0);
        assert.ok(Math.abs(sum - totalRequests(load)) < 1e-6 * totalRequests(load));
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
