import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Warmup } from "../../../../scaling/control/ec2/warmup";
import { below, Group, simple, step, tracking } from "./group";

/** +1 from 50, and -1 from 50 downwards, with one warm-up. */
const upAndDown = (warmupSeconds?: number) => [
  step({ name: "up", warmupSeconds }),
  step({ name: "down", adjustment: -1, alarm: { ...below, threshold: 40 }, warmupSeconds }),
];

/** Minutes from a scale-out until a scale-in goes through. */
function minutesBlocked(group: Group): number {
  group.minute(60, 60);
  let minutes = 1;
  while (group.minute(30, 30) > 2) minutes++;
  return minutes;
}

describe("Instance warm-up", () => {
  it("begins when an instance serves, not when it is launched.", () => {
    const quick = new Group({ capacity: 2, startSeconds: 30, stepScaling: upAndDown(120) });
    const slow = new Group({ capacity: 2, startSeconds: 270, stepScaling: upAndDown(120) });
    assert.deepEqual([minutesBlocked(quick), minutesBlocked(slow)], [3, 7]);
  });

  it("is the policy's own before the group's default.", () => {
    const stepScaling = upAndDown(60);
    const group = new Group({ capacity: 2, defaultWarmupSeconds: 0, stepScaling });
    assert.equal(minutesBlocked(group), 2);
  });

  it("is the group's default where the policy has none.", () => {
    const stepScaling = upAndDown();
    const group = new Group({ capacity: 2, defaultWarmupSeconds: 180, stepScaling });
    assert.equal(minutesBlocked(group), 4);
  });

  it("is the default cooldown where the group has no default warm-up.", () => {
    const group = new Group({
      capacity: 2,
      defaultWarmupSeconds: undefined,
      defaultCooldownSeconds: 240,
      stepScaling: upAndDown(),
    });
    assert.equal(minutesBlocked(group), 5);
  });

  it("of 0 seconds blocks scale-in while instances start, and no longer.", () => {
    const group = new Group({ capacity: 2, startSeconds: 90, stepScaling: upAndDown() });
    group.minute(60, 60);
    assert.equal(group.minute(30, 30), 3);
    assert.equal(group.why, "holdWarmup down");
    assert.equal(group.minute(30, 30), 2);
  });

  it("blocks the scale-in of every policy for as long as the longest lasts.", () => {
    const [up, down] = upAndDown(60);
    const stepScaling = [{ ...up!, warmupSeconds: 300 }, down!];
    assert.equal(minutesBlocked(new Group({ capacity: 2, stepScaling })), 6);
  });

  it("blocks the scale-in of a simple policy too.", () => {
    const down = simple({
      name: "down",
      adjustment: -1,
      cooldownSeconds: 0,
      alarm: { ...below, threshold: 40 },
    });
    const stepScaling = [step({ warmupSeconds: 180 })];
    const group = new Group({
      capacity: 2,
      defaultCooldownSeconds: 0,
      stepScaling,
      simpleScaling: [down],
    });
    assert.equal(minutesBlocked(group), 4);
  });

  it("does not block a scheduled action.", () => {
    const actions = [{ atSeconds: 120, name: "night", desiredCapacity: 1 }];
    const group = new Group({ capacity: 2, stepScaling: upAndDown(600), actions });
    assert.deepEqual([group.minute(60, 60), group.minute(45, 45)], [3, 1]);
    assert.equal(group.why, "schedule night");
  });

  it("makes repeated breaches of one step a single activity, until it has ended.", () => {
    const group = new Group({ capacity: 10, stepScaling: [step({ warmupSeconds: 180 })] });
    assert.deepEqual(group.minutes(5, 60), [11, 11, 11, 11, 12]);
  });

  it("counts instances that warm up toward what target tracking asks for.", () => {
    const targetTracking = [tracking({ warmupSeconds: 600 })];
    const group = new Group({ capacity: 2, targetTracking });
    assert.deepEqual(
      [100, 100, 120].map((metric) => group.minute(metric)),
      [4, 4, 5],
    );
    assert.equal(group.why, "scaleOut tracking");
  });

  it("lets target tracking start from all instances once it has ended.", () => {
    const targetTracking = [tracking({ warmupSeconds: 60 })];
    const group = new Group({ capacity: 2, targetTracking });
    assert.deepEqual(group.minutes(3, 100), [4, 4, 8]);
  });

  it("is over from the start for instances that serve when a run begins.", () => {
    const stepScaling = upAndDown(3600);
    const group = new Group({ capacity: 3, stepScaling });
    assert.equal(group.minute(30, 30), 2);
  });

  it("counts each launch for itself, however many are under way.", () => {
    const launches = fc.array(fc.record({ gap: fc.nat({ max: 3 }), count: fc.nat({ max: 4 }) }), {
      minLength: 60,
      maxLength: 200,
    });
    fc.assert(
      fc.property(launches, fc.integer({ min: 0, max: 90 }), (all, seconds) => {
        const warmup = new Warmup(seconds);
        const fleet = { desired: 5, ready: 5, starting: 2, draining: 0 };
        warmup.advance(0, fleet);
        let now = 0;
        const served = all.map(({ gap, count }) => {
          now += gap;
          fleet.ready += count;
          warmup.advance(now, fleet);
          return { at: now, count };
        });
        const cold = served.filter(({ at }) => at + seconds > now);
        const expected = cold.reduce((sum, { count }) => sum + count, 0);
        assert.deepEqual([warmup.cold, warmup.warm], [expected + 2, fleet.ready - expected]);
      }),
      { seed: 4 },
    );
  });

  it("never counts more than serve.", () => {
    const warmup = new Warmup(600);
    warmup.advance(0, { desired: 2, ready: 2, starting: 0, draining: 0 });
    warmup.advance(60, { desired: 9, ready: 9, starting: 0, draining: 0 });
    warmup.advance(120, { desired: 9, ready: 3, starting: 6, draining: 0 });
    assert.deepEqual([warmup.cold, warmup.warm], [9, 0]);
  });

  it("holds instances that replace lost ones too.", () => {
    const group = new Group({ capacity: 4, stepScaling: upAndDown(120) });
    group.minute(45, 45);
    group.fleet.lose(0.5);
    assert.deepEqual(group.minutes(5, 30, 30), [4, 4, 4, 3, 2]);
  });
});
