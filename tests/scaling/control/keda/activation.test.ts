import { strict as assert } from "node:assert";
import { Scene, trigger } from "./scene";

describe("KEDA between 0 and the minimum", () => {
  it("wakes to one replica at a poll when a trigger is active.", () => {
    const scene = new Scene({ replicas: 0 });
    assert.deepEqual([scene.next(0), scene.next(5), scene.next(5)], [0, 0, 1]);
    assert.equal(scene.why, "wake queue");
  });

  it("wakes to the minimum where there is one.", () => {
    assert.equal(new Scene({ replicas: 0, minReplicaCount: 3 }).next(5), 3);
  });

  it("takes a value as active only strictly above the activation value.", () => {
    const triggers = [trigger({ activationValue: 5 })];
    assert.equal(new Scene({ replicas: 0, triggers }).pass(120, 5), 0);
    assert.equal(new Scene({ replicas: 0, triggers }).next(5.001), 1);
  });

  it("polls as often as declared.", () => {
    const scene = new Scene({ replicas: 0, pollingIntervalSeconds: 60 });
    scene.next(0);
    assert.equal(scene.untilChange(5), 60);
  });

  it("wakes when any of several triggers is active.", () => {
    const triggers = [trigger(), trigger({ name: "other" })];
    const scene = new Scene({ replicas: 0, triggers });
    assert.equal(scene.next(0, 5), 1);
    assert.equal(scene.why, "wake other");
  });

  it("goes to 0 when the cooldown is strictly over since the last active poll.", () => {
    const scene = new Scene({ replicas: 1, cooldownSeconds: 300 });
    scene.next(5);
    assert.equal(scene.untilChange(0), 330);
    assert.equal(scene.fleet.desired, 0);
    assert.equal(scene.why, "toZero");
  });

  it("begins the cooldown anew at each active poll.", () => {
    const scene = new Scene({ replicas: 1, cooldownSeconds: 60 });
    scene.next(5);
    scene.pass(75, 0);
    scene.next(5);
    assert.equal(scene.untilChange(0), 90);
  });

  it("counts the cooldown from its own wake-up too.", () => {
    const scene = new Scene({ replicas: 0, cooldownSeconds: 60 });
    scene.next(5);
    assert.equal(scene.untilChange(0), 90);
  });

  it("says that the cooldown holds it, and the HPA in between does not hide it.", () => {
    const scene = new Scene({ replicas: 1 });
    scene.next(5);
    scene.pass(60, 0);
    assert.equal(scene.why, "holdCooldown");
    scene.next(0);
    assert.equal(scene.why, "holdCooldown");
  });

  it("does not wait at all before the first activity, but for the initial cooldown.", () => {
    assert.equal(new Scene({ replicas: 1 }).untilChange(0), 45);
    const patient = new Scene({ replicas: 1, initialCooldownSeconds: 120 });
    assert.equal(patient.untilChange(0), 165);
  });

  it("leaves the way from many to one to the HPA, whatever the cooldown.", () => {
    const scene = new Scene({ replicas: 8, cooldownSeconds: 3600 });
    scene.next(80);
    assert.equal(scene.next(0), 1);
    assert.equal(scene.untilChange(0), Infinity);
  });

  it("never goes below a minimum above 0, and restores it without any activity.", () => {
    const scene = new Scene({ replicas: 3, minReplicaCount: 2 });
    assert.equal(scene.pass(1200, 0), 2);
    assert.equal(new Scene({ replicas: 0, minReplicaCount: 2 }).next(0), 2);
  });
});

describe("KEDA below its minimum, or at it", () => {
  it("leaves it to the HPA to reach the minimum while a trigger is active.", () => {
    const scene = new Scene({ replicas: 1, minReplicaCount: 3 });
    assert.deepEqual([scene.next(5), scene.why], [3, "bounds"]);
  });

  it("tells at the minimum that it holds the HPA.", () => {
    const scene = new Scene({ replicas: 2, minReplicaCount: 2 });
    assert.deepEqual([scene.next(0), scene.why], [2, "atMinimum queue"]);
  });
});

describe("KEDA with idle replicas", () => {
  const idle = { minReplicaCount: 3, idleReplicaCount: 0, cooldownSeconds: 60 };

  it("rests at the idle replicas instead of the minimum.", () => {
    const scene = new Scene({ ...idle, replicas: 3 });
    scene.next(5);
    assert.equal(scene.untilChange(0), 90);
    assert.equal(scene.fleet.desired, 0);
  });

  it("at the minimum has nothing to wake.", () => {
    const scene = new Scene({ ...idle, replicas: 3 });
    assert.deepEqual([scene.next(5), scene.why], [3, "none"]);
  });

  it("goes there from above the minimum as well.", () => {
    const behavior = { scaleDown: { selectPolicy: "Disabled" } } as const;
    const scene = new Scene({ ...idle, replicas: 9, behavior });
    scene.next(5);
    assert.equal(scene.pass(90, 0), 0);
  });

  it("leaves them for the minimum, not for one replica.", () => {
    const scene = new Scene({ ...idle, replicas: 0 });
    assert.equal(scene.untilChange(0), Infinity);
    assert.equal(scene.pass(30, 5), 3);
    assert.equal(scene.controller.minCapacity, 0);
  });

  it("above 0 fights with the HPA, whose minimum is that of the ScaledObject.", () => {
    const scene = new Scene({ ...idle, idleReplicaCount: 1, replicas: 3 });
    scene.next(5);
    scene.pass(75, 0);
    assert.equal(scene.next(0), 3);
    assert.equal(scene.why, "bounds");
  });
});

describe("The HPA that KEDA creates", () => {
  it("scales out to the replicas that the metric needs.", () => {
    const scene = new Scene({ replicas: 2 });
    assert.equal(scene.next(55), 6);
    assert.equal(scene.why, "scaleOut queue");
  });

  it("follows the trigger that needs most.", () => {
    const triggers = [trigger(), trigger({ name: "other" })];
    const scene = new Scene({ replicas: 2, triggers });
    assert.equal(scene.next(35, 75), 6);
    assert.equal(scene.next(35, 75), 8);
    assert.equal(scene.why, "scaleOut other");
  });

  it("does nothing at 0 replicas: between two polls nothing wakes the workload.", () => {
    const scene = new Scene({ replicas: 0, pollingIntervalSeconds: 300 });
    scene.next(0);
    assert.equal(scene.untilChange(1000), 300);
  });

  it("never goes above the maximum, and says so.", () => {
    const scene = new Scene({ replicas: 2, maxReplicaCount: 4 });
    assert.equal(scene.pass(60, 1000), 4);
    assert.equal(scene.why, "atMaximum queue");
  });

  it("stabilizes for 300 s before it scales in, unless the behavior says otherwise.", () => {
    const scene = new Scene({ replicas: 4, behavior: undefined });
    scene.next(40);
    assert.equal(scene.untilChange(10), 315);
  });

  it("takes a target of type Value for the whole, by the pods that serve.", () => {
    const triggers = [trigger({ metricType: "Value" })];
    assert.equal(new Scene({ replicas: 4, triggers }).next(15), 6);
    assert.equal(new Scene({ replicas: 4, ready: 2, triggers }).next(30), 6);
  });

  it("scales in from the maximum.", () => {
    const scene = new Scene({ replicas: 4, maxReplicaCount: 4 });
    assert.deepEqual([scene.next(40), scene.next(10)], [4, 1]);
  });

  it("takes values below 0 or without bounds for 0.", () => {
    const running = { replicas: 4, minReplicaCount: 1 };
    assert.equal(new Scene(running).next(-5), 1);
    assert.equal(new Scene(running).next(Infinity), 1);
  });

  it("syncs as often as declared.", () => {
    const scene = new Scene({ replicas: 1, minReplicaCount: 1, syncPeriodSeconds: 60 });
    scene.next(10);
    assert.equal(scene.untilChange(30), 60);
  });
});
