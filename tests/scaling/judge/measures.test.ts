import { strict as assert } from "node:assert";
import { readdirSync } from "node:fs";
import { measures } from "../../../scaling/judge/measures";
import { firstSecondsOf, read, times, totalsOf } from "./handmade";

const enough = { needed: 1, ready: 2, desired: 2 };
const tooLittle = { needed: 3, ready: 2, desired: 2 };

describe("the measures", () => {
  it("are all listed, each under the name of its file", () => {
    const files = readdirSync("scaling/judge/measures")
      .filter((file) => !file.startsWith("_") && file !== "index.ts")
      .map((file) => file.replace(/\.ts$/, ""));
    assert.deepEqual(measures.map(({ name }) => name).sort(), files.sort());
  });

  it("each say in a sentence what they count", () => {
    for (const { name, definition } of measures) assert.match(definition, /^[A-Z].{25,}\.$/, name);
  });

  it("add up overload to the second and say when it began", () => {
    const totals = totalsOf([enough, { ...tooLittle, overloadSeconds: 4 }, tooLittle, enough]);
    assert.equal(read("overloadSeconds", totals), 14);
    assert.equal(firstSecondsOf("overloadSeconds", totals), 16);
  });

  it("leave no overload where all could be served", () => {
    const totals = totalsOf([enough, enough]);
    assert.equal(read("overloadSeconds", totals), 0);
    assert.equal(firstSecondsOf("overloadSeconds", totals), NaN);
  });

  it("count dropped requests as a share of all that arrived", () => {
    const totals = totalsOf([
      enough,
      { ...enough, dropped: 20 },
      { ...enough, dropped: 10 },
      enough,
    ]);
    assert.equal(read("droppedFraction", totals), 30 / 400);
    assert.equal(firstSecondsOf("droppedFraction", totals), 10);
  });

  it("have no share of requests where none arrived", () => {
    assert.equal(read("droppedFraction", totalsOf([{ needed: 0, ready: 1 }])), NaN);
  });

  it("weigh utilization by the capacity that was there", () => {
    const totals = totalsOf([
      { needed: 1, ready: 1, desired: 1 },
      { needed: 1, ready: 4, desired: 4 },
    ]);
    assert.equal(read("utilizationMean", totals), 2 / 5);
    assert.equal(read("utilizationPeak", totals), 1);
  });

  it("have no utilization where nothing serves", () => {
    const totals = totalsOf([{ needed: 1, ready: 0, desired: 0 }]);
    assert.equal(read("utilizationMean", totals), NaN);
    assert.equal(read("utilizationPeak", totals), 0);
  });

  it("count each change of capacity once, and a change back as a change of direction", () => {
    const totals = totalsOf([2, 2, 3, 4, 3, 3, 2, 5].map((desired) => ({ desired, needed: 1 })));
    assert.equal(read("scalingActions", totals), 6);
    assert.equal(read("scalingActionsPerHour", totals), 6 / (80 / 3600));
    assert.equal(read("flapsPerHour", totals), 2 / (80 / 3600));
    assert.equal(firstSecondsOf("flapsPerHour", totals), 40);
  });

  it("count time at the maximum only while more than the maximum is needed", () => {
    const totals = totalsOf([
      { desired: 3, ready: 3, maxCapacity: 4, needed: 5 },
      { desired: 4, ready: 3, maxCapacity: 4, needed: 5 },
      { desired: 4, ready: 3, maxCapacity: 4, needed: 4 },
      { desired: 4, ready: 4, maxCapacity: 4, needed: 4.1 },
    ]);
    assert.equal(read("unmetAtMaximumSeconds", totals), 20);
    assert.equal(firstSecondsOf("unmetAtMaximumSeconds", totals), 10);
  });

  it("pay for instances that start and drain", () => {
    const totals = totalsOf(
      [...times(180, { ready: 1, starting: 2, draining: 1 }), ...times(180, { starting: 0 })],
      { pricePerInstanceHour: 3 },
    );
    assert.equal(read("instanceHours", totals), 2 + 1);
    assert.equal(read("instanceHoursPerDay", totals), 72);
    assert.equal(read("cost", totals), 9);
    assert.equal(read("monthlyCost", totals), 9 * 24 * 30);
    assert.equal(read("peakInstances", totals), 4);
  });

  it("have no cost without a price", () => {
    const totals = totalsOf([enough]);
    assert.equal(read("cost", totals), NaN);
    assert.equal(read("monthlyCost", totals), NaN);
  });

  it("count serving instances beyond the whole number needed, and no missing ones against them", () => {
    const totals = totalsOf([
      ...times(180, { ready: 5, starting: 3, needed: 2.5 }),
      ...times(180, { ready: 1, needed: 4 }),
    ]);
    assert.equal(read("overprovisionedHours", totals), 1);
  });

  it("do not take rounding for an instance", () => {
    const totals = totalsOf(
      times(360, { ready: 3, needed: 3.0000000001, maxCapacity: 3, desired: 3 }),
    );
    assert.equal(read("unmetAtMaximumSeconds", totals), 0);
    assert.equal(read("timeToCapacitySeconds", totals), 0);
  });

  it("know the longest queue within a step, not only at its end", () => {
    const totals = totalsOf([{ ...enough, backlog: 10, peakBacklog: 17 }, enough]);
    assert.equal(read("maxBacklog", totals), 17);
  });

  it("put the upper bound all the time at position 1", () => {
    const totals = totalsOf(times(100, { ready: 4, desired: 4, maxCapacity: 4, needed: 1 }));
    assert.equal(read("position", totals), 1);
  });

  it("put just enough instances, started just in time, at position 0", () => {
    const steady = times(48, { ready: 2, needed: 2, starting: 0 });
    const starts = times(12, { ready: 2, needed: 2, starting: 1, desired: 3 });
    const more = times(40, { ready: 3, needed: 3, starting: 0 });
    assert.equal(read("position", totalsOf([...steady, ...starts, ...more])), 0);
  });
});
