import { strict as assert } from "node:assert";
import fc from "fast-check";
import { randomStream } from "../../../scaling/random";
import {
  erlangC,
  meanWaitSeconds,
  pollaczekKhinchine,
  variationFactor,
  waitTail,
} from "../../../scaling/service/erlang";
import { FluidQueue } from "../../../scaling/service/fluidQueue";
import {
  poissonArrivals,
  RequestQueue,
  RequestRun,
  serveRequests,
} from "../../../scaling/service/requestQueue";
import { serviceModel } from "./serviceModel";
import { agrees, mean, within } from "./statistics";

const hour = 3600;
const warmUpSeconds = 300;
/** Less than any time between two events. */
const rounding = 1e-10;

type Settings = Partial<Omit<RequestQueue, "arrivals">>;

function play(rates: readonly number[], stepSeconds: number, settings: Settings, seed: number) {
  const queue: RequestQueue = {
    arrivals: poissonArrivals(rates, stepSeconds, randomStream(seed, "arrivals")),
    servers: 1,
    serviceTimeSeconds: 1,
    serviceTimeVariation: 1,
    queueLimit: Infinity,
    timeoutSeconds: Infinity,
    ...settings,
  };
  return { queue, run: serveRequests(queue, randomStream(seed, "service")) };
}

/** Waits of the requests of some runs of an hour, from when the queue is steady. */
function hours(count: number, rate: number, settings: Settings) {
  return Array.from({ length: count }, (_, seed) => {
    const { queue, run } = play([rate], hour, settings, seed);
    return run.waits.subarray(queue.arrivals.findIndex((at) => at > warmUpSeconds));
  });
}

function shareAbove(seconds: number) {
  return (waits: Float64Array) => mean(waits.map((wait) => (wait > seconds ? 1 : 0)));
}

/** Number of requests in a state at each change, from when they enter and leave it. */
function counted(enters: number[], leaves: number[]) {
  const changes = [
    ...enters.map((at) => ({ at, by: 1 })),
    ...leaves.map((at) => ({ at, by: -1 })),
  ].sort((a, b) => a.at - b.at || a.by - b.by);
  let [count, most, area, last] = [0, 0, 0, 0];
  for (const { at, by } of changes) {
    area += count * (at - last);
    last = at;
    count += by;
    most = Math.max(most, count);
  }
  return { most, area };
}

/** Who waited, and who was served, with times. */
function histories({ arrivals }: RequestQueue, { waits, stays }: RequestRun) {
  const taken = [...arrivals.keys()].filter((index) => !Number.isNaN(waits[index]));
  const served = taken.filter((index) => stays[index]! > waits[index]!);
  return {
    arrived: taken.map((index) => arrivals[index]!),
    left: taken.map((index) => arrivals[index]! + waits[index]!),
    started: served.map((index) => arrivals[index]! + waits[index]!),
    done: served.map((index) => arrivals[index]! + stays[index]! - rounding),
  };
}

describe("The queue of single requests", () => {
  it("serves given arrivals one by one, first come, first served", () => {
    const queue = {
      arrivals: Float64Array.of(0, 1, 2, 3, 20),
      servers: 1,
      serviceTimeSeconds: 4,
      serviceTimeVariation: 0,
      queueLimit: 2,
      timeoutSeconds: 5,
    };
    const run = serveRequests(queue, randomStream(1, "none"));
    assert.deepEqual([...run.waits], [0, 3, 5, NaN, 0]);
    assert.deepEqual([...run.stays], [4, 7, 5, NaN, 4]);
    assert.deepEqual([run.served, run.timedOut, run.refused], [3, 1, 1]);
  });

  it("serves for at most an hour", () => {
    assert.throws(() => play([1], 2 * hour, {}, 1), /at most 3600 s/);
  });

  it("has the waits of M/M/1 and M/M/c (20 runs of an hour, 4 standard errors)", () => {
    for (const [servers, rho] of [
      [1, 0.5],
      [1, 0.8],
      [4, 0.8],
      [10, 0.8],
    ] as const) {
      const offered = servers * rho;
      const seconds = 0.2 * Math.sqrt(servers);
      const runs = hours(20, offered / seconds, { servers, serviceTimeSeconds: seconds });
      agrees(runs.map(mean), meanWaitSeconds(servers, offered, seconds));
      agrees(runs.map(shareAbove(0)), erlangC(servers, offered));
      agrees(runs.map(shareAbove(0.2)), waitTail(servers, offered, seconds, 0.2));
    }
  });

  it("has the mean wait of Pollaczek and Khinchine (20 runs of an hour, 4 standard errors)", () => {
    for (const serviceTimeVariation of [0, 0.5, 2]) {
      const settings = { serviceTimeSeconds: 0.1, serviceTimeVariation };
      const expected = pollaczekKhinchine(6, 0.1, serviceTimeVariation);
      agrees(hours(20, 6, settings).map(mean), expected, 0.05);
    }
  });

  it("shows Allen and Cunneen near up to variation 1, and on the safe side above it", () => {
    for (const [serviceTimeVariation, least, most] of [
      [0, 0.9, 1],
      [0.5, 0.9, 1],
      [2, 1, 1.4],
    ] as const) {
      const settings = { servers: 8, serviceTimeSeconds: 0.2, serviceTimeVariation };
      const seen = mean(hours(5, 32, settings).map(mean));
      const expected = meanWaitSeconds(8, 6.4, 0.2) * variationFactor(serviceTimeVariation);
      assert.ok(expected / seen > least && expected / seen < most, `${expected / seen}`);
    }
  });

  it("holds Little's law, its limits, and lets nobody wait beside an idle server, in every run", () => {
    const settings = fc.record({
      servers: fc.integer({ min: 1, max: 5 }),
      serviceTimeVariation: fc.constantFrom(0, 0.5, 1, 2),
      queueLimit: fc.constantFrom(0, 1, 5, Infinity),
      timeoutSeconds: fc.constantFrom(0.5, 3, Infinity),
    });
    fc.assert(
      fc.property(settings, fc.array(fc.nat(8), { minLength: 1 }), fc.nat(), (s, rates, seed) => {
        const { queue, run } = play(rates, 10, s, seed);
        assert.equal(run.served + run.refused + run.timedOut, queue.arrivals.length);
        const { arrived, left, started, done } = histories(queue, run);
        const waiting = counted(arrived, left);
        const busy = counted(started, done);
        const sum = (numbers: Float64Array) =>
          numbers.reduce((total, n) => total + (Number.isNaN(n) ? 0 : n), 0);
        assert.ok(Math.abs(waiting.area - sum(run.waits)) < 1e-6 * (1 + waiting.area));
        assert.ok(Math.abs(waiting.area + busy.area - sum(run.stays)) < 1e-6 * (1 + busy.area));
        assert.ok(busy.most <= s.servers);
        const late = arrived.filter((at, i) => left[i]! > at);
        const lateLeft = left.filter((at, i) => at > arrived[i]!);
        assert.ok(counted(late, lateLeft).most <= s.queueLimit);
        for (const [i, at] of arrived.entries()) {
          if (left[i] === at) continue;
          const working = started.filter((start, j) => start <= at && done[j]! > at).length;
          assert.equal(working, s.servers, "all servers work when somebody has to wait");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("follows the fluid queue through a ramp over capacity and back (8 runs)", () => {
    const service = serviceModel({ rate: 10, concurrency: 1 });
    const rise = Array.from({ length: 60 }, (_, i) => 60 + (80 * i) / 60);
    const rates = [...rise, ...[...rise].reverse(), ...Array<number>(60).fill(60)];
    const fluid = new FluidQueue(service);
    let waits = 0;
    let arrived = 0;
    for (const rate of rates) {
      fluid.serve(rate, 10, 10);
      waits += fluid.backlogSeconds;
      arrived += fluid.arrived;
    }
    const settings = { servers: 10, serviceTimeSeconds: 0.1 };
    const runs = Array.from({ length: 8 }, (_, seed) => play(rates, 10, settings, seed).run);
    within(mean(runs.map(({ waits }) => mean(waits))), waits / arrived, 0.03);
  });

  it("drops what the fluid queue drops, by a full queue and by timeouts (8 runs)", () => {
    for (const limits of [{ queueLimit: 400 }, { timeoutSeconds: 5 }]) {
      const fluid = new FluidQueue(serviceModel({ rate: 100, ...limits }));
      const rates = [80, 130, 150, 120, 70, 70];
      let [dropped, arrived] = [0, 0];
      for (const rate of rates) {
        fluid.serve(rate, 1, 60);
        dropped += fluid.dropped;
        arrived += fluid.arrived;
      }
      const settings = { servers: 10, serviceTimeSeconds: 0.1, ...limits };
      const shares = Array.from({ length: 8 }, (_, seed) => {
        const { run } = play(rates, 60, settings, seed);
        return (run.refused + run.timedOut) / run.waits.length;
      });
      within(mean(shares), dropped / arrived, 0.03);
    }
  });
});
