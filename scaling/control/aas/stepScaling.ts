import { adjustedCapacity, stepFor } from "../adjustment";
import { Alarm } from "../alarm";
import { MetricRequest } from "../metric";
import { AwsAssumptions, StepScalingSpec } from "../spec";
import { ScaleOutCooldown } from "./scaleOutCooldown";

/** One step-scaling policy and the alarm that its owner declared for it. */
export class StepScalingPolicy {
  readonly name: string;
  readonly request: MetricRequest;
  readonly alarm: Alarm;
  readonly scaleOutCooldown: ScaleOutCooldown;
  readonly scaleInCooldownSeconds: number;

  constructor(
    private readonly spec: StepScalingSpec,
    private readonly assumptions: AwsAssumptions,
  ) {
    const { alarm, cooldownSeconds } = spec;
    this.name = spec.name;
    this.request = {
      ...alarm.source,
      periodSeconds: alarm.periodSeconds,
      delaySeconds: alarm.metricDelaySeconds,
    };
    this.alarm = new Alarm(alarm);
    this.scaleOutCooldown = new ScaleOutCooldown(cooldownSeconds, assumptions.cooldownStarts);
    this.scaleInCooldownSeconds = cooldownSeconds;
  }

  push(value: number, nowSeconds: number): void {
    this.alarm.push(value, nowSeconds);
  }

  get isInAlarm(): boolean {
    return this.alarm.state === "ALARM";
  }

  get isWithoutData(): boolean {
    return this.alarm.isWithoutData;
  }

  /** Capacity after the step that the metric falls into; the capacity itself where there is none. */
  wanted(capacity: number): number {
    const { steps, adjustmentType, minAdjustmentMagnitude, alarm } = this.spec;
    const step = stepFor(steps, this.metric(), alarm.threshold, this.alarm.side);
    if (step === undefined) return capacity;
    return adjustedCapacity(capacity, step.adjustment, adjustmentType, minAdjustmentMagnitude);
  }

  /** An alarm that fires without any datapoint, on missing ones, counts as just at its threshold. */
  private metric(): number {
    const { alarm } = this;
    const metric = this.assumptions.metricValue === "last" ? alarm.value : alarm.meanOfBreaching();
    return Number.isNaN(metric) ? this.spec.alarm.threshold : metric;
  }
}
