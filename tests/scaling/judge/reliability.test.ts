import { strict as assert } from "node:assert";
import { Load, Reliability, SeedAggregation } from "../../../scaling/contract/generated/types";
import { ApplicationAutoScalingSpec, ScalerSpec } from "../../../scaling/control/spec";
import {
  everything,
  JudgeOptions,
  judgeReliability,
  verdictOnly,
} from "../../../scaling/judge/reliability";
import { variationsOf } from "../../../scaling/judge/sensitivity";
import { tracking } from "../simulate/tracking";

const surge: Load = {
  name: "surge",
  step: { fromRps: 18, toRps: 60, atSeconds: 900 },
  durationSeconds: 3600,
};
const steady: Load = { name: "steady", constant: { rps: 18 }, durationSeconds: 1800 };

/** 20 requests a second on each instance, in four minutes more or less. */
function reliability(change: Partial<Reliability> = {}): Reliability {
  return {
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.1,
      startup: { seconds: 240, spread: 0.3 },
    },
    loads: [surge],
    objectives: { maxOverloadSeconds: 60 },
    ...change,
  };
}

const bare: JudgeOptions = { ...verdictOnly, searchChange: false };

function judge(declared: Reliability, options: JudgeOptions = bare, scaler: ScalerSpec = tracking) {
  const { service } = declared;
  const subject = { name: "", scaler, initialCapacity: 2, service, loadShare: 1 };
  return judgeReliability(declared, subject, options);
}

/** Overload of each seed, in order. */
function overloads(): readonly number[] {
  return judge(reliability()).loads[0]!.runs.map(({ figures }) => figures.figures.overloadSeconds!);
}

describe("the verdict on declared reliability", () => {
  it("holds if every load does, and names the aggregation", () => {
    const limit = { objectives: { maxOverloadSeconds: 3600 } };
    assert.equal(judge(reliability({ ...limit, loads: [steady, surge] })).verdict.holds, true);
    const { verdict } = judge(reliability({ loads: [steady, surge] }));
    assert.equal(verdict.holds, false);
    assert.equal(verdict.aggregation, "Worst");
    assert.deepEqual(
      verdict.loads.map(({ name, holds }) => [name, holds]),
      [
        ["steady", true],
        ["surge", false],
      ],
    );
  });

  it("rests on the worst, the median or the best seed, as declared", () => {
    const sorted = [...overloads()].sort((a, b) => a - b);
    assert.ok(sorted[0]! < sorted[2]! && sorted[2]! < sorted[4]!, "the seeds do not differ");
    for (const [aggregation, place] of [
      ["Best", 0],
      ["Median", 2],
      ["Worst", 4],
    ] as const satisfies readonly (readonly [SeedAggregation, number])[]) {
      const decides = sorted[place]!;
      const holdsAt = (maxOverloadSeconds: number) =>
        judge(reliability({ aggregation, objectives: { maxOverloadSeconds } })).verdict.holds;
      assert.equal(holdsAt(decides), true, aggregation);
      assert.equal(holdsAt(decides - 1), false, aggregation);
    }
  });

  it("says how many of the seeds break an objective", () => {
    const sorted = [...overloads()].sort((a, b) => a - b);
    const objectives = { maxOverloadSeconds: sorted[2]! };
    const [breach] = judge(reliability({ objectives })).loads[0]!.outcome.breaches;
    assert.deepEqual([breach!.seedsBroken, breach!.seeds], [2, 5]);
  });

  it("is the same, to the last byte, whenever it is asked for", () => {
    const noisy = { ...surge, noise: { relativeStandardDeviation: 0.1 } };
    const declared = reliability({ loads: [noisy], seeds: 2 });
    const text = () =>
      JSON.stringify(judge(declared, { ...everything, timelinePoints: 100 }), (_key, value) =>
        typeof value === "number" && !Number.isFinite(value) ? String(value) : (value as unknown),
      );
    const first = text();
    judge(reliability());
    assert.equal(text(), first);
  });
});

describe("the change under which a broken load would hold", () => {
  it("holds when it is made and judged again, and half of it does not", () => {
    const declared = reliability();
    const { wouldHold } = judge(declared, verdictOnly).loads[0]!.outcome;
    assert.ok(wouldHold !== undefined && wouldHold !== "none found");
    assert.equal(wouldHold.and, undefined);
    assert.equal(wouldHold.path, "minCapacity");
    const under = (minCapacity: number) => {
      const scaler: ApplicationAutoScalingSpec = { ...tracking, minCapacity };
      return judge(declared, bare, scaler).verdict.holds;
    };
    assert.equal(under(wouldHold.to), true);
    assert.equal(under(wouldHold.to - 1), false);
  });

  it("is looked for in broken loads only, each by itself, and only if asked for", () => {
    const declared = reliability({ loads: [steady, surge] });
    const changes = (options: JudgeOptions) =>
      judge(declared, options).loads.map(({ outcome }) => outcome.wouldHold !== undefined);
    assert.deepEqual(changes(verdictOnly), [false, true]);
    assert.deepEqual(changes(bare), [false, false]);
  });
});

describe("how much a judgement finds out", () => {
  it("has timelines of every run if asked for, of at most so many points, and none else", () => {
    const timelines = (timelinePoints: number) =>
      judge(reliability(), { ...bare, timelinePoints }).loads[0]!.runs.map(
        ({ timeline }) => timeline?.seconds.length,
      );
    assert.deepEqual(timelines(0), Array(5).fill(undefined));
    for (const points of timelines(100)) assert.ok(points! > 10 && points! <= 100, `${points}`);
  });

  it("finds the same figures with timelines and without", () => {
    const figures = (timelinePoints: number) =>
      judge(reliability(), { ...bare, timelinePoints }).loads[0]!.runs.map((run) => run.figures);
    assert.deepEqual(figures(100), figures(0));
  });

  it("measures delays where an objective is about them or all figures are asked for", () => {
    const delays = (objectives: Reliability["objectives"], options = bare) =>
      judge(reliability({ objectives }), options).loads[0]!.outcome.figures.find(
        ({ measure }) => measure === "queueDelayP99Seconds",
      )?.decides;
    const measured = delays({ maxQueueDelayP99Seconds: 10 });
    assert.ok(measured! > 0);
    assert.equal(delays({ maxOverloadSeconds: 60 }, { ...bare, allFigures: true }), measured);
    assert.equal(delays({ maxOverloadSeconds: 60 }), undefined);
  });

  it("places every run between the bounds only if all figures are asked for", () => {
    const position = (allFigures: boolean) =>
      judge(reliability(), { ...bare, allFigures }).loads[0]!.runs[0]!.figures.figures.position;
    assert.equal(typeof position(true), "number");
    assert.equal(position(false), undefined);
  });

  it("judges again under each other assumption if asked for, as if it were declared so", () => {
    const options = { ...bare, sensitivity: true };
    const { sensitivity } = judge(reliability(), options).loads[0]!;
    const expected = variationsOf(tracking).map(({ name, scaler }) => ({
      name,
      outcome: judge(reliability(), bare, scaler).loads[0]!.outcome,
    }));
    assert.deepEqual(sensitivity, expected);
    assert.ok(new Set(sensitivity.map(({ outcome }) => JSON.stringify(outcome))).size > 2);
    assert.deepEqual(judge(reliability()).loads[0]!.sensitivity, []);
  });

  it("counts the price of the service's instances", () => {
    const declared = reliability();
    const cost = (pricePerInstanceHour?: number) => {
      const service = {
        ...declared.service,
        ...(pricePerInstanceHour && { pricePerInstanceHour }),
      };
      return judge({ ...declared, service }).loads[0]!.runs[0]!.figures.figures;
    };
    const { cost: paid, instanceHours } = cost(0.5);
    assert.ok(Math.abs(paid! - 0.5 * instanceHours!) < 1e-9);
    assert.equal(cost().cost, undefined);
  });

  it("counts as delayed whoever waits longer than declared", () => {
    const delayed = (delayedAfterSeconds: number) =>
      judge(reliability({ objectives: { maxDelayedFraction: 0.5, delayedAfterSeconds } })).loads[0]!
        .runs[0]!.figures.figures.delayedFraction!;
    assert.ok(delayed(0.1) > delayed(55));
  });
});
