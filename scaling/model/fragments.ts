import type { Ec2Fragment } from "./ec2";
import { Field } from "./field";
import type { IamFragment } from "./iam";
import { Declaration } from "./input";
import type { KubernetesFragment } from "./kubernetes";
import type { MeshFragment } from "./mesh";

/**
 * The vocabulary of scaling: what readers make of declared resources and what rules and the simulation
 * speak about. Names are those of the services; every value may be known, unknown or absent.
 */
export interface FragmentBase {
  /** The declaration that this was read from; findings are reported on it. */
  readonly source: Declaration;
}

/** What identifies a target of Application Auto Scaling. */
export interface ScalableTriple {
  readonly serviceNamespace: Field<string>;
  readonly resourceId: Field<string>;
  readonly scalableDimension: Field<string>;
}

export interface ScalableTarget extends FragmentBase, ScalableTriple {
  readonly kind: "target";
  readonly minCapacity: Field<number>;
  readonly maxCapacity: Field<number>;
  readonly dynamicScalingInSuspended: Field<boolean>;
  readonly dynamicScalingOutSuspended: Field<boolean>;
  readonly scheduledScalingSuspended: Field<boolean>;
}

export interface MetricDimension {
  readonly name: Field<string>;
  readonly value: Field<string>;
}

export interface CustomMetric {
  readonly path: string;
  /** Whether there is such a metric at all: unknown where the whole part is. */
  readonly presence: Field<true>;
  readonly namespace: Field<string>;
  readonly metricName: Field<string>;
  readonly statistic: Field<string>;
  readonly dimensions: Field<readonly MetricDimension[]>;
  /** Metric math is used instead of a single metric. */
  readonly queries: Field<true>;
}

export interface TargetTracking {
  readonly path: string;
  readonly presence: Field<true>;
  readonly targetValue: Field<number>;
  readonly scaleInCooldownSeconds: Field<number>;
  readonly scaleOutCooldownSeconds: Field<number>;
  readonly disableScaleIn: Field<boolean>;
  readonly predefinedMetricType: Field<string>;
  readonly resourceLabel: Field<string>;
  readonly customMetric: CustomMetric | undefined;
}

export interface StepAdjustment {
  readonly path: string;
  readonly lowerBound: Field<number>;
  readonly upperBound: Field<number>;
  readonly adjustment: Field<number>;
}

export interface StepScaling {
  readonly path: string;
  readonly presence: Field<true>;
  readonly adjustmentType: Field<string>;
  readonly cooldownSeconds: Field<number>;
  readonly minAdjustmentMagnitude: Field<number>;
  readonly metricAggregationType: Field<string>;
  readonly steps: Field<readonly StepAdjustment[]>;
}

export interface ScalingPolicy extends FragmentBase, ScalableTriple {
  readonly kind: "policy";
  readonly name: Field<string>;
  readonly arn: Field<string>;
  readonly policyType: Field<string>;
  readonly targetTracking: TargetTracking | undefined;
  readonly stepScaling: StepScaling | undefined;
  readonly predictiveScaling: Field<true>;
}

export interface ScheduledAction extends FragmentBase, ScalableTriple {
  readonly kind: "schedule";
  /** Path of this action inside its resource; "" where the resource is the action. */
  readonly path: string;
  readonly name: Field<string>;
  readonly schedule: Field<string>;
  readonly timezone: Field<string>;
  readonly startTime: Field<string>;
  readonly endTime: Field<string>;
  readonly minCapacity: Field<number>;
  readonly maxCapacity: Field<number>;
}

export interface ServerlessConfig {
  /** Known once the variant surely is serverless; unknown while only the deployment decides. */
  readonly presence: Field<true>;
  readonly memorySizeMb: Field<number>;
  readonly maxConcurrency: Field<number>;
  readonly provisionedConcurrency: Field<number>;
}

export interface ManagedInstanceScaling {
  readonly path: string;
  readonly status: Field<string>;
  readonly minInstanceCount: Field<number>;
  readonly maxInstanceCount: Field<number>;
  readonly scaleInStrategy: Field<string>;
  readonly scaleInStepSize: Field<number>;
  readonly scaleInCooldownMinutes: Field<number>;
}

export interface Variant {
  readonly path: string;
  readonly name: Field<string>;
  readonly modelName: Field<string>;
  readonly instanceType: Field<string>;
  /** Instance types of the pools that a variant may use in place of a single type. */
  readonly poolInstanceTypes: Field<readonly Field<string>[]>;
  readonly initialInstanceCount: Field<number>;
  readonly weight: Field<number>;
  readonly acceleratorType: Field<string>;
  readonly serverless: ServerlessConfig | undefined;
  readonly managedInstanceScaling: ManagedInstanceScaling | undefined;
  readonly startupHealthCheckTimeoutSeconds: Field<number>;
}

export interface EndpointConfiguration extends FragmentBase {
  readonly kind: "endpointConfiguration";
  readonly name: Field<string>;
  readonly variants: Field<readonly Variant[]>;
  readonly shadowVariants: Field<readonly Variant[]>;
  readonly asyncInference: Field<true>;
  readonly kmsKeyArn: Field<string>;
}

export interface Endpoint extends FragmentBase {
  readonly kind: "endpoint";
  readonly name: Field<string>;
  readonly endpointConfigName: Field<string>;
  readonly blueGreenPolicy: Field<true>;
  readonly rollingPolicy: Field<true>;
  readonly rollbackAlarmNames: Field<readonly Field<string>[]>;
  /** Whether an update keeps live instance counts; settable with the native provider only. */
  readonly retainsVariantProperties: Field<boolean>;
}

export interface Model extends FragmentBase {
  readonly kind: "model";
  readonly name: Field<string>;
  readonly networkIsolation: Field<boolean>;
  readonly subnets: Field<number>;
}

export interface InferenceComponent extends FragmentBase {
  readonly kind: "inferenceComponent";
  readonly name: Field<string>;
  readonly endpointName: Field<string>;
  readonly variantName: Field<string>;
  readonly copyCount: Field<number>;
}

/** A number of tasks or of warm starts that Application Auto Scaling may own. */
export interface ScaledCount extends FragmentBase {
  readonly kind: "scaledCount";
  readonly scalableDimension: string;
  /** What a target of it names. */
  readonly resourceId: Field<string>;
  readonly count: Field<number>;
}

export interface Alarm extends FragmentBase {
  readonly kind: "alarm";
  readonly name: Field<string>;
  /** What the alarm does on any change of its state: alarm, OK or insufficient data. */
  readonly actions: Field<readonly Field<string>[]>;
  readonly actionsEnabled: Field<boolean>;
  readonly namespace: Field<string>;
  readonly metricName: Field<string>;
  readonly statistic: Field<string>;
  readonly comparisonOperator: Field<string>;
  readonly threshold: Field<number>;
  readonly periodSeconds: Field<number>;
  readonly evaluationPeriods: Field<number>;
  readonly datapointsToAlarm: Field<number>;
  readonly treatMissingData: Field<string>;
  readonly dimensions: Field<Readonly<Record<string, Field<string>>>>;
  /** All that it looks at: its one metric, or those that its metric math is made of. */
  readonly watched: Field<readonly WatchedMetric[]>;
}

export interface WatchedMetric {
  readonly namespace: Field<string>;
  readonly metricName: Field<string>;
  /** Auto Scaling group that it is of; absent for anything else. */
  readonly groupName: Field<string>;
}

export type Fragment =
  | ScalableTarget
  | ScalingPolicy
  | ScheduledAction
  | EndpointConfiguration
  | Endpoint
  | Model
  | InferenceComponent
  | ScaledCount
  | Alarm
  | Ec2Fragment
  | IamFragment
  | KubernetesFragment
  | MeshFragment;

export type Kind = Fragment["kind"];

export type FragmentOf<K extends Kind> = Extract<Fragment, { kind: K }>;
