import { strict as assert } from "node:assert";
import fc from "fast-check";
import { MeshModel, OutlierModel } from "../../../../scaling/service/mesh";
import { run } from "../../../../scaling/simulate/run";
import { Ejections, HostErrors, Stretch } from "../../../../scaling/simulate/mesh/ejections";
import { requestsToRun } from "../../../../scaling/simulate/mesh/errorRuns";
import { Step } from "../../../../scaling/simulate/step";
import { ScalerSpec } from "../../../../scaling/control/spec";
import {
  envoy,
  failing,
  scenarioOf,
  service,
  stepsOf,
  sum,
  times,
  twoRetries,
  World,
} from "./worlds";

const one: World = {
  rates: times(300, 20),
  instances: 4,
  faults: [failing(0.25)],
  mesh: { outlierDetection: { ...envoy, maxEjectionPercent: 25 } },
};

function cpuAt60(minCapacity: number): ScalerSpec {
  return {
    kind: "HorizontalPodAutoscaler",
    minCapacity,
    maxCapacity: 10,
    syncPeriodSeconds: 15,
    metrics: [
      {
        name: "cpu",
        type: "Resource",
        source: { metric: "utilization", factor: 100, statistic: "Average" },
        target: "Utilization",
        targetValue: 60,
      },
    ],
  };
}

/** All at once. */
const at = (startSeconds: number): Stretch => ({ startSeconds, seconds: 0 });

/** When the number of ejected instances changed, and to what. */
function changesOf(steps: readonly Step[]): readonly (readonly [number, number])[] {
  return steps
    .filter(({ ejected, index }) => ejected !== (steps[index - 1]?.ejected ?? 0))
    .map(({ seconds, ejected }) => [seconds, ejected] as const);
}

/** Ejected when all of so many instances fail. */
function ejectedOf(instances: number, change: Partial<OutlierModel>): number {
  const outlierDetection = { ...envoy, ...change };
  const faults = [failing(1)];
  const world = { rates: times(20, 10 * instances), instances, faults };
  return stepsOf({ ...world, mesh: { outlierDetection } })[19]!.ejected;
}

describe("outlier detection", () => {
  it("ejects after so many errors in a row, for longer each time, and lets back at a sweep", () => {
    assert.deepEqual(changesOf(stepsOf(one)), [
      [1, 1], // 5 requests a second each
      [40, 0], // 30 s later is 31
      [41, 1],
      [110, 0], // 60 s later is 101
      [111, 1],
      [210, 0], // 90 s later is 201
      [211, 1],
    ]);
  });

  it("lasts as long in long steps, in which an instance that is back is ejected within a second", () => {
    const steps = stepsOf({ ...one, rates: times(30, 20), stepSeconds: 10 });
    assert.equal(steps[0]!.capacityRate, (40 + 9 * 30) / 10);
    const without = sum(steps, ({ dropped }) => dropped);
    assert.ok(Math.abs(without - 4 * 5) < 1e-9, "five errors by each of four ejections");
    const back = steps.filter(({ ejected }) => ejected === 0);
    assert.equal(back.length, 0, "none of the steps ends with it in traffic");
  });

  it("counts the time of an ejection from the error that it came from", () => {
    const ejections = new Ejections({ ...envoy, intervalSeconds: 0.5 });
    ejections.advance(0, 2);
    const many = { tries: 50, errorFraction: 1 };
    const none = { tries: 50, errorFraction: 0 };
    ejections.count(1, many, none, { startSeconds: 0, seconds: 1 });
    ejections.advance(30.4, 2);
    assert.equal(ejections.ejected, 1);
    ejections.advance(30.5, 2); // a tenth of a second in, and half a minute later
    assert.equal(ejections.ejected, 0);
  });

  it("shortens an ejection again by each sweep that the instance is in traffic before it", () => {
    const detection = { ...envoy, maxEjectionPercent: 100 };
    const errors = { tries: 5, errorFraction: 1 };
    const none = { tries: 0, errorFraction: 0 };
    const backAfter = (secondsBetween: number): number => {
      const ejections = new Ejections(detection);
      ejections.advance(0, 1);
      for (const seconds of [0, 40, 110]) {
        ejections.advance(seconds, 1);
        ejections.count(1, errors, none, at(seconds + 0.5));
      }
      ejections.advance(210, 1);
      assert.equal(ejections.ejected, 0);
      const again = 210 + secondsBetween;
      ejections.count(1, errors, none, at(again));
      let now = again;
      while (ejections.ejected > 0) ejections.advance(++now, 1);
      return now;
    };
    assert.equal(backAfter(5), 340); // the fourth in a row: 120 s, over at 335
    assert.equal(backAfter(15), 320); // one sweep between: 90 s, over at 315
    assert.equal(backAfter(100), 340); // all forgotten: 30 s, over at 340
  });

  it("never takes an ejection to more than 300 s, unless the first one is longer", () => {
    const lastStretch = (ejectionSeconds: number): number => {
      const outlierDetection = { ...envoy, ejectionSeconds, maxEjectionPercent: 25 };
      const changes = changesOf(
        stepsOf({ ...one, rates: times(6000, 20), mesh: { outlierDetection } }),
      );
      const starts = changes.filter(([, ejected]) => ejected === 1);
      return starts.at(-1)![0] - starts.at(-2)![0];
    };
    assert.equal(lastStretch(30), 310);
    assert.equal(lastStretch(400), 410);
  });

  it("ejects as many as the percentage holds, after the ejection", () => {
    assert.equal(ejectedOf(3, { maxEjectionPercent: 50 }), 1);
    assert.equal(ejectedOf(3, { maxEjectionPercent: 66 }), 1);
    assert.equal(ejectedOf(3, { maxEjectionPercent: 67 }), 2);
    assert.equal(ejectedOf(2, { maxEjectionPercent: 50 }), 1);
    assert.equal(ejectedOf(2, { maxEjectionPercent: 100 }), 2);
  });

  it("ejects none of fewer than ten at 10 percent, or one where at least one always is", () => {
    assert.equal(ejectedOf(9, { maxEjectionPercent: 10 }), 0);
    assert.equal(ejectedOf(10, { maxEjectionPercent: 10 }), 1);
    assert.equal(ejectedOf(9, { maxEjectionPercent: 10, ejectsAtLeastOne: true }), 1);
    assert.equal(ejectedOf(2, { maxEjectionPercent: 0, ejectsAtLeastOne: true }), 1);
  });

  it("begins to count anew after an answer without error, and where it may not eject", () => {
    const three = { tries: 3, errorFraction: 1 };
    const calm = { tries: 3, errorFraction: 0 };
    const counted = (steps: readonly HostErrors[], maxEjectionPercent: number): Ejections => {
      const ejections = new Ejections({ ...envoy, maxEjectionPercent });
      ejections.advance(0, 2);
      steps.forEach((each, index) => ejections.count(0, calm, each, at(index)));
      return ejections;
    };
    assert.equal(counted([three, calm, three], 50).ejected, 0);
    assert.equal(counted([three, three], 50).ejected, 1);
    const again = counted([three, three], 50);
    again.advance(40, 2);
    again.count(0, calm, three, at(41));
    assert.equal(again.ejected, 0, "of the second one the errors before do not count any more");
  });

  it("adds the errors of an overload to those of the instance that fails", () => {
    const slow = { ...service, requestsPerSecondPerInstance: 1, queueLimitPerInstance: 0 };
    const world = { rates: times(20, 6), instances: 2, faults: [failing(0.5, 0.5)] };
    const steps = stepsOf({ ...world, service: slow, mesh: { outlierDetection: envoy } });
    // Errors are 2/3 + 1/3 x 1/2 = 5/6 of three tries a second: 8.9 tries, and not 19.8 or 62.
    assert.equal(changesOf(steps)[0]![0], 3);
  });

  it("is in no hurry where only some answers are errors", () => {
    assert.equal(requestsToRun(5, 1), 5);
    assert.equal(requestsToRun(2, 0.5), 6);
    assert.equal(requestsToRun(5, 0.5), 62);
    assert.equal(requestsToRun(1000, 0.1), Infinity);
    const half = stepsOf({ ...one, faults: [failing(0.25, 0.5)] });
    assert.equal(changesOf(half)[0]![0], 13); // 62 requests at 5 a second
  });

  it("takes the errors of the failing instance out of the traffic", () => {
    const [first, ...later] = stepsOf(one).slice(0, 40);
    assert.ok(Math.abs(first!.dropped - 5) < 1e-9);
    assert.equal(
      sum(later, ({ dropped }) => dropped),
      0,
    );
  });

  it("leaves one of two instances with all of the load, which it cannot carry", () => {
    const outlierDetection = envoy;
    const world = { rates: times(39, 15), instances: 2, faults: [failing(0.5)] };
    const last = stepsOf({ ...world, mesh: { outlierDetection } })[38]!;
    assert.equal(last.capacityRate, 10);
    assert.ok(Math.abs(last.dropped - 5) < 1e-9);
    assert.equal(last.overloadSeconds, 1);
  });

  it("hides the overload from an autoscaler that looks at the mean of all instances", () => {
    const rates = times(900, 11);
    const last = (instances: number, minCapacity: number, mesh?: MeshModel): Step => {
      let step: Step | undefined;
      const world = { rates, instances, faults: [failing(0.5, 1, 300)], ...(mesh && { mesh }) };
      const scenario = { ...scenarioOf(world), scaler: cpuAt60(minCapacity) };
      run(scenario, [{ add: (each) => (step = { ...each }) }]);
      return step!;
    };
    const hidden = last(2, 2, { outlierDetection: { ...envoy, ejectionSeconds: 3600 } });
    assert.equal(hidden.ejected, 1);
    assert.equal(hidden.overloadSeconds, 1);
    assert.equal(hidden.desired, 2);
    assert.equal(last(1, 1).desired, 2, "one instance with the same load asks for another");
  });

  it("ejects sound instances under an overload, so that less is served than without it", () => {
    const world = { rates: times(25, 60), instances: 2 };
    const [without, detected] = [
      stepsOf(world),
      stepsOf({ ...world, mesh: { outlierDetection: envoy } }),
    ];
    assert.equal(without[24]!.served, 20);
    assert.equal(detected[24]!.ejected, 1);
    assert.ok(Math.abs(detected[24]!.served - 10) < 1e-9);
  });

  it("keeps an instance out for its time, also when the overload is over", () => {
    const world = { rates: [...times(20, 60), ...times(30, 5)], instances: 2 };
    const steps = stepsOf({ ...world, mesh: { outlierDetection: envoy } });
    assert.deepEqual(changesOf(steps), [
      [2, 1], // once the queue is full two of three tries fail: five in a row within 20
      [40, 0],
    ]);
    assert.equal(steps[39]!.capacityRate, 10);
  });

  it("forgives what was before a calm second", () => {
    const mesh = { outlierDetection: { ...envoy, maxEjectionPercent: 100 } };
    const noRoom = { ...service, queueLimitPerInstance: 0 };
    const ejected = (rates: readonly number[]): number =>
      stepsOf({ rates, instances: 1, service: noRoom, mesh }).at(-1)!.ejected;
    // Half of 20 tries a second fail, and a run of five errors takes 62 tries.
    assert.equal(ejected([20, 20, 20, 20, 5]), 1);
    assert.equal(ejected([20, 20, 20, 5, 20, 5]), 0);
  });

  it("ejects more where retries multiply the errors", () => {
    const rates = times(25, 26);
    const world = { rates, instances: 2 };
    const firstAt = (mesh: World["mesh"]): number =>
      changesOf(stepsOf({ ...world, ...(mesh && { mesh }) }))[0]?.[0] ?? Infinity;
    const outlierDetection = { ...envoy, consecutiveErrors: 3 };
    const alone = firstAt({ outlierDetection });
    const both = firstAt({ outlierDetection, retries: { ...twoRetries, attempts: 5 } });
    assert.ok(both < alone, `${both} before ${alone}`);
  });

  it("fails everything at once where all instances are ejected", () => {
    const outlierDetection = { ...envoy, maxEjectionPercent: 100 };
    const world = { rates: times(20, 10), instances: 2, faults: [failing(1)] };
    const patient = { ...service, queueLimitPerInstance: Infinity };
    const last = stepsOf({ ...world, service: patient, mesh: { outlierDetection } })[19]!;
    assert.equal(last.ejected, 2);
    assert.equal(last.dropped, 10);
    assert.equal(last.backlog, 0);
    assert.equal(last.overloadSeconds, 1);
  });

  it("changes nothing where nothing fails", () => {
    const world = { rates: [10, 15, 20, 5], instances: 2 };
    assert.deepEqual(stepsOf({ ...world, mesh: { outlierDetection: envoy } }), stepsOf(world));
  });

  it("never goes beyond the percentage, whatever fails, and lets everything back in the end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 100 }),
        fc.array(
          fc.record({
            failing: fc.double({ min: 0, max: 1, noNaN: true }),
            sound: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          { maxLength: 60 },
        ),
        (hosts, maxEjectionPercent, steps) => {
          const ejections = new Ejections({ ...envoy, maxEjectionPercent });
          steps.forEach(({ failing: bad, sound }, index) => {
            ejections.advance(5 * index, hosts);
            const of = (errorFraction: number) => ({ tries: 20, errorFraction });
            ejections.count(Math.floor(hosts / 2), of(bad), of(sound), {
              startSeconds: 5 * index,
              seconds: 5,
            });
            assert.ok(100 * ejections.ejected <= maxEjectionPercent * hosts);
          });
          ejections.advance(5 * steps.length + 310, hosts);
          assert.equal(ejections.ejected, 0);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });

  it("forgets instances that are gone", () => {
    const ejections = new Ejections({ ...envoy, maxEjectionPercent: 100 });
    ejections.advance(0, 4);
    ejections.count(0, { tries: 9, errorFraction: 0 }, { tries: 9, errorFraction: 1 }, at(1));
    assert.equal(ejections.ejected, 4);
    ejections.advance(2, 1);
    assert.equal(ejections.ejected, 1);
    ejections.advance(3, 4);
    assert.equal(ejections.ejected, 1);
  });
});
