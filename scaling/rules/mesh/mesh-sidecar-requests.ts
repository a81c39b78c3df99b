import {
  container,
  deployment,
  hpa,
  kubernetesProvider,
  limitRange,
  podTemplate,
  resourceMetric,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { appMeshObject, namespace } from "../../check/fixturesMesh";
import { exampleUrn } from "../../check/declare";
import { defineRule, Outcome, violation } from "../../check/rule";
import { absent, isKnown, knownTo } from "../../model/field";
import { Declaration, Input, InputObject, UNKNOWN } from "../../model/input";
import { HorizontalScaler } from "../../model/kubernetes";
import { resourceSignalsOf } from "../kubernetes/_hpaSignals";
import { proxyIn, requestOfProxy } from "./_proxies";
import { sources } from "./_sources";

type Texts = Readonly<Record<string, Input>>;

const pods = (labels: Texts, annotations: Texts = {}, spec: InputObject = {}): Declaration => {
  const template = podTemplate(spec);
  const metadata = { labels: { app: "ml-model", ...labels }, annotations };
  return deployment({ template: { ...template, metadata } });
};
const inject = { "sidecar.istio.io/inject": "true" };
const appMeshKey = "appmesh.k8s.aws/sidecarInjectorWebhook";
const appMesh = { [appMeshKey]: "enabled" };
const injectingNamespace = (value: Input = "enabled") => namespace({ "istio-injection": value });
const selectingNode = appMeshObject("nodeObject", {
  podSelector: { matchLabels: { app: "ml-model" } },
});
const proxy = (resources: InputObject) => ({
  containers: [container(), { name: "istio-proxy", image: "auto", resources }],
});
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
        name: "a revision's namespace whose pods say what their proxies request",
        declare: [
          namespace({ "istio.io/rev": "stable" }),
          pods({}, { "sidecar.istio.io/proxyCPU": "100m" }),
          hpa(),
        ],
      },
      {
        name: "a limit of the proxy, which is its request too",
        declare: [pods(inject, { "sidecar.istio.io/proxyCPULimit": "1" }), hpa()],
      },
      {
        name: "a proxy that the template itself declares with requests",
        declare: [pods(inject, {}, proxy({ requests: { cpu: "100m" } })), hpa()],
      },
      {
        name: "a namespace that gives requests to those without",
        declare: [pods(inject), limitRange(), hpa()],
      },
      {
        name: "pods on the network of their node, which get no proxy",
        declare: [pods(inject, {}, { hostNetwork: true }), hpa()],
      },
      {
        name: "a namespace of App Mesh, and pods of no virtual node",
        declare: [namespace(appMesh), deployment(), hpa()],
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
        name: "by the revision of a namespace whose name is not known yet",
        declare: [
          namespace({ "istio.io/rev": "stable" }, { name: "models", metadata: { name: UNKNOWN } }),
          deployment(
            {},
            {
              metadata: { namespace: UNKNOWN },
              from: { metadata: [exampleUrn("kubernetes:core/v1:Namespace", "models")] },
            },
          ),
          hpa(
            {},
            {
              metadata: { namespace: UNKNOWN },
              from: { metadata: [exampleUrn("kubernetes:core/v1:Namespace", "models")] },
            },
          ),
        ],
        finds: ["sidecar.istio.io/proxyCPU"],
      },
      {
        name: "memory of the proxy alone, which takes the CPU of the installation away",
        declare: [pods(inject, { "sidecar.istio.io/proxyMemory": "128Mi" }), hpa()],
        finds: ["sidecar.istio.io/proxyCPU"],
      },
      {
        name: "a proxy that the template itself declares without requests",
        declare: [pods(inject, {}, proxy({})), hpa()],
        finds: ["sidecar.istio.io/proxyCPU"],
      },
      {
        name: "in a namespace of App Mesh, pods of a virtual node",
        declare: [namespace(appMesh), selectingNode, deployment(), hpa()],
        finds: ["appmesh.k8s.aws/cpuRequest"],
      },
      {
        name: "without metrics, which means CPU",
        declare: [pods(inject), hpa({ metrics: undefined })],
        finds: ["spec.metrics is cpu of whole pods"],
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
      { name: "containers unknown", declare: [pods(inject, {}, { containers: UNKNOWN }), hpa()] },
      {
        name: "a namespace of another cluster",
        declare: [
          namespace(
            { "istio-injection": "enabled" },
            { provider: exampleUrn("pulumi:providers:kubernetes", "other") },
          ),
          kubernetesProvider("other"),
          deployment(),
          hpa(),
        ],
      },
      {
        name: "limits of the namespace unknown",
        declare: [pods(inject), limitRange({ defaultRequest: UNKNOWN }), hpa()],
      },
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
    if (proxy === undefined || requestOfProxy(proxy, link.to, model) !== "none") return [];
    return blurred(scaler, proxy.request);
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
        absent(path),
        `requests of the proxy in the pods' annotation ${annotation}, or ContainerResource`,
        undefined,
        "cpu of whole pods",
      ),
    );
}
