import { strict as assert } from "node:assert";
import { Controller } from "../../../scaling/control/controller";
import { Metric, MetricRequest } from "../../../scaling/control/metric";
import { Fault } from "../../../scaling/service/service";
import { FaultWindows } from "../../../scaling/simulate/faultWindows";
import { MetricFeed } from "../../../scaling/simulate/metricFeed";
import { Samples } from "../../../scaling/simulate/samples";
import { fault } from "./worlds";

const perMinute: MetricRequest = {
  metric: "requests",
  factor: 1,
  statistic: "Sum",
  periodSeconds: 60,
  delaySeconds: 0,
};

interface Delivery {
  readonly index: number;
  readonly value: number;
  readonly seconds: number;
}

/** Feeds one sample a step, of whatever metric is asked for, and notes what the controller gets. */
function deliveries(
  requests: readonly MetricRequest[],
  samples: readonly number[],
  faults: readonly Fault[] = [],
  stepSeconds = 10,
): readonly Delivery[] {
  const found: Delivery[] = [];
  const deliver: Controller["deliver"] = (index, value, seconds) =>
    found.push({ index, value, seconds });
  const controller = { deliver } as Controller;
  const feed = new MetricFeed(requests, stepSeconds, new FaultWindows(faults, 0));
  let sample = NaN;
  const shown = { of: (_metric: Metric) => sample } as Samples;
  for (const [index, each] of samples.entries()) {
    feed.deliver(controller, index * stepSeconds);
    sample = each;
    feed.sample(shown, (index + 1) * stepSeconds);
  }
  feed.deliver(controller, samples.length * stepSeconds);
  return found;
}

function of(
  change: Partial<MetricRequest>,
  samples: readonly number[],
  faults?: readonly Fault[],
): readonly (readonly [number, number])[] {
  const found = deliveries([{ ...perMinute, ...change }], samples, faults);
  return found.map(({ seconds, value }) => [seconds, value] as const);
}

function minutes(...values: readonly number[]): readonly number[] {
  return values.flatMap((value) => Array<number>(6).fill(value));
}

describe("the datapoints that a controller gets", () => {
  it("are one for each whole period, at its end", () => {
    assert.deepEqual(of({}, [...minutes(1, 2), 99]), [
      [60, 6],
      [120, 12],
    ]);
  });

  for (const [statistic, expected] of [
    ["Sum", 21],
    ["Average", 3.5],
    ["Minimum", 1],
    ["Maximum", 6],
  ] as const) {
    it(`are the ${statistic} of a period, in the unit of the metric`, () => {
      const given = { metric: "utilization", statistic, factor: 100 } as const;
      assert.deepEqual(of(given, [1, 2, 3, 4, 5, 6]), [[60, expected * 100]]);
    });
  }

  it("begin anew with each period", () => {
    const extremes = (["Minimum", "Maximum"] as const).map(
      (statistic) => of({ metric: "utilization", statistic }, minutes(1, 5, 3))[2]![1],
    );
    assert.deepEqual(extremes, [3, 3]);
  });

  it("count requests as what each of them is published as, but for their sum", () => {
    const samples = minutes(0.2, 30, 0);
    for (const statistic of ["Average", "Minimum", "Maximum"] as const) {
      const values = of({ metric: "requestsWithoutCapacity", statistic }, samples);
      assert.deepEqual(values, [
        [60, 1],
        [120, 1],
        [180, 0],
      ]);
    }
  });

  it("leave out steps with nothing to measure, and are missing without any other", () => {
    const average = { metric: "utilization", statistic: "Average" } as const;
    const [first, second] = of(average, [NaN, 4, NaN, NaN, 8, NaN, ...minutes(NaN)]);
    assert.deepEqual(first, [60, 6]);
    assert.deepEqual(second, [120, NaN]);
  });

  it("come as late as the metric is published", () => {
    assert.deepEqual(of({ delaySeconds: 65 }, minutes(1, 2, 3, 4)), [
      [130, 6],
      [190, 12],
    ]);
  });

  it("come later still during a fault, and none overtakes another", () => {
    const late = fault("metricDelay", 0, 100, 150);
    assert.deepEqual(of({}, minutes(1, 2, 3, 4, 5), [late]), [
      [210, 6],
      [210, 12],
      [210, 18],
      [240, 24],
      [300, 30],
    ]);
  });

  it("all arrive in the end, in order, however late they are", () => {
    const late = fault("metricDelay", 0, 10_000, 1234);
    const values = Array.from({ length: 60 }, (_, index) => index);
    const found = of({ delaySeconds: 30 }, minutes(...values), [late]);
    assert.deepEqual(
      found.map(([, value]) => value),
      values.slice(0, found.length).map((value) => value * 6),
    );
    assert.equal(found.length, Math.floor((3600 - 1264) / 60));
  });

  it("are missing if their period ends during an outage, and only then", () => {
    const found = of({}, minutes(1, 2, 3, 4), [fault("metricOutage", 100, 100)]);
    assert.deepEqual(found, [
      [60, 6],
      [120, NaN],
      [180, NaN],
      [240, 24],
    ]);
  });

  it("have the wrong value if their period ends during such a fault, 0 among them", () => {
    const found = of({}, minutes(1, 2, 3), [fault("metricWrong", 100, 50, 0)]);
    assert.deepEqual(found, [
      [60, 6],
      [120, 0],
      [180, 18],
    ]);
  });

  it("are missing where an outage and a wrong value come together", () => {
    const both = [fault("metricWrong", 0, 60_000, 5), fault("metricOutage", 0, 60_000)];
    assert.deepEqual(of({}, minutes(1), both), [[60, NaN]]);
  });

  it("come for each of several metrics by its own period", () => {
    const fast: MetricRequest = { ...perMinute, periodSeconds: 20 };
    const found = deliveries([perMinute, fast], minutes(1));
    assert.deepEqual(found, [
      { index: 1, value: 2, seconds: 20 },
      { index: 1, value: 2, seconds: 40 },
      { index: 0, value: 6, seconds: 60 },
      { index: 1, value: 2, seconds: 60 },
    ]);
  });

  it("show the first metric as the latest, also where it is missing", () => {
    const feed = new MetricFeed([perMinute], 60, new FaultWindows([], 0));
    const controller = { deliver: () => undefined } as unknown as Controller;
    const show = (value: number, end: number) => {
      feed.sample({ of: () => value } as unknown as Samples, end);
      feed.deliver(controller, end);
      return feed.latest;
    };
    assert.deepEqual([feed.latest, show(7, 60), show(NaN, 120), show(8, 180)], [NaN, 7, NaN, 8]);
  });
});
