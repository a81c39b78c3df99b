import { ApplicationAutoScaling } from "../../../../scaling/control/aas";
import {
  AlarmShape,
  ApplicationAutoScalingSpec,
  AwsAssumptions,
  MetricSource,
  ScheduledBounds,
  StepAlarmSpec,
  StepScalingSpec,
  TargetTrackingSpec,
} from "../../../../scaling/control/spec";

const source: MetricSource = { metric: "requestsPerInstance", factor: 1, statistic: "Sum" };

/** Alarms that need one datapoint only, so that a test says what it is about. */
export const quick: AlarmShape = {
  periodSeconds: 60,
  scaleOutDatapoints: 1,
  scaleInDatapoints: 1,
  scaleInThresholdFraction: 0.9,
  metricDelaySeconds: 0,
};

export function tracking(changes: Partial<TargetTrackingSpec> = {}): TargetTrackingSpec {
  return {
    name: "tracking",
    source,
    targetValue: 50,
    scaleInCooldownSeconds: 0,
    scaleOutCooldownSeconds: 0,
    disableScaleIn: false,
    alarm: quick,
    ...changes,
  };
}

const stepAlarm: StepAlarmSpec = {
  source,
  comparison: "GreaterThanOrEqualToThreshold",
  threshold: 50,
  periodSeconds: 60,
  evaluationPeriods: 1,
  datapointsToAlarm: 1,
  treatMissingData: "missing",
  metricDelaySeconds: 0,
};

type StepChanges = Partial<Omit<StepScalingSpec, "alarm">> & {
  readonly alarm?: Partial<StepAlarmSpec>;
};

/** A step policy of one step unless told otherwise. */
export function step(
  changes: StepChanges & { readonly adjustment?: number } = {},
): StepScalingSpec {
  const { alarm, adjustment = 1, ...others } = changes;
  return {
    name: "step",
    adjustmentType: "ChangeInCapacity",
    cooldownSeconds: 0,
    steps: [adjustment > 0 ? { lowerBound: 0, adjustment } : { upperBound: 0, adjustment }],
    alarm: { ...stepAlarm, ...alarm },
    ...others,
  };
}

const plain: AwsAssumptions = {
  metricValue: "last",
  maxScaleInFraction: 1,
  oneUpdateAtATime: false,
  cooldownStarts: "decision",
};

interface SceneOptions extends Partial<Omit<ApplicationAutoScalingSpec, "assumptions">> {
  readonly capacity: number;
  readonly assumptions?: Partial<AwsAssumptions>;
  readonly actions?: readonly ScheduledBounds[];
}

/** A controller and a fleet whose instances serve at once, unless they are told to be slow. */
export class Scene {
  readonly controller: ApplicationAutoScaling;
  readonly fleet: { desired: number; ready: number; starting: number; draining: number };
  isSlow = false;
  nowSeconds = 0;

  constructor({ capacity, assumptions, actions = [], ...spec }: SceneOptions) {
    this.fleet = { desired: capacity, ready: capacity, starting: 0, draining: 0 };
    const full: ApplicationAutoScalingSpec = {
      kind: "ApplicationAutoScaling",
      minCapacity: 1,
      maxCapacity: 100,
      targetTracking: [],
      stepScaling: [],
      schedules: [],
      scaleOutSuspended: false,
      scaleInSuspended: false,
      ...spec,
      assumptions: { ...plain, ...assumptions },
    };
    this.controller = new ApplicationAutoScaling(full, actions);
  }

  /** A minute passes, then each metric has a datapoint; the capacity that is decided. */
  minute(...values: readonly number[]): number {
    this.nowSeconds += 60;
    values.forEach((value, metric) => this.controller.deliver(metric, value, this.nowSeconds));
    return this.decide();
  }

  /** Minutes with the same datapoints; the capacities that are decided. */
  minutes(count: number, ...values: readonly number[]): number[] {
    return Array.from({ length: count }, () => this.minute(...values));
  }

  decide(): number {
    const { fleet } = this;
    fleet.desired = this.controller.decide(this.nowSeconds, fleet);
    if (this.isSlow) fleet.starting = Math.max(0, fleet.desired - fleet.ready);
    fleet.ready = this.isSlow ? Math.min(fleet.ready, fleet.desired) : fleet.desired;
    return fleet.desired;
  }

  /** All instances that were launched serve. */
  ready(): void {
    this.fleet.ready = this.fleet.desired;
    this.fleet.starting = 0;
  }

  get why(): string {
    return `${this.controller.reason} ${this.controller.cause}`.trim();
  }
}
