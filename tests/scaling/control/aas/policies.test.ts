import { strict as assert } from "node:assert";
import { StepSpec } from "../../../../scaling/control/spec";
import { Scene, step, tracking } from "./scene";

const below = { comparison: "LessThanOrEqualToThreshold", threshold: 50 } as const;
const percent = { adjustmentType: "PercentChangeInCapacity" } as const;
const two = (changes = {}) => [tracking(), tracking({ name: "second", ...changes })];

describe("Several policies on one target", () => {
  it("scale out by the largest capacity: +3 or +200 % of 10 make 30.", () => {
    const stepScaling = [
      step({ adjustment: 3 }),
      step({ ...percent, name: "double", adjustment: 200 }),
    ];
    const scene = new Scene({ capacity: 10, stepScaling });
    assert.equal(scene.minute(60, 60), 30);
    assert.equal(scene.why, "scaleOut double");
  });

  it("scale in by the largest capacity: -3 or -25 % of eight leave six.", () => {
    const stepScaling = [
      step({ adjustment: -3, alarm: below }),
      step({ ...percent, name: "quarter", adjustment: -25, alarm: below }),
    ];
    const scene = new Scene({ capacity: 8, stepScaling });
    assert.equal(scene.minute(40, 40), 6);
    assert.equal(scene.why, "scaleIn quarter");
  });

  it("scale out if any target-tracking policy wants to, by the one that wants most.", () => {
    const scene = new Scene({ capacity: 4, targetTracking: two() });
    assert.equal(scene.minute(60, 40), 5);
    assert.equal(scene.minute(60, 100), 10);
    assert.equal(scene.why, "scaleOut second");
    assert.equal(scene.minute(100, 60), 20);
    assert.equal(scene.why, "scaleOut tracking");
  });

  it("scale in only if all target-tracking policies want to, by the one that keeps most.", () => {
    const scene = new Scene({ capacity: 8, targetTracking: two() });
    assert.equal(scene.minute(10, 48), 8);
    assert.equal(scene.why, "holdOtherPolicy second");
    assert.equal(scene.minute(10, 25), 4);
    assert.equal(scene.why, "scaleIn second");
  });

  it("name no other policy where nothing would have been removed anyway.", () => {
    const scene = new Scene({ capacity: 1, targetTracking: two() });
    assert.equal(scene.minute(30, 48), 1);
    assert.equal(scene.why, "none");
  });

  it("scale in without the vote of a policy whose scale-in is disabled.", () => {
    const scene = new Scene({ capacity: 8, targetTracking: two({ disableScaleIn: true }) });
    assert.equal(scene.minute(25, 48), 4);
    assert.equal(scene.why, "scaleIn tracking");
  });

  it("do not scale in while one of them has no data, but scale out.", () => {
    const scene = new Scene({ capacity: 8, targetTracking: two() });
    assert.equal(scene.minute(25, NaN), 8);
    assert.equal(scene.why, "holdNoData second");
    assert.equal(scene.minute(75, NaN), 12);
  });

  it("count a low alarm that fired before together with one that fires now.", () => {
    const alarm = { ...tracking().alarm, scaleInDatapoints: 2 };
    const scene = new Scene({ capacity: 8, targetTracking: two({ alarm }) });
    assert.deepEqual([scene.minute(25, 25), scene.minute(25, 25)], [8, 4]);
  });

  it("let step scaling scale in although target tracking is not ready to.", () => {
    const shrink = step({ name: "shrink", adjustment: -2, alarm: { ...below, threshold: 49 } });
    const scene = new Scene({ capacity: 8, targetTracking: [tracking()], stepScaling: [shrink] });
    assert.equal(scene.minute(48, 48), 6);
    assert.equal(scene.why, "scaleIn shrink");
  });

  it("flap where step scaling scales in and target tracking pushes out again.", () => {
    const shrink = step({ name: "shrink", adjustment: -2, alarm: { ...below, threshold: 49 } });
    const scene = new Scene({ capacity: 8, targetTracking: [tracking()], stepScaling: [shrink] });
    const load = 8 * 48;
    const capacities = Array.from({ length: 6 }, () => {
      const metric = load / scene.fleet.ready;
      return scene.minute(metric, metric);
    });
    assert.deepEqual(capacities, [6, 8, 6, 8, 6, 8]);
  });

  it("scale out where one wants out and another in at the same time.", () => {
    const shrink = step({ name: "shrink", adjustment: -2, alarm: below });
    const scene = new Scene({ capacity: 8, targetTracking: [tracking()], stepScaling: [shrink] });
    assert.equal(scene.minute(60, 40), 10);
    assert.equal(scene.why, "scaleOut tracking");
  });

  it("take the larger of a step's scale-in and that of target tracking.", () => {
    const shrink = step({ name: "shrink", adjustment: -1, alarm: below });
    const scene = new Scene({ capacity: 8, targetTracking: [tracking()], stepScaling: [shrink] });
    assert.equal(scene.minute(25, 25), 7);
    const most = step({ name: "most", adjustment: -6, alarm: below });
    const other = new Scene({ capacity: 8, targetTracking: [tracking()], stepScaling: [most] });
    assert.equal(other.minute(25, 25), 4);
  });

  it("are numbered in the order of their metrics, target tracking first.", () => {
    const scene = new Scene({ capacity: 1, targetTracking: [tracking()], stepScaling: [step()] });
    assert.equal(scene.controller.metrics.length, 2);
    scene.minute(50, 60);
    assert.equal(scene.why, "scaleOut step");
  });
});

describe("Step scaling of Application Auto Scaling", () => {
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

  it("goes 10, 11, 14, 13, 10 through the guide's example of 60, 70, 40 and 30 %.", () => {
    const stepScaling = [
      step({ ...percent, name: "out", steps: outSteps }),
      step({ ...percent, name: "in", steps: inSteps, alarm: below }),
    ];
    const scene = new Scene({ capacity: 10, stepScaling });
    const metrics = [55, 60, 70, 45, 40, 30];
    assert.deepEqual(
      metrics.map((metric) => scene.minute(metric, metric)),
      [10, 11, 14, 14, 13, 10],
    );
  });

  it("keeps to ExactCapacity, up and down, and inside the bounds.", () => {
    const exact = step({
      adjustmentType: "ExactCapacity",
      steps: [{ adjustment: 5, lowerBound: 0 }],
    });
    const at = (capacity: number, maxCapacity = 100) =>
      new Scene({ capacity, maxCapacity, stepScaling: [exact] }).minute(60);
    assert.deepEqual([at(3), at(8), at(5), at(3, 4)], [5, 5, 5, 4]);
  });

  it("takes minAdjustmentMagnitude: 25 % of 4, at least 2, make 6.", () => {
    const quarter = step({ ...percent, adjustment: 25, minAdjustmentMagnitude: 2 });
    assert.equal(new Scene({ capacity: 4, stepScaling: [quarter] }).minute(60), 6);
  });

  it("wakes from zero when work waits without capacity.", () => {
    const source = { metric: "backlogWithoutCapacity", factor: 1, statistic: "Average" } as const;
    const alarm = { source, threshold: 1, evaluationPeriods: 2, datapointsToAlarm: 2 };
    const wake = step({ name: "wake", alarm, cooldownSeconds: 60 });
    const scene = new Scene({ capacity: 0, minCapacity: 0, stepScaling: [wake] });
    assert.deepEqual(
      [0, 1, 1].map((waits) => scene.minute(waits)),
      [0, 0, 1],
    );
    assert.equal(scene.why, "wake wake");
  });

  it("never wakes from zero by a percentage.", () => {
    const scene = new Scene({ capacity: 0, minCapacity: 0, stepScaling: [step({ ...percent })] });
    assert.deepEqual(scene.minutes(3, 60), [0, 0, 0]);
  });

  it("scales in to zero where the bounds let it.", () => {
    const shrink = step({ adjustment: -2, alarm: below });
    const scene = new Scene({ capacity: 3, minCapacity: 0, stepScaling: [shrink] });
    assert.deepEqual(scene.minutes(2, 0), [1, 0]);
    assert.equal(scene.why, "toZero step");
  });

  it("acts on missing data that breaches as on a value at the threshold.", () => {
    const steps: readonly StepSpec[] = [
      { lowerBound: 0, upperBound: 10, adjustment: 1 },
      { lowerBound: 10, adjustment: 5 },
    ];
    const scene = new Scene({
      capacity: 2,
      stepScaling: [step({ steps, alarm: { treatMissingData: "breaching" } })],
    });
    assert.equal(scene.minute(NaN), 3);
  });

  it("does nothing on missing data that is left missing.", () => {
    const scene = new Scene({ capacity: 2, stepScaling: [step()] });
    assert.deepEqual(scene.minutes(4, NaN), [2, 2, 2, 2]);
    assert.equal(scene.why, "holdNoData step");
  });

  it("holds nothing for a step that changes nothing, and says so of a bound.", () => {
    const scene = new Scene({ capacity: 10, stepScaling: [step({ ...percent, steps: outSteps })] });
    scene.minute(55);
    assert.equal(scene.why, "none");
    const shrink = step({ adjustment: -2, alarm: below });
    const least = new Scene({ capacity: 1, stepScaling: [shrink] });
    least.minute(40);
    assert.equal(least.why, "atMinimum step");
  });

  it("waits for M of its N datapoints.", () => {
    const alarm = { evaluationPeriods: 3, datapointsToAlarm: 2 };
    const scene = new Scene({ capacity: 2, stepScaling: [step({ alarm })] });
    assert.deepEqual(
      [60, 0, 60].map((metric) => scene.minute(metric)),
      [2, 2, 3],
    );
  });

  it("takes no step for a latest datapoint that is back within the threshold.", () => {
    const alarm = { evaluationPeriods: 3, datapointsToAlarm: 1 };
    const scene = new Scene({ capacity: 2, stepScaling: [step({ alarm })] });
    assert.deepEqual(
      [60, 0].map((metric) => scene.minute(metric)),
      [3, 3],
    );
  });
});
