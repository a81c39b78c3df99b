import { Alarm } from "./alarm";
import { MetricRequest } from "./metric";
import { ceilCount } from "./nearly";
import { AlarmShape, AwsAssumptions, MetricSource } from "./spec";

/** What every target-tracking policy declares, whichever service runs it. */
export interface TrackedTarget {
  readonly name: string;
  readonly source: MetricSource;
  readonly targetValue: number;
  readonly disableScaleIn: boolean;
  readonly alarm: AlarmShape;
}

/** The two alarms that AWS makes for a target-tracking policy, and its formula. */
export class TargetTrackingAlarms {
  readonly name: string;
  readonly request: MetricRequest;
  readonly high: Alarm;
  /** Absent where scale-in is disabled: such a policy has no say in scale-in. */
  readonly low?: Alarm;

  constructor(
    private readonly tracked: TrackedTarget,
    private readonly assumptions: AwsAssumptions,
  ) {
    const { alarm, source, targetValue } = tracked;
    this.name = tracked.name;
    this.request = {
      ...source,
      periodSeconds: alarm.periodSeconds,
      delaySeconds: alarm.metricDelaySeconds,
    };
    this.high = alarmOf("GreaterThanThreshold", targetValue, alarm.scaleOutDatapoints);
    if (!tracked.disableScaleIn) {
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

  /**
   * Whether there is a datapoint to compute with. An alarm may stay in ALARM for some periods on older
   * ones, but the guide says that nothing is scaled until new datapoints are found.
   */
  get hasDatapoint(): boolean {
    return !this.high.isLatestMissing;
  }

  /** Capacity in proportion to the metric, rounded up: out by more, in by less than the fraction asks. */
  protected proportional(capacity: number, alarm: Alarm): number {
    const { metricValue } = this.assumptions;
    const metric = metricValue === "last" ? alarm.value : alarm.meanOfBreaching();
    return ceilCount((capacity * metric) / this.tracked.targetValue);
  }

  /** The least that one scale-in leaves of a capacity. */
  protected leastAfterScaleIn(capacity: number): number {
    const removable = Math.floor(capacity * this.assumptions.maxScaleInFraction);
    return capacity - Math.max(1, removable);
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
