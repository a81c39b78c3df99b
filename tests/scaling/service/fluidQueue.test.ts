import { strict as assert } from "node:assert";
import fc from "fast-check";
import { FluidQueue } from "../../../scaling/service/fluidQueue";
import { ParcelQueue } from "./parcels";
import { ModelOptions, serviceModel } from "./serviceModel";

interface Interval {
  readonly rate: number;
  readonly ready: number;
  readonly seconds: number;
}

const totals = ["arrived", "served", "refused", "timedOut", "backlogSeconds"] as const;

function queueOf(options: ModelOptions = {}) {
  return new FluidQueue(serviceModel(options));
}

function near(seen: number, expected: number, tolerance = 1e-9) {
  const allowed = tolerance * Math.max(1, Math.abs(expected));
  assert.ok(Math.abs(seen - expected) <= allowed, `${seen} is not ${expected}`);
}

/** Sums over a run, and the wait of all who were served. */
function run(queue: FluidQueue, intervals: readonly Interval[]) {
  const sums = { arrived: 0, served: 0, refused: 0, timedOut: 0, backlogSeconds: 0, waits: 0 };
  let peak = 0;
  for (const { rate, ready, seconds } of intervals) {
    queue.serve(rate, ready, seconds);
    for (const total of totals) sums[total] += queue[total];
    sums.waits += queue.meanWaitSeconds * queue.served;
    peak = Math.max(peak, queue.peakBacklog);
  }
  return { ...sums, peak, backlog: queue.backlog };
}

function nearAll(seen: ReturnType<typeof run>, expected: ReturnType<typeof run>) {
  for (const key of Object.keys(expected) as (keyof typeof expected)[]) {
    near(seen[key], expected[key], 1e-7);
  }
}

const interval: fc.Arbitrary<Interval> = fc.record({
  rate: fc.oneof(fc.constantFrom(0, 1, 5, 10), fc.double({ min: 1e-9, max: 30, noNaN: true })),
  ready: fc.nat(20),
  seconds: fc.constantFrom(1, 5, 10, 60),
});
const intervals = fc.array(interval, { minLength: 1, maxLength: 40 });
const options: fc.Arbitrary<ModelOptions> = fc.record({
  queueLimit: fc.constantFrom(0, 1, 7, 100, Infinity),
  timeoutSeconds: fc.constantFrom(0.5, 3, 10, 25, 60, Infinity),
});

describe("The fluid queue", () => {
  it("serves what arrives while there is capacity, and lets nothing wait", () => {
    const queue = queueOf({ rate: 20 });
    queue.serve(100, 5, 10);
    assert.deepEqual(
      [queue.arrived, queue.served, queue.dropped, queue.peakBacklog, queue.overloadSeconds],
      [1000, 1000, 0, 0, 0],
    );
  });

  it("grows by the rate that is missing, and is gone after backlog / spare capacity", () => {
    const queue = queueOf({ rate: 10 });
    queue.serve(150, 10, 30);
    assert.deepEqual([queue.served, queue.backlog, queue.overloadSeconds], [3000, 1500, 30]);
    near(queue.backlogSeconds, (1500 * 30) / 2);
    near(queue.longestWaitSeconds, 10, 1e-9);
    near(queue.meanWaitSeconds, 5);
    queue.serve(50, 10, 60);
    near(queue.backlogSeconds, (1500 * 30) / 2);
    assert.deepEqual([queue.backlog, queue.peakBacklog, queue.overloadSeconds], [0, 1500, 0]);
    near(queue.served, 1500 + 50 * 60);
  });

  it("follows the parabola of a ramp: backlog = slope x (seconds over capacity)^2 / 2", () => {
    const queue = queueOf();
    for (let step = 0; step < 600; step++) queue.serve((step + 0.5) / 10, 30, 1);
    near(queue.backlog, (300 * 300) / 10 / 2);
  });

  it("refuses what finds it full, from the moment at which it is full", () => {
    const queue = queueOf({ queueLimit: 10 });
    queue.serve(14, 4, 10);
    near(queue.refused, (14 - 4) * (10 - 4));
    assert.deepEqual([queue.backlog, queue.peakBacklog, queue.timedOut], [40, 40, 0]);
    queue.serve(14, 4, 10);
    near(queue.refused, (14 - 4) * 10);
    near(queue.longestWaitSeconds, 10);
  });

  it("keeps those who wait when its room shrinks, and takes nobody in until there is room", () => {
    const queue = queueOf({ queueLimit: 10 });
    queue.serve(14, 4, 10);
    queue.serve(1, 2, 15);
    assert.equal(queue.refused, 10, "10 s until the backlog is down to the room of 20");
    near(queue.backlog, 15);
  });

  it("gives up who has waited for the timeout, and serves on at full rate", () => {
    const queue = queueOf({ timeoutSeconds: 20 });
    queue.serve(10, 5, 100);
    near(queue.served, 500);
    near(queue.timedOut, (10 - 5) * (100 - 40));
    near(queue.backlog, 200, 1e-9);
    near(queue.longestWaitSeconds, 20);
  });

  it("keeps requests without any capacity until they time out or are served", () => {
    const queue = queueOf({ timeoutSeconds: 60 });
    queue.serve(2, 0, 50);
    assert.deepEqual([queue.backlog, queue.dropped, queue.served], [100, 0, 0]);
    queue.serve(2, 0, 20);
    near(queue.timedOut, 20);
    near(queue.backlog, 120);
    queue.serve(0, 120, 1);
    near(queue.served, 120);
    near(queue.longestWaitSeconds, 60);
    near(queue.meanWaitSeconds, 30.5);
  });

  it("drops everything without capacity where the queue stands at the instances", () => {
    const queue = queueOf({ queueLimit: 100 });
    queue.serve(2, 0, 50);
    assert.deepEqual([queue.refused, queue.backlog, queue.overloadSeconds], [100, 0, 50]);
  });

  it("loses and invents no request", () => {
    fc.assert(
      fc.property(options, intervals, (settings, all) => {
        const queue = queueOf(settings);
        for (const { rate, ready, seconds } of all) {
          const before = queue.backlog;
          queue.serve(rate, ready, seconds);
          near(queue.served + queue.dropped + queue.backlog - before, queue.arrived);
          near(queue.arrived, rate * seconds);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("serves at most its capacity, never waits less than 0 s or longer than the timeout", () => {
    fc.assert(
      fc.property(options, intervals, (settings, all) => {
        const queue = queueOf(settings);
        for (const { rate, ready, seconds } of all) {
          queue.serve(rate, ready, seconds);
          const figures = [queue.served, queue.refused, queue.timedOut, queue.backlogSeconds];
          assert.ok(figures.every((figure) => figure >= -1e-9 && Number.isFinite(figure)));
          assert.ok(queue.served <= ready * seconds * (1 + 1e-12));
          assert.ok(queue.peakBacklog >= queue.backlog && queue.backlog >= 0);
          assert.ok(queue.longestWaitSeconds <= settings.timeoutSeconds! * (1 + 1e-9));
          assert.ok(queue.meanWaitSeconds <= queue.longestWaitSeconds * (1 + 1e-9));
          assert.ok(queue.meanWaitSeconds >= 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same for a step as for the two parts of the step", () => {
    const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(options, intervals, part, (settings, all, first) => {
        const parts = all.flatMap(({ seconds, ...rates }) => [
          { ...rates, seconds: seconds * first },
          { ...rates, seconds: seconds * (1 - first) },
        ]);
        nearAll(run(queueOf(settings), parts), run(queueOf(settings), all));
      }),
      { numRuns: 1000 },
    );
  });

  it("holds Little's law: the area under the backlog is the sum of all waits", () => {
    fc.assert(
      fc.property(options, intervals, (settings, all) => {
        const queue = queueOf(settings);
        const drained = [...all, { rate: 0, ready: 20, seconds: 100_000 }];
        const sums = run(queue, drained);
        assert.equal(sums.backlog, 0);
        const given = sums.timedOut === 0 ? 0 : sums.timedOut * settings.timeoutSeconds!;
        near(sums.backlogSeconds, sums.waits + given, 1e-7);
      }),
      { numRuns: 1000 },
    );
  });

  it("never keeps more waiting with more capacity, nor serves less", () => {
    fc.assert(
      fc.property(intervals, fc.nat(5), (all, more) => {
        const less = queueOf();
        const other = queueOf();
        for (const { rate, ready, seconds } of all) {
          less.serve(rate, ready, seconds);
          other.serve(rate, ready + more, seconds);
          assert.ok(other.backlog <= less.backlog + 1e-9);
          assert.ok(other.peakBacklog <= less.peakBacklog + 1e-9);
        }
      }),
    );
  });

  it("agrees with small parcels that arrive, wait and leave one by one", () => {
    const few = fc.array(interval, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(options, few, (settings, all) => {
        const service = serviceModel(settings);
        const parcels = new ParcelQueue(service, 0.02);
        const fluid = run(new FluidQueue(service), all);
        for (const { rate, ready, seconds } of all) parcels.serve(rate, ready, seconds);
        const bothBind = service.queueLimitPerInstance + service.timeoutSeconds < Infinity;
        const tolerance = bothBind ? 5 : 1.5;
        const dropped = fluid.refused + fluid.timedOut;
        assert.ok(Math.abs(fluid.served - parcels.served) < tolerance);
        assert.ok(Math.abs(fluid.backlog - parcels.backlog) < tolerance);
        assert.ok(Math.abs(dropped - parcels.refused - parcels.timedOut) < tolerance);
      }),
      { numRuns: 150 },
    );
  });

  it("stays exact over a day of overload at changing rates", () => {
    const queue = queueOf();
    for (let step = 0; step < 86_400; step++) queue.serve(2 + (step % 2), 1, 1);
    near(queue.backlog, 86_400 * 1.5);
    queue.serve(0, 1, 86_400 * 1.5);
    assert.equal(queue.backlog, 0);
    near(queue.longestWaitSeconds, 86_400 * 1.5, 1e-9);
  });
});
