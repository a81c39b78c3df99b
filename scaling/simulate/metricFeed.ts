import { Controller } from "../control/controller";
import { MetricRequest } from "../control/metric";
import { FaultWindows } from "./faultWindows";
import { Samples } from "./samples";

/** Aggregates the samples of each step into the datapoints that a controller asked for. */
export class MetricFeed {
  private readonly meters: readonly Meter[];
  /** Latest datapoint of the first metric; NaN before there is one. */
  latest = NaN;

  constructor(
    requests: readonly MetricRequest[],
    stepSeconds: number,
    private readonly faults: FaultWindows,
  ) {
    const longestDelay = faults.longest("metricDelay");
    this.meters = requests.map((request) => new Meter(request, stepSeconds, longestDelay));
  }

  /** The step that ends at `endSeconds` was served. */
  sample(samples: Samples, endSeconds: number): void {
    for (const meter of this.meters) {
      meter.add(samples);
      if (meter.isFull()) this.close(meter, endSeconds);
    }
  }

  /** Hands over the datapoints that can be read by now. */
  deliver(controller: Controller, nowSeconds: number): void {
    for (let index = 0; index < this.meters.length; index++) {
      const meter = this.meters[index]!;
      while (meter.isDue(nowSeconds)) {
        const value = meter.take();
        if (index === 0) this.latest = value;
        controller.deliver(index, value, nowSeconds);
      }
    }
  }

  private close(meter: Meter, endSeconds: number): void {
    const { faults } = this;
    const value = meter.finish();
    const wrong = faults.amount("metricWrong", endSeconds);
    const reported = Number.isNaN(wrong) ? value : wrong;
    const isOut = faults.isActive("metricOutage", endSeconds);
    const delay = faults.amount("metricDelay", endSeconds);
    const extra = Number.isNaN(delay) ? 0 : delay;
    meter.publish(isOut ? NaN : reported, endSeconds + meter.request.delaySeconds + extra);
  }
}

/** One metric: the period under way, and the datapoints that are not readable yet. */
class Meter {
  private readonly stepsPerPeriod: number;
  private readonly isCount: boolean;
  private readonly due: Float64Array;
  private readonly values: Float64Array;
  private first = 0;
  private waiting = 0;
  private steps = 0;
  private count = 0;
  private total = 0;
  private least = Infinity;
  private most = -Infinity;

  constructor(
    readonly request: MetricRequest,
    stepSeconds: number,
    longestExtraDelay: number,
  ) {
    const { metric } = request;
    this.isCount = metric === "requests" || metric === "requestsWithoutCapacity";
    this.stepsPerPeriod = request.periodSeconds / stepSeconds;
    const delay = request.delaySeconds + longestExtraDelay;
    const slots = Math.ceil(delay / request.periodSeconds) + 2;
    this.due = new Float64Array(slots);
    this.values = new Float64Array(slots);
  }

  add(samples: Samples): void {
    this.steps++;
    const value = samples.of(this.request.metric);
    if (Number.isNaN(value)) return;
    this.count++;
    this.total += value;
    if (value < this.least) this.least = value;
    if (value > this.most) this.most = value;
  }

  isFull(): boolean {
    return this.steps >= this.stepsPerPeriod;
  }

  /** The datapoint of the period that has just ended; NaN if there was nothing to measure. */
  finish(): number {
    const value = this.count === 0 ? NaN : this.statistic() * this.request.factor;
    this.steps = 0;
    this.count = 0;
    this.total = 0;
    this.least = Infinity;
    this.most = -Infinity;
    return value;
  }

  publish(value: number, dueSeconds: number): void {
    const slot = (this.first + this.waiting) % this.due.length;
    this.due[slot] = dueSeconds;
    this.values[slot] = value;
    this.waiting++;
  }

  isDue(nowSeconds: number): boolean {
    return this.waiting > 0 && this.due[this.first]! <= nowSeconds;
  }

  take(): number {
    const value = this.values[this.first]!;
    this.first = (this.first + 1) % this.due.length;
    this.waiting--;
    return value;
  }

  /** Counts are published once for each request, as 1: so are their mean and extremes. */
  private statistic(): number {
    const { statistic } = this.request;
    if (this.isCount && statistic !== "Sum") return this.total > 0 ? 1 : 0;
    switch (statistic) {
      case "Sum":
        return this.total;
      case "Average":
        return this.total / this.count;
      case "Minimum":
        return this.least;
      case "Maximum":
        return this.most;
    }
  }
}
