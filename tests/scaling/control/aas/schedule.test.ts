import { strict as assert } from "node:assert";
import { ScheduledBounds } from "../../../../scaling/control/spec";
import { Scene, tracking } from "./scene";

const cooldowns = { scaleOutCooldownSeconds: 600, scaleInCooldownSeconds: 600 };

function scene(
  capacity: number,
  actions: readonly ScheduledBounds[],
  others: Partial<ConstructorParameters<typeof Scene>[0]> = {},
): Scene {
  return new Scene({ capacity, targetTracking: [tracking(cooldowns)], actions, ...others });
}

const at = (minute: number, name: string, bounds: Partial<ScheduledBounds>): ScheduledBounds => ({
  atSeconds: minute * 60,
  name,
  ...bounds,
});

describe("A scheduled action of Application Auto Scaling", () => {
  it("raises capacity that is below its minimum, and not before its time.", () => {
    const it = scene(1, [at(2, "morning", { minCapacity: 3, maxCapacity: 10 })]);
    assert.deepEqual([it.minute(48), it.minute(48)], [1, 3]);
    assert.equal(it.why, "schedule morning");
    assert.deepEqual([it.controller.minCapacity, it.controller.maxCapacity], [3, 10]);
  });

  it("lowers capacity that is above its maximum.", () => {
    const it = scene(50, [at(1, "evening", { minCapacity: 1, maxCapacity: 10 })]);
    assert.equal(it.minute(48), 10);
    assert.equal(it.why, "schedule evening");
  });

  it("changes nothing where capacity is inside.", () => {
    const it = scene(5, [at(1, "morning", { minCapacity: 3, maxCapacity: 10 })]);
    assert.equal(it.minute(48), 5);
    assert.equal(it.why, "none");
  });

  it("may set only one bound and leaves the other.", () => {
    const it = scene(5, [
      at(1, "least", { minCapacity: 7 }),
      at(2, "most", { maxCapacity: 8 }),
      at(3, "less", { minCapacity: 2 }),
    ]);
    const bounds = () => [it.controller.minCapacity, it.controller.maxCapacity];
    assert.equal(it.minute(48), 7);
    assert.deepEqual(bounds(), [7, 100]);
    it.minute(48);
    assert.deepEqual(bounds(), [7, 8]);
    assert.equal(it.minute(48), 7);
    assert.deepEqual(bounds(), [2, 8]);
  });

  it("sets 0 and 0 and takes capacity to zero.", () => {
    const it = scene(5, [at(1, "night", { minCapacity: 0, maxCapacity: 0 })]);
    assert.equal(it.minute(100), 0);
    assert.equal(it.why, "schedule night");
    assert.equal(it.minute(100), 0);
  });

  it("fails where its minimum is above the maximum that stays, and says so.", () => {
    const it = scene(5, [at(1, "large", { minCapacity: 20 })], { maxCapacity: 10 });
    assert.equal(it.minute(48), 5);
    assert.equal(it.why, "atMaximum large");
    assert.equal(it.controller.minCapacity, 1);
    it.minute(48);
    assert.equal(it.why, "none");
  });

  it("fails where its maximum is below the minimum that stays, and says so.", () => {
    const it = scene(5, [at(1, "small", { maxCapacity: 2 })], { minCapacity: 4 });
    assert.equal(it.minute(48), 5);
    assert.equal(it.why, "atMinimum small");
    assert.equal(it.controller.maxCapacity, 100);
  });

  it("runs in the order given where several are due.", () => {
    const it = scene(5, [
      at(1, "first", { minCapacity: 8, maxCapacity: 20 }),
      at(1, "second", { minCapacity: 2, maxCapacity: 6 }),
      at(1, "third", { minCapacity: 3 }),
    ]);
    it.minute(48);
    assert.deepEqual([it.controller.minCapacity, it.controller.maxCapacity], [3, 6]);
  });

  it("does not wait for a scale-in cooldown.", () => {
    const it = scene(8, [at(2, "down", { maxCapacity: 3 })]);
    assert.deepEqual([it.minute(25), it.minute(48)], [4, 3]);
  });

  it("does not wait for a scale-out cooldown.", () => {
    const it = scene(2, [at(2, "up", { minCapacity: 9 })]);
    assert.deepEqual([it.minute(100), it.minute(48)], [4, 9]);
  });

  it("begins no cooldown.", () => {
    const down = scene(8, [at(1, "down", { maxCapacity: 4 })]);
    assert.deepEqual([down.minute(48), down.minute(25)], [4, 2]);
    const up = scene(2, [at(1, "up", { minCapacity: 4 })]);
    assert.deepEqual([up.minute(48), up.minute(60)], [4, 5]);
  });

  it("ends no scale-in cooldown.", () => {
    const it = scene(8, [at(2, "up", { minCapacity: 6 }), at(3, "free", { minCapacity: 1 })]);
    assert.deepEqual([it.minute(25), it.minute(48), it.minute(25)], [4, 6, 6]);
    assert.equal(it.why, "holdCooldown tracking");
  });

  it("leaves the reference of a scale-out cooldown alone.", () => {
    const it = scene(2, [at(2, "up", { minCapacity: 10 })]);
    assert.deepEqual([it.minute(150), it.minute(48), it.minute(200)], [6, 10, 10]);
    assert.equal(it.why, "holdCooldown tracking");
    assert.equal(it.minute(275), 11);
  });

  it("lets policies go on inside its bounds.", () => {
    const it = scene(2, [at(1, "day", { minCapacity: 4, maxCapacity: 6 })], {
      targetTracking: [tracking()],
    });
    assert.deepEqual(
      [48, 100, 100, 1].map((metric) => it.minute(metric)),
      [4, 6, 6, 4],
    );
  });

  it("lets a policy that asks for more at the same moment have it.", () => {
    const it = scene(2, [at(1, "day", { minCapacity: 4, maxCapacity: 6 })]);
    assert.equal(it.minute(65), 6);
    assert.equal(it.why, "scaleOut tracking");
  });

  it("is named where a policy at the same moment is held.", () => {
    const it = scene(9, [at(1, "cap", { maxCapacity: 6 })]);
    assert.equal(it.minute(100), 6);
    assert.equal(it.why, "schedule cap");
  });

  it("runs although dynamic scaling is suspended.", () => {
    const suspended = { scaleOutSuspended: true, scaleInSuspended: true };
    const it = scene(
      2,
      [at(1, "up", { minCapacity: 4 }), at(2, "down", { maxCapacity: 4 })],
      suspended,
    );
    assert.deepEqual([it.minute(100), it.minute(100)], [4, 4]);
  });

  it("waits for an update in progress, and scales when that is complete.", () => {
    const it = scene(2, [at(2, "up", { minCapacity: 9 })], {
      assumptions: { oneUpdateAtATime: true },
    });
    it.isSlow = true;
    assert.deepEqual([it.minute(100), it.minute(48)], [4, 4]);
    assert.equal(it.why, "holdUpdateInProgress up");
    it.ready();
    assert.equal(it.minute(48), 9);
    assert.equal(it.why, "schedule up");
  });

  it("that began an update makes policies wait for it.", () => {
    const it = scene(2, [at(1, "up", { minCapacity: 4 })], {
      assumptions: { oneUpdateAtATime: true },
    });
    it.isSlow = true;
    assert.deepEqual([it.minute(100), it.minute(100)], [4, 4]);
    assert.equal(it.why, "holdUpdateInProgress tracking");
  });

  it("that lies before the start of a run is in force from its first step.", () => {
    const it = scene(2, [{ atSeconds: -3600, name: "earlier", minCapacity: 5 }]);
    assert.equal(it.decide(), 5);
  });
});
