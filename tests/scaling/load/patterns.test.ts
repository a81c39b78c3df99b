import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  compileLoad,
  defaultStartSeconds,
  Load,
  loadDurationSeconds,
  loadStartSeconds,
  Series,
  seriesSeconds,
  totalRequests,
} from "../../../scaling/load";
import { localTime } from "../../../scaling/schedule";
import { everyLoad } from "./everyLoad";

const compile = (load: Load, stepSeconds = 60, durationSeconds?: number): Series =>
  compileLoad(load, { stepSeconds, seed: 1, durationSeconds });

const rates = (load: Load, stepSeconds: number, durationSeconds: number) =>
  Array.from(compile(load, stepSeconds, durationSeconds).requestsPerSecond);

function assertNear(actual: number, expected: number, relative = 1e-10): void {
  const distance = Math.abs(actual - expected);
  assert.ok(distance <= relative * Math.max(1, Math.abs(expected)), `${actual}, not ${expected}`);
}

describe("loads", () => {
  for (const [name, load] of Object.entries(everyLoad)) {
    it(`keep the requests of each step when it is cut in two: ${name}`, () => {
      const duration = 86_400;
      const whole = compile(load, 120, duration).requestsPerSecond;
      const halves = compile(load, 60, duration).requestsPerSecond;
      whole.forEach((rate, step) => {
        assertNear((halves[2 * step]! + halves[2 * step + 1]!) / 2, rate);
      });
    });

    it(`keep all requests, whatever the step: ${name}`, () => {
      const all = totalRequests(compile(load, 86_400, 86_400));
      const step = fc.constantFrom(1, 7.5, 15, 60, 300, 3600, 43_200);
      fc.assert(
        fc.property(step, (stepSeconds) => {
          assertNear(totalRequests(compile(load, stepSeconds, 86_400)), all, 1e-9);
        }),
        { numRuns: 7 },
      );
    });

    it(`are finite and never negative: ${name}`, () => {
      const { requestsPerSecond } = compile(load, 60, 200_000);
      assert.ok(requestsPerSecond.every((rate) => rate >= 0 && rate < 1e4));
      assert.ok(requestsPerSecond.some((rate) => rate > 0));
    });
  }

  it("stay at a constant rate to the last bit", () => {
    assert.deepEqual(new Set(rates({ constant: { rps: 0.1 } }, 7, 3600)), new Set([0.1]));
  });

  it("rise along a straight line: each step has the rate of its middle", () => {
    const ramp = { ramp: { fromRps: 10, toRps: 70, rampSeconds: 60, startSeconds: 30 } };
    assert.deepEqual(rates(ramp, 10, 120), [10, 10, 10, 15, 25, 35, 45, 55, 65, 70, 70, 70]);
    assert.deepEqual(rates(ramp, 60, 120), [(10 * 30 + 25 * 30) / 60, (55 * 30 + 70 * 30) / 60]);
  });

  it("step at their moment, also in the middle of a step of time", () => {
    const step = { step: { fromRps: 10, toRps: 40, atSeconds: 70 } };
    assert.deepEqual(rates(step, 60, 180), [10, (10 * 10 + 40 * 50) / 60, 40]);
  });

  it("have the area of a spike: half of its sides, all of its top", () => {
    const spike = { baseRps: 0, peakRps: 100, rampSeconds: 20, holdSeconds: 300, fallSeconds: 60 };
    assertNear(totalRequests(compile({ spike })), 100 * (10 + 300 + 30));
    assertNear(totalRequests(compile({ spike: { ...spike, fallSeconds: undefined } })), 32_000);
  });

  it("wait a quarter of an hour for a spike that has no start", () => {
    const spike = { baseRps: 1, peakRps: 9, rampSeconds: 0, holdSeconds: 60 };
    const steps = rates({ spike }, 60, 1800);
    assert.deepEqual(
      steps.map((rate, step) => (rate > 1 ? step : -1)).filter((step) => step >= 0),
      [15],
    );
    assert.equal(rates({ spike: { ...spike, startSeconds: 0 } }, 60, 1800)[0], 9);
  });

  it("decay from a flash crowd's peak to 37 % in its time: the mean is the integral", () => {
    const decaySeconds = 600;
    const flashCrowd = { baseRps: 5, peakRps: 105, atSeconds: 60, riseSeconds: 60, decaySeconds };
    const steps = rates({ flashCrowd }, 60, 6000);
    assert.equal(steps[0], 5);
    assert.equal(steps[1], 55);
    const integral = (from: number, to: number) =>
      (100 * decaySeconds * (Math.exp(-from / decaySeconds) - Math.exp(-to / decaySeconds))) / 60;
    assertNear(steps[2]!, 5 + integral(0, 60));
    assertNear(steps[12]!, 5 + integral(600, 660));
    assertNear(rates({ flashCrowd }, 1, 6000)[120]!, 5 + 60 * integral(0, 1), 1e-9);
  });

  it("decay smoothly in steps that are short against the time of decay", () => {
    const flashCrowd = { baseRps: 0, peakRps: 1, atSeconds: 0, riseSeconds: 0, decaySeconds: 1e6 };
    const steps = rates({ flashCrowd }, 0.01, 1);
    steps.forEach((rate, step) => assertNear(rate, Math.exp(-(step + 0.5) * 1e-8), 1e-14));
  });

  it("peak at the local hour of a diurnal load, on both sides of a change of the clock", () => {
    const load = everyLoad["diurnal"]!;
    const { startSeconds, requestsPerSecond } = compile(load, 300);
    for (let day = 0; day < 7; day++) {
      const steps = requestsPerSecond.slice(day * 288, (day + 1) * 288);
      const top = steps.indexOf(Math.max(...steps)) + day * 288;
      const there = localTime(startSeconds + top * 300 + 150, "America/New_York");
      const hour = there.hour + there.minute / 60;
      assert.ok(Math.abs(hour - 14.5) <= 0.1, `day ${day}: ${hour}`);
    }
  });

  it("carry the weekend's share on local Saturdays and Sundays, and repeat each week", () => {
    const diurnal = { baseRps: 10, peakRps: 30, peakHour: 12, weekendFactor: 0.5 };
    const days = rates({ diurnal }, 86_400, 14 * 86_400);
    days.forEach((rate, day) => assertNear(rate, day % 7 < 5 ? 20 : 10));
    const hours = rates({ diurnal }, 3600, 14 * 86_400);
    hours.slice(168).forEach((rate, hour) => assertNear(rate, hours[hour]!));
  });

  it("peak at 14:00 UTC without hour and zone", () => {
    const hours = rates({ diurnal: { baseRps: 0, peakRps: 9 } }, 7200, 86_400);
    assert.equal(hours[6], hours[7]);
    assert.equal(Math.max(...hours), hours[6]);
  });

  it("give the recorded rates back at the trace's own step, and nothing after its end", () => {
    const trace = { rps: [1, 5.5, 0, 30], stepSeconds: 60 };
    assert.deepEqual(rates({ trace }, 60, 360), [1, 5.5, 0, 30, 0, 0]);
    assert.deepEqual(rates({ trace }, 120, 240), [3.25, 15]);
  });

  it("go straight from point to point, and keep the rates of the first and the last", () => {
    const points = [
      { seconds: 60, rps: 10 },
      { seconds: 120, rps: 40 },
      { seconds: 120, rps: 4 },
    ];
    assert.deepEqual(rates({ trace: { points } }, 60, 240), [10, 25, 4, 4]);
  });

  it("follow one after another in a sequence, each from its own start", () => {
    const ramp = { fromRps: 0, toRps: 60, rampSeconds: 60 };
    const sequence = [{ ramp, durationSeconds: 120 }, { ramp }];
    assert.deepEqual(rates({ sequence }, 60, 300), [30, 60, 30, 60, 60]);
  });

  it("add up in a sum, and end there with their duration", () => {
    const sum = [{ constant: { rps: 3 }, durationSeconds: 90 }, { constant: { rps: 4 } }];
    assert.deepEqual(rates({ sum }, 60, 180), [7, 5.5, 4]);
  });

  it("begin on a Monday at midnight UTC, unless they say when", () => {
    const monday = new Date(defaultStartSeconds * 1000);
    assert.equal(monday.toISOString(), "2027-01-04T00:00:00.000Z");
    assert.equal(monday.getUTCDay(), 1);
    const load = { constant: { rps: 1 } };
    assert.equal(compile(load).startSeconds, defaultStartSeconds);
    const startTime = "2026-07-01T08:00:00+02:00";
    assert.equal(loadStartSeconds({ ...load, startTime }), Date.UTC(2026, 6, 1, 6) / 1000);
    assert.equal(compileLoad(load, { stepSeconds: 1, seed: 1, startSeconds: 99 }).startSeconds, 99);
  });

  it("last as long as their pattern needs and to settle, at least an hour", () => {
    const lasting: readonly (readonly [Load, number])[] = [
      [{ constant: { rps: 1 } }, 3600],
      [{ step: { fromRps: 1, toRps: 2, atSeconds: 60 } }, 3600],
      [{ ramp: { fromRps: 1, toRps: 2, rampSeconds: 7000, startSeconds: 200 } }, 9000],
      [{ spike: { baseRps: 1, peakRps: 2, rampSeconds: 100, holdSeconds: 5000 } }, 7900],
      [everyLoad["flashCrowd"]!, 905 + 33 + 3500 + 1800],
      [{ diurnal: { baseRps: 1, peakRps: 2 } }, 7 * 86_400],
      [{ trace: { rps: [1, 2, 3], stepSeconds: 60 } }, 180],
      [everyLoad["sequence"]!, 1001 + 1800 + 3600],
      [{ sum: [{ constant: { rps: 1 } }, { trace: { rps: [1], stepSeconds: 9999 } }] }, 9999],
      [{ constant: { rps: 1 }, durationSeconds: 61 }, 61],
    ];
    for (const [load, seconds] of lasting) {
      assert.equal(loadDurationSeconds(load), seconds, JSON.stringify(load));
      assert.equal(seriesSeconds(compile(load, 1)), seconds);
    }
  });
});

describe("noise of a load", () => {
  const noisy = (correlationSeconds?: number): Load => ({
    constant: { rps: 100 },
    noise: { relativeStandardDeviation: 0.25, correlationSeconds },
  });
  const month = 30 * 86_400;

  function factors(load: Load): { mean: number; deviation: number; next: number } {
    const values = rates(load, 60, month).map((rate) => rate / 100);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const square = (a: number, b: number) => (values[a]! - mean) * (values[b]! - mean);
    const sum = (lag: number) =>
      values.slice(lag).reduce((all, _, index) => all + square(index, index + lag), 0);
    return { mean, deviation: Math.sqrt(sum(0) / values.length), next: sum(10) / sum(0) };
  }

  it("has mean 1 and the deviation asked for; minutes deviate by themselves", () => {
    const { mean, deviation, next } = factors(noisy());
    assert.ok(Math.abs(mean - 1) < 0.01 && Math.abs(deviation - 0.25) < 0.01);
    assert.ok(Math.abs(next) < 0.03);
  });

  it("lasts as long as asked for: correlation falls to 37 % in that time", () => {
    const { mean, deviation, next } = factors(noisy(600));
    assert.ok(Math.abs(mean - 1) < 0.03 && Math.abs(deviation - 0.25) < 0.03);
    assert.ok(Math.abs(next - Math.exp(-1)) < 0.06, `${next}`);
  });

  it("is another one for each seed and each part, and the same for the same seed", () => {
    const of = (seed: number) => compileLoad(noisy(), { stepSeconds: 60, seed }).requestsPerSecond;
    assert.deepEqual(of(1), of(1));
    assert.notDeepEqual(of(1), of(2));
    const [one, two] = [noisy(), noisy()];
    const twice = rates({ sum: [one, two] }, 60, 3600);
    assert.notDeepEqual(
      twice,
      rates(one, 60, 3600).map((rate) => 2 * rate),
    );
  });

  it("leaves a load without noise the same for every seed", () => {
    const of = (seed: number) => compileLoad(everyLoad["spike"]!, { stepSeconds: 60, seed });
    assert.deepEqual(of(1), of(2));
  });

  it("can make requests arrive at random: whole numbers, as variable as their mean", () => {
    const noise = { relativeStandardDeviation: 0, poissonArrivals: true };
    const counts = rates({ constant: { rps: 2 }, noise }, 10, month).map((rate) => rate * 10);
    assert.ok(counts.every((count) => Math.abs(count - Math.round(count)) < 1e-9));
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    assert.ok(Math.abs(mean - 20) < 0.1 && Math.abs(variance - 20) < 0.5, `${mean} ${variance}`);
  });
});
