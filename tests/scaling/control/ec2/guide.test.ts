import { strict as assert } from "node:assert";
import { below, Group, predictive, simple, step, tracking } from "./group";

const percent = { adjustmentType: "PercentChangeInCapacity" } as const;

/** The scale-out and scale-in policies of the guide's example, threshold 50 %. */
const outSteps = step({
  ...percent,
  name: "out",
  steps: [
    { lowerBound: 0, upperBound: 10, adjustment: 0 },
    { lowerBound: 10, upperBound: 20, adjustment: 10 },
    { lowerBound: 20, adjustment: 30 },
  ],
});
const inSteps = step({
  ...percent,
  name: "in",
  alarm: below,
  steps: [
    { lowerBound: -10, upperBound: 0, adjustment: 0 },
    { lowerBound: -20, upperBound: -10, adjustment: -10 },
    { upperBound: -20, adjustment: -30 },
  ],
});

describe("Worked examples of the EC2 Auto Scaling user guide", () => {
  it("Step adjustments: 10, at 60 % 11, at 70 % 14, at 40 % 13, at 30 % 10.", () => {
    const group = new Group({ capacity: 10, stepScaling: [outSteps, inSteps] });
    const sizes = [60, 70, 40, 30].map((metric) => group.minute(metric, metric));
    assert.deepEqual(sizes, [11, 14, 13, 10]);
  });

  it("Step adjustments: between 40 and 60 % nothing changes.", () => {
    const group = new Group({ capacity: 10, stepScaling: [outSteps, inSteps] });
    assert.deepEqual(
      [41, 50, 59].map((metric) => group.minute(metric, metric)),
      [10, 10, 10],
    );
    assert.equal(group.why, "none");
  });

  it("Warm-up: at 60 % 11; at 62 % while the new one warms up still 11; at 70 % 13, not 14.", () => {
    const stepScaling = [{ ...outSteps, warmupSeconds: 600 }];
    const group = new Group({ capacity: 10, stepScaling });
    assert.equal(group.minute(60), 11);
    assert.equal(group.minute(62), 11);
    assert.equal(group.why, "holdWarmup out");
    assert.equal(group.minute(70), 13);
    assert.equal(group.why, "scaleOut out");
  });

  it("Target tracking: 1.5 more are needed, 2 are added; 1.5 could go, 1 is removed.", () => {
    assert.equal(new Group({ capacity: 3, targetTracking: [tracking()] }).minute(75), 5);
    assert.equal(new Group({ capacity: 5, targetTracking: [tracking()] }).minute(35), 4);
  });

  it("Dynamic scaling: +3 from 2 with a maximum of 3 adds only 1.", () => {
    const stepScaling = [step({ adjustment: 3 })];
    assert.equal(new Group({ capacity: 2, maxCapacity: 3, stepScaling }).minute(60), 3);
  });

  it("Dynamic scaling: -2 from 3 with a minimum of 2 removes only 1.", () => {
    const stepScaling = [step({ adjustment: -2, alarm: below })];
    assert.equal(new Group({ capacity: 3, minCapacity: 2, stepScaling }).minute(40), 2);
  });

  it("Several policies: of +1 and +2 the group follows +2.", () => {
    const stepScaling = [step({ name: "cpu" }), step({ name: "queue", adjustment: 2 })];
    const group = new Group({ capacity: 1, stepScaling });
    assert.equal(group.minute(60, 60), 3);
    assert.equal(group.why, "scaleOut queue");
  });

  it("Several policies: of -3 and -25 % of eight the group loses two.", () => {
    const stepScaling = [
      step({ name: "three", adjustment: -3, alarm: below }),
      step({ ...percent, name: "quarter", adjustment: -25, alarm: below }),
    ];
    const group = new Group({ capacity: 8, stepScaling });
    assert.equal(group.minute(40, 40), 6);
    assert.equal(group.why, "scaleIn quarter");
  });

  it("Cooldown: a simple policy launches two and pauses; then it launches again or stays.", () => {
    const group = new Group({ capacity: 2, simpleScaling: [simple({ cooldownSeconds: 120 })] });
    assert.deepEqual(group.minutes(4, 60), [4, 4, 4, 6]);
    assert.deepEqual(group.minutes(4, 40), [6, 6, 6, 6]);
  });

  it("Predictive scaling: target tracking asks for 10, the forecast for 8, the group gets 10.", () => {
    const history = new Array<number>(24).fill(80);
    const targetTracking = [tracking()];
    const group = new Group({ capacity: 5, targetTracking, predictive: predictive({ history }) });
    assert.equal(group.at(0, 100), 10);
    assert.equal(group.why, "scaleOut tracking");
  });

  it("Predictive scaling: predicted 50, maximum 40, buffer 10 % make a maximum of 55.", () => {
    const history = new Array<number>(24).fill(500);
    const group = new Group({
      capacity: 5,
      maxCapacity: 40,
      predictive: predictive({
        history,
        maxCapacityBreachBehavior: "IncreaseMaxCapacity",
        maxCapacityBufferPercent: 10,
      }),
    });
    assert.equal(group.at(0), 50);
    assert.equal(group.controller.maxCapacity, 55);
  });

  it("Predictive scaling: with a buffer of 0 the maximum becomes what is predicted.", () => {
    const history = new Array<number>(24).fill(500);
    const raise = { history, maxCapacityBreachBehavior: "IncreaseMaxCapacity" } as const;
    const group = new Group({ capacity: 5, maxCapacity: 40, predictive: predictive(raise) });
    assert.equal(group.at(0), 50);
    assert.equal(group.controller.maxCapacity, 50);
  });
});
