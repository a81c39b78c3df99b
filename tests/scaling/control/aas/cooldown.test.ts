import { strict as assert } from "node:assert";
import { Scene, step, tracking } from "./scene";

const cooldowns = { scaleOutCooldownSeconds: 300, scaleInCooldownSeconds: 300 };

/** One policy that tracks 50, with cooldowns of 5 minutes. */
const tracked = (capacity: number) =>
  new Scene({ capacity, targetTracking: [tracking(cooldowns)] });

/** +2 from 50, +3 from 60. */
const twoThree = step({
  cooldownSeconds: 300,
  steps: [
    { lowerBound: 0, upperBound: 10, adjustment: 2 },
    { lowerBound: 10, adjustment: 3 },
  ],
});

describe("A scale-out cooldown", () => {
  it("lets +3 after +2 add only 1 more.", () => {
    const scene = new Scene({ capacity: 10, stepScaling: [twoThree] });
    assert.deepEqual([scene.minute(55), scene.minute(65)], [12, 13]);
    assert.equal(scene.why, "scaleOut step");
  });

  it("holds the same step, and says so.", () => {
    const scene = new Scene({ capacity: 10, stepScaling: [twoThree] });
    assert.deepEqual([scene.minute(55), scene.minute(55)], [12, 12]);
    assert.equal(scene.why, "holdCooldown step");
  });

  it("keeps its first reference when a larger scale-out went through.", () => {
    const scene = new Scene({ capacity: 10, stepScaling: [twoThree] });
    assert.deepEqual(
      [55, 65, 65, 65].map((metric) => scene.minute(metric)),
      [12, 13, 13, 13],
    );
  });

  it("begins anew with a larger scale-out.", () => {
    const scene = new Scene({ capacity: 10, stepScaling: [twoThree] });
    scene.minute(55);
    scene.minutes(2, 0);
    scene.minute(65);
    assert.deepEqual(scene.minutes(5, 65), [13, 13, 13, 13, 16]);
  });

  it("ends at its last second and counts from the capacity of that moment.", () => {
    const scene = new Scene({ capacity: 10, stepScaling: [twoThree] });
    assert.deepEqual(scene.minutes(6, 55), [12, 12, 12, 12, 12, 14]);
  });

  it("counts the capacity that it added as part of what target tracking asks for.", () => {
    const scene = tracked(2);
    assert.deepEqual(
      [150, 150, 170, 200].map((metric) => scene.minute(metric)),
      [6, 6, 7, 8],
    );
  });

  it("compares with what it added after a scale-in came in between.", () => {
    const scene = tracked(2);
    assert.equal(scene.minute(150), 6);
    assert.equal(scene.minute(40), 5);
    assert.equal(scene.minute(150), 5);
    assert.equal(scene.why, "holdCooldown tracking");
    assert.equal(scene.minute(175), 7);
  });

  it("does not hold a scale-in.", () => {
    const scene = tracked(2);
    assert.deepEqual([scene.minute(150), scene.minute(20)], [6, 3]);
  });

  it("holds only the policy that scaled out.", () => {
    const stepScaling = [twoThree, step({ name: "other", adjustment: 4, cooldownSeconds: 300 })];
    const scene = new Scene({ capacity: 10, stepScaling });
    assert.deepEqual([scene.minute(55, 0), scene.minute(55, 55)], [12, 16]);
    assert.equal(scene.why, "scaleOut other");
  });

  it("is not begun anew by the scale-out of another policy.", () => {
    const stepScaling = [
      step({ adjustment: 2, cooldownSeconds: 120 }),
      step({ name: "other", adjustment: 4, cooldownSeconds: 120 }),
    ];
    const scene = new Scene({ capacity: 10, stepScaling });
    assert.deepEqual([scene.minute(55, 0), scene.minute(0, 55), scene.minute(55, 0)], [12, 16, 18]);
  });

  it("is shared by the policies that asked at the same time.", () => {
    const second = tracking({ ...cooldowns, name: "second" });
    const scene = new Scene({ capacity: 2, targetTracking: [tracking(cooldowns), second] });
    assert.deepEqual([scene.minute(150, 140), scene.minute(150, 140)], [6, 6]);
    assert.equal(scene.why, "holdCooldown tracking");
    assert.equal(scene.minute(0, 140), 6);
    assert.equal(scene.why, "holdCooldown second");
  });

  it("does not let a percentage grow on what it added itself.", () => {
    const half = step({ adjustmentType: "PercentChangeInCapacity", adjustment: 50 });
    const scene = new Scene({ capacity: 10, stepScaling: [{ ...half, cooldownSeconds: 120 }] });
    assert.deepEqual(scene.minutes(3, 55), [15, 15, 22]);
  });

  it("of zero seconds holds nothing.", () => {
    const scene = new Scene({ capacity: 10, stepScaling: [{ ...twoThree, cooldownSeconds: 0 }] });
    assert.deepEqual(scene.minutes(2, 55), [12, 14]);
  });

  it("runs from the completion of the scale-out where that is assumed.", () => {
    const stepScaling = [step({ adjustment: 2, cooldownSeconds: 120 })];
    const assumptions = { cooldownStarts: "completion" } as const;
    const scene = new Scene({ capacity: 10, stepScaling, assumptions });
    scene.isSlow = true;
    assert.deepEqual(scene.minutes(4, 55), [12, 12, 12, 12]);
    scene.ready();
    assert.deepEqual(scene.minutes(3, 55), [12, 12, 14]);
  });

  it("is not a reason given at the upper bound.", () => {
    const stepScaling = [twoThree];
    const scene = new Scene({ capacity: 10, maxCapacity: 12, stepScaling });
    scene.minutes(2, 55);
    assert.equal(scene.why, "atMaximum step");
  });
});

describe("A scale-in cooldown", () => {
  it("holds further scale-in until its last second, and says so.", () => {
    const scene = tracked(16);
    assert.deepEqual(scene.minutes(5, 25), [8, 8, 8, 8, 8]);
    assert.equal(scene.why, "holdCooldown tracking");
    assert.equal(scene.minute(25), 4);
  });

  it("lets a scale-out happen at once, by the same policy or another.", () => {
    const stepScaling = [step()];
    const scene = new Scene({ capacity: 16, targetTracking: [tracking(cooldowns)], stepScaling });
    assert.deepEqual([scene.minute(25, 0), scene.minute(100, 0)], [8, 16]);
    const other = new Scene({ capacity: 16, targetTracking: [tracking(cooldowns)], stepScaling });
    assert.deepEqual([other.minute(25, 0), other.minute(48, 55)], [8, 9]);
  });

  it("is ended by a scale-out and does not go on.", () => {
    const scene = tracked(16);
    assert.deepEqual(
      [25, 75, 25].map((metric) => scene.minute(metric)),
      [8, 12, 6],
    );
  });

  it("is not ended by a scale-out that was held.", () => {
    const targetTracking = [tracking(cooldowns)];
    const suspended = new Scene({ capacity: 8, targetTracking, scaleOutSuspended: true });
    assert.deepEqual(
      [25, 100, 25].map((metric) => suspended.minute(metric)),
      [4, 4, 4],
    );
  });

  it("holds the scale-in of every policy of the target.", () => {
    const below = { comparison: "LessThanOrEqualToThreshold", threshold: 10 } as const;
    const shrink = step({ name: "shrink", adjustment: -1, alarm: below });
    const targetTracking = [tracking(cooldowns)];
    const scene = new Scene({ capacity: 16, targetTracking, stepScaling: [shrink] });
    assert.deepEqual([scene.minute(25, 50), scene.minute(48, 5)], [8, 8]);
    assert.equal(scene.why, "holdCooldown shrink");
  });

  it("is that of the policy whose capacity was taken.", () => {
    const short = tracking({ name: "short", scaleInCooldownSeconds: 60 });
    const targetTracking = [tracking(cooldowns), short];
    const scene = new Scene({ capacity: 16, targetTracking });
    assert.deepEqual([scene.minute(20, 25), scene.minute(20, 25)], [8, 4]);
    const long = new Scene({ capacity: 16, targetTracking });
    assert.deepEqual([long.minute(25, 20), long.minute(25, 20)], [8, 8]);
  });

  it("runs from the end of draining where it starts with completion.", () => {
    const targetTracking = [tracking({ scaleInCooldownSeconds: 120 })];
    const assumptions = { cooldownStarts: "completion" } as const;
    const scene = new Scene({ capacity: 16, targetTracking, assumptions });
    assert.equal(scene.minute(25), 8);
    scene.fleet.draining = 8;
    assert.deepEqual(scene.minutes(3, 25), [8, 8, 8]);
    scene.fleet.draining = 0;
    assert.deepEqual(scene.minutes(3, 25), [8, 8, 4]);
  });
});
