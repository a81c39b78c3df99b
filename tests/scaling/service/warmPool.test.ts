import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Fleet } from "../../../scaling/service/fleet";
import { ServiceModel, WarmPoolModel } from "../../../scaling/service/service";
import { ModelOptions, serviceModel } from "./serviceModel";

const stopped: WarmPoolModel = { minSize: 0, isRunning: false, reuseOnScaleIn: false };

/** Whole starts take 300 s, those from the pool 30 s. */
function serviceOf(options: ModelOptions = {}): ServiceModel {
  const service = serviceModel({ startupSeconds: 300, ...options });
  return { ...service, startup: { ...service.startup, fromWarmPoolSeconds: 30 } };
}

function fleetOf(initial: number, pool: Partial<WarmPoolModel> = {}, options: ModelOptions = {}) {
  const fleet = new Fleet(serviceOf(options), initial, 1, { ...stopped, ...pool });
  fleet.prepare(10, 0);
  return fleet;
}

/** The group may have 10 instances. */
function at(fleet: Fleet, now: number, desired = fleet.desired) {
  fleet.advance(now);
  fleet.setDesired(desired, now);
  fleet.prepare(10, now);
}

const pooled = (fleet: Fleet) => [fleet.warmPool!.waiting, fleet.warmPool!.preparing];

describe("A warm pool", () => {
  it("holds the difference between the group's maximum and what it asks for, as the guide's example.", () => {
    assert.deepEqual(pooled(fleetOf(6)), [4, 0]);
  });

  it("holds the difference to the prepared capacity where that is declared, as the guide's example.", () => {
    assert.deepEqual(pooled(fleetOf(6, { maxPrepared: 8 })), [2, 0]);
  });

  it("is empty where the group asks for more than is prepared, unless it has a minimum.", () => {
    assert.deepEqual(pooled(fleetOf(6, { maxPrepared: 4 })), [0, 0]);
    assert.deepEqual(pooled(fleetOf(6, { maxPrepared: 4, minSize: 3 })), [3, 0]);
  });

  it("serves a scale-out in the time of a warm start, and what it lacks in that of a whole one.", () => {
    const fleet = fleetOf(6, { maxPrepared: 8 });
    at(fleet, 0, 10);
    const readyAt = [29, 30, 299, 300].map((now) => {
      fleet.advance(now);
      return fleet.ready;
    });
    assert.deepEqual(readyAt, [6, 8, 8, 10]);
  });

  it("is filled again by whole starts, which are paid for.", () => {
    const fleet = fleetOf(6, { maxPrepared: 6, minSize: 2 });
    at(fleet, 0, 8);
    assert.deepEqual([...pooled(fleet), fleet.beside], [0, 2, 2]);
    at(fleet, 299);
    assert.deepEqual(pooled(fleet), [0, 2]);
    at(fleet, 300);
    assert.deepEqual([...pooled(fleet), fleet.beside], [2, 0, 0]);
  });

  it("lets go what is too much when the group grows, first what is not prepared yet.", () => {
    const fleet = fleetOf(8);
    at(fleet, 0, 4);
    assert.deepEqual(pooled(fleet), [2, 4]);
    at(fleet, 10, 5);
    assert.deepEqual(pooled(fleet), [1, 4]);
    at(fleet, 20, 10);
    assert.deepEqual(pooled(fleet), [0, 0]);
  });

  it("begins anew for instances that go, and takes them back if it reuses them.", () => {
    const anew = fleetOf(8);
    at(anew, 0, 5);
    assert.deepEqual(pooled(anew), [2, 3]);
    const reused = fleetOf(8, { reuseOnScaleIn: true });
    at(reused, 0, 5);
    assert.deepEqual(pooled(reused), [5, 0]);
  });

  it("takes reused instances back once they have drained.", () => {
    const fleet = fleetOf(8, { reuseOnScaleIn: true }, { drainSeconds: 60 });
    fleet.setDesired(5, 0);
    assert.equal(fleet.warmPool!.waiting, 2);
    fleet.advance(60);
    assert.equal(fleet.warmPool!.waiting, 5);
  });

  it("is not filled while nothing may be launched, or nothing is to be had.", () => {
    const still = fleetOf(6);
    still.mayLaunch = false;
    at(still, 0, 5);
    assert.deepEqual(pooled(still), [4, 0]);
    const short = fleetOf(6);
    short.limit = 6;
    at(short, 0, 4);
    assert.deepEqual(pooled(short), [4, 2]);
  });

  it("loses its share with a zone.", () => {
    const fleet = fleetOf(6);
    fleet.lose(0.5);
    assert.deepEqual(pooled(fleet), [2, 0]);
  });

  it("has its size whatever the group asks for, and is never below nothing.", () => {
    const sizes = fc.array(fc.nat(12), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        sizes,
        fc.nat(4),
        fc.nat(12),
        fc.boolean(),
        (all, minSize, maxPrepared, reuse) => {
          const fleet = fleetOf(3, { minSize, maxPrepared, reuseOnScaleIn: reuse });
          all.forEach((desired, index) => {
            at(fleet, 45 * (index + 1), desired);
            const [waiting, preparing] = pooled(fleet) as [number, number];
            assert.ok(waiting >= 0 && preparing >= 0);
            assert.equal(waiting + preparing, Math.max(minSize, maxPrepared - desired));
          });
        },
      ),
    );
  });

  it("makes no difference while it is empty.", () => {
    const sizes = fc.array(fc.nat(12), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sizes, (all) => {
        const [empty, none] = [fleetOf(3, { maxPrepared: 0 }), new Fleet(serviceOf(), 3, 1)];
        all.forEach((desired, index) => {
          at(empty, 45 * (index + 1), desired);
          none.advance(45 * (index + 1));
          none.setDesired(desired, 45 * (index + 1));
          assert.deepEqual([empty.ready, empty.starting], [none.ready, none.starting]);
        });
      }),
    );
  });
});
