import { Field } from "./field";
import { Amounts, IntOrPercent, KubernetesObject, LabelSelector, Texts } from "./kubernetesObject";

export interface PodDisruptionBudget extends KubernetesObject {
  readonly kind: "podDisruptionBudget";
  /** Absent selects nothing in policy/v1beta1 and with policy/v1; an empty one all pods in policy/v1. */
  readonly selector: LabelSelector | undefined;
  readonly minAvailable: Field<IntOrPercent>;
  readonly maxUnavailable: Field<IntOrPercent>;
  readonly unhealthyPodEvictionPolicy: Field<string>;
}

export interface ServicePort {
  readonly path: string;
  readonly name: Field<string>;
  readonly port: Field<number>;
  /** A number as text, or the name of a port of the container; absent means the port itself. */
  readonly targetPort: Field<string>;
  readonly protocol: Field<string>;
}

export interface KubernetesService extends KubernetesObject {
  readonly kind: "kubernetesService";
  /** ClusterIP (assumed), NodePort, LoadBalancer or ExternalName. */
  readonly type: Field<string>;
  /** Absent or empty selects no pods. */
  readonly selector: Texts;
  readonly ports: Field<readonly ServicePort[]>;
}

export interface ResourceQuota extends KubernetesObject {
  readonly kind: "resourceQuota";
  /** By name as in `requests.cpu`, `limits.memory`, `pods`, `requests.nvidia.com/gpu`. */
  readonly hard: Amounts;
  /** Present where the quota counts only some of the pods. */
  readonly scopes: Field<true>;
}

export interface LimitRangeItem {
  readonly path: string;
  /** Container, Pod or PersistentVolumeClaim. */
  readonly type: Field<string>;
  /** Limits of containers that declare none. */
  readonly default: Amounts;
  /** Requests of containers that declare none; absent means those of `default`. */
  readonly defaultRequest: Amounts;
  readonly min: Amounts;
  readonly max: Amounts;
}

export interface LimitRange extends KubernetesObject {
  readonly kind: "limitRange";
  readonly limits: Field<readonly LimitRangeItem[]>;
}

/** A namespace of a cluster, whose labels say what is put into its pods. */
export interface KubernetesNamespace extends KubernetesObject {
  readonly kind: "kubernetesNamespace";
}

/** An API that something in the cluster serves, as `custom.metrics.k8s.io`. */
export interface ApiService extends KubernetesObject {
  readonly kind: "apiService";
  readonly servedGroup: Field<string>;
  readonly servedVersion: Field<string>;
}
