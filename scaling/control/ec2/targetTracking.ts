import { Alarm } from "../alarm";
import { MetricRequest } from "../metric";
import { ceilCount } from "../nearly";
import { AwsAssumptions, Ec2TargetTrackingSpec } from "../spec";
import { DynamicPolicy } from "./policy";
import { Warmup } from "./warmup";

/**
 * Target tracking of a group: the two alarms that the service makes, and its formula. The formula starts
 * from the instances that have warmed up; those that have not are part of the capacity that it is
 * compared with.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Target tracking scaling policies". The formula itself is
 * not published; its rounding is.
 */
export class TargetTrackingPolicy implements DynamicPolicy {
  readonly name: string;
  readonly request: MetricRequest;
  readonly high: Alarm;
  /** Absent where scale-in is disabled: such a policy has no say in scale-in. */
  readonly low?: Alarm;

  constructor(
    private readonly spec: Ec2TargetTrackingSpec,
    readonly warmup: Warmup,
    readonly cooldownSeconds: number,
    private readonly assumptions: AwsAssumptions,
  ) {
    const { alarm, source, targetValue } = spec;
    this.name = spec.name;
    this.request = {
      ...source,
      periodSeconds: alarm.periodSeconds,
      delaySeconds: alarm.metricDelaySeconds,
    };
    this.high = alarmOf("GreaterThanThreshold", targetValue, alarm.scaleOutDatapoints);
    if (!spec.disableScaleIn) {
      const threshold = targetValue * alarm.scaleInThresholdFraction;
      this.low = alarmOf("LessThanThreshold", threshold, alarm.scaleInDatapoints);
    }
  }

  push(value: number, nowSeconds: number): void {
    this.high.push(value, nowSeconds);
    this.low?.push(value, nowSeconds);
  }

  get isInAlarm(): boolean {
    return this.high.state === "ALARM" || this.low?.state === "ALARM";
  }

  get isWithoutData(): boolean {
    return this.high.isWithoutData;
  }

  /** Nothing is scaled on old datapoints while new ones are missing. */
  get hasDatapoint(): boolean {
    return !this.high.isLatestMissing;
  }

  /**
   * Capacity that would bring the metric down to the target. At zero capacity there is no proportion; a
   * metric that has data then counts as that of one instance.
   */
  wantedOut(desired: number, warm: number): number {
    return this.proportional(desired === 0 ? 1 : warm, this.high);
  }

  /** Capacity that would keep the metric at or below the target. */
  wantedIn(desired: number, warm: number, low: Alarm): number {
    const removable = Math.floor(desired * this.assumptions.maxScaleInFraction);
    return Math.max(this.proportional(warm, low), desired - Math.max(1, removable));
  }

  /** Capacity in proportion to the metric, rounded up: out by more, in by less than the fraction asks. */
  private proportional(capacity: number, alarm: Alarm): number {
    const { metricValue } = this.assumptions;
    const metric = metricValue === "last" ? alarm.value : alarm.meanOfBreaching();
    return ceilCount((capacity * metric) / this.spec.targetValue);
  }
}

function alarmOf(
  comparison: "GreaterThanThreshold" | "LessThanThreshold",
  threshold: number,
  datapoints: number,
): Alarm {
  return new Alarm({
    comparison,
    threshold,
    evaluationPeriods: datapoints,
    datapointsToAlarm: datapoints,
    treatMissingData: "missing",
  });
}
