import { strict as assert } from "node:assert";
import fc from "fast-check";
import { compileLoad, hoursBefore, hoursOfTrace, Load } from "../../../scaling/load";

const day = 24;
const week = 7 * day;

const diurnal: Load = { diurnal: { baseRps: 10, peakRps: 100, weekendFactor: 0.5 } };

/** Hourly rates of a load itself. */
function hoursOf(load: Load, hours: number): readonly number[] {
  return [
    ...compileLoad(load, { stepSeconds: 3600, seed: 1, durationSeconds: hours * 3600 })
      .requestsPerSecond,
  ];
}

describe("What was before a load", () => {
  it("repeats its days and weeks.", () => {
    assert.deepEqual(hoursBefore(diurnal, week), hoursOf(diurnal, week));
    assert.deepEqual(hoursBefore(diurnal, 2 * week).slice(week), hoursBefore(diurnal, week));
  });

  it("ends with the hour before its first second: a Sunday evening before a Monday.", () => {
    const [saturday, sunday] = [hoursOf(diurnal, week).at(-day - 1), hoursOf(diurnal, week).at(-1)];
    assert.equal(hoursBefore(diurnal, 1)[0], sunday);
    assert.equal(hoursBefore(diurnal, day + 1)[0], saturday);
  });

  it("knows the time of day at which a load starts.", () => {
    const late: Load = { ...diurnal, startTime: "2027-01-06T18:00:00Z" };
    assert.deepEqual(
      hoursBefore(late, day),
      hoursOf({ ...diurnal, startTime: "2027-01-05T18:00:00Z" }, day),
    );
  });

  it("has the hours of the clock, whenever a load starts.", () => {
    const [late, full] = ["2027-01-06T18:45:10Z", "2027-01-06T18:00:00Z"].map((startTime) =>
      hoursBefore({ ...diurnal, startTime }, day),
    );
    assert.deepEqual(late, full);
  });

  it("was the first rate of what has not begun yet: nobody saw it before.", () => {
    const loads: readonly Load[] = [
      { constant: { rps: 7 } },
      { ramp: { fromRps: 7, toRps: 90, rampSeconds: 600 } },
      { step: { fromRps: 7, toRps: 90, atSeconds: 0 } },
      { spike: { baseRps: 7, peakRps: 90, rampSeconds: 60, holdSeconds: 600 } },
      {
        flashCrowd: { baseRps: 7, peakRps: 90, atSeconds: 60, riseSeconds: 60, decaySeconds: 600 },
      },
    ];
    for (const load of loads) assert.deepEqual(hoursBefore(load, 3), [7, 7, 7]);
  });

  it("is that of the first part of a sequence, and of all parts of a sum.", () => {
    const parts: readonly Load[] = [
      { constant: { rps: 7 }, durationSeconds: 600 },
      { constant: { rps: 30 } },
    ];
    assert.deepEqual(hoursBefore({ sequence: parts }, 2), [7, 7]);
    assert.deepEqual(hoursBefore({ sum: parts }, 2), [37, 37]);
  });

  it("is without noise.", () => {
    const noise = { relativeStandardDeviation: 0.5 };
    assert.deepEqual(hoursBefore({ ...diurnal, noise }, day), hoursBefore(diurnal, day));
    assert.deepEqual(hoursBefore({ sum: [{ ...diurnal, noise }] }, day), hoursBefore(diurnal, day));
  });

  it("is not known of a trace, nor of a sum that holds one.", () => {
    const trace: Load = { trace: { rps: [1, 2, 3], stepSeconds: 3600 } };
    assert.deepEqual(hoursBefore(trace, day), []);
    assert.deepEqual(hoursBefore({ sum: [diurnal, trace] }, day), []);
    assert.deepEqual(hoursBefore({ sequence: [trace, diurnal] }, day), []);
  });

  it("is nothing where no hours are asked for.", () => {
    assert.deepEqual(hoursBefore(diurnal, 0), []);
  });
});

describe("A recorded load as the past of another", () => {
  it("has the mean of each hour, the last one last.", () => {
    const trace = { rps: [1, 3, 10, 30, 5, 7], stepSeconds: 1800 };
    assert.deepEqual(hoursOfTrace(trace, 24), [2, 20, 6]);
    assert.deepEqual(hoursOfTrace(trace, 2), [20, 6]);
  });

  it("ends at the full hour before a load that begins later than that.", () => {
    const quarters = Array.from({ length: 9 }, (_, index) => index + 1);
    assert.deepEqual(hoursOfTrace({ rps: quarters, stepSeconds: 900 }, 24, 900), [2.5, 6.5]);
  });

  it("leaves out the part of an hour with which it begins.", () => {
    assert.deepEqual(hoursOfTrace({ rps: [9, 1, 3], stepSeconds: 1800 }, 24), [2]);
    assert.deepEqual(hoursOfTrace({ rps: [9], stepSeconds: 1800 }, 24), []);
  });

  it("keeps every request of its whole hours.", () => {
    const rates = fc.array(fc.nat(100), { minLength: 12, maxLength: 200 });
    fc.assert(
      fc.property(rates, (rps) => {
        const hours = hoursOfTrace({ rps, stepSeconds: 300 }, 1000);
        const kept = rps.slice(rps.length % 12).reduce((sum, rate) => sum + rate * 300, 0);
        const counted = hours.reduce((sum, rate) => sum + rate * 3600, 0);
        assert.ok(Math.abs(kept - counted) < 1e-6 * (1 + kept));
      }),
    );
  });
});
