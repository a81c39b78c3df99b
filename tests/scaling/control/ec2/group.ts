import { Ec2AutoScaling } from "../../../../scaling/control/ec2";
import {
  AlarmShape,
  AwsAssumptions,
  Ec2AutoScalingSpec,
  Ec2SimpleScalingSpec,
  Ec2StepScalingSpec,
  Ec2TargetTrackingSpec,
  MetricSource,
  PredictiveScalingSpec,
  ScheduledBounds,
  StepAlarmSpec,
} from "../../../../scaling/control/spec";
import { KnownPast } from "../../../../scaling/control/ec2/predictiveScaling";
import { Fleet } from "../../../../scaling/service/fleet";
import { ServiceModel } from "../../../../scaling/service/service";

const source: MetricSource = { metric: "utilization", factor: 100, statistic: "Average" };

/** Alarms that need one datapoint only, so that a test says what it is about. */
const quick: AlarmShape = {
  periodSeconds: 60,
  scaleOutDatapoints: 1,
  scaleInDatapoints: 1,
  scaleInThresholdFraction: 0.9,
  metricDelaySeconds: 0,
};

/** Tracks 50. */
export function tracking(changes: Partial<Ec2TargetTrackingSpec> = {}): Ec2TargetTrackingSpec {
  const defaults = { name: "tracking", source, targetValue: 50, disableScaleIn: false };
  return { ...defaults, alarm: quick, ...changes };
}

/** An alarm at 50 or more. */
export function alarmAt(changes: Partial<StepAlarmSpec> = {}): StepAlarmSpec {
  return {
    source,
    comparison: "GreaterThanOrEqualToThreshold",
    threshold: 50,
    periodSeconds: 60,
    evaluationPeriods: 1,
    datapointsToAlarm: 1,
    treatMissingData: "missing",
    metricDelaySeconds: 0,
    ...changes,
  };
}

export const below: Partial<StepAlarmSpec> = { comparison: "LessThanOrEqualToThreshold" };

type Changes<Spec> = Partial<Omit<Spec, "alarm">> & {
  readonly adjustment?: number;
  readonly alarm?: Partial<StepAlarmSpec>;
};

/** A step policy of one step unless told otherwise. */
export function step(changes: Changes<Ec2StepScalingSpec> = {}): Ec2StepScalingSpec {
  const { alarm, adjustment = 1, ...others } = changes;
  return {
    name: "step",
    adjustmentType: "ChangeInCapacity",
    steps: [adjustment > 0 ? { lowerBound: 0, adjustment } : { upperBound: 0, adjustment }],
    alarm: alarmAt(alarm),
    ...others,
  };
}

export function simple(changes: Changes<Ec2SimpleScalingSpec> = {}): Ec2SimpleScalingSpec {
  const { alarm, ...others } = changes;
  return {
    name: "simple",
    adjustmentType: "ChangeInCapacity",
    adjustment: 2,
    alarm: alarmAt(alarm),
    ...others,
  };
}

/** One instance for each 10 requests per second. */
export function predictive(changes: Partial<PredictiveScalingSpec> = {}): PredictiveScalingSpec {
  return {
    name: "predictive",
    mode: "ForecastAndScale",
    targetRequestsPerSecondPerInstance: 10,
    schedulingBufferSeconds: 300,
    maxCapacityBreachBehavior: "HonorMaxCapacity",
    maxCapacityBufferPercent: 0,
    forecaster: "seasonalNaive",
    ...changes,
  };
}

const plain: AwsAssumptions = {
  metricValue: "last",
  maxScaleInFraction: 1,
  oneUpdateAtATime: true,
  cooldownStarts: "completion",
};

export interface GroupOptions extends Partial<Omit<Ec2AutoScalingSpec, "assumptions" | "kind">> {
  readonly capacity: number;
  readonly startSeconds?: number;
  readonly drainSeconds?: number;
  readonly assumptions?: Partial<AwsAssumptions>;
  readonly actions?: readonly ScheduledBounds[];
  readonly future?: readonly number[];
  readonly past?: KnownPast;
}

/** A group: the controller and the simulation's own fleet; instances take 30 s to start. */
export class Group {
  readonly controller: Ec2AutoScaling;
  readonly fleet: Fleet;
  nowSeconds = 0;

  constructor(options: GroupOptions) {
    const { capacity, startSeconds = 30, drainSeconds = 0, ...rest } = options;
    const { assumptions, actions = [], future, past, ...spec } = rest;
    this.fleet = new Fleet(serviceOf(startSeconds, drainSeconds), capacity, 1);
    const full: Ec2AutoScalingSpec = {
      kind: "Ec2AutoScaling",
      minCapacity: 1,
      maxCapacity: 100,
      defaultWarmupSeconds: 0,
      defaultCooldownSeconds: 300,
      targetTracking: [],
      stepScaling: [],
      simpleScaling: [],
      schedules: [],
      ...spec,
      assumptions: { ...plain, ...assumptions },
    };
    this.controller = new Ec2AutoScaling(full, actions, future, past);
  }

  /** A minute passes, then each metric has a datapoint; the capacity that is decided. */
  minute(...values: readonly number[]): number {
    return this.at(this.nowSeconds + 60, ...values);
  }

  minutes(count: number, ...values: readonly number[]): number[] {
    return Array.from({ length: count }, () => this.minute(...values));
  }

  /** The same at a given second. */
  at(seconds: number, ...values: readonly number[]): number {
    const { controller, fleet } = this;
    this.nowSeconds = seconds;
    fleet.advance(seconds);
    values.forEach((value, metric) => controller.deliver(metric, value, seconds));
    const desired = controller.decide(seconds, fleet);
    if (desired !== fleet.desired) fleet.setDesired(desired, seconds);
    return desired;
  }

  get why(): string {
    return `${this.controller.reason} ${this.controller.cause}`.trim();
  }
}

function serviceOf(startSeconds: number, drainSeconds: number): ServiceModel {
  return {
    requestsPerSecondPerInstance: 10,
    serviceTimeSeconds: 0.1,
    concurrencyPerInstance: 1,
    serviceTimeVariation: 1,
    queueLimitPerInstance: Infinity,
    timeoutSeconds: 60,
    startup: {
      stages: [{ name: "start", medianSeconds: startSeconds }],
      spread: 0,
      failureFraction: 0,
    },
    drainSeconds,
  };
}
