/**
 * An integer of milli-units: 1500 is 1.5 cores, 1500 milli-bytes or 1.5 messages. Numbers hold
 * integers up to 2^53; beyond that (9 TB in milli-bytes) a bigint up to int64 is exact too.
 */
export type Milli = number | bigint;

/** What a metric is compared with; utilization is a whole percentage of the pods' requests. */
export type HpaTarget =
  | { readonly type: "Utilization"; readonly averageUtilization: number }
  | { readonly type: "AverageValue"; readonly averageValueMilli: Milli }
  | { readonly type: "Value"; readonly valueMilli: Milli };

type AverageTarget = Extract<HpaTarget, { type: "AverageValue" }>;
type PerPodTarget = Exclude<HpaTarget, { type: "Value" }>;
type TotalTarget = Exclude<HpaTarget, { type: "Utilization" }>;

/** One entry of `spec.metrics` of a HorizontalPodAutoscaler (autoscaling/v2). */
export type HpaMetric =
  | { readonly type: "Resource"; readonly resource: string; readonly target: PerPodTarget }
  | {
      readonly type: "ContainerResource";
      readonly resource: string;
      readonly container: string;
      readonly target: PerPodTarget;
    }
  | { readonly type: "Pods"; readonly metric: string; readonly target: AverageTarget }
  | { readonly type: "Object"; readonly metric: string; readonly target: TotalTarget }
  | { readonly type: "External"; readonly metric: string; readonly target: TotalTarget };

/** At most so many pods, or so many percent, may be added or removed within a period. */
export interface HpaScalingPolicy {
  readonly type: "Pods" | "Percent";
  /** Pods, or percent of the replicas at the start of the period; at least 1. */
  readonly value: number;
  /** 1..1800. */
  readonly periodSeconds: number;
}

/** How fast one direction may go. */
export interface HpaScalingRules {
  /** 0..3600. Default: 0 upwards, the controller's own 300 downwards. */
  readonly stabilizationWindowSeconds?: number;
  /** Which policy counts: the one that allows most (Max, default) or least; or no scaling at all. */
  readonly selectPolicy?: "Max" | "Min" | "Disabled";
  /** A list that is given replaces the default list whole. */
  readonly policies?: readonly HpaScalingPolicy[];
  /** Distance of usage from target that is ignored, as a fraction; default: the controller's 0.1. */
  readonly tolerance?: number;
}

export interface HpaBehavior {
  readonly scaleUp?: HpaScalingRules;
  readonly scaleDown?: HpaScalingRules;
}

/** `spec` of a HorizontalPodAutoscaler, as declared: what is left out is filled by `applyHpaDefaults`. */
export interface HpaSpec {
  /** Default 1; 0 needs the feature gate HPAScaleToZero and an Object or External metric. */
  readonly minReplicas?: number;
  readonly maxReplicas: number;
  /** Default: CPU utilization of 80 %. */
  readonly metrics?: readonly HpaMetric[];
  /** Without it, the older rules hold: at most 4 or twice the replicas, 300 s before scaling down. */
  readonly behavior?: HpaBehavior;
}

/** Settings of the controller manager and its feature gates, of Kubernetes v1.36. */
export interface HpaControllerOptions {
  /** `--horizontal-pod-autoscaler-sync-period`; default 15. */
  readonly syncSeconds: number;
  /** `--horizontal-pod-autoscaler-tolerance`; default 0.1. */
  readonly tolerance: number;
  /** `--horizontal-pod-autoscaler-downscale-stabilization`; default 300. */
  readonly downscaleStabilizationSeconds: number;
  /** `--horizontal-pod-autoscaler-cpu-initialization-period`; default 300. */
  readonly cpuInitializationSeconds: number;
  /** `--horizontal-pod-autoscaler-initial-readiness-delay`; default 30. */
  readonly initialReadinessDelaySeconds: number;
  /** Feature gate HPAScaleToZero (alpha); default false. */
  readonly scaleToZero: boolean;
  /** Feature gate HPAConfigurableTolerance (beta, on since 1.35); default true. */
  readonly configurableTolerance: boolean;
}

export const hpaControllerDefaults: HpaControllerOptions = {
  syncSeconds: 15,
  tolerance: 0.1,
  downscaleStabilizationSeconds: 300,
  cpuInitializationSeconds: 300,
  initialReadinessDelaySeconds: 30,
  scaleToZero: false,
  configurableTolerance: true,
};
