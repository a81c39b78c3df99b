import { Field } from "../model/field";
import {
  ApiService,
  Container,
  HorizontalPodAutoscaler,
  HorizontalScaler,
  KubernetesObject,
  KubernetesService,
  LimitRange,
  OpaqueBundle,
  PodDisruptionBudget,
  PodScaler,
  PrometheusRule,
  ReplicaBounds,
  ResourceQuota,
  ScaledObject,
  ScaleTarget,
  VerticalPodAutoscaler,
  Workload,
} from "../model/kubernetes";
import { Link, Referrers, Truth } from "./link";
import type { ScalingModel } from "./scalingModel";

/** What sets the number of pods of one object. */
export interface ScalersOf {
  readonly hpas: Referrers<HorizontalPodAutoscaler>;
  readonly scaledObjects: Referrers<ScaledObject>;
}

/** Within which numbers an object is scaled, and by what, if that is one scaler for sure. */
export interface ScaledBounds extends ReplicaBounds {
  readonly scaler: HorizontalScaler | undefined;
}

/**
 * Which objects of Kubernetes belong together: by cluster (the provider), namespace, kind, group
 * without version, and name. Everything is three-valued: what a deployment or a bundle of objects
 * that the program does not list may still decide is "undecided", never "missing".
 */
export class KubernetesLinks {
  constructor(private readonly model: ScalingModel) {}

  /** The object whose pods a scaler acts on. */
  targetOf(_scaler: PodScaler): Link<ScaleTarget> {
    return { state: "undecided", candidates: [] };
  }

  /** What sets the number of pods of an object. */
  scalersOf(_target: ScaleTarget): ScalersOf {
    return { hpas: none, scaledObjects: none };
  }

  /** What sets the size of the pods of an object. */
  vpasOf(_target: ScaleTarget): Referrers<VerticalPodAutoscaler> {
    return none;
  }

  /** Between which numbers an object is scaled; undefined if surely nothing in the program scales it. */
  scaledBounds(_target: ScaleTarget): ScaledBounds | undefined {
    return undefined;
  }

  budgetsOf(_workload: Workload): Referrers<PodDisruptionBudget> {
    return none;
  }

  /** The workloads whose pods a budget counts. */
  workloadsUnder(_budget: PodDisruptionBudget): Referrers<Workload> {
    return none;
  }

  servicesOf(_workload: Workload): Referrers<KubernetesService> {
    return none;
  }

  /** The workloads that a service sends requests to. */
  workloadsBehind(_service: KubernetesService): Referrers<Workload> {
    return none;
  }

  /** Quotas in the namespace of an object. */
  quotasIn(_object: KubernetesObject): Referrers<ResourceQuota> {
    return none;
  }

  /** Defaults for containers in the namespace of an object. */
  limitRangesIn(_object: KubernetesObject): Referrers<LimitRange> {
    return none;
  }

  /** What surely or perhaps serves an API group in the cluster of an object. */
  apiServicesFor(_object: KubernetesObject, _group: string): Referrers<ApiService> {
    return none;
  }

  /** Alerts of Prometheus in the cluster of an object. */
  prometheusRulesAround(_object: KubernetesObject): readonly PrometheusRule[] {
    return [];
  }

  /** Bundles in the cluster of an object that may hold objects which the program does not list. */
  bundlesAround(_object: KubernetesObject): readonly OpaqueBundle[] {
    return this.model.all("opaqueBundle");
  }

  /** The namespace of an object, that of its provider where it declares none. */
  namespaceOf(object: KubernetesObject): Field<string> {
    return object.namespace;
  }

  sameNamespace(_a: KubernetesObject, _b: KubernetesObject): Truth {
    return "unknown";
  }

  /** What a container requests of a resource, defaults of its namespace included. */
  requestOf(_workload: Workload, container: Container, _resource: string): Field<number> {
    return { state: "unknown", path: container.path };
  }
}

const none = { linked: [], undecided: [] } as const;
