import { strict as assert } from "node:assert";
import { Load, Reliability, Service } from "../../../scaling/contract/generated/types";
import { ScalerSpec } from "../../../scaling/control/spec";
import { Play, playsOf, underScaler } from "../../../scaling/judge/plays";
import { Subject } from "../../../scaling/judge/subject";
import { tracking } from "../simulate/tracking";
import { group, hpa, keda } from "./specs";

const calm: Service = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  startup: { seconds: 240, spread: 0 },
};
const steady: Load = { name: "steady", constant: { rps: 20 }, durationSeconds: 600 };
const noise = { relativeStandardDeviation: 0.2 };

function playOf(
  load: Load,
  change: Partial<Subject> = {},
  declared: Partial<Reliability> = {},
): Play {
  const service = change.service ?? calm;
  const objectives = { maxOverloadSeconds: 60 };
  const base = { name: "", scaler: tracking, initialCapacity: 2, service, loadShare: 1 };
  const [play] = playsOf(
    { service, loads: [load], objectives, ...declared },
    { ...base, ...change },
  );
  return play!;
}

function seedsOf(load: Load, service = calm, declared: Partial<Reliability> = {}) {
  return playOf(load, { service }, declared).scenarios.map(({ seed }) => seed);
}

function rates({ scenarios }: Play): readonly (readonly number[])[] {
  return scenarios.map(({ load }) => [...load.requestsPerSecond]);
}

describe("the runs of a load", () => {
  it("are one where nothing is random, however many seeds are declared", () => {
    assert.deepEqual(seedsOf(steady, calm, { seeds: 50 }), [1]);
    assert.deepEqual(
      seedsOf({ ...steady, noise: { relativeStandardDeviation: 0, correlationSeconds: 60 } }),
      [1],
    );
    assert.deepEqual(
      seedsOf({
        ...steady,
        faults: [{ slowStart: { startSeconds: 0, durationSeconds: 60, factor: 2 } }],
      }),
      [1],
    );
  });

  for (const [what, load, service] of [
    ["the load is noisy", { ...steady, noise }, calm],
    [
      "a part of a sum is noisy",
      { name: "sum", sum: [{ constant: { rps: 1 }, noise, durationSeconds: 600 }] },
      calm,
    ],
    [
      "a part of a part is noisy",
      {
        name: "deep",
        sequence: [{ sum: [{ constant: { rps: 1 }, noise, durationSeconds: 600 }] }],
      },
      calm,
    ],
    ["starts take more or less time", steady, { ...calm, startup: { seconds: 240, spread: 0.2 } }],
    [
      "starts may fail",
      steady,
      { ...calm, startup: { seconds: 240, spread: 0, failureFraction: 0.1 } },
    ],
    [
      "starts fail for a time",
      {
        ...steady,
        faults: [{ failingStart: { startSeconds: 0, durationSeconds: 60, fraction: 0.5 } }],
      },
      calm,
    ],
  ] as const) {
    it(`are one for each seed where ${what}: five, or as many as declared`, () => {
      assert.deepEqual(seedsOf(load as Load, service), [1, 2, 3, 4, 5]);
      assert.deepEqual(seedsOf(load as Load, service, { seeds: 2 }), [1, 2]);
    });
  }

  it("have a noise of their own each, the same whenever they are asked for", () => {
    const noisy = { ...steady, noise };
    const [first, second] = rates(playOf(noisy));
    assert.notDeepEqual(first, second);
    assert.deepEqual(rates(playOf(noisy)), rates(playOf(noisy)));
  });

  it("have the very same load where only starts are random", () => {
    const spread = { ...calm, startup: { seconds: 240, spread: 0.2 } };
    const { scenarios } = playOf(steady, { service: spread });
    assert.equal(new Set(scenarios.map(({ load }) => load)).size, 1);
  });

  it("get the variant's share of every rate, noise included", () => {
    assert.deepEqual(new Set(rates(playOf(steady, { loadShare: 0.25 }))[0]), new Set([5]));
    const noisy = { ...steady, noise };
    const whole = rates(playOf(noisy));
    const quarters = rates(playOf(noisy, { loadShare: 0.25 }));
    assert.deepEqual(
      quarters,
      whole.map((each) => each.map((rate) => rate * 0.25)),
    );
  });

  it("have the declared faults, start, capacity and scaling", () => {
    const faults = [{ zoneLoss: { startSeconds: 60, durationSeconds: 120, fraction: 0.5 } }];
    const startTime = "2025-06-01T10:00:00Z";
    const [scenario] = playOf({ ...steady, faults, startTime }, { initialCapacity: 7 }).scenarios;
    assert.deepEqual(scenario!.faults, [
      { kind: "zoneLoss", startSeconds: 60, durationSeconds: 120, amount: 0.5 },
    ]);
    assert.equal(scenario!.load.startSeconds, Date.parse(startTime) / 1000);
    assert.equal(scenario!.initialCapacity, 7);
    assert.equal(scenario!.scaler, tracking);
  });

  it("are the same under another scaling, but for the scaling", () => {
    const play = playOf({ ...steady, noise });
    const other = underScaler(play, hpa);
    assert.deepEqual(rates(other), rates(play));
    assert.ok(other.scenarios.every(({ scaler }) => scaler === hpa));
  });
});

describe("the step of a run", () => {
  const tenSeconds: ScalerSpec = {
    ...tracking,
    targetTracking: tracking.targetTracking.map((each) => ({
      ...each,
      alarm: { ...each.alarm, periodSeconds: 10 },
    })),
  };
  for (const [what, scaler, declared, expected] of [
    ["the declared one where it divides every period", tracking, 20, 20],
    ["10 s where nothing is declared", tracking, undefined, 10],
    ["no longer than a period of 10 s", tenSeconds, 60, 10],
    ["5 s for a sync of 15 s and a declared step of 10 s", hpa, 10, 5],
    ["15 s for a sync of 15 s and a declared step of 30 s", hpa, 30, 15],
    ["one that divides the polling of KEDA too", { ...keda, pollingIntervalSeconds: 4 }, 10, 1],
    ["one that divides the periods of a group's alarms", group, 60, 60],
    ["the declared one where nothing scales", { kind: "fixed", capacity: 2 }, 30, 30],
  ] as const) {
    it(`is ${what}`, () => {
      const given = declared === undefined ? {} : { stepSeconds: declared };
      const [scenario] = playOf(steady, { scaler }, given).scenarios;
      assert.equal(scenario!.load.stepSeconds, expected);
      assert.equal(scenario!.load.requestsPerSecond.length, 600 / expected);
    });
  }
});
