import {
  apiService,
  hpa,
  kubernetesProvider,
  kubernetesUrn,
  release,
} from "../../check/fixturesKubernetes";
import { defineRule, Outcome, RuleSettings, undecided, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { HorizontalPodAutoscaler, HpaMetric } from "../../model/kubernetes";
import { sources } from "./_hpaSources";

const average = { type: "AverageValue", averageValue: "10" };
const metric = { name: "queue_messages_ready" };
const pods = { type: "Pods", pods: { metric, target: average } };
const external = { type: "External", external: { metric, target: average } };
const object = {
  type: "Object",
  object: {
    metric,
    target: average,
    describedObject: { apiVersion: "networking.k8s.io/v1", kind: "Ingress", name: "ml-model" },
  },
};

/** The API group in which each type of metric is asked for. */
const groups: Readonly<Record<string, string>> = {
  Resource: "metrics.k8s.io",
  ContainerResource: "metrics.k8s.io",
  Pods: "custom.metrics.k8s.io",
  Object: "custom.metrics.k8s.io",
  External: "external.metrics.k8s.io",
};

export default defineRule({
  id: "hpa-metrics-adapter-present",
  area: "kubernetes",
  title: "Something serves the API of each metric that autoscalers read",
  severity: "medium",
  level: "advisory",
  rationale:
    "Pods, Object and External metrics come from an adapter that registers itself as an APIService, and a bare cluster has " +
    "none. Without it the autoscaler reports FailedGetPodsMetric or the like, and never scales. A program that registers " +
    "no adapter at all leaves the question open, since another one may equip the cluster.",
  fix: "Install an adapter of metrics in the cluster, or list the API group in provided if another program does.",
  whenNotToUse: "In programs whose clusters others equip: list what they have in provided.",
  sources: [
    {
      title: "Support for metrics APIs",
      url: "https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#support-for-metrics-apis",
    },
    sources.controller,
  ],
  on: ["horizontalPodAutoscaler"],
  knobs: {
    provided: {
      type: "array",
      items: { type: "string" },
      default: ["metrics.k8s.io"],
      description: "API groups of metrics that every cluster of the program serves.",
    },
  },
  examples: {
    good: [
      { name: "CPU, which most clusters measure", declare: [hpa()] },
      {
        name: "an adapter of custom metrics",
        declare: [apiService(), hpa({ metrics: [pods, object] })],
      },
      {
        name: "an adapter of external metrics",
        declare: [apiService("external.metrics.k8s.io"), hpa({ metrics: [external] })],
      },
      {
        name: "an adapter of another program",
        settings: { provided: ["metrics.k8s.io", "external.metrics.k8s.io"] },
        declare: [hpa({ metrics: [external] })],
      },
      {
        name: "a chart that may bring an adapter",
        declare: [release({ chart: "prometheus-adapter" }), hpa({ metrics: [pods] })],
      },
    ],
    bad: [
      {
        name: "pods' own metrics",
        declare: [apiService("external.metrics.k8s.io"), hpa({ metrics: [pods, object] })],
        finds: ['spec.metrics[0].type is "Pods"', "custom.metrics.k8s.io, which nothing registers"],
      },
      {
        name: "a queue",
        declare: [apiService(), hpa({ metrics: [external] })],
        finds: ['spec.metrics[0].type is "External"', "external.metrics.k8s.io"],
      },
      {
        name: "an adapter in another cluster",
        declare: [
          kubernetesProvider("east", { kubeconfig: "east" }),
          kubernetesProvider("west", { kubeconfig: "west" }),
          apiService("custom.metrics.k8s.io", "v1beta1", {
            provider: kubernetesUrn("provider", "east"),
          }),
          apiService("external.metrics.k8s.io", "v1beta1", {
            provider: kubernetesUrn("provider", "west"),
          }),
          hpa({ metrics: [object] }, { provider: kubernetesUrn("provider", "west") }),
        ],
        finds: ['spec.metrics[0].type is "Object"'],
      },
      {
        name: "a cluster without metrics of resources",
        settings: { provided: [] },
        declare: [apiService(), hpa()],
        finds: ['spec.metrics[0].type is "Resource"', "metrics.k8s.io"],
      },
    ],
    unknown: [
      { name: "a cluster that another program may equip", declare: [hpa({ metrics: [pods] })] },
      { name: "type unknown", declare: [hpa({ metrics: [{ ...pods, type: UNKNOWN }] })] },
      { name: "metrics unknown", declare: [hpa({ metrics: UNKNOWN })] },
      {
        name: "a service of an API that is not known",
        declare: [apiService(UNKNOWN, UNKNOWN), hpa({ metrics: [pods] })],
      },
    ],
  },
  checkInStack: (hpa, model, settings) => {
    if (!isKnown(hpa.metrics) || model.kubernetes.bundlesAround(hpa).length > 0) return [];
    const missing = (metric: HpaMetric) => isUnserved(groupOf(metric), hpa, model, settings);
    const found = oncePerGroup(hpa.metrics.value.filter(missing));
    return found.map(isEquipped(hpa, model) ? unserved : open);
  },
});

/** Whether the program is the one that brings APIs of metrics into the cluster. */
function isEquipped(hpa: HorizontalPodAutoscaler, model: ScalingModel): boolean {
  return Object.values(groups).some(
    (group) => model.kubernetes.apiServicesFor(hpa, group).linked.length > 0,
  );
}

/** A program that registers no such API says nothing of what its cluster has. */
function open(metric: HpaMetric): Outcome {
  const why = `since nothing here tells whether the cluster serves ${groupOf(metric)}; provided may`;
  return undecided(metric.type.path, why);
}

function groupOf({ type }: HpaMetric): string | undefined {
  const known = isKnown(type) && Object.hasOwn(groups, type.value);
  return known ? groups[type.value] : undefined;
}

function isUnserved(
  group: string | undefined,
  hpa: HorizontalPodAutoscaler,
  model: ScalingModel,
  settings: RuleSettings,
): boolean {
  if (group === undefined || settings.list("provided").includes(group)) return false;
  const { linked, undecided } = model.kubernetes.apiServicesFor(hpa, group);
  return linked.length + undecided.length === 0;
}

function oncePerGroup(metrics: readonly HpaMetric[]): readonly HpaMetric[] {
  return metrics.filter(
    (metric, index) => metrics.findIndex((each) => groupOf(each) === groupOf(metric)) === index,
  );
}

function unserved(metric: HpaMetric): Outcome {
  const allowed =
    `a metric of an API that the cluster is known to serve; it is asked for in ` +
    `${groupOf(metric)}, which nothing registers, while other metrics have their adapter here`;
  const isV1 = knownTo(metric.type, () => metric.type.path === metric.path);
  return violation(metric.type, allowed, undefined, isV1 ? "a metric of CPU" : undefined);
}
