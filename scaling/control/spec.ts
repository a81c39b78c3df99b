import type { Ec2AutoScalingSpec } from "./groupSpec";
import { Metric, Statistic } from "./metric";

export type * from "./groupSpec";

/** A declared scaling, ready to be simulated: every number known, defaults filled in. */
export type ScalerSpec =
  ApplicationAutoScalingSpec | Ec2AutoScalingSpec | HpaScalerSpec | KedaScalerSpec | FixedSpec;

/** Capacity that nothing scales: the static bound, and what a program without a policy has. */
export interface FixedSpec {
  readonly kind: "fixed";
  readonly capacity: number;
}

/** Where a metric comes from and what one unit of it means. */
export interface MetricSource {
  /** As its publisher calls it, for reports; absent where that is not known or may not be shown. */
  readonly name?: string;
  readonly metric: Metric;
  readonly factor: number;
  readonly statistic: Statistic;
}

/**
 * Shape of the two alarms that the service makes for a target-tracking policy. AWS does not publish
 * it; the defaults are what users have seen, and reports say how much the verdict depends on them.
 */
export interface AlarmShape {
  readonly periodSeconds: number;
  /** Datapoints above the target before capacity grows (of as many). */
  readonly scaleOutDatapoints: number;
  /** Datapoints below the lower threshold before capacity shrinks. */
  readonly scaleInDatapoints: number;
  /** The lower threshold as a share of the target. */
  readonly scaleInThresholdFraction: number;
  /** From the end of a period until its datapoint is evaluated. */
  readonly metricDelaySeconds: number;
}

/** What else AWS leaves unsaid about how its alarms become capacity. */
export interface AwsAssumptions {
  /** Which of the breaching datapoints sets the new capacity. */
  readonly metricValue: "last" | "meanOfBreaching";
  /** Largest share of the capacity that one scale-in removes. */
  readonly maxScaleInFraction: number;
  /** Whether a change waits until all instances of the change before it serve. */
  readonly oneUpdateAtATime: boolean;
  /** Whether a cooldown runs from the decision or from the moment the change is complete. */
  readonly cooldownStarts: "decision" | "completion";
}

export interface TargetTrackingSpec {
  readonly name: string;
  readonly source: MetricSource;
  readonly targetValue: number;
  readonly scaleInCooldownSeconds: number;
  readonly scaleOutCooldownSeconds: number;
  readonly disableScaleIn: boolean;
  readonly alarm: AlarmShape;
}

export interface StepSpec {
  /** Relative to the alarm's threshold; absent means without end. */
  readonly lowerBound?: number;
  readonly upperBound?: number;
  readonly adjustment: number;
}

export type AdjustmentType = "ChangeInCapacity" | "PercentChangeInCapacity" | "ExactCapacity";

/** An alarm that a step policy is driven by, as declared. */
export interface StepAlarmSpec {
  readonly source: MetricSource;
  readonly comparison:
    | "GreaterThanThreshold"
    | "GreaterThanOrEqualToThreshold"
    | "LessThanThreshold"
    | "LessThanOrEqualToThreshold";
  readonly threshold: number;
  readonly periodSeconds: number;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
  readonly treatMissingData: "missing" | "notBreaching" | "breaching" | "ignore";
  readonly metricDelaySeconds: number;
}

export interface StepScalingSpec {
  readonly name: string;
  readonly adjustmentType: AdjustmentType;
  readonly cooldownSeconds: number;
  readonly minAdjustmentMagnitude?: number;
  readonly steps: readonly StepSpec[];
  readonly alarm: StepAlarmSpec;
}

/** A moment at which bounds move, already computed from its expression and time zone. */
export interface ScheduledBounds {
  readonly atSeconds: number;
  readonly name: string;
  readonly minCapacity?: number;
  readonly maxCapacity?: number;
  /** EC2 groups only. */
  readonly desiredCapacity?: number;
}

/** A scheduled action as declared: computed into {@link ScheduledBounds} for the time of a run. */
export interface ScheduleSpec {
  readonly name: string;
  /** at(...), rate(...), cron(...) or, for EC2 groups, five fields. */
  readonly expression: string;
  readonly timezone: string;
  readonly startTime?: string;
  readonly endTime?: string;
  readonly minCapacity?: number;
  readonly maxCapacity?: number;
  readonly desiredCapacity?: number;
}

export interface Bounds {
  readonly minCapacity: number;
  readonly maxCapacity: number;
}

export interface ApplicationAutoScalingSpec extends Bounds {
  readonly kind: "ApplicationAutoScaling";
  readonly targetTracking: readonly TargetTrackingSpec[];
  readonly stepScaling: readonly StepScalingSpec[];
  readonly schedules: readonly ScheduleSpec[];
  readonly scaleOutSuspended: boolean;
  readonly scaleInSuspended: boolean;
  readonly assumptions: AwsAssumptions;
}

export interface HpaPolicySpec {
  readonly type: "Pods" | "Percent";
  readonly value: number;
  readonly periodSeconds: number;
}

export interface HpaRulesSpec {
  readonly stabilizationWindowSeconds?: number;
  readonly selectPolicy?: "Max" | "Min" | "Disabled";
  readonly policies?: readonly HpaPolicySpec[];
  readonly tolerance?: number;
}

export interface HpaMetricSpec {
  readonly name: string;
  readonly type: "Resource" | "ContainerResource" | "Pods" | "Object" | "External";
  readonly source: MetricSource;
  readonly target: "Utilization" | "AverageValue" | "Value";
  /** Percent for Utilization, else in the metric's own unit. */
  readonly targetValue: number;
}

export interface HpaSpecBase extends Bounds {
  readonly metrics: readonly HpaMetricSpec[];
  readonly behavior?: {
    readonly scaleUp?: HpaRulesSpec;
    readonly scaleDown?: HpaRulesSpec;
  };
}

export interface HpaScalerSpec extends HpaSpecBase {
  readonly kind: "HorizontalPodAutoscaler";
  readonly syncPeriodSeconds: number;
  /** Over how long the CPU of a pod is measured; default: 15, that of metrics-server. */
  readonly cpuWindowSeconds?: number;
}

export interface KedaTriggerSpec {
  readonly name: string;
  readonly source: MetricSource;
  readonly targetValue: number;
  readonly metricType: "AverageValue" | "Value";
  readonly activationValue: number;
}

export interface KedaScalerSpec {
  readonly kind: "Keda";
  readonly minReplicaCount: number;
  readonly maxReplicaCount: number;
  readonly idleReplicaCount?: number;
  readonly pollingIntervalSeconds: number;
  readonly cooldownSeconds: number;
  readonly initialCooldownSeconds: number;
  readonly triggers: readonly KedaTriggerSpec[];
  readonly fallback?: {
    readonly failureThreshold: number;
    readonly replicas: number;
    readonly behavior:
      "static" | "currentReplicas" | "currentReplicasIfHigher" | "currentReplicasIfLower";
  };
  readonly behavior?: HpaSpecBase["behavior"];
  readonly syncPeriodSeconds: number;
}
