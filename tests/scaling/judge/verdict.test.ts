import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { Objectives, SeedAggregation } from "../../../scaling/contract/generated/types";
import { readFigures, RunFigures } from "../../../scaling/judge/figures";
import { judgeLoad } from "../../../scaling/judge/judgeLoad";
import { needDelays, objectiveNames, objectivesOf } from "../../../scaling/judge/objectives";
import { decidingValue, spreadOf } from "../../../scaling/judge/spread";
import { LoadOutcome, verdictOf } from "../../../scaling/judge/verdict";
import { heldWords } from "../../../scaling/judge/why";
import { StepParts, times, totalsOf } from "./handmade";

const overload = (steps: number): readonly StepParts[] => [
  ...times(4, { needed: 2, ready: 2, desired: 2, maxCapacity: 4 }),
  ...times(steps, { needed: 5, ready: 2, desired: 4 }),
  ...times(30 - steps, { needed: 2, ready: 4 }),
];

const runOf = (steps: number): RunFigures => readFigures(totalsOf(overload(steps)));

function judge(
  objectives: Objectives,
  runs: readonly RunFigures[],
  aggregation: SeedAggregation = "Worst",
): LoadOutcome {
  const load = { name: "rush", startSeconds: 1_000_000, durationSeconds: 340, runs };
  return judgeLoad(load, objectivesOf(objectives), aggregation);
}

describe("a spread", () => {
  it("has the least, the most and a middle value that was measured", () => {
    assert.deepEqual(spreadOf([5, 1, 9]), { median: 5, minimum: 1, maximum: 9 });
    assert.deepEqual(spreadOf([8, 1, 2, 4]), { median: 2, minimum: 1, maximum: 8 });
    assert.deepEqual(spreadOf([3]), { median: 3, minimum: 3, maximum: 3 });
  });

  it("is decided by what its aggregation names, in the direction of its measure", () => {
    const spread = { median: 2, minimum: 1, maximum: 8 };
    const decide = (aggregation: SeedAggregation) => decidingValue(spread, aggregation, "higher");
    assert.deepEqual([decide("Best"), decide("Median"), decide("Worst")], [1, 2, 8]);
    assert.equal(decidingValue(spread, "Worst", "lower"), 1);
    assert.equal(decidingValue(spread, "Best", "lower"), 8);
  });
});

describe("objectives", () => {
  it("are those of the contract", () => {
    const text = readFileSync("contract/types/Objectives.yaml", "utf8");
    const { properties } = parse(text) as { properties: Readonly<Record<string, object>> };
    const declared = Object.keys(properties).filter((name) => name !== "delayedAfterSeconds");
    assert.deepEqual([...objectiveNames].sort(), declared.sort());
  });

  it("are measured in the unit that the contract gives", () => {
    const text = readFileSync("contract/types/Objectives.yaml", "utf8");
    const { properties } = parse(text) as { properties: Record<string, { unit: string }> };
    const all = Object.fromEntries(objectiveNames.map((name) => [name, 1]));
    for (const { name, measure } of objectivesOf(all)) {
      assert.equal(measure.unit, properties[name]?.unit, name);
      assert.equal(measure.worse, "higher", name);
    }
  });

  it("ask for delays only where one of them limits delays", () => {
    assert.equal(needDelays(objectivesOf({ maxOverloadSeconds: 1, maxMonthlyCost: 2 })), false);
    assert.equal(needDelays(objectivesOf({ maxOverloadSeconds: 1, maxDelayedFraction: 2 })), true);
  });
});

describe("a verdict", () => {
  it("holds where the limit is met exactly", () => {
    const outcome = judge({ maxOverloadSeconds: 60 }, [runOf(6)]);
    assert.equal(outcome.holds, true);
    assert.deepEqual(outcome.breaches, []);
  });

  it("names what broke, by how much, when, and the shortage behind it", () => {
    const { breaches, holds } = judge({ maxOverloadSeconds: 50 }, [runOf(6)]);
    assert.equal(holds, false);
    assert.deepEqual(breaches, [
      {
        objective: "maxOverloadSeconds",
        measure: "overloadSeconds",
        load: "rush",
        limit: 50,
        measured: 60,
        unit: "seconds",
        atSeconds: 40,
        atUnixSeconds: 1_000_040,
        seedsBroken: 1,
        seeds: 1,
        demandInstances: 5,
        readyInstances: 2,
        detectSeconds: 0,
        decideSeconds: 60,
        provisionSeconds: 0,
        maxCapacity: 4,
        limitedByMaximum: true,
        unavailableSeconds: 60,
        heldBy: [],
      },
    ]);
  });

  it("is decided by the run that the aggregation names", () => {
    const runs = [runOf(2), runOf(9), runOf(5), runOf(4)];
    const measuredBy = (aggregation: SeedAggregation) =>
      judge({ maxOverloadSeconds: 10 }, runs, aggregation).breaches[0]?.measured;
    assert.equal(measuredBy("Worst"), 90);
    assert.equal(measuredBy("Median"), 40);
    assert.equal(measuredBy("Best"), 20);
  });

  it("counts the seeds that break an objective", () => {
    const runs = [runOf(2), runOf(9), runOf(5), runOf(4)];
    const [breach] = judge({ maxOverloadSeconds: 45 }, runs).breaches;
    assert.equal(breach?.seedsBroken, 2);
    assert.equal(breach?.seeds, 4);
    assert.equal(judge({ maxOverloadSeconds: 45 }, runs, "Median").holds, true);
  });

  it("tells of breaches in the order of what users feel, and of all of them", () => {
    const objectives = { maxInstanceHoursPerDay: 1, maxDroppedFraction: 0, maxOverloadSeconds: 0 };
    const dropped = totalsOf([...overload(6), { dropped: 5 }]);
    const { breaches } = judge(objectives, [readFigures(dropped)]);
    assert.deepEqual(
      breaches.map(({ objective }) => objective),
      ["maxOverloadSeconds", "maxDroppedFraction", "maxInstanceHoursPerDay"],
    );
  });

  it("lays no shortage to the charge of cost", () => {
    const [breach] = judge({ maxInstanceHoursPerDay: 1 }, [runOf(6)]).breaches;
    assert.equal(breach?.demandInstances, NaN);
    assert.equal(breach?.atSeconds, NaN);
  });

  it("breaks no objective of a figure without a value", () => {
    assert.equal(judge({ maxMonthlyCost: 0 }, [runOf(6)]).holds, true);
  });

  it("has every figure with its spread, and none without a value", () => {
    const { figures } = judge({ maxOverloadSeconds: 1 }, [runOf(2), runOf(9)]);
    assert.deepEqual(
      figures.find(({ measure }) => measure === "overloadSeconds"),
      { measure: "overloadSeconds", spread: { median: 20, minimum: 20, maximum: 90 }, decides: 90 },
    );
    assert.equal(
      figures.some(({ measure }) => measure === "cost"),
      false,
    );
  });

  it("holds only if every load holds", () => {
    const good = judge({ maxOverloadSeconds: 50 }, [runOf(5)]);
    const bad = judge({ maxOverloadSeconds: 50 }, [runOf(6)]);
    assert.equal(verdictOf([good, good], "Worst").holds, true);
    assert.equal(verdictOf([good, bad], "Worst").holds, false);
  });

  it("says in words what held the scaler", () => {
    const held = totalsOf(times(9, { needed: 6, ready: 2, desired: 2, reason: "holdCooldown" }));
    const [breach] = judge({ maxOverloadSeconds: 0 }, [readFigures(held)]).breaches;
    assert.deepEqual(heldWords(breach!), ["scaling waited 90 s for a cooldown to end"]);
    const [missing] = judge({ maxOverloadSeconds: 0 }, [runOf(6)]).breaches;
    assert.deepEqual(heldWords(missing!), ["instances could not be had for 60 s"]);
  });
});
