import { strict as assert } from "node:assert";
import fc from "fast-check";
import { ApplicationAutoScalingSpec, ScalerSpec } from "../../../scaling/control/spec";
import { ObjectiveConcern } from "../../../scaling/judge/objectives";
import { ChangeOptions, smallestChange, smallestChanges } from "../../../scaling/judge/remedy";
import { dialsOf } from "../../../scaling/judge/remedy/dials";
import { knobOf } from "../../../scaling/judge/remedy/knob";
import { Change, LoadOutcome } from "../../../scaling/judge/verdict";
import { application, group, hpa, keda } from "./specs";

type Aas = ApplicationAutoScalingSpec;

/** What changes would hold where that predicate does; an instance at all times costs 24 hours a day. */
function changes(
  holds: (spec: Aas) => boolean,
  options: Partial<ChangeOptions> = {},
  hours: (spec: Aas) => number = (spec) => 24 * spec.minCapacity,
): readonly Change[] {
  const evaluate = (spec: ScalerSpec) => ({
    holds: holds(spec as Aas),
    instanceHoursPerDay: hours(spec as Aas),
  });
  const defaults = { neededInstances: 12, instanceHoursPerDay: 48 };
  return smallestChanges(application, evaluate, { ...defaults, ...options });
}

const paths = (found: readonly Change[]) => found.map(({ path }) => path);

describe("the smallest change", () => {
  it("is the least number that holds, with what it costs", () => {
    assert.deepEqual(
      changes(({ minCapacity }) => minCapacity >= 7),
      [{ path: "minCapacity", from: 2, to: 7, instanceHoursPerDay: 120 }],
    );
  });

  it("is found in schedules, targets and cooldowns, each by its path", () => {
    const evening = changes(({ schedules }) => schedules[0]!.minCapacity! >= 7);
    assert.deepEqual([evening[0]?.path, evening[0]?.to], ["schedules[0].minCapacity", 7]);
    const target = changes(({ targetTracking }) => targetTracking[0]!.targetValue <= 240);
    assert.deepEqual([target[0]?.path, target[0]?.to], ["targetTracking[0].target", 240]);
    const out = changes(({ targetTracking }) => targetTracking[0]!.scaleOutCooldownSeconds <= 61);
    assert.deepEqual([out[0]?.path, out[0]?.to], ["targetTracking[0].scaleOutCooldownSeconds", 60]);
    const back = changes(({ targetTracking }) => targetTracking[0]!.scaleInCooldownSeconds > 900);
    assert.deepEqual(
      [back[0]?.path, back[0]?.to],
      ["targetTracking[0].scaleInCooldownSeconds", 930],
    );
  });

  it("finds a target that was meant per minute and is sixty times too high", () => {
    const [first] = changes(({ targetTracking }) => targetTracking[0]!.targetValue <= 5.5);
    assert.deepEqual([first?.path, first?.to], ["targetTracking[0].target", 5]);
  });

  it("raises the maximum to at most twice what is needed", () => {
    const enough = changes(({ maxCapacity }) => maxCapacity >= 24);
    assert.deepEqual(enough[0], {
      path: "maxCapacity",
      from: 10,
      to: 24,
      instanceHoursPerDay: 0,
    });
    assert.deepEqual(
      changes(({ maxCapacity }) => maxCapacity >= 25),
      [],
    );
  });

  it("comes first where it costs least, and among equals where it changes least", () => {
    const any = (spec: Aas) =>
      spec.minCapacity >= 3 || spec.schedules[1]!.minCapacity! >= 4 || spec.maxCapacity >= 12;
    const hours = (spec: Aas) => 24 * spec.minCapacity + 8 * spec.schedules[1]!.minCapacity! - 16;
    assert.deepEqual(paths(changes(any, {}, hours)), [
      "maxCapacity",
      "schedules[1].minCapacity",
      "minCapacity",
    ]);
    const free = (spec: Aas) => spec.maxCapacity >= 20 || spec.targetTracking[0]!.targetValue < 290;
    assert.deepEqual(paths(changes(free)), ["targetTracking[0].target", "maxCapacity"]);
  });

  it("is a pair with the maximum only where no single change holds", () => {
    const both = changes(({ minCapacity, maxCapacity }) => minCapacity >= 12 && maxCapacity >= 15);
    assert.deepEqual(both[0], {
      path: "maxCapacity",
      from: 10,
      to: 15,
      instanceHoursPerDay: 240,
      and: { path: "minCapacity", from: 2, to: 12 },
    });
    const targetToo = changes(
      ({ targetTracking, maxCapacity }) =>
        targetTracking[0]!.targetValue <= 210 && maxCapacity >= 13,
    );
    assert.deepEqual(targetToo[0]?.and, { path: "targetTracking[0].target", from: 300, to: 210 });
  });

  it("is none where nothing holds, after no more evaluations than allowed", () => {
    for (const maxEvaluations of [5, 25, 60]) {
      let evaluations = 0;
      const none = changes(() => evaluations++ < 0, { maxEvaluations });
      assert.deepEqual(none, []);
      assert.ok(evaluations <= maxEvaluations, `${evaluations}`);
    }
  });

  it("lowers capacity where cost is the concern, and keeps what must hold", () => {
    const cheap = changes(({ minCapacity }) => minCapacity <= 1, { concerns: ["cost"] });
    assert.deepEqual(cheap[0], {
      path: "minCapacity",
      from: 2,
      to: 1,
      instanceHoursPerDay: -24,
    });
  });

  it("lengthens cooldowns where calm is the concern", () => {
    const concerns: readonly ObjectiveConcern[] = ["calm"];
    const calm = changes(
      ({ targetTracking }) => targetTracking[0]!.scaleOutCooldownSeconds >= 600,
      { concerns },
    );
    assert.deepEqual(paths(calm), ["targetTracking[0].scaleOutCooldownSeconds"]);
  });

  it("is found where too much of it breaks another objective", () => {
    const window = changes(({ minCapacity }) => minCapacity >= 4 && minCapacity <= 6);
    assert.equal(window[0]?.to, 4);
  });

  it("was itself seen to hold, whatever the predicate", () => {
    fc.assert(
      fc.property(fc.func(fc.boolean()), (holds) => {
        const seen = new Map<string, boolean>();
        const key = (spec: Aas) =>
          JSON.stringify([spec.minCapacity, spec.maxCapacity, spec.schedules, spec.targetTracking]);
        const found = changes((spec) => {
          const result = holds(key(spec));
          seen.set(key(spec), result);
          return result;
        });
        for (const change of found) {
          const spec = [change, change.and].reduce<ScalerSpec>(
            (changed, setting) =>
              setting === undefined
                ? changed
                : dialsOf(changed, 24)
                    .find(({ path }) => path === setting.path)!
                    .set(setting.to),
            application,
          );
          assert.equal(seen.get(key(spec as Aas)), true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("the numbers that may be changed", () => {
  it("have the names that users of each scaler know", () => {
    const names = (spec: ScalerSpec) => dialsOf(spec, 20).map(({ path }) => path);
    assert.deepEqual(names(hpa), [
      "minReplicas",
      "maxReplicas",
      "metrics[0].target",
      "behavior.scaleUp.stabilizationWindowSeconds",
      "behavior.scaleDown.stabilizationWindowSeconds",
    ]);
    assert.deepEqual(names(keda).slice(0, 4), [
      "minReplicaCount",
      "maxReplicaCount",
      "triggers[0].target",
      "cooldownPeriod",
    ]);
    assert.deepEqual(names(group), ["minSize", "maxSize", "targetTracking[0].target"]);
    assert.deepEqual(names({ kind: "fixed", capacity: 3 }), ["capacity"]);
  });

  it("are each set where they are read, and nowhere else", () => {
    for (const spec of [application, group, hpa, keda]) {
      for (const dial of dialsOf(spec, 20)) {
        const changed = dialsOf(dial.set(dial.from + 1), 20);
        for (const { path, from } of dialsOf(spec, 20)) {
          const now = changed.find((other) => other.path === path)?.from;
          assert.equal(now, path === dial.path ? from + 1 : from, `${dial.path}: ${path}`);
        }
      }
    }
  });

  it("never leave their bounds, and move away from where they stand", () => {
    for (const spec of [application, group, hpa, keda]) {
      for (const dial of dialsOf(spec, 20)) {
        for (const way of ["rising", "falling"] as const) {
          let last = dial.from;
          for (const value of knobOf(dial, way).values) {
            assert.ok(value >= dial.least && value <= dial.most, `${dial.path} ${value}`);
            assert.ok(way === "rising" ? value > last : value < last, `${dial.path} ${value}`);
            last = value;
          }
        }
      }
    }
  });
});

describe("the change for a broken load", () => {
  const outcome = (holds: boolean, hours: number): LoadOutcome => ({
    name: "rush",
    holds,
    figures: [
      {
        measure: "instanceHoursPerDay",
        spread: { median: hours, minimum: hours, maximum: hours },
        decides: hours,
      },
    ],
    breaches: holds
      ? []
      : [
          {
            objective: "maxOverloadSeconds",
            measure: "overloadSeconds",
            load: "rush",
            limit: 1,
            measured: 2,
            unit: "seconds",
            atSeconds: 0,
            atUnixSeconds: 0,
            seedsBroken: 1,
            seeds: 1,
            demandInstances: 8,
            readyInstances: 2,
            detectSeconds: 0,
            decideSeconds: 0,
            provisionSeconds: 0,
            maxCapacity: 10,
            limitedByMaximum: false,
            unavailableSeconds: 0,
            heldBy: [],
          },
        ],
    durationSeconds: 3600,
    seeds: 1,
  });

  it("is the best one, with the difference to what the load costs now", () => {
    const change = smallestChange(application, outcome(false, 50), (spec) => {
      const { minCapacity } = spec as Aas;
      return outcome(minCapacity >= 5, 24 * minCapacity);
    });
    assert.deepEqual(change, { path: "minCapacity", from: 2, to: 5, instanceHoursPerDay: 70 });
  });

  it("may raise the maximum where requests wait although nothing is short", () => {
    const broken = outcome(false, 50);
    const peak = { measure: "peakInstances", spread: { median: 10, minimum: 10, maximum: 10 } };
    const figures = [...broken.figures, { ...peak, decides: 10 }];
    const breaches = broken.breaches.map((each) => ({ ...each, demandInstances: NaN }));
    const change = smallestChange(application, { ...broken, figures, breaches }, (spec) =>
      outcome((spec as Aas).maxCapacity >= 13, 60),
    );
    assert.deepEqual(change, { path: "maxCapacity", from: 10, to: 13, instanceHoursPerDay: 10 });
  });

  it("is said not to be found where there is none", () => {
    const change = smallestChange(application, outcome(false, 50), () => outcome(false, 1));
    assert.equal(change, "none found");
  });
});
