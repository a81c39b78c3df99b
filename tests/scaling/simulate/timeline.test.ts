import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { mostLogEntries } from "../../../scaling/simulate/scalingLog";
import { firstStep, MutableStep, Step } from "../../../scaling/simulate/step";
import { Timeline } from "../../../scaling/simulate/timeline";
import { durationSeconds, timelineColumns } from "../../../scaling/simulate/timelineData";

function step(index: number, change: Partial<MutableStep> = {}): Step {
  return { ...firstStep(10, 2), index, seconds: index * 10, ready: 2, desired: 2, ...change };
}

function record(steps: readonly Step[], cap?: number): Timeline {
  const timeline = new Timeline(steps.length, cap);
  for (const each of steps) timeline.add(each);
  return timeline;
}

describe("a timeline", () => {
  it("keeps each step of a short run as it was", () => {
    const timeline = record([1, 3, 2].map((rate, index) => step(index, { arrivalRate: rate })));
    assert.deepEqual([...timeline.seconds], [0, 10, 20]);
    assert.deepEqual([...timeline.columns.arrivalRate], [1, 3, 2]);
    assert.equal(durationSeconds(timeline), 30);
  });

  it("keeps the least and the greatest value of each bucket, in their order", () => {
    const rates = [5, 9, 1, 4, 2, 8];
    const timeline = record(
      rates.map((rate, index) => step(index, { arrivalRate: rate })),
      4,
    );
    assert.equal(timeline.stepsPerBucket, 3);
    assert.deepEqual([...timeline.columns.arrivalRate], [9, 1, 2, 8]);
    assert.deepEqual([...timeline.seconds], [0, 15, 30, 45]);
  });

  it("loses no peak and no trough, and never has more points than its cap", () => {
    const rates = fc.array(fc.nat(1000), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(rates, fc.integer({ min: 2, max: 40 }), (values, cap) => {
        const timeline = record(
          values.map((backlog, index) => step(index, { peakBacklog: backlog })),
          cap,
        );
        const points = [...timeline.columns.backlog];
        assert.ok(points.length <= cap + 1);
        assert.equal(Math.max(...points), Math.max(...values));
        assert.equal(Math.min(...points), Math.min(...values));
      }),
    );
  });

  it("has columns of one length, whatever the number of steps", () => {
    const timeline = new Timeline(1_000_000, 100);
    const reused = { ...firstStep(10, 2) };
    for (let index = 0; index < 1_000_000; index++) {
      reused.seconds = index * 10;
      reused.metric = index === 654_321 ? 7 : 1;
      timeline.add(reused);
    }
    for (const name of timelineColumns) assert.equal(timeline.columns[name].length, 100, name);
    assert.equal(Math.max(...timeline.columns.metric), 7);
  });

  it("shows a missing datapoint only where a bucket has no other", () => {
    const metrics = [NaN, NaN, NaN, 4];
    const timeline = record(
      metrics.map((metric, index) => step(index, { metric })),
      2,
    );
    assert.deepEqual([...timeline.columns.metric], [4, 4]);
    const whole = record(metrics.map((metric, index) => step(index, { metric })));
    assert.deepEqual([...whole.columns.metric], metrics);
  });

  it("adds up paid instances as instance-hours", () => {
    const steps = Array.from({ length: 360 }, (_, index) =>
      step(index, { ready: 2, starting: 1, draining: 1 }),
    );
    const { instanceHours, paid } = record(steps).columns;
    assert.equal(instanceHours[359], 4);
    assert.equal(paid[0], 4);
  });

  it("tells changes of capacity apart from moves of the bounds", () => {
    const timeline = record([
      step(0, { minCapacity: 2, maxCapacity: 10 }),
      step(1, { minCapacity: 4, maxCapacity: 10, cause: "evening" }),
      step(2, { minCapacity: 4, maxCapacity: 10, desired: 4, reason: "schedule" }),
      step(3, { minCapacity: 4, maxCapacity: 10, desired: 4, previousDesired: 4 }),
    ]);
    assert.deepEqual(
      timeline.events.map(({ seconds, kind, from, to }) => [seconds, kind, from, to]),
      [
        [10, "bounds", 2, 2],
        [20, "capacity", 2, 4],
      ],
    );
  });

  it("joins equal holds to one stretch and keeps others apart", () => {
    const timeline = record([
      step(0, { reason: "holdCooldown", cause: "a" }),
      step(1, { reason: "holdCooldown", cause: "a" }),
      step(2, { reason: "holdCooldown", cause: "b" }),
      step(3, { reason: "scaleOut" }),
      step(4, { reason: "atMaximum" }),
    ]);
    assert.deepEqual(
      timeline.phases.map(({ startSeconds, endSeconds, reason }) => [
        startSeconds,
        endSeconds,
        reason,
      ]),
      [
        [0, 20, "holdCooldown"],
        [20, 30, "holdCooldown"],
        [40, 50, "atMaximum"],
      ],
    );
  });

  it("counts events and stretches beyond its lists instead of keeping them", () => {
    const steps = Array.from({ length: 2 * (mostLogEntries + 5) }, (_, index) =>
      step(index, {
        desired: index % 2 === 0 ? 3 : 2,
        previousDesired: index % 2 === 0 ? 2 : 3,
        reason: index % 2 === 0 ? "holdCooldown" : "scaleIn",
      }),
    );
    const timeline = record(steps, 10);
    assert.equal(timeline.events.length, mostLogEntries);
    assert.equal(timeline.eventsLeftOut, steps.length - mostLogEntries);
    assert.equal(timeline.phases.length, mostLogEntries);
    assert.equal(timeline.phasesLeftOut, 5);
  });
});
