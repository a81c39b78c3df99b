import { strict as assert } from "node:assert";
import fc from "fast-check";
import { RetryModel } from "../../../../scaling/service/mesh";
import { Fault } from "../../../../scaling/service/service";
import { Step } from "../../../../scaling/simulate/step";
import { playSingleTries, SingleTries } from "./singleTries";
import { envoy, failing, service, stepsOf, sum, times, twoRetries, World } from "./worlds";

const asked = ({ arrived, retried }: Step): number => arrived - retried;

function near(actual: number, expected: number, share: number): void {
  assert.ok(Math.abs(actual - expected) <= share * Math.abs(expected), `${actual} for ${expected}`);
}

/** Long enough without load for everything that waits to be answered or given up. */
const quiet = times(900, 0);

const anyRetries: fc.Arbitrary<RetryModel> = fc.record({
  attempts: fc.integer({ min: 1, max: 5 }),
  perTrySeconds: fc.oneof(fc.constant(Infinity), fc.double({ min: 0.05, max: 40, noNaN: true })),
  backoffSeconds: fc.constantFrom(0, 0.025, 3, 12),
  budgetFraction: fc.constantFrom(Infinity, 0.2, 1),
  refused: fc.boolean(),
  tooLong: fc.boolean(),
  failed: fc.boolean(),
});

const anyWorld: fc.Arbitrary<World & { readonly mesh: { readonly retries: RetryModel } }> = fc
  .record({
    rates: fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 5, maxLength: 40 }),
    instances: fc.integer({ min: 1, max: 4 }),
    retries: anyRetries,
    queueLimitPerInstance: fc.constantFrom(0, 10, 100, Infinity),
    timeoutSeconds: fc.constantFrom(5, 60),
    errors: fc.constantFrom(0, 0.3, 1),
    stepSeconds: fc.constantFrom(1, 5, 10),
  })
  .map(({ rates, instances, retries, errors, stepSeconds, ...limits }) => ({
    rates: [...rates, ...quiet],
    instances,
    mesh: { retries },
    faults: errors > 0 ? [failing(0.4, errors)] : [],
    service: { ...service, ...limits },
    stepSeconds,
  }));

describe("retries of a mesh", () => {
  it("answer or drop every request, once it is over, and none twice", function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(anyWorld, (world) => {
        const steps = stepsOf(world);
        const requests = sum(steps, asked);
        const ended = sum(steps, ({ served, dropped }) => served + dropped);
        assert.ok(Math.abs(requests - ended) <= 1e-6 * (1 + requests), `${ended} of ${requests}`);
        for (const { served, wasted, dropped, retried } of steps) {
          for (const figure of [served, wasted, dropped, retried]) assert.ok(figure >= -1e-6);
        }
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  it("make no more tries than the first one and the attempts", function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(anyWorld, (world) => {
        const steps = stepsOf(world);
        const most = 1 + world.mesh.retries.attempts;
        const requests = sum(steps, asked);
        assert.ok(sum(steps, ({ arrived }) => arrived) <= most * requests * (1 + 1e-9) + 1e-6);
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it("stay within their budget at every moment", function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { budgetFraction } = world.mesh.retries;
        for (const step of stepsOf(world)) {
          if (budgetFraction === Infinity) continue;
          assert.ok(step.retried <= budgetFraction * asked(step) * (1 + 1e-9) + 1e-6);
        }
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it("change nothing where nothing fails", () => {
    const world = { rates: [10, 15, 20, 5], instances: 2 };
    const plain = stepsOf(world);
    assert.deepEqual(stepsOf({ ...world, mesh: { retries: twoRetries } }), plain);
  });

  it("change nothing where nothing that fails is tried again", () => {
    const world = { rates: [...times(30, 50), ...quiet], instances: 2 };
    const never = { ...twoRetries, refused: false, tooLong: false, failed: false };
    const [plain, proxied] = [stepsOf(world), stepsOf({ ...world, mesh: { retries: never } })];
    near(
      sum(proxied, ({ dropped }) => dropped),
      sum(plain, ({ dropped }) => dropped),
      1e-9,
    );
    assert.equal(
      sum(proxied, ({ retried }) => retried),
      0,
    );
  });

  it("multiply an overload: of a and C a second a third try fails as often as p, p^3 = 1 - C / a", () => {
    const steps = stepsOf({
      rates: times(400, 40),
      instances: 2,
      mesh: { retries: twoRetries },
    });
    const p = Math.cbrt(1 - 20 / 40);
    const last = steps[399]!;
    near(last.arrivalRate / 40, 1 + p + p * p, 1e-6);
    near(last.served, 20, 1e-6);
    near(last.dropped, 20, 1e-6);
  });

  it("hide instances that fail, at the price of more tries: half of them fail, so that 7 of 8 are answered", () => {
    const steps = stepsOf({
      rates: times(60, 8),
      instances: 2,
      mesh: { retries: twoRetries },
      faults: [failing(0.5)],
    });
    const last = steps[59]!;
    near(last.arrivalRate, 8 * (1 + 1 / 2 + 1 / 4), 1e-9);
    near(last.served, 8 * (7 / 8), 1e-9);
    near(last.dropped, 8 / 8, 1e-9);
    near(last.wasted, 8 * (1 / 2 + 1 / 4 + 1 / 8), 1e-9);
  });

  it("come a step after the failure, and later by their backoff", () => {
    const world = { rates: [30, 0, 0, 0, 0, 0, 0, 0], instances: 1 };
    const noRoom = { ...service, queueLimitPerInstance: 0 };
    const retriedAt = (backoffSeconds: number): readonly number[] =>
      stepsOf({
        ...world,
        service: noRoom,
        mesh: { retries: { ...twoRetries, backoffSeconds } },
      }).map(({ retried }) => retried);
    assert.deepEqual(retriedAt(0), [0, 20, 10, 0, 0, 0, 0, 0]);
    assert.deepEqual(retriedAt(2), [0, 0, 0, 20, 0, 0, 10, 0]);
  });

  it("follow at once what is given up, whether it leaves the queue late or waits on", () => {
    const steps = stepsOf({
      rates: times(10, 20),
      instances: 1,
      service: { ...service, queueLimitPerInstance: Infinity },
      mesh: { retries: { ...twoRetries, perTrySeconds: 4.1 } },
    });
    // What arrives in second a is served in second 2 a, after a seconds: after 4 s nobody waits for it.
    assert.deepEqual(
      steps.map(({ retried }) => Math.round(retried)),
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 20],
    );
    near(
      sum(steps, ({ served }) => served),
      80,
      1e-9,
    );
    near(
      sum(steps, ({ wasted }) => wasted),
      20,
      1e-9,
    );
    near(steps[7]!.meanWaitSeconds, 3.75, 1e-9);
    const hurried = stepsOf({
      rates: times(10, 20),
      instances: 1,
      stepSeconds: 10,
      service: { ...service, queueLimitPerInstance: Infinity },
      mesh: { retries: { ...twoRetries, perTrySeconds: 4.6 } },
    })[0]!;
    near(hurried.served, 90, 1e-9); // the tries that wait for the patience of 4.5 s, by the middle of a second
    near(hurried.meanWaitSeconds, 2.25, 1e-9);
  });

  it("give up what takes an instance too long, although nothing waits", () => {
    const slow: Fault = {
      kind: "slowDependency",
      startSeconds: 5,
      durationSeconds: 100,
      amount: 2,
    };
    const steps = stepsOf({
      rates: times(10, 1),
      instances: 40,
      faults: [slow],
      mesh: { retries: { ...twoRetries, perTrySeconds: 2 } },
    });
    assert.equal(steps[4]!.served, 1);
    assert.equal(steps[9]!.served, 0);
    assert.equal(steps[9]!.arrived, 3);
  });

  it("and what they are made of do not depend on the length of a step", () => {
    const rates = [15, 40, 30, 15, 15, 15];
    const world = {
      instances: 2,
      mesh: {
        retries: { ...twoRetries, perTrySeconds: 7 },
        outlierDetection: { ...envoy, maxEjectionPercent: 50 },
      },
      faults: [failing(0.5, 0.5, 100)],
      service: { ...service, queueLimitPerInstance: 200 },
    };
    const long = stepsOf({ ...world, rates, stepSeconds: 60 });
    const short = stepsOf({ ...world, rates: rates.flatMap((rate) => times(60, rate)) });
    for (const [index, step] of long.entries()) {
      const pieces = short.slice(60 * index, 60 * (index + 1));
      for (const figure of ["arrived", "retried", "served", "wasted", "dropped"] as const) {
        const total = sum(pieces, (piece) => piece[figure]);
        assert.ok(Math.abs(step[figure] - total) < 1e-6, `${figure}: ${step[figure]}, ${total}`);
      }
      assert.equal(step.ejected, pieces.at(-1)!.ejected);
    }
  });

  it("keep a service down after the load has gone back, where what was given up is worked on", () => {
    const rates = [...times(60, 15), ...times(60, 40), ...times(600, 15)];
    const deep = { ...service, queueLimitPerInstance: Infinity };
    const retries = { ...twoRetries, perTrySeconds: 5 };
    const storm = stepsOf({ rates, instances: 2, service: deep, mesh: { retries } });
    const calm = stepsOf({ rates, instances: 2, service: deep });
    assert.ok(storm[719]!.served < 1e-6, "nothing is answered in time any more");
    assert.ok(storm[719]!.wasted > 19.9, "although all instances are busy");
    near(calm[719]!.served, 15, 1e-9);
    const thrifty = { ...retries, budgetFraction: 0.2 };
    const budgeted = stepsOf({ rates, instances: 2, service: deep, mesh: { retries: thrifty } });
    near(budgeted[719]!.served, 15, 1e-9);
  });
});

describe("flows of tries and single tries", () => {
  const base: SingleTries = {
    rates: [...times(60, 80), ...times(120, 200), ...times(120, 60)],
    servers: 10,
    serviceSeconds: 0.1,
    queueLimit: 100,
    timeoutSeconds: 60,
    attempts: 2,
    perTrySeconds: Infinity,
    backoffSeconds: 0.5,
    errorShare: 0,
  };
  const worlds: Readonly<Record<string, SingleTries>> = {
    "a queue that is full": base,
    "tries that are given up": { ...base, queueLimit: Infinity, perTrySeconds: 8 },
    "a service that gives up itself": { ...base, queueLimit: Infinity, timeoutSeconds: 4 },
    "instances that fail": { ...base, queueLimit: 200, errorShare: 0.3 },
    "all of it": {
      ...base,
      queueLimit: 1500,
      perTrySeconds: 12,
      errorShare: 0.1,
      attempts: 4,
    },
  };
  for (const [name, single] of Object.entries(worlds)) {
    it(`agree on what becomes of requests: ${name}`, function () {
      this.timeout(60_000);
      const each = playSingleTries(single, 7);
      const steps = flowsOf(single);
      const flow = {
        requests: sum(steps, asked),
        tries: sum(steps, ({ arrived }) => arrived),
        served: sum(steps, ({ served }) => served),
        dropped: sum(steps, ({ dropped }) => dropped),
        wasted: sum(steps, ({ wasted }) => wasted),
      };
      for (const figure of ["tries", "served", "dropped", "wasted"] as const) {
        const off = Math.abs(flow[figure] - each[figure]);
        assert.ok(
          off <= 0.04 * Math.max(each[figure], 0.1 * each.tries),
          `${figure}: ${JSON.stringify({ flow, each })}`,
        );
      }
    });
  }

  function flowsOf(single: SingleTries): readonly Step[] {
    const { servers, perTrySeconds, attempts, backoffSeconds } = single;
    const retries = { ...twoRetries, perTrySeconds, attempts, backoffSeconds };
    return stepsOf({
      rates: [...single.rates, ...quiet],
      instances: servers,
      mesh: { retries },
      service: {
        ...service,
        queueLimitPerInstance: single.queueLimit / servers,
        timeoutSeconds: single.timeoutSeconds,
      },
      faults: single.errorShare > 0 ? [failing(1, single.errorShare)] : [],
    });
  }
});
