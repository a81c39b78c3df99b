import { Alarm } from "../alarm";
import { MetricRequest } from "../metric";
import { ceilCount } from "../nearly";
import { AwsAssumptions, TargetTrackingSpec } from "../spec";
import { ScaleOutCooldown } from "./scaleOutCooldown";

/** One target-tracking policy: the two alarms that the service makes for it, and its formula. */
export class TargetTrackingPolicy {
  readonly name: string;
  readonly request: MetricRequest;
  readonly high: Alarm;
  /** Absent where scale-in is disabled: such a policy has no say in scale-in. */
  readonly low?: Alarm;
  readonly scaleOutCooldown: ScaleOutCooldown;
  readonly scaleInCooldownSeconds: number;

  constructor(
    private readonly spec: TargetTrackingSpec,
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
    this.scaleInCooldownSeconds = spec.scaleInCooldownSeconds;
    this.scaleOutCooldown = new ScaleOutCooldown(
      spec.scaleOutCooldownSeconds,
      assumptions.cooldownStarts,
    );
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

  /**
   * Whether there is a datapoint to compute with. An alarm may stay in ALARM for some periods on older
   * ones, but the guide says that nothing is scaled until new datapoints are found.
   */
  get hasDatapoint(): boolean {
    return !this.high.isLatestMissing;
  }

  /** Capacity that would bring the metric down to the target. */
  wanted(capacity: number): number {
    return this.proportional(capacity, this.high);
  }

  /** Capacity that would keep the metric at or below the target. */
  wantedIn(capacity: number, low: Alarm): number {
    const removable = Math.floor(capacity * this.assumptions.maxScaleInFraction);
    return Math.max(this.proportional(capacity, low), capacity - Math.max(1, removable));
  }

  /**
   * Capacity in proportion to the metric, rounded up: out by more, in by less than the fraction asks. At
   * zero capacity there is no proportion; a metric that has data then counts as that of one instance.
   */
  private proportional(capacity: number, alarm: Alarm): number {
    const { metricValue } = this.assumptions;
    const metric = metricValue === "last" ? alarm.value : alarm.meanOfBreaching();
    return ceilCount((Math.max(capacity, 1) * metric) / this.spec.targetValue);
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
