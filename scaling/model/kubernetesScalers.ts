import { Field } from "./field";
import { KubernetesObject, LabelSelector, ScaleTargetRef, Texts } from "./kubernetesObject";

/** A metric of an autoscaler, whatever version of the API it was written in. */
export interface HpaMetric {
  readonly path: string;
  /** Resource, ContainerResource, Pods, Object or External. */
  readonly type: Field<string>;
  /** Name of the resource or of the metric. */
  readonly name: Field<string>;
  /** Of a ContainerResource metric. */
  readonly container: Field<string>;
  /** Of an Object metric. */
  readonly describedObject: ScaleTargetRef;
  readonly selector: LabelSelector | undefined;
  readonly target: HpaMetricTarget;
}

export interface HpaMetricTarget {
  readonly path: string;
  /** Utilization, AverageValue or Value. */
  readonly type: Field<string>;
  /** Percent of the requests. */
  readonly averageUtilization: Field<number>;
  readonly averageValue: Field<number>;
  readonly value: Field<number>;
}

export interface HpaScalingPolicy {
  readonly path: string;
  /** Pods or Percent. */
  readonly type: Field<string>;
  readonly value: Field<number>;
  readonly periodSeconds: Field<number>;
}

/** How fast an autoscaler may go in one direction. */
export interface HpaScalingRules {
  readonly path: string;
  readonly presence: Field<true>;
  readonly stabilizationWindowSeconds: Field<number>;
  /** Max, Min or Disabled. */
  readonly selectPolicy: Field<string>;
  /** As a fraction: 0.1 is 10 %. */
  readonly tolerance: Field<number>;
  readonly policies: Field<readonly HpaScalingPolicy[]>;
}

export interface HpaBehavior {
  readonly path: string;
  readonly presence: Field<true>;
  readonly scaleUp: HpaScalingRules;
  readonly scaleDown: HpaScalingRules;
}

export interface HorizontalPodAutoscaler extends KubernetesObject {
  readonly kind: "horizontalPodAutoscaler";
  readonly target: ScaleTargetRef;
  /** Absent means 1. */
  readonly minReplicas: Field<number>;
  readonly maxReplicas: Field<number>;
  /** Absent or empty means 80 % of the CPU requests. */
  readonly metrics: Field<readonly HpaMetric[]>;
  readonly behavior: HpaBehavior;
}

export interface KedaTrigger {
  readonly path: string;
  readonly type: Field<string>;
  readonly name: Field<string>;
  /** AverageValue (assumed), Value or Utilization. */
  readonly metricType: Field<string>;
  readonly useCachedMetrics: Field<boolean>;
  readonly metadata: Texts;
  readonly authenticationRef: Field<true>;
}

export interface KedaFallback {
  readonly path: string;
  readonly presence: Field<true>;
  readonly failureThreshold: Field<number>;
  readonly replicas: Field<number>;
  readonly behavior: Field<string>;
}

export interface KedaScalingModifiers {
  readonly path: string;
  readonly presence: Field<true>;
  readonly formula: Field<string>;
  readonly target: Field<number>;
  readonly activationTarget: Field<number>;
  readonly metricType: Field<string>;
}

export interface ScaledObject extends KubernetesObject {
  readonly kind: "scaledObject";
  readonly target: ScaleTargetRef;
  readonly pollingIntervalSeconds: Field<number>;
  readonly cooldownPeriodSeconds: Field<number>;
  readonly initialCooldownPeriodSeconds: Field<number>;
  readonly idleReplicaCount: Field<number>;
  /** Absent means 0. */
  readonly minReplicaCount: Field<number>;
  /** Absent means 100. */
  readonly maxReplicaCount: Field<number>;
  readonly fallback: KedaFallback;
  readonly restoreToOriginalReplicaCount: Field<boolean>;
  /** Name of the autoscaler that KEDA makes; absent means `keda-hpa-` and the object's name. */
  readonly hpaName: Field<string>;
  readonly behavior: HpaBehavior;
  readonly scalingModifiers: KedaScalingModifiers;
  readonly triggers: Field<readonly KedaTrigger[]>;
  readonly paused: Field<boolean>;
  readonly pausedReplicas: Field<number>;
  /** An autoscaler of the program is handed over to KEDA under its own name. */
  readonly takesOverHpa: Field<boolean>;
}

export interface ScaledJob extends KubernetesObject {
  readonly kind: "scaledJob";
  readonly pollingIntervalSeconds: Field<number>;
  readonly minReplicaCount: Field<number>;
  readonly maxReplicaCount: Field<number>;
  readonly triggers: Field<readonly KedaTrigger[]>;
}

export interface VpaContainerPolicy {
  readonly path: string;
  /** A container's name, or `*` for those without a policy of their own. */
  readonly containerName: Field<string>;
  /** Auto or Off. */
  readonly mode: Field<string>;
  /** Absent means cpu and memory. */
  readonly controlledResources: Field<readonly Field<string>[]>;
}

export interface VerticalPodAutoscaler extends KubernetesObject {
  readonly kind: "verticalPodAutoscaler";
  readonly target: ScaleTargetRef;
  /** Off, Initial, Recreate, InPlaceOrRecreate or Auto; absent means that it acts. */
  readonly updateMode: Field<string>;
  readonly containerPolicies: Field<readonly VpaContainerPolicy[]>;
}

export interface PrometheusAlert {
  readonly path: string;
  readonly name: Field<string>;
  readonly expression: Field<string>;
  /** As written, as `15m`. */
  readonly holdsFor: Field<string>;
}

export interface PrometheusRule extends KubernetesObject {
  readonly kind: "prometheusRule";
  readonly alerts: Field<readonly PrometheusAlert[]>;
}

/** What sets the number of pods. */
export type HorizontalScaler = HorizontalPodAutoscaler | ScaledObject;

/** The bounds that a scaler keeps to, with what Kubernetes and KEDA assume where they are left out. */
export interface ReplicaBounds {
  readonly min: Field<number>;
  readonly max: Field<number>;
}

/** What acts on the pods of one object, in number or in size. */
export type PodScaler = HorizontalScaler | VerticalPodAutoscaler;
