import { strict as assert } from "node:assert";
import fc from "fast-check";
import { randomStream } from "../../../scaling/random";
import { erlangC, waitTail } from "../../../scaling/service/erlang";
import { FluidQueue } from "../../../scaling/service/fluidQueue";
import { poissonArrivals, serveRequests } from "../../../scaling/service/requestQueue";
import { DelayMixture } from "../../../scaling/service/steadyWait";
import { ModelOptions, serviceModel } from "./serviceModel";
import { mean, within } from "./statistics";

const many = 1e9;
const serviceTime = { rate: 10, concurrency: 1 };

function mixtureOf(options: ModelOptions = serviceTime) {
  return new DelayMixture(serviceModel(options));
}

interface Case {
  readonly rates: readonly number[];
  readonly servers: number;
  readonly options: ModelOptions;
}

/** Percentiles of the waits of those served, by the mixture and by runs of single requests. */
function both({ rates, servers, options }: Case, shares: readonly number[]) {
  const service = serviceModel(options);
  const mixture = new DelayMixture(service);
  const fluid = new FluidQueue(service);
  for (const rate of rates) {
    fluid.serve(rate, servers, 10);
    mixture.add(fluid.served, fluid.meanWaitSeconds, servers, rate / fluid.capacityRate);
  }
  const waits: number[] = [];
  for (let seed = 0; seed < 8; seed++) {
    const arrivals = poissonArrivals(rates, 10, randomStream(seed, "arrivals"));
    const queue = { ...service, arrivals, servers, queueLimit: Infinity };
    const run = serveRequests(queue, randomStream(seed, "service"));
    run.waits.forEach((wait, index) => {
      if (run.stays[index]! > wait) waits.push(wait);
    });
  }
  const sorted = Float64Array.from(waits).sort();
  return shares.map((share) => ({
    mixed: mixture.quantile(share),
    single: sorted[Math.ceil(share * sorted.length) - 1]!,
  }));
}

function upAndDown(from: number, to: number, steps: number) {
  const half = steps / 2;
  return Array.from(
    { length: steps },
    (_, i) => from + ((to - from) * (i < half ? i : steps - i)) / half,
  );
}

function level(rate: number, steps: number) {
  return Array<number>(steps).fill(rate);
}

describe("The mixture of delays", () => {
  it("has the tail of M/M/c for steps of one kind", () => {
    const mixture = mixtureOf();
    mixture.add(many, 0, 8, 0.9);
    within(mixture.shareAbove(0), erlangC(8, 7.2), 1e-9);
    within(mixture.shareAbove(0.3), waitTail(8, 7.2, 0.1, 0.3), 1e-9);
    within(waitTail(8, 7.2, 0.1, mixture.quantile(0.99)), 0.01, 1e-6);
    assert.equal(mixture.quantile(0.2), 0);
  });

  it("weighs the steps by their requests", () => {
    const mixture = mixtureOf();
    mixture.add(3 * many, 0, 4, 0.5);
    mixture.add(many, 0, 4, 0.9);
    const expected = 0.75 * waitTail(4, 2, 0.1, 0.05) + 0.25 * waitTail(4, 3.6, 0.1, 0.05);
    within(mixture.shareAbove(0.05), expected, 1e-9);
  });

  it("makes requests wait behind the backlog, and by chance on top of it", () => {
    const mixture = mixtureOf();
    mixture.add(many, 20, 8, 1.5);
    assert.equal(mixture.shareAbove(19.99), 1);
    within(mixture.shareAbove(21), waitTail(8, 8 * 0.98, 0.1, 1), 1e-9);
  });

  it("gives nobody a longer wait than the timeout", () => {
    const mixture = mixtureOf({ ...serviceTime, timeoutSeconds: 3 });
    mixture.add(many, 2.5, 1, 1.5);
    assert.equal(mixture.shareAbove(3), 0);
    assert.equal(mixture.quantile(0.999), 3);
  });

  it("has no wait without requests, none without load, and shares of servers", () => {
    assert.ok(Number.isNaN(mixtureOf().quantile(0.99)));
    const idle = mixtureOf();
    idle.add(10, 0, 3, 0);
    assert.equal(idle.quantile(0.999), 0);
    const parts = mixtureOf({ rate: 20, concurrency: 2.4 });
    parts.add(many, 0, 4 * 2.4, 0.9);
    const share = erlangC(9, 9 * 0.9);
    within(parts.shareAbove(0), share, 1e-9);
    within(parts.shareAbove(0.1), share * Math.exp(-80 * 0.1 * 0.1), 1e-9);
  });

  it("agrees with single requests on steady hours, ramps and spikes, within 15 percent", () => {
    const spike = [...level(40, 60), ...level(120, 12), ...level(40, 108)];
    const cases: (Omit<Case, "servers"> & { readonly shares: readonly number[] })[] = [
      { rates: level(76, 360), options: serviceTime, shares: [0.5, 0.95, 0.99] },
      { rates: level(72, 360), options: { ...serviceTime, variation: 0 }, shares: [0.95, 0.99] },
      { rates: upAndDown(20, 76, 180), options: serviceTime, shares: [0.95] },
      { rates: upAndDown(40, 100, 180), options: serviceTime, shares: [0.5, 0.95, 0.99] },
      { rates: spike, options: serviceTime, shares: [0.95, 0.99] },
      { rates: spike, options: { ...serviceTime, timeoutSeconds: 5 }, shares: [0.95, 0.99] },
    ];
    for (const { shares, ...each } of cases) {
      for (const { mixed, single } of both({ ...each, servers: 8 }, shares)) {
        within(mixed, single, 0.15);
      }
    }
  });

  it("does not claim a steady queue where few requests came: slow service, ten minutes of it", () => {
    const options = { rate: 0.1, concurrency: 1 };
    const steady = new DelayMixture(serviceModel(options));
    steady.add(many, 0, 4, 0.98);
    const [{ mixed, single } = { mixed: NaN, single: NaN }] = both(
      { rates: level(0.392, 60), servers: 4, options },
      [0.99],
    );
    assert.ok(steady.quantile(0.99) > 4 * single, "a steady queue would be far longer");
    assert.ok(mixed < 2 * single && mixed > single / 2, `${mixed} is far from ${single}`);
  });

  it("counts the requests of busier steps towards a steady queue, and of steps added later", () => {
    const mixture = mixtureOf();
    for (let percent = 80; percent <= 95; percent++) mixture.add(50, 0, 2, percent / 100);
    const few = mixture.shareAbove(0);
    const apart = mean(
      Array.from({ length: 16 }, (_, index) => {
        const alone = mixtureOf();
        alone.add(50, 0, 2, 0.8 + index / 100);
        return alone.shareAbove(0);
      }),
    );
    assert.ok(few > apart * 1.01, "800 requests are nearer to steady than 50");
    mixture.add(many, 0, 2, 0);
    assert.ok(mixture.shareAbove(0) < 0.001, "nearly all requests came without load");
  });

  it("grows with load and with backlog, and shrinks with servers", () => {
    const rho = fc.double({ min: 0, max: 0.95, noNaN: true });
    const wait = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), rho, wait, (servers, utilization, waited) => {
        const p99 = (s: number, u: number, w: number) => {
          const mixture = mixtureOf();
          mixture.add(1000, w, s, u);
          return mixture.quantile(0.99);
        };
        const seen = p99(servers, utilization, waited);
        assert.ok(p99(servers, utilization + 0.02, waited) >= seen);
        assert.ok(p99(servers, utilization, waited + 1) > seen);
        assert.ok(p99(servers + 1, (utilization * servers) / (servers + 1), waited) <= seen);
      }),
    );
  });

  it("gives the share above its own quantile, whatever steps it has seen", () => {
    const step = fc.tuple(
      fc.integer({ min: 1, max: 1000 }),
      fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 100, noNaN: true })),
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0, max: 2, noNaN: true }),
    );
    const share = fc.double({ min: 0.01, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), share, (steps, p) => {
        const mixture = mixtureOf();
        for (const each of steps) mixture.add(...each);
        const wait = mixture.quantile(p);
        assert.ok(mixture.shareAbove(wait) <= 1 - p + 1e-12);
        if (wait > 0) assert.ok(mixture.shareAbove(wait * (1 - 1e-6)) >= 1 - p - 1e-12);
      }),
    );
  });

  it("keeps a bounded number of groups, not one for each step", () => {
    const mixture = mixtureOf();
    const stream = randomStream(1, "steps");
    for (let step = 0; step < 200_000; step++) {
      mixture.add(1 + stream.uniform(), 60 * stream.uniform(), 1000 + stream.below(9000), 1.2);
    }
    assert.ok(mixture.size < 15_000, `${mixture.size} groups`);
  });
});
