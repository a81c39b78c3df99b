import { strict as assert } from "node:assert";
import fc from "fast-check";
import { DelayMixture } from "../../../scaling/service/steadyWait";
import { firstSecondsOf, read, service, StepParts, times, totalsOf } from "./handmade";

describe("the delays of a run", () => {
  const calm: StepParts = { needed: 1, ready: 2, meanWaitSeconds: 0 };

  it("are those of the mixture of its steps, in fleets of any size", () => {
    const step = fc.record({
      needed: fc.integer({ min: 1, max: 90 }),
      ready: fc.integer({ min: 1, max: 90 }),
      meanWaitSeconds: fc.constantFrom(0, 0, 0.5, 7),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const mixture = new DelayMixture(service);
        for (const { needed, ready, meanWaitSeconds } of steps) {
          mixture.add(100 * Math.min(needed, ready), meanWaitSeconds, ready, needed / ready);
        }
        const totals = totalsOf(steps);
        for (const [name, share] of [
          ["P50", 0.5],
          ["P95", 0.95],
          ["P99", 0.99],
        ] as const) {
          const delay = read(`queueDelay${name}Seconds`, totals);
          assert.ok(Math.abs(delay - mixture.quantile(share)) < 1e-6, name);
        }
        const late = mixture.shareAbove(1);
        assert.ok(Math.abs(read("delayedFraction", totals) - late) < 1e-9);
      }),
    );
  });

  it("do not depend on the order of steps that are equally busy", () => {
    const busy = [0, 7].map((meanWaitSeconds) => ({ needed: 5, ready: 5, meanWaitSeconds }));
    const [one, other] = [busy, [...busy].reverse()].map((steps) =>
      [50, 95, 99].map((percent) => read(`queueDelayP${percent}Seconds`, totalsOf(steps))),
    );
    one!.forEach((delay, index) => assert.ok(Math.abs(delay - other![index]!) < 1e-6));
  });

  it("count dropped requests as delayed", () => {
    const totals = totalsOf([...times(3, calm), { ...calm, served: 50, dropped: 50 }]);
    assert.ok(Math.abs(read("delayedFraction", totals) - 50 / 400) < 0.001);
    assert.equal(firstSecondsOf("delayedFraction", totals), 30);
  });

  it("are delays beyond the wait that was asked for", () => {
    const steps = [...times(9, calm), { ...calm, meanWaitSeconds: 5 }];
    const share = (delayedAfterSeconds: number) =>
      read("delayedFraction", totalsOf(steps, { delayedAfterSeconds }));
    assert.ok(Math.abs(share(4) - 0.1) < 0.001);
    assert.ok(share(6) < 0.01);
    assert.equal(
      firstSecondsOf("delayedFraction", totalsOf(steps, { delayedAfterSeconds: 4 })),
      90,
    );
  });

  it("have no value where they were not added up, or nothing was served", () => {
    assert.equal(read("queueDelayP99Seconds", totalsOf([calm], { delays: false })), NaN);
    assert.equal(read("delayedFraction", totalsOf([calm], { delays: false })), NaN);
    assert.equal(read("queueDelayP99Seconds", totalsOf([{ needed: 1, ready: 0 }])), NaN);
  });
});
