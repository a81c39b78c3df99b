import {
  ApiService,
  KubernetesNamespace,
  KubernetesService,
  LimitRange,
  PodDisruptionBudget,
  ResourceQuota,
} from "./kubernetesCluster";
import { CustomObject, OpaqueBundle } from "./kubernetesObject";
import {
  HorizontalPodAutoscaler,
  PrometheusRule,
  ScaledJob,
  ScaledObject,
  VerticalPodAutoscaler,
} from "./kubernetesScalers";
import { Workload } from "./kubernetesWorkload";

/** The vocabulary of scaling in Kubernetes. */
export * from "./kubernetesAmounts";
export * from "./kubernetesCluster";
export * from "./kubernetesObject";
export * from "./kubernetesScalers";
export * from "./kubernetesWorkload";

export type KubernetesFragment =
  | HorizontalPodAutoscaler
  | ScaledObject
  | ScaledJob
  | VerticalPodAutoscaler
  | Workload
  | CustomObject
  | PodDisruptionBudget
  | KubernetesService
  | KubernetesNamespace
  | ResourceQuota
  | LimitRange
  | ApiService
  | PrometheusRule
  | OpaqueBundle;

export type KubernetesKind = KubernetesFragment["kind"];

export type KubernetesOf<K extends KubernetesKind> = Extract<KubernetesFragment, { kind: K }>;
