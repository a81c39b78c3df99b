import type {
  AdjustmentType,
  AlarmShape,
  AwsAssumptions,
  Bounds,
  MetricSource,
  ScheduleSpec,
  StepAlarmSpec,
  StepSpec,
} from "./spec";

export interface Ec2TargetTrackingSpec {
  readonly name: string;
  readonly source: MetricSource;
  readonly targetValue: number;
  readonly disableScaleIn: boolean;
  /** Absent: the group's default warm-up, else its default cooldown. */
  readonly warmupSeconds?: number;
  readonly alarm: AlarmShape;
}

export interface Ec2StepScalingSpec {
  readonly name: string;
  readonly adjustmentType: AdjustmentType;
  readonly minAdjustmentMagnitude?: number;
  readonly warmupSeconds?: number;
  readonly steps: readonly StepSpec[];
  readonly alarm: StepAlarmSpec;
}

export interface Ec2SimpleScalingSpec {
  readonly name: string;
  readonly adjustmentType: AdjustmentType;
  readonly adjustment: number;
  readonly minAdjustmentMagnitude?: number;
  readonly cooldownSeconds?: number;
  readonly alarm: StepAlarmSpec;
}

export type ForecasterName =
  "seasonalNaive" | "weeklyNaive" | "seasonalMean" | "holtWinters" | "oracle";

export interface PredictiveScalingSpec {
  readonly name: string;
  readonly mode: "ForecastOnly" | "ForecastAndScale";
  /** Load that one instance is meant to carry, requests per second. */
  readonly targetRequestsPerSecondPerInstance: number;
  /** The same as it is declared, in the unit of its metric. */
  readonly targetValue?: number;
  readonly schedulingBufferSeconds: number;
  readonly maxCapacityBreachBehavior: "HonorMaxCapacity" | "IncreaseMaxCapacity";
  readonly maxCapacityBufferPercent: number;
  /** Forecaster by name: AWS's own is not published. */
  readonly forecaster: ForecasterName;
  /** Mean requests per second of each whole hour before the controller's first second, oldest first. */
  readonly history?: readonly number[];
}

export interface Ec2AutoScalingSpec extends Bounds {
  readonly kind: "Ec2AutoScaling";
  readonly defaultWarmupSeconds?: number;
  readonly defaultCooldownSeconds: number;
  readonly targetTracking: readonly Ec2TargetTrackingSpec[];
  readonly stepScaling: readonly Ec2StepScalingSpec[];
  readonly simpleScaling: readonly Ec2SimpleScalingSpec[];
  readonly predictive?: PredictiveScalingSpec;
  readonly schedules: readonly ScheduleSpec[];
  readonly assumptions: AwsAssumptions;
  /** Processes of the group that stand still all the time. */
  readonly suspended?: readonly GroupProcess[];
  readonly warmPool?: WarmPoolSpec;
  /** How a new revision comes to the group, where something deploys to it. */
  readonly deployment?: GroupDeploymentSpec;
}

/** The processes of a group without which something that is simulated stands still. */
export type GroupProcess = "Launch" | "Terminate" | "AlarmNotification" | "ScheduledActions";

export interface WarmPoolSpec {
  readonly minSize: number;
  /** Instances in the group and in the pool together; absent means the group's maximum. */
  readonly maxPrepared?: number;
  /** Whether instances that wait run, and are paid for as those of the group are. */
  readonly isRunning: boolean;
  readonly reuseOnScaleIn: boolean;
}

/** What CodeDeploy does to the instances of a group. */
export type GroupDeploymentSpec = InPlaceDeploymentSpec | BlueGreenDeploymentSpec;

export interface InPlaceDeploymentSpec {
  readonly kind: "inPlace";
  /** How many instances go on serving. */
  readonly minimumHealthy: MinimumHealthySpec;
  /** Processes of the group that stand still while it lasts. */
  readonly suspends: readonly GroupProcess[];
}

export type MinimumHealthySpec =
  | { readonly type: "allButOne" }
  | { readonly type: "HOST_COUNT" | "FLEET_PERCENT"; readonly value: number };

export interface BlueGreenDeploymentSpec {
  readonly kind: "blueGreen";
  /** Instances of the new group; absent: as many as the old one asks for when it begins. */
  readonly greenCapacity?: number;
  /** For how long the instances without traffic stay; Infinity where they are kept. */
  readonly keepBlueSeconds: number;
  /** Whether the forecast of the new group begins without the history of the old one. */
  readonly losesHistory: boolean;
}
