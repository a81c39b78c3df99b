import { strict as assert } from "node:assert";
import fc from "fast-check";
import { adjustedCapacity, Side, stepFor } from "../../../scaling/control/adjustment";
import { StepSpec } from "../../../scaling/control/spec";

const threshold = 50;

/** The scale-out and scale-in policies of the guides' example, threshold 50 %. */
const outSteps: readonly StepSpec[] = [
  { lowerBound: 0, upperBound: 10, adjustment: 0 },
  { lowerBound: 10, upperBound: 20, adjustment: 10 },
  { lowerBound: 20, adjustment: 30 },
];
const inSteps: readonly StepSpec[] = [
  { lowerBound: -10, upperBound: 0, adjustment: 0 },
  { lowerBound: -20, upperBound: -10, adjustment: -10 },
  { upperBound: -20, adjustment: -30 },
];

function percentAfter(capacity: number, metric: number, side: Side): number {
  const steps = side === "above" ? outSteps : inSteps;
  const step = stepFor(steps, metric, threshold, side);
  assert.ok(step);
  return adjustedCapacity(capacity, step.adjustment, "PercentChangeInCapacity");
}

describe("Step adjustments (Application Auto Scaling and EC2 guides)", () => {
  const examples: readonly [string, number, number, Side, number][] = [
    ["60 %: 10 percent of 10 instances make 11", 10, 60, "above", 11],
    ["70 %: 30 percent of 11 are 3.3, rounded down, and make 14", 11, 70, "above", 14],
    ["40 %: 10 percent of 14 are 1.4, rounded down, and leave 13", 14, 40, "below", 13],
    ["30 %: 30 percent of 13 are 3.9, rounded down, and leave 10", 13, 30, "below", 10],
    ["above 40 and below 60 % nothing changes upward", 10, 59.9, "above", 10],
    ["above 40 and below 60 % nothing changes downward", 10, 40.1, "below", 10],
  ];
  for (const [title, capacity, metric, side, expected] of examples) {
    it(`${title}.`, () => assert.equal(percentAfter(capacity, metric, side), expected));
  }

  it("adds 5 to 3 for ChangeInCapacity and makes it 5 for ExactCapacity.", () => {
    assert.equal(adjustedCapacity(3, 5, "ChangeInCapacity"), 8);
    assert.equal(adjustedCapacity(3, 5, "ExactCapacity"), 5);
  });

  it("adds 10 percent of 10 for PercentChangeInCapacity.", () => {
    assert.equal(adjustedCapacity(10, 10, "PercentChangeInCapacity"), 11);
  });

  it("raises 25 percent of 4 to a MinAdjustmentMagnitude of 2, in both directions.", () => {
    assert.equal(adjustedCapacity(4, 25, "PercentChangeInCapacity"), 5);
    assert.equal(adjustedCapacity(4, 25, "PercentChangeInCapacity", 2), 6);
    assert.equal(adjustedCapacity(4, -25, "PercentChangeInCapacity", 2), 2);
  });

  it("rounds 12.7 to 12, 0.67 to 1, -0.58 to -1 and -6.67 to -6.", () => {
    const change = (capacity: number, percent: number) =>
      adjustedCapacity(capacity, percent, "PercentChangeInCapacity") - capacity;
    assert.deepEqual(
      [change(127, 10), change(67, 1), change(58, -1), change(667, -1)],
      [12, 1, -1, -6],
    );
  });

  it("removes 25 percent of eight instances as two.", () => {
    assert.equal(adjustedCapacity(8, -25, "PercentChangeInCapacity"), 6);
  });

  it("adds 200 percent of 10 as 20.", () => {
    assert.equal(adjustedCapacity(10, 200, "PercentChangeInCapacity"), 30);
  });

  it("takes percent steps of the EC2 guide at 60, 75 and 85 % for a threshold of 60.", () => {
    const steps: readonly StepSpec[] = [
      { lowerBound: 0, upperBound: 15, adjustment: 10 },
      { lowerBound: 15, upperBound: 25, adjustment: 20 },
      { lowerBound: 25, adjustment: 30 },
    ];
    const at = (metric: number) => stepFor(steps, metric, 60, "above")?.adjustment;
    assert.deepEqual([at(60), at(74.9), at(75), at(84.9), at(85)], [10, 10, 20, 20, 30]);
  });

  it("changes nothing by a percentage of no instances, unless a magnitude is set.", () => {
    assert.equal(adjustedCapacity(0, 50, "PercentChangeInCapacity"), 0);
    assert.equal(adjustedCapacity(0, 50, "PercentChangeInCapacity", 2), 2);
    assert.equal(adjustedCapacity(4, 0, "PercentChangeInCapacity", 2), 4);
  });

  it("never goes below zero.", () => {
    assert.equal(adjustedCapacity(3, -5, "ChangeInCapacity"), 0);
    assert.equal(adjustedCapacity(3, -200, "PercentChangeInCapacity"), 0);
  });

  it("includes the lower bound and excludes the upper bound above the threshold.", () => {
    assert.equal(stepFor(outSteps, 60, threshold, "above"), outSteps[1]);
    assert.equal(stepFor(outSteps, 70, threshold, "above"), outSteps[2]);
  });

  it("excludes the lower bound and includes the upper bound below the threshold.", () => {
    assert.equal(stepFor(inSteps, 40, threshold, "below"), inSteps[1]);
    assert.equal(stepFor(inSteps, 30, threshold, "below"), inSteps[2]);
  });

  it("counts a value at the threshold to the side on which the alarm fires.", () => {
    const both = [inSteps[0]!, outSteps[0]!];
    assert.equal(stepFor(both, threshold, threshold, "above"), outSteps[0]);
    assert.equal(stepFor(both, threshold, threshold, "below"), inSteps[0]);
  });

  it("finds no step for a value on the other side of the threshold.", () => {
    assert.equal(stepFor(outSteps, 49, threshold, "above"), undefined);
    assert.equal(stepFor(inSteps, 51, threshold, "below"), undefined);
  });

  it("is not moved across a bound by an error of rounding.", () => {
    assert.equal(stepFor(outSteps, 60 - 1e-12, threshold, "above"), outSteps[1]);
    assert.equal(stepFor(inSteps, 40 + 1e-12, threshold, "below"), inSteps[1]);
    assert.equal(stepFor(outSteps, 60 - 1e-6, threshold, "above"), outSteps[0]);
  });

  it("finds exactly one step wherever the metric is beyond the threshold.", () => {
    const metric = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(metric, (value) => {
        const side = value >= threshold ? "above" : "below";
        const steps = side === "above" ? outSteps : inSteps;
        assert.equal(steps.filter((one) => stepFor([one], value, threshold, side)).length, 1);
      }),
    );
  });

  it("changes capacity by a percentage within one instance of the exact amount.", () => {
    const capacity = fc.integer({ min: 1, max: 10_000 });
    const percent = fc.integer({ min: -100, max: 1000 });
    fc.assert(
      fc.property(capacity, percent, (from, by) => {
        const change = adjustedCapacity(from, by, "PercentChangeInCapacity") - from;
        const exact = (from * by) / 100;
        assert.ok(Math.abs(change - exact) < 1);
        assert.equal(Math.sign(change), Math.sign(exact));
        assert.ok(Math.abs(change) <= Math.max(1, Math.abs(exact)));
      }),
    );
  });
});
