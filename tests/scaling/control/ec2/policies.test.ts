import { strict as assert } from "node:assert";
import { below, Group, simple, step, tracking } from "./group";

const downwards = { adjustment: -1, alarm: below };

const two = (changes = {}) => [tracking(), tracking({ name: "second", ...changes })];

describe("Several policies of a group", () => {
  it("scale in only if all target-tracking policies are ready, by the one that keeps most.", () => {
    const group = new Group({ capacity: 8, targetTracking: two() });
    assert.equal(group.minute(10, 48), 8);
    assert.equal(group.why, "holdOtherPolicy second");
    assert.equal(group.minute(10, 25), 4);
    assert.equal(group.why, "scaleIn second");
  });

  it("scale out if any target-tracking policy is ready.", () => {
    const group = new Group({ capacity: 8, targetTracking: two() });
    assert.equal(group.minute(10, 75), 12);
    assert.equal(group.why, "scaleOut second");
  });

  it("leave out of the vote a policy whose scale-in is disabled.", () => {
    const group = new Group({ capacity: 8, targetTracking: two({ disableScaleIn: true }) });
    assert.equal(group.minute(25, 48), 4);
  });

  it("never scale in by a policy whose scale-in is disabled.", () => {
    const group = new Group({ capacity: 8, targetTracking: [tracking({ disableScaleIn: true })] });
    assert.deepEqual(group.minutes(3, 5), [8, 8, 8]);
  });

  it("let step scaling remove what target tracking is not ready to, and tracking add it again.", () => {
    const shrink = step({ name: "shrink", adjustment: -2, alarm: { ...below, threshold: 49 } });
    const group = new Group({ capacity: 8, targetTracking: [tracking()], stepScaling: [shrink] });
    assert.equal(group.minute(48, 48), 6);
    assert.equal(group.minute(64, 64), 8);
    assert.equal(group.why, "scaleOut tracking");
  });

  it("add when one adds and another removes.", () => {
    const shrink = step({ name: "shrink", adjustment: -2, alarm: below });
    const group = new Group({ capacity: 8, targetTracking: [tracking()], stepScaling: [shrink] });
    assert.equal(group.minute(60, 40), 10);
  });

  it("follow the first of those that want the same.", () => {
    const out = new Group({ capacity: 4, targetTracking: two() });
    out.minute(75, 75);
    assert.equal(out.why, "scaleOut tracking");
    const both = new Group({ capacity: 4, targetTracking: two() });
    both.minute(25, 25);
    assert.equal(both.why, "scaleIn tracking");
    const steps = [step({ adjustment: -1, alarm: below }), step({ ...downwards, name: "other" })];
    const down = new Group({ capacity: 4, stepScaling: steps });
    down.minute(25, 25);
    assert.equal(down.why, "scaleIn step");
  });

  it("are not held up by one that is not ready where nothing would be removed.", () => {
    const group = new Group({ capacity: 2, targetTracking: two() });
    assert.equal(group.minute(44, 48), 2);
    assert.equal(group.why, "none");
  });

  it("do not scale in while one has no data, say so, and still scale out.", () => {
    const group = new Group({ capacity: 8, targetTracking: two() });
    assert.equal(group.minute(25, NaN), 8);
    assert.equal(group.why, "holdNoData second");
    assert.equal(group.minute(75, NaN), 12);
  });
});

describe("A single policy of a group", () => {
  it("asks again every minute while its alarm lasts, though its period is longer.", () => {
    const stepScaling = [step({ alarm: { periodSeconds: 300 } })];
    const group = new Group({ capacity: 2, stepScaling });
    assert.equal(group.minute(60), 3);
    assert.deepEqual([group.minute(), group.minute()], [4, 5]);
  });

  it("keeps the group as it is without data.", () => {
    const group = new Group({ capacity: 2, targetTracking: [tracking()] });
    assert.deepEqual(group.minutes(3, NaN), [2, 2, 2]);
    assert.equal(group.why, "holdNoData tracking");
  });

  it("says that the maximum holds it, and the minimum.", () => {
    const targetTracking = [tracking()];
    const full = new Group({ capacity: 4, maxCapacity: 4, targetTracking });
    assert.equal(full.minute(100), 4);
    assert.equal(full.why, "atMaximum tracking");
    const least = new Group({ capacity: 4, minCapacity: 4, targetTracking });
    assert.equal(least.minute(5), 4);
    assert.equal(least.why, "atMinimum tracking");
  });

  it("scales in to 0 on a real 0 where the minimum is 0, and out again.", () => {
    const targetTracking = [tracking()];
    const group = new Group({ capacity: 2, minCapacity: 0, targetTracking });
    assert.equal(group.minute(0), 0);
    assert.equal(group.why, "toZero tracking");
    assert.equal(group.minute(120), 3);
    assert.equal(group.why, "wake tracking");
  });

  it("removes no larger share at once than is assumed.", () => {
    const assumptions = { maxScaleInFraction: 0.25 };
    const group = new Group({ capacity: 8, targetTracking: [tracking()], assumptions });
    assert.deepEqual(group.minutes(2, 5), [6, 5]);
  });

  it("takes the mean of the breaching datapoints where that is assumed.", () => {
    const alarm = { ...tracking().alarm, scaleOutDatapoints: 2 };
    const targetTracking = [tracking({ alarm })];
    const mean = { metricValue: "meanOfBreaching" } as const;
    const last = new Group({ capacity: 4, targetTracking });
    const both = new Group({ capacity: 4, targetTracking, assumptions: mean });
    assert.deepEqual([last.minute(60), last.minute(100)], [4, 8]);
    assert.deepEqual([both.minute(60), both.minute(100)], [4, 7]);
  });

  it("takes that mean for the steps too.", () => {
    const steps = [
      { lowerBound: 0, upperBound: 40, adjustment: 1 },
      { lowerBound: 40, adjustment: 5 },
    ];
    const stepScaling = [step({ steps, alarm: { evaluationPeriods: 2, datapointsToAlarm: 2 } })];
    const assumptions = { metricValue: "meanOfBreaching" } as const;
    const last = new Group({ capacity: 4, stepScaling });
    const mean = new Group({ capacity: 4, stepScaling, assumptions });
    assert.deepEqual([last.minute(60), last.minute(100)], [4, 9]);
    assert.deepEqual([mean.minute(60), mean.minute(100)], [4, 5]);
  });

  it("is asked once a minute, and tells between why it was held while its alarm lasts.", () => {
    const assumptions = { maxScaleInFraction: 0.25 };
    const targetTracking = [tracking()];
    const group = new Group({ capacity: 8, minCapacity: 6, targetTracking, assumptions });
    assert.deepEqual([group.at(60, 5), group.at(70), group.at(120, 5)], [6, 6, 6]);
    assert.equal(group.why, "atMinimum tracking");
    group.at(130);
    assert.equal(group.why, "atMinimum tracking");
    group.at(180, 48);
    assert.equal(group.why, "none");
    const full = new Group({ capacity: 8, maxCapacity: 8, targetTracking });
    full.at(60, 90);
    full.at(70);
    assert.equal(full.why, "atMaximum tracking");
  });

  it("says nothing of a change in the moments after it.", () => {
    const group = new Group({ capacity: 8, targetTracking: [tracking()] });
    group.at(60, 90);
    group.at(70);
    assert.equal(group.why, "none");
  });

  it("starts from the instances that serve where not all can be launched.", () => {
    const group = new Group({ capacity: 4, targetTracking: [tracking()] });
    group.fleet.limit = 4;
    assert.equal(group.minute(100), 8);
    assert.equal(group.minute(25), 2);
  });

  it("sets an exact capacity in both directions.", () => {
    const exact = { adjustmentType: "ExactCapacity", adjustment: 5 } as const;
    const stepScaling = [step(exact)];
    assert.equal(new Group({ capacity: 2, stepScaling }).minute(60), 5);
    assert.equal(new Group({ capacity: 9, stepScaling }).minute(60), 5);
  });

  it("may scale out while the change before is under way, in spite of one update at a time.", () => {
    const group = new Group({ capacity: 10, startSeconds: 600, targetTracking: [tracking()] });
    assert.deepEqual([group.minute(60), group.minute(80)], [12, 16]);
  });
});

describe("Simple scaling", () => {
  const every = (cooldownSeconds?: number) => [simple({ adjustment: 1, cooldownSeconds })];

  it("waits for the activity and then for its cooldown.", () => {
    const simpleScaling = every(120);
    const group = new Group({ capacity: 2, startSeconds: 150, simpleScaling });
    assert.deepEqual(group.minutes(6, 60), [3, 3, 3, 3, 3, 4]);
  });

  it("says that the cooldown holds it.", () => {
    const group = new Group({ capacity: 2, simpleScaling: every(120) });
    group.minutes(2, 60);
    assert.equal(group.why, "holdCooldown simple");
  });

  it("takes the group's default cooldown where it has none.", () => {
    const simpleScaling = every();
    const group = new Group({ capacity: 2, defaultCooldownSeconds: 180, simpleScaling });
    assert.deepEqual(group.minutes(5, 60), [3, 3, 3, 3, 4]);
  });

  it("waits for instances that drain before its cooldown begins.", () => {
    const down = simple({ adjustment: -1, cooldownSeconds: 60, alarm: below });
    const group = new Group({ capacity: 4, drainSeconds: 120, simpleScaling: [down] });
    assert.deepEqual(group.minutes(4, 40), [3, 3, 3, 2]);
  });

  it("waits for the activities of other policies too.", () => {
    const stepScaling = [step({ alarm: { threshold: 90 } })];
    const group = new Group({ capacity: 2, stepScaling, simpleScaling: every(0) });
    group.minute(95, 40);
    assert.deepEqual(group.minutes(6, 60, 60).slice(-2), [3, 4]);
  });

  it("does not make step scaling wait.", () => {
    const stepScaling = [step({ alarm: { threshold: 90 } })];
    const group = new Group({ capacity: 2, stepScaling, simpleScaling: every(600) });
    assert.deepEqual([group.minute(60, 60), group.minute(60, 60)], [3, 3]);
    assert.equal(group.minute(95, 60), 4);
    assert.equal(group.why, "scaleOut step");
  });
});

describe("Scheduled actions of a group", () => {
  const moved = (
    ...actions: { minCapacity?: number; maxCapacity?: number; desiredCapacity?: number }[]
  ) =>
    new Group({
      capacity: 5,
      minCapacity: 2,
      maxCapacity: 10,
      actions: actions.map((action, index) => ({ atSeconds: 60, name: `${index}`, ...action })),
    });

  it("set the desired capacity.", () => {
    const group = moved({ desiredCapacity: 8 });
    assert.equal(group.minute(), 8);
    assert.equal(group.why, "schedule 0");
  });

  it("pull capacity inside new bounds and leave it alone within.", () => {
    assert.equal(moved({ minCapacity: 7 }).minute(), 7);
    assert.equal(moved({ maxCapacity: 3 }).minute(), 3);
    assert.equal(moved({ minCapacity: 4, maxCapacity: 6 }).minute(), 5);
  });

  it("may make a group of one fixed size, and ask for all that the maximum allows.", () => {
    const fixed = moved({ minCapacity: 7, maxCapacity: 7 });
    assert.deepEqual([fixed.minute(), fixed.why], [7, "schedule 0"]);
    assert.equal(moved({ desiredCapacity: 10 }).minute(), 10);
    assert.equal(moved({ desiredCapacity: 2 }).minute(), 2);
  });

  it("run in their order at one moment.", () => {
    assert.equal(moved({ desiredCapacity: 8 }, { desiredCapacity: 3 }).minute(), 3);
  });

  it("fail, and change nothing, where they contradict the bounds.", () => {
    const tooMany = moved({ maxCapacity: 6, desiredCapacity: 9 });
    assert.equal(tooMany.minute(), 5);
    assert.deepEqual([tooMany.why, tooMany.controller.maxCapacity], ["atMaximum 0", 10]);
    const tooFew = moved({ desiredCapacity: 1 });
    assert.deepEqual([tooFew.minute(), tooFew.why], [5, "atMinimum 0"]);
    const crossed = moved({ minCapacity: 11 });
    assert.equal(crossed.minute(), 5);
    assert.deepEqual([crossed.why, crossed.controller.minCapacity], ["atMaximum 0", 2]);
  });

  it("do not wait for a cooldown, and begin one for simple scaling.", () => {
    const actions = [{ atSeconds: 120, name: "peak", desiredCapacity: 8 }];
    const simpleScaling = [simple({ adjustment: 1, cooldownSeconds: 600 })];
    const group = new Group({ capacity: 2, actions, simpleScaling, defaultCooldownSeconds: 60 });
    assert.deepEqual(group.minutes(5, 60), [3, 8, 8, 9, 9]);
  });

  it("keep capacity inside the bounds from the first moment.", () => {
    const group = new Group({ capacity: 1, minCapacity: 3 });
    assert.equal(group.at(0), 3);
    assert.equal(group.why, "bounds");
  });
});
