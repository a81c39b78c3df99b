import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  Forecaster,
  HourlyHistory,
  holtWinters,
  oracle,
  seasonalMean,
  seasonalNaive,
  weeklyNaive,
} from "../../../../scaling/control/forecast";

function forecast(forecaster: Forecaster, loads: readonly number[], hours = 48): number[] {
  const predicted = new Float64Array(hours);
  forecaster.predict(new HourlyHistory(loads), loads.length, predicted);
  return [...predicted];
}

const hoursOf = (count: number, load: (hour: number) => number) =>
  Array.from({ length: count }, (_, hour) => load(hour));

const daily = (hour: number) => 100 + (hour % 24);
const weekly = (hour: number) => 100 + (hour % 168);
const withHistory = { seasonalNaive, weeklyNaive, seasonalMean, holtWinters };

describe("Forecasters", () => {
  for (const [name, forecaster] of Object.entries(withHistory)) {
    it(`continue a load that is the same every day: ${name}.`, () => {
      for (const known of [24, 30, 200, 336, 500]) {
        const predicted = forecast(forecaster, hoursOf(known, daily));
        predicted.forEach((load, hour) => {
          assert.ok(Math.abs(load - daily(known + hour)) < 1e-6, `${known}: ${hour} ${load}`);
        });
      }
    });

    it(`predict neither less than 0 nor what is no number: ${name}.`, () => {
      const loads = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
        minLength: 24,
        maxLength: 400,
      });
      fc.assert(
        fc.property(loads, (history) => {
          const predicted = forecast(forecaster, history);
          assert.ok(predicted.every((load) => load >= 0 && load < Infinity));
        }),
        { numRuns: 50, seed: 4 },
      );
    });
  }

  it("continue a weekly load a week on, and daily ones before a week is known.", () => {
    const week = forecast(weeklyNaive, hoursOf(200, weekly));
    assert.deepEqual(
      week,
      hoursOf(48, (hour) => weekly(200 + hour)),
    );
    const young = hoursOf(30, (hour) => hour);
    assert.deepEqual(forecast(weeklyNaive, young), forecast(seasonalNaive, young));
  });

  it("repeat the last day only, by seasonalNaive.", () => {
    const loads = [...hoursOf(24, () => 1), ...hoursOf(24, (hour) => hour)];
    assert.deepEqual(forecast(seasonalNaive, loads, 26).slice(22), [22, 23, 0, 1]);
  });

  it("take the mean of the same hour of up to 14 days, by seasonalMean.", () => {
    const oneTwo = [...hoursOf(24, () => 1), ...hoursOf(24, () => 2)];
    assert.deepEqual(forecast(seasonalMean, oneTwo, 30), new Array(30).fill(1.5));
    const old = [...hoursOf(24, () => 1000), ...hoursOf(336, () => 2)];
    assert.deepEqual(forecast(seasonalMean, old), new Array(48).fill(2));
  });

  it("follow a new level within two days, by holtWinters, and faster than the mean.", () => {
    const risen = [...hoursOf(240, daily), ...hoursOf(48, (hour) => 2 * daily(hour))];
    const smoothed = forecast(holtWinters, risen, 24);
    const mean = forecast(seasonalMean, risen, 24);
    smoothed.forEach((load, hour) => {
      assert.ok(Math.abs(load / (2 * daily(hour)) - 1) < 0.2, `${hour}: ${load}`);
      assert.ok(load > mean[hour]!);
    });
  });

  it("carry a trend on, by holtWinters, and damp it.", () => {
    const rising = hoursOf(336, (hour) => 1000 + hour);
    const mean = (loads: readonly number[]) => loads.reduce((sum, load) => sum + load) / 24;
    const predicted = forecast(holtWinters, rising);
    const tomorrow = mean(predicted.slice(0, 24));
    const truth = mean(hoursOf(24, (hour) => 1336 + hour));
    assert.ok(Math.abs(tomorrow - truth) < 12, `${tomorrow} for ${truth}`);
    const growth = mean(predicted.slice(24)) - tomorrow;
    assert.ok(growth > 5 && growth < 24, `${growth}`);
  });

  it("look a whole week back as soon as one is known.", () => {
    assert.equal(forecast(weeklyNaive, hoursOf(168, weekly))[0], weekly(0));
  });

  it("give the true load, by the oracle, and nothing beyond it.", () => {
    const future = [5, 6, 7];
    assert.deepEqual(forecast(oracle(future), [1], 4), [6, 7, 0, 0]);
    assert.equal(oracle(future).minimumHistoryHours, 0);
  });
});

describe("The hourly history", () => {
  it("keeps the latest 14 days.", () => {
    const history = new HourlyHistory(hoursOf(400, (hour) => hour));
    assert.deepEqual([history.length, history.ago(1), history.ago(336)], [336, 399, 64]);
  });

  it("fills a gap with the hour a day before, else with the last, else with 0.", () => {
    const history = new HourlyHistory([NaN, 7, NaN]);
    assert.deepEqual([history.ago(3), history.ago(1)], [0, 7]);
    const day = new HourlyHistory([...hoursOf(24, (hour) => hour + 1), NaN]);
    assert.equal(day.ago(1), 1);
  });
});
