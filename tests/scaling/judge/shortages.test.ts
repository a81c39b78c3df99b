import { strict as assert } from "node:assert";
import { firstSecondsOf, read, StepParts, times, totalsOf } from "./handmade";

const calm: StepParts = { needed: 2, ready: 2, desired: 2 };

describe("the time to enough capacity", () => {
  it("is split into detection, decision and start, which make the whole", () => {
    const totals = totalsOf([
      ...times(3, calm),
      ...times(6, { needed: 5, ready: 2, desired: 2 }),
      ...times(3, { needed: 5, ready: 2, desired: 3, starting: 1 }),
      ...times(12, { needed: 5, ready: 2, desired: 5, starting: 3 }),
      ...times(9, { needed: 5, ready: 5, desired: 5, starting: 0 }),
    ]);
    assert.equal(read("detectSeconds", totals), 60);
    assert.equal(read("decideSeconds", totals), 30);
    assert.equal(read("provisionSeconds", totals), 120);
    assert.equal(read("timeToCapacitySeconds", totals), 210);
    assert.equal(firstSecondsOf("timeToCapacitySeconds", totals), 30);
  });

  it("is zero where there always was enough", () => {
    const totals = totalsOf(times(5, calm));
    for (const name of ["timeToCapacity", "detect", "decide", "provision"]) {
      assert.equal(read(`${name}Seconds`, totals), 0);
    }
  });

  it("counts instances that were on their way as detected", () => {
    const totals = totalsOf([
      ...times(3, { needed: 2, ready: 2, desired: 4, starting: 2 }),
      ...times(4, { needed: 4, ready: 2, desired: 4, starting: 2 }),
      ...times(3, { needed: 4, ready: 4, desired: 4, starting: 0 }),
    ]);
    assert.equal(read("detectSeconds", totals), 0);
    assert.equal(read("decideSeconds", totals), 0);
    assert.equal(read("provisionSeconds", totals), 40);
  });

  it("is all detection where nothing reacts, to the end of the run", () => {
    const totals = totalsOf([...times(2, calm), ...times(7, { needed: 3 })]);
    assert.equal(read("detectSeconds", totals), 70);
    assert.equal(read("timeToCapacitySeconds", totals), 70);
  });

  it("decides again when the demand outgrows what was asked for", () => {
    const totals = totalsOf([
      ...times(2, { needed: 3, ready: 2, desired: 3 }),
      ...times(5, { needed: 6, ready: 2, desired: 3 }),
      ...times(4, { needed: 6, ready: 2, desired: 6 }),
    ]);
    assert.equal(read("decideSeconds", totals), 70);
    assert.equal(read("provisionSeconds", totals), 40);
  });

  it("is that of the longest shortage", () => {
    const short = times(3, { needed: 9 });
    const long = times(8, { needed: 3 });
    const between = times(10, { needed: 2 });
    const totals = totalsOf([...times(1, calm), ...short, ...between, ...long, ...between]);
    assert.equal(read("timeToCapacitySeconds", totals), 80);
    assert.equal(totals.shortages.longest()?.startSeconds, 140);
    assert.equal(totals.shortages.heaviest()?.startSeconds, 10);
  });

  it("goes on through less than a minute of enough, which noise makes", () => {
    const joined = [
      ...times(3, { needed: 3 }),
      ...times(5, { needed: 2 }),
      ...times(2, { needed: 3 }),
    ];
    assert.equal(read("timeToCapacitySeconds", totalsOf([calm, ...joined])), 100);
    const apart = [
      ...times(3, { needed: 3 }),
      ...times(6, { needed: 2 }),
      ...times(2, { needed: 3 }),
    ];
    assert.equal(read("timeToCapacitySeconds", totalsOf([calm, ...apart])), 30);
  });
});

describe("a shortage", () => {
  it("remembers its worst moment and the bound at that moment", () => {
    const totals = totalsOf([
      { needed: 3, ready: 2, desired: 2, maxCapacity: 9 },
      { needed: 8, ready: 4, desired: 5, maxCapacity: 6 },
      { needed: 8, ready: 6, desired: 6, maxCapacity: 7 },
    ]);
    const facts = totals.shortages.heaviest();
    assert.equal(facts?.worstSeconds, 10);
    assert.equal(facts?.demandInstances, 8);
    assert.equal(facts?.readyInstances, 4);
    assert.equal(facts?.maxCapacity, 6);
    assert.equal(facts?.limitedByMaximum, false);
  });

  it("is limited by the maximum once that is reached and not enough", () => {
    const totals = totalsOf(times(2, { needed: 8, ready: 4, desired: 4, maxCapacity: 4 }));
    assert.equal(totals.shortages.heaviest()?.limitedByMaximum, true);
  });

  it("says what held the scaler, longest first", () => {
    const totals = totalsOf([
      ...times(2, { needed: 3, reason: "holdCooldown" }),
      ...times(3, { needed: 3, reason: "holdNoData" }),
      ...times(4, { needed: 3, reason: "atMaximum" }),
    ]);
    assert.deepEqual(totals.shortages.heaviest()?.heldBy, [
      { reason: "holdNoData", seconds: 30 },
      { reason: "holdCooldown", seconds: 20 },
    ]);
  });

  it("says for how long instances could not be had", () => {
    const totals = totalsOf([
      ...times(3, { needed: 6, ready: 2, desired: 6, starting: 4 }),
      ...times(5, { needed: 6, ready: 2, desired: 6, starting: 1 }),
    ]);
    assert.equal(totals.shortages.heaviest()?.unavailableSeconds, 50);
  });

  it("starts with nothing of the shortage before", () => {
    const held = times(2, { needed: 8, ready: 1, reason: "holdCooldown" as const, maxCapacity: 1 });
    const plain = times(9, { needed: 9, ready: 1, desired: 1, maxCapacity: 20 });
    const totals = totalsOf([...held, ...times(7, { needed: 1 }), ...plain]);
    assert.deepEqual(totals.shortages.longest()?.heldBy, []);
    assert.equal(totals.shortages.longest()?.limitedByMaximum, false);
  });
});
