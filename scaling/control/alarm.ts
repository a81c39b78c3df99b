import { Side } from "./adjustment";
import { snap } from "./nearly";
import { StepAlarmSpec } from "./spec";

export type AlarmState = "OK" | "ALARM" | "INSUFFICIENT_DATA";

/** What an alarm is made of; {@link StepAlarmSpec} has more. */
export type AlarmSpec = Pick<
  StepAlarmSpec,
  "comparison" | "threshold" | "evaluationPeriods" | "datapointsToAlarm" | "treatMissingData"
>;

/** While an alarm stays in ALARM, CloudWatch invokes its scaling action again every minute. */
export const actionIntervalSeconds = 60;

/**
 * Periods that CloudWatch looks back beyond the evaluation periods when datapoints are missing. The
 * guide's examples look at 5 for 3; the number for other alarms is not published.
 */
export const extraPeriodsInRange = 2;

const missing = 0;
const within = 1;
const breaching = 2;

/**
 * A CloudWatch metric alarm, M of the N latest datapoints. It evaluates when a datapoint arrives, by
 * counters, so its cost does not depend on N.
 *
 * Source: Amazon CloudWatch user guide, "Evaluating an alarm" and "How alarm state is evaluated when
 * data is missing".
 */
export class Alarm {
  state: AlarmState = "INSUFFICIENT_DATA";
  /** Latest datapoint that was not missing; NaN before there is one. */
  value = NaN;
  /** Whether the period that ended last has no datapoint. */
  isLatestMissing = false;
  readonly side: Side;
  /** One code for each period of the evaluation range, oldest overwritten. */
  private readonly range: Uint8Array;
  private realInRange = 0;
  private breachingInRange = 0;
  /** The latest N datapoints that were not missing, with the period of each. */
  private readonly values: Float64Array;
  private readonly breaches: Uint8Array;
  private readonly periods: Float64Array;
  private breachingOfLatest = 0;
  private real = 0;
  private period = 0;
  private nextActionSeconds = Infinity;

  constructor(private readonly spec: AlarmSpec) {
    const { comparison, evaluationPeriods } = spec;
    this.side = comparison.startsWith("Greater") ? "above" : "below";
    this.range = new Uint8Array(evaluationPeriods + extraPeriodsInRange);
    this.values = new Float64Array(evaluationPeriods);
    this.breaches = new Uint8Array(evaluationPeriods);
    this.periods = new Float64Array(evaluationPeriods);
  }

  /** The datapoint of the next period; NaN for a missing one. */
  push(value: number, nowSeconds: number): void {
    const code = Number.isNaN(value) ? missing : this.isBreach(value) ? breaching : within;
    this.isLatestMissing = code === missing;
    this.count(code);
    if (code !== missing) this.keep(value, code === breaching ? 1 : 0);
    this.period++;
    this.enter(this.evaluated(), nowSeconds);
  }

  /** Whether the alarm invokes its scaling action now; asking counts as invoking it. */
  fires(nowSeconds: number): boolean {
    if (nowSeconds < this.nextActionSeconds) return false;
    this.nextActionSeconds = nowSeconds + actionIntervalSeconds;
    return true;
  }

  /** When it will invoke its scaling action next; Infinity while it is not in ALARM. */
  get nextAction(): number {
    return this.nextActionSeconds;
  }

  /** Whether datapoints were due, and all that the alarm looks at are missing. */
  get isWithoutData(): boolean {
    return this.realInRange === 0 && this.period > 0;
  }

  /** Mean of the breaching ones of the latest N datapoints; NaN if there is none. */
  meanOfBreaching(): number {
    let total = 0;
    for (let index = 0; index < this.values.length; index++) {
      if (this.breaches[index] === 1) total += this.values[index]!;
    }
    return total / this.breachingOfLatest;
  }

  private isBreach(value: number): boolean {
    const { comparison, threshold } = this.spec;
    const compared = snap(value, threshold);
    switch (comparison) {
      case "GreaterThanThreshold":
        return compared > threshold;
      case "GreaterThanOrEqualToThreshold":
        return compared >= threshold;
      case "LessThanThreshold":
        return compared < threshold;
      case "LessThanOrEqualToThreshold":
        return compared <= threshold;
    }
  }

  private count(code: number): void {
    const slot = this.period % this.range.length;
    const left = this.range[slot]!;
    this.range[slot] = code;
    this.realInRange += (code === missing ? 0 : 1) - (left === missing ? 0 : 1);
    this.breachingInRange += (code === breaching ? 1 : 0) - (left === breaching ? 1 : 0);
  }

  private keep(value: number, breach: number): void {
    const slot = this.real % this.values.length;
    this.breachingOfLatest += breach - this.breaches[slot]!;
    this.values[slot] = value;
    this.breaches[slot] = breach;
    this.periods[slot] = this.period;
    this.value = value;
    this.real++;
  }

  private evaluated(): AlarmState {
    const { evaluationPeriods, datapointsToAlarm, treatMissingData } = this.spec;
    const toFill = evaluationPeriods - this.realInRange;
    if (toFill <= 0) return this.breachingOfLatest >= datapointsToAlarm ? "ALARM" : "OK";
    if (this.breachingInRange >= datapointsToAlarm) return "ALARM";
    switch (treatMissingData) {
      case "breaching":
        return this.breachingInRange + toFill >= datapointsToAlarm ? "ALARM" : "OK";
      case "notBreaching":
        return "OK";
      case "ignore":
        return this.isAnyWithin() ? "OK" : this.state;
      case "missing":
        return this.evaluatedWithGaps();
    }
  }

  /** Fewer datapoints than are looked at, too few of them breaching, gaps left as gaps. */
  private evaluatedWithGaps(): AlarmState {
    if (this.realInRange === 0) return "INSUFFICIENT_DATA";
    if (this.isAnyWithin()) return "OK";
    return this.periodsSinceOldest() >= this.spec.datapointsToAlarm ? "ALARM" : this.state;
  }

  private isAnyWithin(): boolean {
    return this.breachingInRange < this.realInRange;
  }

  /** Age in periods, from 1, of the oldest datapoint in the evaluation range. */
  private periodsSinceOldest(): number {
    const slot = (this.real - this.realInRange) % this.values.length;
    return this.period - this.periods[slot]!;
  }

  private enter(state: AlarmState, nowSeconds: number): void {
    if (state !== "ALARM") this.nextActionSeconds = Infinity;
    else if (this.state !== "ALARM") this.nextActionSeconds = nowSeconds;
    this.state = state;
  }
}
