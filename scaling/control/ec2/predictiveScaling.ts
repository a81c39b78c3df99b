import { forecasterOf, Forecaster, HourlyHistory } from "../forecast";
import { MetricRequest } from "../metric";
import { ceilCount } from "../nearly";
import { PredictiveScalingSpec } from "../spec";

const hourSeconds = 3600;
const horizonHours = 48;
const refreshSeconds = 6 * hourSeconds;

/** Requests per second of the hours before, oldest first. */
export interface KnownPast {
  readonly hours: readonly number[];
  /** How many of them are the first ones of the run, whose metric then does not count. */
  readonly hoursOfRun: number;
}

/**
 * Predictive scaling of a group: a forecast for each of the next 48 hours, made anew every 6, whose
 * capacity is there at the start of each hour, early by the scheduling buffer. It only scales out. Hours
 * are those of the run, which begins at a full hour where something forecasts.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Predictive scaling".
 */
export class PredictiveScaling {
  readonly name: string;
  readonly request: MetricRequest = {
    metric: "requests",
    factor: 1 / hourSeconds,
    statistic: "Sum",
    periodSeconds: hourSeconds,
    delaySeconds: 0,
  };
  /** Capacity that the forecast asks for at the moment; 0 while there is none, or it may not scale. */
  capacity = 0;

  private readonly forecaster: Forecaster;
  private readonly history: HourlyHistory;
  private readonly loads = new Float64Array(horizonHours);
  /** The hour of the run that follows the history. */
  private hoursSeen = 0;
  private hoursToIgnore = 0;
  /** The hour that {@link loads} begins with; NaN before there is a forecast. */
  private firstHour = NaN;
  private nextRefreshSeconds = -Infinity;
  private nextMarkSeconds = 0;

  constructor(
    private readonly spec: PredictiveScalingSpec,
    future: ArrayLike<number>,
    past: KnownPast = { hours: spec.history ?? [], hoursOfRun: 0 },
  ) {
    this.name = spec.name;
    this.forecaster = forecasterOf(spec.forecaster, future);
    this.history = new HourlyHistory(past.hours);
    this.hoursToIgnore = past.hoursOfRun;
    this.hoursSeen = past.hoursOfRun;
  }

  push(requestsPerSecond: number): void {
    if (this.hoursToIgnore > 0) {
      this.hoursToIgnore--;
      return;
    }
    this.history.add(requestsPerSecond);
    this.hoursSeen++;
  }

  /** Whether another capacity may be in force from now on: an hour, or its buffer, begins. */
  isDue(nowSeconds: number): boolean {
    return nowSeconds >= this.nextMarkSeconds;
  }

  /** Brings {@link capacity} up to now. */
  advance(nowSeconds: number): void {
    const { mode, schedulingBufferSeconds } = this.spec;
    const hour = Math.floor(nowSeconds / hourSeconds);
    const early = (hour + 1) * hourSeconds - schedulingBufferSeconds;
    this.nextMarkSeconds = early > nowSeconds ? early : (hour + 1) * hourSeconds;
    if (nowSeconds >= this.nextRefreshSeconds) this.refresh(nowSeconds);
    if (mode === "ForecastOnly") return;
    const soon = Math.floor((nowSeconds + schedulingBufferSeconds) / hourSeconds);
    this.capacity = Math.max(this.capacityOf(hour), this.capacityOf(soon));
  }

  /** The group is another one from now on, whose metrics begin anew. */
  forget(): void {
    this.history.clear();
    this.capacity = 0;
    this.firstHour = NaN;
    this.nextRefreshSeconds = -Infinity;
    this.nextMarkSeconds = -Infinity;
  }

  /** The maximum that this policy leaves in force: it raises it where it may, and never lowers it. */
  raised(maxCapacity: number): number {
    const { maxCapacityBreachBehavior, maxCapacityBufferPercent } = this.spec;
    if (maxCapacityBreachBehavior === "HonorMaxCapacity") return maxCapacity;
    const withBuffer = ceilCount((this.capacity * (100 + maxCapacityBufferPercent)) / 100);
    return Math.max(maxCapacity, withBuffer);
  }

  private refresh(nowSeconds: number): void {
    if (this.history.length < this.forecaster.minimumHistoryHours) return;
    this.firstHour = this.hoursSeen;
    this.forecaster.predict(this.history, this.firstHour, this.loads);
    this.nextRefreshSeconds = nowSeconds + refreshSeconds;
  }

  private capacityOf(hour: number): number {
    const load = this.loads[hour - this.firstHour];
    if (load === undefined) return 0;
    return ceilCount(load / this.spec.targetRequestsPerSecondPerInstance);
  }
}
