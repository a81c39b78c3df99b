import { strict as assert } from "node:assert";
import { Breach, LoadOutcome } from "../../../scaling/report/report";
import { Clock } from "../../../scaling/report/time";
import { violationText } from "../../../scaling/report/violation";

/** 2027-01-04T16:00:00Z, a Monday. */
const start = 1799078400;

const breach: Breach = {
  objective: "maxOverloadSeconds",
  measure: "overloadSeconds",
  load: "evening rush",
  limit: 60,
  measured: 412,
  unit: "seconds",
  atSeconds: 3980,
  atUnixSeconds: start + 3980,
  seedsBroken: 1,
  seeds: 1,
  demandInstances: 8,
  readyInstances: 4,
  detectSeconds: 180,
  decideSeconds: 0,
  provisionSeconds: 240,
  maxCapacity: 10,
  limitedByMaximum: false,
  unavailableSeconds: 0,
  heldBy: [],
};

function outcome(change: Partial<LoadOutcome> = {}): LoadOutcome {
  return {
    name: "evening rush",
    holds: false,
    figures: [],
    breaches: [breach],
    wouldHold: { path: "schedules[0].minCapacity", from: 4, to: 7, instanceHoursPerDay: 15 },
    durationSeconds: 14400,
    seeds: 1,
    ...change,
  };
}

const clock = new Clock(start, "UTC");

function linesOf(load: LoadOutcome): readonly string[] {
  return violationText(load, clock).split("\n");
}

describe("the sentence of a preview that stops", () => {
  it("says what broke, when, by how much, why, and what would hold", () => {
    assert.equal(
      violationText(outcome(), clock),
      [
        'the declared scaling does not hold the load "evening rush"',
        "    overload     412 s from 17:06:20 (objective: at most 60 s); demand reached 8.0 instances while 4 were ready",
        "    why          detection took 180 s, start-up 240 s; maxCapacity 10 was never the limit",
        "    would hold   schedules[0].minCapacity 4 -> 7 (+15 instance-hours a day)",
      ].join("\n"),
    );
  });

  it("is empty for a load that holds", () => {
    assert.equal(violationText(outcome({ holds: true, breaches: [] }), clock), "");
  });

  it("lists each broken objective and explains once", () => {
    const dropped: Breach = {
      ...breach,
      objective: "maxDroppedFraction",
      unit: "fraction",
      limit: 0.001,
      measured: 0.0139,
    };
    const lines = linesOf(outcome({ breaches: [breach, dropped] }));
    assert.match(
      lines[2]!,
      /^ {4}dropped {6}1\.39 % of the requests from 17:06:20 \(.*at most 0\.1 %\)/,
    );
    assert.equal(lines.filter((line) => line.startsWith("    why")).length, 1);
  });

  it("says in how many seeds an objective broke where there are several", () => {
    const several = { ...breach, seeds: 5, seedsBroken: 3 };
    assert.match(linesOf(outcome({ breaches: [several] }))[1]!, /60 s, broken in 3 of 5 seeds\)/);
  });

  it("names the maximum where it was the limit", () => {
    const limited = { ...breach, limitedByMaximum: true };
    assert.match(linesOf(outcome({ breaches: [limited] }))[2]!, /maxCapacity 10 was the limit$/);
  });

  it("says what else kept capacity back", () => {
    const held: Breach = {
      ...breach,
      heldBy: [{ reason: "holdCooldown", seconds: 120 }],
      unavailableSeconds: 90,
    };
    assert.match(
      linesOf(outcome({ breaches: [held] }))[2]!,
      /start-up 240 s; scaling waited 120 s for a cooldown to end; instances could not be had for 90 s; maxCapacity/,
    );
  });

  it("names both numbers where only two changes together would hold", () => {
    const and = { path: "maxCapacity", from: 10, to: 12 };
    const wouldHold = {
      path: "minCapacity",
      from: 2,
      to: 5,
      instanceHoursPerDay: -1.25,
      and,
    };
    assert.equal(
      linesOf(outcome({ wouldHold }))[3],
      "    would hold   minCapacity 2 -> 5 and maxCapacity 10 -> 12 (-1.25 instance-hours a day)",
    );
  });

  it("says so when capacity never grew and when no change was found", () => {
    const never = { ...breach, detectSeconds: NaN, decideSeconds: NaN, provisionSeconds: NaN };
    const lines = linesOf(outcome({ breaches: [never], wouldHold: "none found" }));
    assert.equal(
      lines[2],
      "    why          more capacity was never asked for; maxCapacity 10 was never the limit",
    );
    assert.equal(lines[3], "    would hold   no change of the declared scaling was found");
  });

  it("explains no shortage for an objective that is not about one", () => {
    const costly = {
      ...breach,
      objective: "maxMonthlyCost",
      unit: "currency",
      limit: 800,
      measured: 912.5,
      atSeconds: NaN,
      demandInstances: NaN,
      readyInstances: NaN,
      detectSeconds: NaN,
      decideSeconds: NaN,
      provisionSeconds: NaN,
    };
    const lines = linesOf(outcome({ breaches: [costly], wouldHold: undefined }));
    assert.deepEqual(lines.slice(1), ["    cost         912.50 (objective: at most 800.00)"]);
  });

  it("gives the date where the break is not on the first day", () => {
    const late = { ...breach, atSeconds: 86400 };
    assert.match(linesOf(outcome({ breaches: [late] }))[1]!, /from 2027-01-05 16:00:00/);
  });

  it("spells out characters of a name that would act", () => {
    const [heading] = linesOf(outcome({ name: "a\u001b[31m\u202eb" }));
    assert.equal(heading, 'the declared scaling does not hold the load "a\\u{1b}[31m\\u{202e}b"');
  });
});
