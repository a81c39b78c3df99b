import { Field } from "./field";
import type { FragmentBase, MetricDimension, ScalableTriple, StepAdjustment } from "./fragments";

/** A metric of a service by name, or a customized one, and what it is of. */
export interface NamedMetric {
  readonly path: string;
  readonly presence: Field<true>;
  readonly type: Field<string>;
  /** Load balancer and target group of a metric about requests. */
  readonly resourceLabel: Field<string>;
}

export interface GroupCustomMetric {
  readonly path: string;
  readonly presence: Field<true>;
  readonly namespace: Field<string>;
  readonly metricName: Field<string>;
  readonly statistic: Field<string>;
  readonly periodSeconds: Field<number>;
  readonly dimensions: Field<readonly MetricDimension[]>;
  /** Metric math in the place of a single metric. */
  readonly queries: Field<readonly MetricQuery[]>;
}

export interface MetricQuery {
  readonly path: string;
  readonly id: Field<string>;
  readonly expression: Field<string>;
  readonly namespace: Field<string>;
  readonly metricName: Field<string>;
  readonly statistic: Field<string>;
  readonly periodSeconds: Field<number>;
  readonly dimensions: Field<readonly MetricDimension[]>;
  readonly returnsData: Field<boolean>;
}

export interface GroupTracking {
  readonly path: string;
  readonly presence: Field<true>;
  readonly targetValue: Field<number>;
  readonly disableScaleIn: Field<boolean>;
  readonly predefined: NamedMetric;
  readonly customized: GroupCustomMetric;
}

/** The metrics that a forecast is made from. */
export interface PredictiveMetrics {
  readonly path: string;
  readonly targetValue: Field<number>;
  readonly pair: NamedMetric;
  readonly load: NamedMetric;
  readonly scaling: NamedMetric;
  readonly customLoad: CustomQueries;
  readonly customScaling: CustomQueries;
  readonly customCapacity: CustomQueries;
}

export interface CustomQueries {
  readonly path: string;
  readonly presence: Field<true>;
  readonly queries: Field<readonly MetricQuery[]>;
}

export interface PredictiveScaling {
  readonly path: string;
  readonly presence: Field<true>;
  readonly metrics: Field<readonly PredictiveMetrics[]>;
  /** ForecastOnly where absent. */
  readonly mode: Field<string>;
  /** Absent means 300. */
  readonly schedulingBufferSeconds: Field<number>;
  /** HonorMaxCapacity where absent. */
  readonly maxCapacityBreachBehavior: Field<string>;
  readonly maxCapacityBufferPercent: Field<number>;
}

/** A policy of an Auto Scaling group; which parts are present depends on its type. */
export interface GroupPolicy extends FragmentBase {
  readonly kind: "groupPolicy";
  readonly groupName: Field<string>;
  readonly name: Field<string>;
  readonly arn: Field<string>;
  /** SimpleScaling (assumed), StepScaling, TargetTrackingScaling or PredictiveScaling. */
  readonly policyType: Field<string>;
  readonly enabled: Field<boolean>;
  readonly adjustmentType: Field<string>;
  /** Of a simple policy. */
  readonly adjustment: Field<number>;
  /** Of a simple policy; absent means the group's. */
  readonly cooldownSeconds: Field<number>;
  readonly minAdjustmentMagnitude: Field<number>;
  readonly metricAggregationType: Field<string>;
  /** Of step scaling and target tracking; absent means the group's default warm-up. */
  readonly warmupSeconds: Field<number>;
  readonly steps: Field<readonly StepAdjustment[]>;
  readonly tracking: GroupTracking;
  readonly predictive: PredictiveScaling;
}

export interface GroupSchedule extends FragmentBase {
  readonly kind: "groupSchedule";
  readonly groupName: Field<string>;
  readonly name: Field<string>;
  /** Absent, or -1, leaves the group's as it is. */
  readonly minSize: Field<number>;
  readonly maxSize: Field<number>;
  readonly desiredCapacity: Field<number>;
  /** Five fields of cron. */
  readonly recurrence: Field<string>;
  /** UTC where absent. */
  readonly timezone: Field<string>;
  readonly startTime: Field<string>;
  readonly endTime: Field<string>;
}

export interface PlanTracking {
  readonly path: string;
  readonly targetValue: Field<number>;
  readonly predefined: NamedMetric;
  /** Presence alone counts for what is customized. */
  readonly customized: Field<true>;
  readonly disableScaleIn: Field<boolean>;
  readonly warmupSeconds: Field<number>;
}

/** What a scaling plan does with one resource. */
export interface PlanInstruction extends ScalableTriple {
  readonly path: string;
  readonly minCapacity: Field<number>;
  readonly maxCapacity: Field<number>;
  readonly trackings: Field<readonly PlanTracking[]>;
  readonly disableDynamicScaling: Field<boolean>;
  readonly loadMetric: NamedMetric;
  readonly customLoadMetric: Field<true>;
  readonly predictiveMode: Field<string>;
  /** SetForecastCapacityToMaxCapacity where absent. */
  readonly predictiveMaxBehavior: Field<string>;
  readonly predictiveMaxBufferPercent: Field<number>;
  readonly scheduledActionBufferSeconds: Field<number>;
  /** KeepExternalPolicies where absent. */
  readonly policyUpdateBehavior: Field<string>;
}

/** A scaling plan of AWS Auto Scaling, which came before predictive policies. */
export interface ScalingPlan extends FragmentBase {
  readonly kind: "scalingPlan";
  readonly name: Field<string>;
  readonly instructions: Field<readonly PlanInstruction[]>;
}
