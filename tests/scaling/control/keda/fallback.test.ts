import { strict as assert } from "node:assert";
import { KedaScalerSpec } from "../../../../scaling/control/spec";
import { Scene, trigger } from "./scene";

type Fallback = NonNullable<KedaScalerSpec["fallback"]>;

const fallback = (changes: Partial<Fallback> = {}): Fallback => ({
  failureThreshold: 3,
  replicas: 6,
  behavior: "static",
  ...changes,
});

/** Only the HPA looks at the metric while it can: one failure for each sync. */
const running = { minReplicaCount: 1 };

describe("A trigger of KEDA that has no value", () => {
  it("changes nothing without a fallback, neither up nor down to 0.", () => {
    const scene = new Scene({ replicas: 4 });
    scene.next(40);
    assert.equal(scene.untilChange(NaN), Infinity);
    assert.equal(scene.why, "holdNoData queue");
    assert.equal(new Scene({ replicas: 0 }).untilChange(NaN), Infinity);
  });

  it("blocks the scale-in of the others, not their scale-out.", () => {
    const triggers = [trigger(), trigger({ name: "other" })];
    const scene = new Scene({ ...running, replicas: 4, triggers });
    assert.equal(scene.pass(120, 10, NaN), 4);
    assert.equal(scene.next(60, NaN), 6);
  });

  it("beside an active one leaves the time of the last activity as it was.", () => {
    const triggers = [trigger(), trigger({ name: "other" })];
    const scene = new Scene({ replicas: 1, cooldownSeconds: 60, triggers });
    scene.next(5, 0);
    scene.pass(120, 5, NaN);
    assert.equal(scene.untilChange(0, 0), 30);
  });

  it("keeps the workload from 0 where a fallback is declared, but not one to 0.", () => {
    const never = { failureThreshold: 1000 };
    const kept = new Scene({ replicas: 1, fallback: fallback(never) });
    assert.equal(kept.untilChange(NaN), Infinity);
    const dropped = new Scene({ replicas: 1, fallback: fallback({ ...never, replicas: 0 }) });
    dropped.next(5);
    assert.equal(dropped.untilChange(NaN), 330);
  });
});

describe("The fallback of KEDA", () => {
  it("comes after strictly more failures than the threshold.", () => {
    const scene = new Scene({ ...running, replicas: 2, fallback: fallback() });
    scene.pass(300, 20);
    const sizes = [1, 2, 3, 4].map(() => scene.next(NaN));
    assert.deepEqual(sizes, [2, 2, 6, 6]);
    assert.equal(new Scene({ ...running, replicas: 2, fallback: fallback() }).next(20), 2);
  });

  it("counts the polls too where they look at the trigger themselves.", () => {
    const scene = new Scene({ replicas: 2, fallback: fallback({ failureThreshold: 5 }) });
    scene.pass(300, 20);
    assert.equal(scene.untilChange(NaN), 60);
  });

  it("counts a poll only while the HPA cannot ask, where polls decide nothing.", () => {
    const sizesAfter = (failureThreshold: number, minReplicaCount: number) => {
      const spec = { minReplicaCount, fallback: fallback({ failureThreshold }) };
      const scene = new Scene({ ...spec, replicas: 2 });
      scene.pass(300, 20);
      return [1, 2, 3, 4].map(() => scene.next(NaN));
    };
    assert.deepEqual(sizesAfter(2, 1), [2, 2, 6, 6]);
    assert.deepEqual(sizesAfter(2, 0), [2, 6, 6, 6]);
    assert.deepEqual(sizesAfter(4, 1), [2, 2, 2, 6]);
  });

  it("counts no sync in which the HPA does not ask, above its maximum.", () => {
    const spec = { ...running, maxReplicaCount: 4, replicas: 8 };
    const scene = new Scene({ ...spec, fallback: fallback({ failureThreshold: 2, replicas: 2 }) });
    assert.deepEqual([scene.next(NaN), scene.next(NaN), scene.next(NaN)], [4, 4, 2]);
  });

  it("counts nothing before the first period of the metric has ended.", () => {
    const scene = new Scene({ replicas: 2, fallback: fallback({ failureThreshold: 0 }) });
    assert.deepEqual([scene.next(), scene.next(20)], [2, 2]);
  });

  it("forgets the failures with one success.", () => {
    const scene = new Scene({ ...running, replicas: 2, fallback: fallback() });
    scene.pass(300, 20);
    for (let round = 0; round < 5; round++) {
      scene.pass(30, NaN);
      assert.equal(scene.next(20), 2);
    }
  });

  it("ends with the first success.", () => {
    const scene = new Scene({ ...running, replicas: 2, fallback: fallback() });
    scene.pass(300, 20);
    assert.equal(scene.pass(120, NaN), 6);
    assert.equal(scene.next(20), 2);
  });

  it("tells that it is behind the change.", () => {
    const scene = new Scene({ ...running, replicas: 2, fallback: fallback() });
    scene.pass(300, 20);
    scene.untilChange(NaN);
    assert.equal(scene.why, "fallback queue");
  });

  it("wakes a workload that is at 0, whose triggers then count as active.", () => {
    const scene = new Scene({ replicas: 0, fallback: fallback() });
    scene.next(0);
    assert.equal(scene.untilChange(NaN), 120);
    assert.equal(scene.fleet.desired, 5);
    assert.equal(scene.pass(1200, NaN), 6);
  });

  const behaviors: readonly [Fallback["behavior"], number, number][] = [
    ["static", 6, 6],
    ["currentReplicas", 4, 9],
    ["currentReplicasIfHigher", 6, 9],
    ["currentReplicasIfLower", 4, 6],
  ];
  for (const [behavior, fromFour, fromNine] of behaviors) {
    it(`with ${behavior} and 6 replicas brings 4 to ${fromFour} and 9 to ${fromNine}.`, () => {
      for (const [replicas, expected] of [
        [4, fromFour],
        [9, fromNine],
      ] as const) {
        const scene = new Scene({ ...running, replicas, fallback: fallback({ behavior }) });
        scene.pass(300, replicas * 10);
        assert.equal(scene.pass(120, NaN), expected);
      }
    });
  }

  it("of a target of type Value is shared among the pods that serve.", () => {
    const triggers = [trigger({ metricType: "Value" })];
    const scene = new Scene({ ...running, replicas: 4, triggers, fallback: fallback() });
    scene.pass(300, 10);
    assert.equal(scene.pass(120, NaN), 6);
  });

  it("of a target of type Value fails while no pod serves.", () => {
    const triggers = [trigger({ metricType: "Value" })];
    const ready = { replicas: 4, ready: 0 };
    const scene = new Scene({ ...running, ...ready, triggers, fallback: fallback() });
    scene.pass(300, 10);
    assert.equal(scene.untilChange(NaN), Infinity);
  });
});
