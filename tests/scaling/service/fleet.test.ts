import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Fleet } from "../../../scaling/service/fleet";
import { NaiveFleet } from "./naiveFleet";
import { ModelOptions, serviceModel } from "./serviceModel";

type AnyFleet = Fleet | NaiveFleet;
type Act = (fleet: AnyFleet, nowSeconds: number) => void;

function counts({ desired, ready, starting, draining }: AnyFleet) {
  return { desired, ready, starting, draining };
}

function fleetOf(initial: number, options: ModelOptions, seed = 1) {
  return new Fleet(serviceModel(options), initial, seed);
}

/** Ready instances at each step of a run that asks for more at its start. */
function readyOver(steps: number, fleet: Fleet, desired: number) {
  fleet.setDesired(desired, 0);
  return Array.from({ length: steps }, (_, step) => {
    fleet.advance(step * 10);
    return fleet.ready;
  });
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.nat(40).map(
      (n): Act =>
        (fleet, now) =>
          fleet.setDesired(n, now),
    ),
  },
  { weight: 3, arbitrary: fc.constant<Act>(() => undefined) },
  share.map(
    (fraction): Act =>
      (fleet) =>
        fleet.lose(fraction),
  ),
  share.map(
    (fraction): Act =>
      (fleet) =>
        fleet.takeOut(fraction),
  ),
  fc.constant<Act>((fleet) => fleet.bringBack()),
  fc.oneof(fc.nat(50), fc.constant(Infinity)).map((most): Act => (fleet) => {
    fleet.limit = most;
  }),
  fc.constantFrom(0, 0.5, 1, 3).map((factor): Act => (fleet) => {
    fleet.startFactor = factor;
  }),
);

const newNode = fc.record({ room: fc.nat(20), medianSeconds: fc.constantFrom(0, 30, 300) });

describe("The fleet", () => {
  it("serves with a new instance from the end of its start-up time on, not before", () => {
    const fleet = fleetOf(2, { startupSeconds: 240 });
    fleet.setDesired(5, 60);
    fleet.advance(299);
    assert.deepEqual(counts(fleet), { desired: 5, ready: 2, starting: 3, draining: 0 });
    fleet.advance(300);
    assert.deepEqual(counts(fleet), { desired: 5, ready: 5, starting: 0, draining: 0 });
  });

  it("calls the newest launches off before it lets a ready instance go, and pays until drained", () => {
    const fleet = fleetOf(3, { startupSeconds: 100, drainSeconds: 30 });
    fleet.setDesired(5, 0);
    fleet.advance(20);
    fleet.setDesired(6, 20);
    fleet.setDesired(4, 30);
    fleet.advance(100);
    assert.deepEqual(counts(fleet), { desired: 4, ready: 4, starting: 0, draining: 0 });
    fleet.setDesired(1, 100);
    assert.deepEqual(counts(fleet), { desired: 1, ready: 1, starting: 0, draining: 3 });
    fleet.advance(129);
    assert.equal(fleet.draining, 3);
    fleet.advance(130);
    assert.equal(fleet.draining, 0);
  });

  it("loses a zone at once, launches what is missing, and is whole after a start-up time", () => {
    const fleet = fleetOf(9, { startupSeconds: 60 });
    fleet.lose(1 / 3);
    assert.deepEqual(counts(fleet), { desired: 9, ready: 6, starting: 0, draining: 0 });
    fleet.advance(10);
    assert.deepEqual(counts(fleet), { desired: 9, ready: 6, starting: 3, draining: 0 });
    fleet.advance(70);
    assert.equal(fleet.ready, 9);
  });

  it("gets no more instances than there are during a shortage, and the rest when it ends", () => {
    const fleet = fleetOf(4, { startupSeconds: 60 });
    fleet.limit = 6;
    fleet.setDesired(10, 0);
    assert.equal(fleet.starting, 2);
    fleet.advance(60);
    assert.deepEqual(counts(fleet), { desired: 10, ready: 6, starting: 0, draining: 0 });
    fleet.limit = Infinity;
    fleet.advance(70);
    assert.equal(fleet.starting, 4);
    fleet.limit = 1;
    fleet.advance(80);
    assert.equal(fleet.ready + fleet.starting, 10, "a shortage takes nothing away");
  });

  it("keeps a share out of service during a rollout, rounded up, and pays for it", () => {
    const fleet = fleetOf(5, { startupSeconds: 60 });
    fleet.takeOut(0.25);
    fleet.takeOut(0.25);
    assert.deepEqual(counts(fleet), { desired: 5, ready: 3, starting: 2, draining: 0 });
    fleet.bringBack();
    assert.equal(fleet.ready, 5);
  });

  it("takes longer to start while a slow start lasts", () => {
    const fleet = fleetOf(1, { startupSeconds: 60 });
    fleet.startFactor = 3;
    fleet.setDesired(2, 0);
    fleet.startFactor = 1;
    fleet.setDesired(3, 0);
    fleet.advance(179);
    assert.equal(fleet.ready, 2);
    fleet.advance(180);
    assert.equal(fleet.ready, 3);
  });

  it("starts as many as there is room for, and the rest once it has nodes for them", () => {
    const fleet = fleetOf(2, { startupSeconds: 20, newNode: { room: 5, medianSeconds: 180 } });
    fleet.setDesired(9, 0);
    fleet.advance(20);
    assert.deepEqual(counts(fleet), { desired: 9, ready: 5, starting: 4, draining: 0 });
    fleet.advance(199);
    assert.equal(fleet.ready, 5);
    fleet.advance(200);
    assert.equal(fleet.ready, 9);
  });

  it("has room again for an instance once another has drained", () => {
    const options = { startupSeconds: 20, drainSeconds: 60 };
    const fleet = fleetOf(3, { ...options, newNode: { room: 3, medianSeconds: 180 } });
    fleet.setDesired(2, 0);
    fleet.advance(60);
    fleet.setDesired(3, 60);
    fleet.advance(80);
    assert.equal(fleet.ready, 3);
    fleet.setDesired(2, 100);
    fleet.setDesired(3, 110);
    fleet.advance(309);
    assert.equal(fleet.ready, 2, "the one that drains still has its place");
    fleet.advance(310);
    assert.equal(fleet.ready, 3);
  });

  it("waits for nodes where a zone was lost with its room, and for none where a start failed", () => {
    const newNode = { room: 9, medianSeconds: 180 };
    const fleet = fleetOf(9, { startupSeconds: 20, newNode });
    fleet.lose(1 / 3);
    fleet.advance(0);
    fleet.advance(199);
    assert.equal(fleet.ready, 6);
    fleet.advance(200);
    assert.equal(fleet.ready, 9);
    const failing = fleetOf(0, {
      startupSeconds: 20,
      failureFraction: 1,
      newNode: { ...newNode, room: 0 },
    });
    failing.setDesired(1, 0);
    failing.advance(200);
    failing.failureFraction = 0;
    failing.advance(220);
    assert.equal(failing.ready, 1);
  });

  it("does what a fleet of one object for each instance does, whatever happens to it", () => {
    fc.assert(
      fc.property(
        fc.nat(10),
        fc.constantFrom(0, 7, 40, 240),
        fc.constantFrom(0, 15, 100),
        fc.option(newNode, { nil: undefined }),
        fc.array(fc.tuple(fc.constantFrom(1, 1, 10, 60), act), { maxLength: 120, size: "max" }),
        (initial, startupSeconds, drainSeconds, newNode, acts) => {
          const node = newNode && { newNode };
          const fleet = fleetOf(initial, { startupSeconds, drainSeconds, ...node });
          const naive = new NaiveFleet(initial, startupSeconds, drainSeconds, newNode);
          let now = 0;
          for (const [seconds, act] of acts) {
            for (const each of [fleet, naive]) {
              each.advance(now);
              act(each, now);
            }
            assert.deepEqual(counts(fleet), counts(naive), `at ${now} s`);
            now += seconds;
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  it("keeps as many instances as were asked for, started or starting, whatever fails", () => {
    const settings = fc.record({
      spread: fc.constantFrom(0, 0.2, 1),
      failureFraction: fc.constantFrom(0, 0.5, 1),
      startupSeconds: fc.constantFrom(0, 30, 500),
    });
    fc.assert(
      fc.property(
        settings,
        fc.array(fc.nat(300), { maxLength: 40 }),
        fc.nat(),
        (s, asked, seed) => {
          const fleet = fleetOf(1, s, seed);
          asked.forEach((count, step) => {
            fleet.advance(step * 10);
            fleet.setDesired(count, step * 10);
            assert.equal(fleet.ready + fleet.starting, count);
            assert.ok(fleet.ready >= 0 && fleet.starting >= 0);
          });
        },
      ),
    );
  });

  it("starts around the median with the spread that was declared", () => {
    const fleet = fleetOf(0, { startupSeconds: 240, spread: 0.2 });
    fleet.setDesired(10_000, 0);
    const readyBy = [240 * Math.exp(-0.2), 240, 240 * Math.exp(0.2)].map((seconds) => {
      fleet.advance(seconds);
      return fleet.ready / 10_000;
    });
    [0.1587, 0.5, 0.8413].forEach((expected, i) => {
      assert.ok(Math.abs(readyBy[i]! - expected) < 0.02, `${readyBy[i]} is not near ${expected}`);
    });
  });

  it("begins a share of the starts again at their end, until all serve", () => {
    const options = { startupSeconds: 100, failureFraction: 0.3 };
    const ready = readyOver(100, fleetOf(0, options), 10_000);
    assert.equal(ready[9], 0);
    for (const [step, expected] of [
      [10, 0.7],
      [20, 0.91],
      [30, 0.973],
    ] as const) {
      assert.ok(Math.abs(ready[step]! / 10_000 - expected) < 0.02);
      assert.equal(ready[step], ready[step + 9], "only whole start-up times count");
    }
    assert.equal(ready[99], 10_000);
  });

  it("begins a failed start again at its end, not at the step that sees it", () => {
    const fleet = fleetOf(0, { startupSeconds: 95, failureFraction: 1 });
    fleet.setDesired(1, 0);
    fleet.advance(100);
    fleet.failureFraction = 0;
    fleet.advance(189);
    assert.equal(fleet.ready, 0);
    fleet.advance(190);
    assert.equal(fleet.ready, 1);
  });

  it("drains in the order of going, however many orders are under way", () => {
    const fleet = fleetOf(60, { drainSeconds: 100 });
    const naive = new NaiveFleet(60, 0, 100);
    for (let now = 0; now < 250; now++) {
      for (const each of [fleet, naive]) {
        each.advance(now);
        each.setDesired(60 - (now % 2), now);
        if (now === 170) each.lose(0.4);
      }
      assert.deepEqual(counts(fleet), counts(naive), `at ${now} s`);
    }
  });

  it("repeats itself for the same seed and differs for another one", () => {
    const options = { startupSeconds: 200, spread: 0.3, failureFraction: 0.2 };
    const first = readyOver(60, fleetOf(1, options, 5), 50);
    assert.deepEqual(readyOver(60, fleetOf(1, options, 5), 50), first);
    assert.notDeepEqual(readyOver(60, fleetOf(1, options, 6), 50), first);
  });
});
