import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Pod } from "../api/objects";
import { selects } from "./selector";
import type { Metrics, NamespaceMetrics, Quantity, Series } from "./sources";

export const METRICS_APIS = {
  "metrics.k8s.io": "v1beta1",
  "custom.metrics.k8s.io": "v1beta2",
  "external.metrics.k8s.io": "v1beta1",
} as const;

export type MetricsGroup = keyof typeof METRICS_APIS;

/** What a request for values asks for. */
interface Question {
  readonly group: MetricsGroup;
  readonly groupVersion: string;
  readonly namespace: string | undefined;
  /** The path after the namespace. */
  readonly rest: readonly string[];
  readonly labelSelector: string | null;
  readonly now: string;
}

/** Serves the three metrics APIs from this process, for the aggregator of the API server. */
export class MetricsServer {
  private constructor(
    private readonly server: Server,
    private readonly metrics: Metrics,
    private readonly pods: () => Pod[],
  ) {
    server.on("request", (request, response) => void this.answer(request, response));
  }

  static start(
    tls: { key: Buffer; cert: Buffer },
    metrics: Metrics,
    pods: () => Pod[],
  ): Promise<MetricsServer> {
    const server = createServer(tls);
    return new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(0, "127.0.0.1", () => resolve(new MetricsServer(server, metrics, pods)));
    });
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await this.respond(new URL(request.url ?? "/", "https://localhost"));
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(body ?? NOT_FOUND));
  }

  private async respond({ pathname, searchParams }: URL): Promise<object | undefined> {
    const [root, group, version, ...rest] = pathname
      .split("/")
      .filter((part) => part !== "")
      .map(decodeURIComponent);
    if (root !== "apis" || !isMetricsGroup(group)) return undefined;
    const groupVersion = `${group}/${METRICS_APIS[group]}`;
    if (version === undefined) return groupDocument(group);
    if (rest.length === 0) return resourceDocument(group, this.metrics);
    const inNamespace = rest[0] === "namespaces" && rest.length > 2;
    if (inNamespace) await this.metrics.of(rest[1]!).before(group);
    this.metrics.requests.set(group, (this.metrics.requests.get(group) ?? 0) + 1);
    return this.values({
      group,
      groupVersion,
      namespace: inNamespace ? rest[1] : undefined,
      rest: inNamespace ? rest.slice(2) : rest,
      labelSelector: searchParams.get("labelSelector"),
      // The API has whole seconds only.
      now: new Date().toISOString().replace(/\.\d+/, ""),
    });
  }

  private values(question: Question): object | undefined {
    switch (question.group) {
      case "metrics.k8s.io":
        return this.usages(question);
      case "custom.metrics.k8s.io":
        return question.rest[0] === "pods" ? this.podValues(question) : this.objectValue(question);
      case "external.metrics.k8s.io":
        return this.series(question);
    }
  }

  private usages(question: Question): object | undefined {
    const { groupVersion, rest } = question;
    if (rest[0] !== "pods") return undefined;
    const items = this.running(question).flatMap((pod) => this.usageOf(pod, question.now));
    if (rest[1] === undefined) {
      return { kind: "PodMetricsList", apiVersion: groupVersion, metadata: {}, items };
    }
    const item = items.find(({ metadata }) => metadata.name === rest[1]);
    return item && { kind: "PodMetrics", apiVersion: groupVersion, ...item };
  }

  private usageOf(pod: Pod, timestamp: string) {
    const { name, namespace, labels } = pod.metadata;
    const source = this.metrics.of(namespace!);
    const containers = pod.spec.containers.flatMap((container) => {
      const usage = source.usage(pod, container.name);
      if (!usage) return [];
      const { cpu, memory } = usage;
      return [{ name: container.name, usage: { cpu: String(cpu), memory: String(memory) } }];
    });
    const window = `${this.metrics.windowSeconds}s`;
    const about = { name, namespace, labels, creationTimestamp: timestamp };
    return containers.length === 0 ? [] : [{ metadata: about, timestamp, window, containers }];
  }

  private podValues(question: Question): object | undefined {
    const { namespace, rest } = question;
    const [, name, metric] = rest;
    const source = this.sourceOf(question)?.pods.get(metric ?? "");
    if (!source) return undefined;
    const pods = this.running(question).filter(
      ({ metadata }) => name === "*" || name === metadata.name,
    );
    return valueList(
      question,
      pods.map((pod) => ({
        describedObject: { kind: "Pod", apiVersion: "/v1", namespace, name: pod.metadata.name },
        metric: metric!,
        value: source(pod),
      })),
    );
  }

  private objectValue(question: Question): object | undefined {
    const { namespace, rest } = question;
    const [resource = "", name = "", metric = ""] = rest;
    const source = this.sourceOf(question)?.objects.get(metric);
    if (!source) return undefined;
    const value = source({ resource, name });
    // One object is asked for: no value of it is a metric that is not there.
    if (value === undefined) return undefined;
    const describedObject = { kind: resource, namespace, name };
    return valueList(question, [{ describedObject, metric, value }]);
  }

  private series(question: Question): object | undefined {
    const metricName = question.rest[0] ?? "";
    const value = this.sourceOf(question)?.external.get(metricName)?.();
    if (value === undefined) return undefined;
    const all: readonly Series[] = isQuantity(value) ? [{ value }] : value;
    const chosen = all.filter(
      ({ labels }) => labels === undefined || selects(question.labelSelector, labels),
    );
    const items = chosen.map(({ labels, value: quantity }) => ({
      metricName,
      metricLabels: labels ?? {},
      timestamp: question.now,
      value: String(quantity),
    }));
    const apiVersion = question.groupVersion;
    return { kind: "ExternalMetricValueList", apiVersion, metadata: {}, items };
  }

  private sourceOf({ namespace }: Question): NamespaceMetrics | undefined {
    return namespace === undefined ? undefined : this.metrics.of(namespace);
  }

  private running({ namespace, labelSelector }: Question): Pod[] {
    return this.pods().filter(
      ({ metadata, status }) =>
        (namespace === undefined || metadata.namespace === namespace) &&
        status.phase === "Running" &&
        metadata.deletionTimestamp === undefined &&
        selects(labelSelector, metadata.labels),
    );
  }
}

const NOT_FOUND = {
  kind: "Status",
  apiVersion: "v1",
  status: "Failure",
  message: "the test serves no such metric",
  reason: "NotFound",
  code: 404,
};

interface Value {
  readonly describedObject: object;
  readonly metric: string;
  readonly value: Quantity | undefined;
}

function valueList({ groupVersion, now }: Question, values: readonly Value[]): object {
  const items = values
    .filter(({ value }) => value !== undefined)
    .map(({ describedObject, metric, value }) => ({
      describedObject,
      metric: { name: metric, selector: null },
      timestamp: now,
      value: String(value),
    }));
  return { kind: "MetricValueList", apiVersion: groupVersion, metadata: {}, items };
}

function groupDocument(group: MetricsGroup): object {
  const version = METRICS_APIS[group];
  const one = { groupVersion: `${group}/${version}`, version };
  const versions = [one];
  return { kind: "APIGroup", apiVersion: "v1", name: group, versions, preferredVersion: one };
}

function resourceDocument(group: MetricsGroup, metrics: Metrics): object {
  const all = metrics.all();
  const names = {
    "metrics.k8s.io": () => ["pods"],
    "custom.metrics.k8s.io": () => [
      ...all.flatMap(({ pods }) => [...pods.keys()].map((name) => `pods/${name}`)),
      ...all.flatMap(({ objects }) => [...objects.keys()].map((name) => `services/${name}`)),
    ],
    "external.metrics.k8s.io": () => all.flatMap(({ external }) => [...external.keys()]),
  }[group]();
  const resources = [...new Set(names)].map((name) => ({
    name,
    singularName: "",
    namespaced: true,
    kind: KINDS[group],
    verbs: ["get"],
  }));
  const groupVersion = `${group}/${METRICS_APIS[group]}`;
  return { kind: "APIResourceList", apiVersion: "v1", groupVersion, resources };
}

const KINDS: Record<MetricsGroup, string> = {
  "metrics.k8s.io": "PodMetrics",
  "custom.metrics.k8s.io": "MetricValueList",
  "external.metrics.k8s.io": "ExternalMetricValueList",
};

function isMetricsGroup(group: string | undefined): group is MetricsGroup {
  return group !== undefined && group in METRICS_APIS;
}

function isQuantity(value: Quantity | readonly Series[]): value is Quantity {
  return typeof value === "string" || typeof value === "number";
}
