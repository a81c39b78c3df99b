import type { Pod } from "../api/objects";
import type { MetricsGroup } from "./server";

/** A Kubernetes quantity: `250m`, `1.5`, `64Mi`, or a plain number. */
export type Quantity = string | number;

/** What each container of a pod uses. */
export interface Usage {
  readonly cpu: Quantity;
  readonly memory: Quantity;
}

/** The object that a custom metric describes: `{ resource: "services", name: "web" }`. */
export interface ObjectReference {
  readonly resource: string;
  readonly name: string;
}

/** One series of an external metric. */
export interface Series {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: Quantity;
}

/**
 * What the metrics APIs tell of one namespace. Each source is a function, called at each request;
 * what is undefined is not served, as if the pod had no metric yet.
 */
export class NamespaceMetrics {
  /** Called before a request is answered, which waits for it; told which of the three APIs is asked. */
  before: (group: MetricsGroup) => Promise<void> | void = () => undefined;
  /** metrics.k8s.io: usage of each container (or of one by name) of a running pod. */
  usage: (pod: Pod, container: string) => Usage | undefined = () => undefined;
  /** custom.metrics.k8s.io for pods, by the metric's name. */
  readonly pods = new Map<string, (pod: Pod) => Quantity | undefined>();
  /** custom.metrics.k8s.io for other objects, by the metric's name. */
  readonly objects = new Map<string, (object: ObjectReference) => Quantity | undefined>();
  /** external.metrics.k8s.io, by the metric's name: a value, or a list of series. */
  readonly external = new Map<string, () => Quantity | readonly Series[] | undefined>();
}

/** The metrics of all namespaces. */
export class Metrics {
  private readonly namespaces = new Map<string, NamespaceMetrics>();
  /** Requests for values so far, by API group. */
  readonly requests = new Map<string, number>();
  /** What is said of each value of metrics.k8s.io: measured over so many seconds. */
  windowSeconds = 10;

  of(namespace: string): NamespaceMetrics {
    const known = this.namespaces.get(namespace) ?? new NamespaceMetrics();
    this.namespaces.set(namespace, known);
    return known;
  }

  all(): NamespaceMetrics[] {
    return [...this.namespaces.values()];
  }
}
