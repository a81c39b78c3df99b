import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Fit, fitOf, fixedFleet, recordedFleet, replay } from "../../../scaling/loadtest";
import { compileService } from "../../../scaling/service/compileService";
import { queuedRun, ramp, startSeconds } from "./queuedRun";

const seconds = (value: number, length: number): number[] => new Array<number>(length).fill(value);

function capacityOf({ capacity }: Fit): number {
  assert.equal(capacity.kind, "measured");
  return (capacity as { value: number }).value;
}

function assertNear(value: number, expected: number, share: number): void {
  assert.ok(Math.abs(value - expected) <= share * expected, `${value}, expected ${expected}`);
}

describe("the service that is fitted to a run", () => {
  it("is the one that served it, whatever its size, speed and the shape of the overload", () => {
    const servers = fc.integer({ min: 2, max: 40 });
    const serviceTimeSeconds = fc.double({ min: 0.02, max: 0.5, noNaN: true });
    const instances = fc.integer({ min: 1, max: 4 });
    const overload = fc.double({ min: 1.3, max: 3, noNaN: true });
    fc.assert(
      fc.property(servers, serviceTimeSeconds, instances, overload, (each, time, count, factor) => {
        const capacity = (count * each) / time;
        fc.pre(capacity > 20 && capacity < 800);
        const rates = ramp(capacity / 3, 60, factor * capacity, 180);
        const run = queuedRun({ rates, servers: count * each, serviceTimeSeconds: time });
        const fit = fitOf(run, fixedFleet(count));
        assertNear(capacityOf(fit), each / time, 0.03);
        assertNear(fit.serviceTime!.value, time, 0.02);
        const { low, high } = fit.capacity as { low: number; high: number };
        assert.ok(low <= capacityOf(fit) && capacityOf(fit) <= high);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  for (const serviceTimeVariation of [0.5, 1]) {
    it(`is near the one that served it where service times vary by ${serviceTimeVariation}`, () => {
      const run = queuedRun({
        rates: ramp(20, 120, 80, 240),
        servers: 8,
        serviceTimeSeconds: 0.2,
        serviceTimeVariation,
      });
      const fit = fitOf(run, fixedFleet(1));
      assertNear(capacityOf(fit), 40, 0.06);
      assertNear(fit.serviceTime!.value, 0.2, 0.12);
    });
  }

  it("is at least what was served where no queue lasted, and never more than was possible", () => {
    const utilization = fc.double({ min: 0.1, max: 0.85, noNaN: true });
    const variation = fc.constantFrom(0, 0.5, 1);
    fc.assert(
      fc.property(utilization, variation, (share, serviceTimeVariation) => {
        const rates = seconds(Math.round(80 * share), 240);
        const queue = { rates, servers: 16, serviceTimeSeconds: 0.2, serviceTimeVariation };
        const { capacity } = fitOf(queuedRun(queue), fixedFleet(1));
        assert.equal(capacity.kind, "atLeast");
        const { value, why } = capacity as { value: number; why: string };
        assertNear(value, Math.round(80 * share), 0.15);
        assert.ok(value <= 80 * 1.02);
        assert.match(why, /never waited all through an interval/);
      }),
      { numRuns: 20, seed: 3 },
    );
  });

  it("is not taken from intervals in which requests failed", () => {
    const rates = [...seconds(10, 60), ...seconds(120, 120)];
    const queue = { rates, servers: 8, serviceTimeSeconds: 0.2, timeoutSeconds: 0.7 };
    const { capacity } = fitOf(queuedRun(queue), fixedFleet(1));
    assert.equal(capacity.kind, "atLeast");
    assert.match((capacity as { why: string }).why, /requests failed whenever there was a queue/);
  });

  it("is at least what was served where requests were refused instead of waiting", () => {
    const run = queuedRun({ rates: seconds(30, 60), servers: 8, serviceTimeSeconds: 0.2 });
    const intervals = run.intervals.map((each) => ({ ...each, failed: 20 }));
    const { capacity } = fitOf({ ...run, intervals }, fixedFleet(1));
    assert.equal(capacity.kind, "atLeast");
    assert.match((capacity as { why: string }).why, /requests failed without waiting/);
  });

  it("is that of the fleet where nobody says how many instances served", () => {
    const run = queuedRun({ rates: ramp(20, 60, 160, 120), servers: 16, serviceTimeSeconds: 0.2 });
    const fit = fitOf(run, undefined);
    assert.equal(fit.of, "fleet");
    assertNear(capacityOf(fit), 80, 0.03);
  });

  it("leaves out intervals in which instances came or went, or whose number is not known", () => {
    const run = queuedRun({ rates: ramp(20, 60, 160, 120), servers: 16, serviceTimeSeconds: 0.2 });
    const from = startSeconds;
    const steady = recordedFleet([from - 5, from + 120], [2, 2]);
    assertNear(capacityOf(fitOf(run, steady)), 40, 0.03);
    const restless = recordedFleet(
      Array.from({ length: 400 }, (_, at) => from - 5 + at / 2),
      Array.from({ length: 400 }, (_, at) => 1 + (at % 3)),
    );
    const { capacity } = fitOf(run, restless);
    assert.equal(capacity.kind, "unknown");
    const late = recordedFleet([from + 1e6], [2]);
    assert.equal(fitOf(run, late).capacity.kind, "unknown");
  });

  it("is checked by playing the run through the simulator's queue: right numbers are near, wrong are not", () => {
    const run = queuedRun({ rates: ramp(20, 60, 160, 120), servers: 8, serviceTimeSeconds: 0.1 });
    const error = (requestsPerSecondPerInstance: number): number => {
      const service = compileService({
        requestsPerSecondPerInstance,
        serviceTimeSeconds: 0.1,
        timeoutSeconds: 3600,
      });
      return replay(run, fixedFleet(1), service)!.meanErrorSeconds;
    };
    const { meanWaitSeconds } = replay(
      run,
      fixedFleet(1),
      compileService({ requestsPerSecondPerInstance: 80, serviceTimeSeconds: 0.1 }),
    )!;
    assert.ok(meanWaitSeconds > 0.5);
    assert.ok(error(80) < 0.1 * meanWaitSeconds, String(error(80)));
    assert.ok(error(60) > 0.5 * meanWaitSeconds, String(error(60)));
  });
});
