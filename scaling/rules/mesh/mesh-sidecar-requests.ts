import {
  deployment,
  hpa,
  kubernetesObject,
  podTemplate,
  resourceMetric,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { meshTypes } from "../../check/fixturesMesh";
import { defineRule, Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { absent, Field, isKnown, known, knownTo } from "../../model/field";
import { Declaration, Input, UNKNOWN } from "../../model/input";
import { HorizontalScaler, PodTemplate, Workload } from "../../model/kubernetes";
import { resourceSignalsOf, textOf } from "../kubernetes/_hpaSignals";
import { sources } from "./_sources";

type Texts = Readonly<Record<string, Input>>;

const pods = (labels: Texts, annotations: Texts = {}): Declaration => {
  const template = podTemplate({}, { app: "ml-model", ...labels });
  return deployment({
    template: { ...template, metadata: { labels: { app: "ml-model", ...labels }, annotations } },
  });
};
const inject = { "sidecar.istio.io/inject": "true" };
const appMesh = { "appmesh.k8s.aws/sidecarInjectorWebhook": "enabled" };
const injectingNamespace = (value: Input = "enabled") =>
  kubernetesObject(
    meshTypes.namespace,
    {},
    { name: "default", metadata: { labels: { "istio-injection": value } } },
  );
const ofContainer = {
  type: "ContainerResource",
  containerResource: {
    name: "cpu",
    container: "server",
    target: { type: "Utilization", averageUtilization: 60 },
  },
};

export default defineRule({
  id: "mesh-sidecar-requests",
  area: "mesh",
  title: "A scaler on the CPU of pods knows what their proxies request",
  severity: "medium",
  level: "advisory",
  rationale:
    "The utilization of a pod is the use of all its containers over what all of them request. A proxy that a mesh injects counts in both: without requests of its own " +
    "the autoscaler finds no utilization at all, and with those of the installation the proxy's work blurs the server's.",
  fix: "Annotate the pods with requests of the proxy (sidecar.istio.io/proxyCPU, appmesh.k8s.aws/cpuRequest), or scale on the CPU of the server alone (ContainerResource).",
  whenNotToUse: "Where the installation of the mesh gives every proxy requests that you know.",
  sources: [sources.containerMetrics, sources.istioAnnotations, sources.appMeshBestPractices],
  on: ["horizontalPodAutoscaler", "scaledObject"],
  examples: {
    good: [
      { name: "no proxy", declare: [deployment(), hpa()] },
      {
        name: "requests of Istio's proxy",
        declare: [pods(inject, { "sidecar.istio.io/proxyCPU": "100m" }), hpa()],
      },
      {
        name: "requests of App Mesh's proxy",
        declare: [pods({}, { ...appMesh, "appmesh.k8s.aws/cpuRequest": "100m" }), hpa()],
      },
      { name: "CPU of the server alone", declare: [pods(inject), hpa({ metrics: [ofContainer] })] },
      {
        name: "pods that refuse what their namespace injects",
        declare: [injectingNamespace(), pods({ "sidecar.istio.io/inject": "false" }), hpa()],
      },
      {
        name: "a namespace that injects nothing",
        declare: [injectingNamespace("disabled"), deployment(), hpa()],
      },
      {
        name: "an amount of CPU, which needs no requests",
        declare: [pods(inject), hpa({ metrics: [amount()] })],
      },
    ],
    bad: [
      {
        name: "a proxy of Istio, by a label",
        declare: [pods(inject), hpa()],
        finds: ["spec.metrics[0]", "cpu of whole pods", "sidecar.istio.io/proxyCPU"],
      },
      {
        name: "by the namespace",
        declare: [injectingNamespace(), deployment(), hpa()],
        finds: ["sidecar.istio.io/proxyCPU"],
      },
      {
        name: "a proxy of App Mesh",
        declare: [pods({}, appMesh), hpa()],
        finds: ["appmesh.k8s.aws/cpuRequest"],
      },
      {
        name: "in KEDA",
        declare: [
          pods(inject),
          scaledObject({
            triggers: [{ type: "cpu", metricType: "Utilization", metadata: { value: "60" } }],
          }),
        ],
        finds: ["spec.triggers[0]"],
      },
    ],
    unknown: [
      {
        name: "annotations unknown",
        declare: [pods(inject, { "sidecar.istio.io/proxyCPU": UNKNOWN }), hpa()],
      },
      { name: "label unknown", declare: [pods({ "sidecar.istio.io/inject": UNKNOWN }), hpa()] },
      { name: "metrics unknown", declare: [pods(inject), hpa({ metrics: UNKNOWN })] },
      {
        name: "label of the namespace unknown",
        declare: [injectingNamespace(UNKNOWN), deployment(), hpa()],
      },
    ],
  },
  checkInStack: (scaler, model) => {
    const link = model.kubernetes.targetOf(scaler);
    if (link.state !== "linked" || link.to.kind !== "workload") return [];
    const proxy = proxyIn(link.to, model);
    if (proxy === undefined) return [];
    const { annotations } = link.to.pod;
    const request =
      isKnown(annotations) || annotations.state === "absent"
        ? textOf(annotations, proxy.request)
        : annotations;
    return request.state === "absent" ? blurred(scaler, proxy.request) : [];
  },
});

function amount() {
  const { resource } = resourceMetric() as { readonly resource: { readonly name: Input } };
  return {
    type: "Resource",
    resource: { ...resource, target: { type: "AverageValue", averageValue: "300m" } },
  };
}

function blurred(scaler: HorizontalScaler, annotation: string): Outcome[] {
  return resourceSignalsOf(scaler)
    .filter(({ type, resource, utilization }) => {
      const wholePods = knownTo(type, (name) => name === "Resource");
      return wholePods && knownTo(resource, (name) => name === "cpu") && isKnown(utilization);
    })
    .map(({ path }) =>
      violation(
        known("cpu of whole pods", path),
        `requests of the proxy in the pods' annotation ${annotation}, or ContainerResource`,
      ),
    );
}

interface Proxy {
  /** Annotation with the CPU that it requests. */
  readonly request: string;
}

const istio: Proxy = { request: "sidecar.istio.io/proxyCPU" };
const ofAppMesh: Proxy = { request: "appmesh.k8s.aws/cpuRequest" };

/** The proxy that is surely put into the pods of a workload. */
function proxyIn(workload: Workload, model: ScalingModel): Proxy | undefined {
  const asked = askedFor(workload.pod);
  if (asked.state === "unknown") return undefined;
  if (isKnown(asked)) return asked.value ? istio : undefined;
  const webhook = textOf(workload.pod.annotations, "appmesh.k8s.aws/sidecarInjectorWebhook");
  if (knownTo(webhook, (text) => text === "enabled")) return ofAppMesh;
  if (webhook.state !== "absent") return undefined;
  return isInjected(workload, model) ? istio : undefined;
}

/** Whether the pods themselves want the proxy of Istio, by label or by the older annotation. */
function askedFor({ labels, annotations }: PodTemplate): Field<boolean> {
  const key = "sidecar.istio.io/inject";
  const fields = [textOf(labels, key), textOf(annotations, key)];
  const found = fields.find(({ state }) => state !== "absent");
  if (found === undefined) return absent(labels.path);
  return isKnown(found)
    ? known(found.value === "true", found.path)
    : { state: "unknown", path: found.path };
}

function isInjected(workload: Workload, model: ScalingModel): boolean {
  const namespace = model.kubernetes.namespaceOf(workload);
  if (!isKnown(namespace)) return false;
  return model.all("meshNamespace").some(({ name, labels }) => {
    const label = textOf(labels, "istio-injection");
    const isHere = knownTo(name, (text) => text === namespace.value);
    return isHere && knownTo(label, (text) => text === "enabled");
  });
}
