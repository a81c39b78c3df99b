import { strict as assert } from "node:assert";
import fc from "fast-check";
import { compileLoad, loadDurationSeconds } from "../../../scaling/load";
import { linesOf } from "../../../scaling/loadtest/lines";
import { LoadPlan, planOf } from "../../../scaling/loadtest/plan";
import { requestsByInterval } from "../../../scaling/loadtest/stages";
import { everyLoad } from "../load/everyLoad";

/** Whatever is rounded: rates to a millionth, moments to a millisecond. */
const rounding = 0.5;

function requestsOf({ stages, durationSeconds }: LoadPlan): number {
  return requestsByInterval(stages, durationSeconds, 1)[0]!;
}

describe("the plan of a load test", () => {
  for (const [name, load] of Object.entries(everyLoad)) {
    it(`has all requests of the load: ${name}`, () => {
      const plan = planOf(load);
      const { requestsPerSecond, stepSeconds } = compileLoad(load, { stepSeconds: 60, seed: 1 });
      const total = requestsPerSecond.reduce((sum, rate) => sum + rate * stepSeconds, 0);
      assert.ok(Math.abs(requestsOf(plan) - plan.totalRequests) <= rounding);
      if (loadDurationSeconds(load) % 60 === 0) {
        assert.ok(Math.abs(plan.totalRequests - total) <= 1e-6 * total);
      }
    });

    it(`is no further from the load than it says, in any step: ${name}`, () => {
      const plan = planOf(load, { mostLines: 40 });
      const { stepSeconds } = plan;
      const { requestsPerSecond: rates } = compileLoad(load, { stepSeconds, seed: 1 });
      const played = requestsByInterval(plan.stages, stepSeconds, rates.length);
      rates.forEach((rate, step) => {
        const distance = Math.abs(played[step]! / stepSeconds - rate);
        const slack = 1e-5 + (0.002 * plan.peakRps) / stepSeconds;
        assert.ok(distance <= plan.errorRps + slack, `${distance} in step ${step}`);
      });
      assert.ok(plan.stages.length <= 80);
    });
  }

  it("keeps lines, jumps and corners on whole seconds exactly", () => {
    const { stages, errorRps } = planOf({
      sequence: [
        {
          ramp: { fromRps: 2, toRps: 20, rampSeconds: 90, startSeconds: 30 },
          durationSeconds: 120,
        },
        { constant: { rps: 7 }, durationSeconds: 60 },
        { step: { fromRps: 7, toRps: 9, atSeconds: 30 }, durationSeconds: 60 },
      ],
    });
    assert.ok(errorRps < 1e-9);
    assert.deepEqual(stages, [
      { milliseconds: 0, rps: 2 },
      { milliseconds: 30_000, rps: 2 },
      { milliseconds: 90_000, rps: 20 },
      { milliseconds: 0, rps: 7 },
      { milliseconds: 90_000, rps: 7 },
      { milliseconds: 0, rps: 9 },
      { milliseconds: 30_000, rps: 9 },
    ]);
  });

  it("scales the rates, and passes faster at the same rates", () => {
    const load = everyLoad["flashCrowd"]!;
    const [plan, small, fast] = [
      planOf(load),
      planOf(load, { scale: 0.1 }),
      planOf(load, { speed: 8 }),
    ];
    assert.ok(Math.abs(small.totalRequests - plan.totalRequests / 10) < 1e-6 * plan.totalRequests);
    assert.ok(Math.abs(small.peakRps - plan.peakRps / 10) < 1e-6 * plan.peakRps);
    assert.equal(fast.durationSeconds, plan.durationSeconds / 8);
    assert.ok(Math.abs(fast.peakRps - plan.peakRps) < 1e-6 * plan.peakRps);
    assert.ok(Math.abs(fast.totalRequests - plan.totalRequests / 8) < 1e-6 * plan.totalRequests);
    assert.ok(Math.abs(requestsOf(fast) - fast.totalRequests) < fast.peakRps * 0.002 + 1);
  });

  it("is as long as the load to the millisecond, however many stages it has", () => {
    for (const speed of [1, 7, 13]) {
      const { stages, durationSeconds } = planOf(everyLoad["noisy"]!, { speed });
      const milliseconds = stages.reduce((sum, stage) => sum + stage.milliseconds, 0);
      assert.ok(Math.abs(milliseconds - durationSeconds * 1000) <= 1, String(milliseconds));
      assert.ok(stages.every((stage) => Number.isInteger(stage.milliseconds)));
    }
  });

  it("is made of lines that are nowhere below 0 and lose nothing, however few may be used", () => {
    const rates = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 20 }), (each, most) => {
        const { lines } = linesOf(each, 1, most);
        assert.ok(lines.length <= most);
        assert.equal(lines.at(-1)!.endSeconds, each.length);
        let [sum, end] = [0, 0];
        for (const { startSeconds, endSeconds, fromRps, toRps } of lines) {
          assert.equal(startSeconds, end);
          assert.ok(fromRps >= -1e-9 && toRps >= -1e-9);
          sum += ((fromRps + toRps) / 2) * (endSeconds - startSeconds);
          end = endSeconds;
        }
        const total = each.reduce((a, b) => a + b, 0);
        assert.ok(Math.abs(sum - total) <= 1e-9 * (1 + total));
      }),
    );
  });
});
