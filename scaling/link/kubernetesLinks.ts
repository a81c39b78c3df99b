import { Field, knownTo } from "../model/field";
import {
  ApiService,
  Container,
  HorizontalPodAutoscaler,
  KubernetesNamespace,
  KubernetesObject,
  KubernetesOf,
  KubernetesService,
  LimitRange,
  OpaqueBundle,
  PodDisruptionBudget,
  PodScaler,
  PrometheusRule,
  ResourceQuota,
  ScaledObject,
  ScaleTarget,
  VerticalPodAutoscaler,
  Workload,
} from "../model/kubernetes";
import { boundsOf, openBounds, ScaledBounds } from "./kubernetes/bounds";
import { namespaceKeys, sameNamespace } from "./kubernetes/clusters";
import { ObjectIndex } from "./kubernetes/objects";
import { requestIn } from "./kubernetes/requests";
import { scalersBy } from "./kubernetes/scalers";
import { budgetSelection, serviceSelection, workloadSelection } from "./kubernetes/selections";
import { Selectors, workloadsBy } from "./kubernetes/selectors";
import { Targets } from "./kubernetes/targets";
import { Link, Referrers, Truth } from "./link";
import type { ScalingModel } from "./scalingModel";

export { boundsOf, ScaledBounds } from "./kubernetes/bounds";

/** What sets the number of pods of one object. */
export interface ScalersOf {
  readonly hpas: Referrers<HorizontalPodAutoscaler>;
  readonly scaledObjects: Referrers<ScaledObject>;
}

/**
 * Which objects of Kubernetes belong together: by cluster (the provider), namespace, kind, group
 * without version, and name. Everything is three-valued: what a deployment or a bundle of objects
 * that the program does not list may still decide is "undecided", never "missing".
 */
export class KubernetesLinks {
  private readonly objects: ObjectIndex;
  private readonly found = new WeakMap<PodScaler, Link<ScaleTarget>>();

  constructor(private readonly model: ScalingModel) {
    this.objects = new ObjectIndex(model);
  }

  /** The object whose pods a scaler acts on. */
  targetOf(scaler: PodScaler): Link<ScaleTarget> {
    const kept = this.found.get(scaler);
    if (kept) return kept;
    const link = this.targets.targetOf(scaler, this.bundlesAround(scaler).length > 0);
    this.found.set(scaler, link);
    return link;
  }

  /** What sets the number of pods of an object. */
  scalersOf(target: ScaleTarget): ScalersOf {
    return {
      hpas: this.scalersOfKind("horizontalPodAutoscaler")(target),
      scaledObjects: this.scalersOfKind("scaledObject")(target),
    };
  }

  /** What sets the size of the pods of an object. */
  vpasOf(target: ScaleTarget): Referrers<VerticalPodAutoscaler> {
    return this.scalersOfKind("verticalPodAutoscaler")(target);
  }

  /** Between which numbers an object is scaled; undefined if nothing in the program scales it. */
  scaledBounds(target: ScaleTarget): ScaledBounds | undefined {
    const { hpas, scaledObjects } = this.scalersOf(target);
    const linked = [...hpas.linked, ...scaledObjects.linked];
    if (linked.length === 1) return boundsOf(linked[0]!);
    if (linked.length + hpas.undecided.length + scaledObjects.undecided.length === 0) {
      return undefined;
    }
    return openBounds;
  }

  budgetsOf(workload: Workload): Referrers<PodDisruptionBudget> {
    return this.budgets.of(workload);
  }

  /** The workloads whose pods a budget counts. */
  workloadsUnder(budget: PodDisruptionBudget): Referrers<Workload> {
    const table = () => workloadsBy(this.objects.all("workload"), this.budgets);
    return this.objects.table("under", table)(budget);
  }

  servicesOf(workload: Workload): Referrers<KubernetesService> {
    return this.services.of(workload);
  }

  /** The workloads that a service sends requests to. */
  workloadsBehind(service: KubernetesService): Referrers<Workload> {
    const table = () => workloadsBy(this.objects.all("workload"), this.services);
    return this.objects.table("behind", table)(service);
  }

  /** The workloads that count pods of this one as theirs by its labels, itself among them. */
  countersOf(workload: Workload): Referrers<Workload> {
    return this.objects
      .table("counters", () => {
        const { clusters } = this.objects;
        const choosers = this.objects.all("workload").filter(({ selector }) => selector);
        return new Selectors(clusters, choosers, workloadSelection);
      })
      .of(workload);
  }

  /** Quotas in the namespace of an object. */
  quotasIn(object: KubernetesObject): Referrers<ResourceQuota> {
    return this.objects.inNamespaceOf(object, "resourceQuota");
  }

  /** Defaults for containers in the namespace of an object. */
  limitRangesIn(object: KubernetesObject): Referrers<LimitRange> {
    return this.objects.inNamespaceOf(object, "limitRange");
  }

  /** What surely or perhaps serves an API group in the cluster of an object. */
  apiServicesFor(object: KubernetesObject, group: string): Referrers<ApiService> {
    const services = this.objects.inClusterOf(object, "apiService");
    return {
      linked: services.filter(({ servedGroup }) => knownTo(servedGroup, (name) => name === group)),
      undecided: services.filter(({ servedGroup }) => servedGroup.state === "unknown"),
    };
  }

  /** Alerts of Prometheus in the cluster of an object. */
  prometheusRulesAround(object: KubernetesObject): readonly PrometheusRule[] {
    return this.objects.inClusterOf(object, "prometheusRule");
  }

  /** Bundles in the cluster of an object that may hold objects which the program does not list. */
  bundlesAround(object: KubernetesObject): readonly OpaqueBundle[] {
    const here = this.objects.inClusterOf(object, "opaqueBundle").filter(isPlaced);
    return [...here, ...this.unplacedBundles].filter((bundle) => this.isHiding(bundle));
  }

  /** The namespace of an object, that of its provider where it declares none. */
  namespaceOf(object: KubernetesObject): Field<string> {
    return this.objects.clusters.placeOf(object).namespace;
  }

  /** Whether two objects are in one cluster, as far as their providers tell. */
  sameCluster(a: KubernetesObject, b: KubernetesObject): boolean {
    const { clusters } = this.objects;
    return clusters.clusterOf(a) === clusters.clusterOf(b);
  }

  /** The namespace of an object, where the program declares it. */
  declaredNamespaceOf(object: KubernetesObject): KubernetesNamespace | undefined {
    const { clusters } = this.objects;
    const { key } = clusters.placeOf(object);
    return this.objects
      .inClusterOf(object, "kubernetesNamespace")
      .find((namespace) => key !== undefined && namespaceKeys(namespace).includes(key));
  }

  /** Whether two objects are in one namespace of one cluster. */
  sameNamespace(a: KubernetesObject, b: KubernetesObject): Truth {
    const { clusters } = this.objects;
    return sameNamespace(clusters.placeOf(a), clusters.placeOf(b));
  }

  /** What a container requests of a resource, defaults of its namespace included. */
  requestOf(workload: Workload, container: Container, resource: string): Field<number> {
    return requestIn(container, resource, this.limitRangesIn(workload));
  }

  private scalersOfKind<K extends PodScaler["kind"]>(
    kind: K,
  ): (target: ScaleTarget) => Referrers<KubernetesOf<K>> {
    return this.objects.table(`scalers ${kind}`, () =>
      scalersBy(this.objects.all(kind), (scaler) => this.targetOf(scaler)),
    );
  }

  private get targets(): Targets {
    return this.objects.table("targets", () => {
      const targets = [...this.model.all("workload"), ...this.model.all("customObject")];
      return new Targets(this.model.graph, this.objects.clusters, targets);
    });
  }

  private get budgets(): Selectors<PodDisruptionBudget> {
    return this.objects.table(
      "budgets",
      () =>
        new Selectors(
          this.objects.clusters,
          this.objects.all("podDisruptionBudget"),
          budgetSelection,
        ),
    );
  }

  private get services(): Selectors<KubernetesService> {
    return this.objects.table(
      "services",
      () =>
        new Selectors(
          this.objects.clusters,
          this.objects.all("kubernetesService"),
          serviceSelection,
        ),
    );
  }

  private get unplacedBundles(): readonly OpaqueBundle[] {
    return this.objects.table("unplaced", () =>
      this.objects.all("opaqueBundle").filter((bundle) => !isPlaced(bundle)),
    );
  }

  /** Components list what they render, once they can. */
  private isHiding({ source, listsObjects }: OpaqueBundle): boolean {
    return !listsObjects || !this.model.graph.hasChildren(source.urn);
  }
}

/** Components have no provider of their own, so that they may belong to any cluster. */
function isPlaced({ source, listsObjects }: OpaqueBundle): boolean {
  return !listsObjects || source.provider !== undefined;
}
