import { strict as assert } from "node:assert";
import { Group, GroupOptions, predictive, simple, tracking } from "./group";

const hour = 3600;
/** A day that is quiet but for 80 requests per second from 9 to 10 o'clock. */
const day = Array.from({ length: 24 }, (_, hourOfDay) => (hourOfDay === 9 ? 80 : 10));

const group = (changes = {}, options: Partial<GroupOptions> = {}) =>
  new Group({ capacity: 1, predictive: predictive({ history: day, ...changes }), ...options });

/** Plays whole hours in steps of 5 minutes; when capacity first changed, or NaN. */
function firstChange(played: Group, hours: number, load: (hour: number) => number): number {
  for (let seconds = 0; seconds <= hours * hour; seconds += 300) {
    const isHour = seconds > 0 && seconds % hour === 0;
    const before = played.fleet.desired;
    const after = isHour ? played.at(seconds, load(seconds / hour - 1)) : played.at(seconds);
    if (after !== before) return seconds;
  }
  return NaN;
}

const quiet = () => 10;

describe("Predictive scaling", () => {
  it("scales out before the hour by the scheduling buffer.", () => {
    const scaled = group();
    assert.equal(firstChange(scaled, 12, quiet), 9 * hour - 300);
    assert.equal(scaled.fleet.desired, 8);
    assert.equal(scaled.why, "forecast predictive");
  });

  it("scales out at the hour without a buffer.", () => {
    assert.equal(firstChange(group({ schedulingBufferSeconds: 0 }), 12, quiet), 9 * hour);
  });

  it("never scales in, whatever the forecast.", () => {
    const busy = group({}, { capacity: 20 });
    assert.ok(Number.isNaN(firstChange(busy, 30, quiet)));
  });

  it("rounds the forecast capacity up.", () => {
    const scaled = group({ history: new Array<number>(24).fill(81) });
    assert.equal(scaled.at(0), 9);
  });

  it("does nothing in the mode ForecastOnly.", () => {
    const change = firstChange(group({ mode: "ForecastOnly" }), 12, quiet);
    assert.ok(Number.isNaN(change));
  });

  it("counts each hour once where the past reaches into the run.", () => {
    const past = { hours: new Array<number>(24).fill(10), hoursOfRun: 1 };
    const known = group({ history: undefined }, { past });
    assert.equal(
      firstChange(known, 36, (index) => day[index % 24]!),
      33 * hour - 300,
    );
  });

  it("waits until it has 24 hours of history.", () => {
    const loads = (index: number) => (index === 0 ? 80 : 10);
    const change = firstChange(group({ history: undefined }), 30, loads);
    assert.equal(change, 24 * hour);
    assert.equal(firstChange(group({ history: day.slice(9, 15) }), 30, quiet), 18 * hour);
  });

  it("sees what happened only when the forecast is made anew, every 6 hours.", () => {
    const scaled = group({ history: new Array<number>(24).fill(10) });
    const loads = (index: number) => (index === 1 ? 80 : 10);
    assert.equal(firstChange(scaled, 30, loads), 25 * hour - 300);
    const late = group({ history: new Array<number>(48).fill(10), forecaster: "holtWinters" });
    assert.equal(
      firstChange(late, 30, () => 100),
      6 * hour,
    );
  });

  it("goes no further than the maximum, and says so.", () => {
    const limited = group({ history: new Array<number>(24).fill(80) }, { maxCapacity: 4 });
    assert.equal(limited.at(0), 4);
    assert.equal(limited.controller.maxCapacity, 4);
    assert.equal(limited.at(hour - 300), 4);
    assert.equal(limited.why, "atMaximum predictive");
  });

  it("leaves a maximum that it raised as it is.", () => {
    const raise = { maxCapacityBreachBehavior: "IncreaseMaxCapacity" } as const;
    const raised = group({ ...raise, maxCapacityBufferPercent: 25 }, { maxCapacity: 4 });
    assert.equal(raised.controller.maxCapacity, 4);
    for (let index = 0; index < 14; index++) raised.at(index * hour + 1, ...(index ? [10] : []));
    assert.equal(raised.controller.maxCapacity, 10);
  });

  it("raises a maximum that the forecast with its buffer comes close to.", () => {
    const raise = { maxCapacityBreachBehavior: "IncreaseMaxCapacity" } as const;
    const near = group(
      { ...raise, maxCapacityBufferPercent: 25, history: new Array<number>(24).fill(80) },
      { maxCapacity: 9 },
    );
    near.at(0);
    assert.equal(near.controller.maxCapacity, 10);
  });

  it("keeps other policies from scaling in below the forecast.", () => {
    const history = new Array<number>(24).fill(40);
    const both = group({ history }, { capacity: 8, targetTracking: [tracking()] });
    assert.equal(both.at(60, 5), 4);
    assert.equal(both.at(120, 5), 4);
    assert.equal(both.why, "holdOtherPolicy predictive");
  });

  it("gives way to more capacity that another policy asks for.", () => {
    const history = new Array<number>(24).fill(40);
    const both = group({ history }, { capacity: 4, targetTracking: [tracking()] });
    assert.equal(both.at(60, 100), 8);
  });

  it("starts a cooldown for simple scaling, but does not wait for one.", () => {
    const simpleScaling = [simple({ cooldownSeconds: 1200 })];
    const both = group({ schedulingBufferSeconds: 0 }, { simpleScaling });
    both.at(9 * hour - 60, 60);
    assert.equal(both.fleet.desired, 3);
    assert.equal(both.at(9 * hour, 60), 8);
    assert.equal(both.at(9 * hour + 60, 60), 8);
    assert.equal(both.why, "holdCooldown simple");
  });

  it("lets a scheduled action go below the forecast until the next hour.", () => {
    const history = new Array<number>(24).fill(40);
    const actions = [{ atSeconds: 600, name: "low", desiredCapacity: 2 }];
    const scheduled = group({ history, schedulingBufferSeconds: 0 }, { actions });
    assert.deepEqual(
      [0, 600, 1200, hour].map((seconds) => scheduled.at(seconds)),
      [4, 2, 2, 4],
    );
  });

  it("does so in the minutes before the hour as well.", () => {
    const history = new Array<number>(24).fill(40);
    const actions = [{ atSeconds: 3400, name: "low", desiredCapacity: 2 }];
    const scheduled = group({ history }, { actions });
    assert.deepEqual(
      [0, 3300, 3310, 3400, 3500, 3600].map((seconds) => scheduled.at(seconds)),
      [4, 4, 4, 2, 2, 4],
    );
  });

  it("has nothing to tell where the group is as large as the forecast.", () => {
    const content = group({ history: new Array<number>(24).fill(40) }, { capacity: 4 });
    assert.deepEqual([content.at(0), content.why], [4, "none"]);
  });

  it("knows the future with the oracle, without any history.", () => {
    const future = day.map((load) => load * 2);
    const scaled = group({ forecaster: "oracle", history: undefined }, { future });
    assert.equal(firstChange(scaled, 1, quiet), 0);
    for (let seconds = 600; seconds < 9 * hour; seconds += 300) scaled.at(seconds);
    assert.equal(scaled.fleet.desired, 16);
  });

  it("asks for the sum of requests of each hour as a rate, after the metrics of policies.", () => {
    const { metrics } = group({}, { targetTracking: [tracking()] }).controller;
    assert.deepEqual(metrics[1], {
      metric: "requests",
      factor: 1 / hour,
      statistic: "Sum",
      periodSeconds: hour,
      delaySeconds: 0,
    });
  });
});
