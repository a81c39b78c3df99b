import {
  container,
  deployment,
  deploymentOf,
  hpa,
  kubernetesTypes,
  kubernetesUrn,
  podTemplate,
  release,
  resourceMetric,
  scaledObject,
} from "../../check/fixturesKubernetes";
import { BadExample, Example } from "../../check/rule";
import { Declaration, InputObject, UNKNOWN } from "../../model/input";

/** A pod serves 10 requests a second and starts in two minutes. */
const service = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  startup: { seconds: 120, spread: 0 },
};

/** From half of what the fewest pods serve to one and a half times that, within ten minutes. */
const rush = {
  name: "rush",
  ramp: { fromRps: 0.5, toRps: 1.5, startSeconds: 300, rampSeconds: 600 },
  durationSeconds: 1500,
};

const settings = {
  services: { "ml-model": service },
  loads: [rush],
  objectives: { maxOverloadSeconds: 30 },
};

const byTrigger = { ...settings, signals: { prometheus: "requestsPerSecond" } };

function versioned(version: string): string {
  return `kubernetes:autoscaling/${version}:HorizontalPodAutoscaler`;
}

function on(...metrics: InputObject[]): readonly Declaration[] {
  return [deployment(), hpa({ metrics })];
}

function metric(type: string, name: string, target: InputObject): InputObject {
  const part = type.toLowerCase();
  return { type, [part]: { metric: { name }, target } };
}

function triggered(threshold: string, change: InputObject = {}): Declaration {
  return scaledObject({
    triggers: [{ type: "prometheus", metadata: { query: "rate", threshold } }],
    ...change,
  });
}

/** Two pods find room on the nodes; the others wait seven minutes. */
const fewNodes = {
  ...settings,
  services: { "ml-model": { ...service, startup: { seconds: 20, spread: 0 } } },
};

const oneBigNode = {
  ...fewNodes,
  services: {
    "ml-model": {
      ...service,
      startup: { seconds: 20, spread: 0, newNode: { room: 2, seconds: 420 } },
    },
  },
};

export const goodPods: readonly Example[] = [
  { name: "pods, with nothing configured", declare: [deployment(), hpa({ maxReplicas: 2 })] },
  { name: "pods with enough in reserve", settings, declare: on(resourceMetric(50)) },
  {
    name: "pods by a label of theirs",
    settings: { ...settings, services: { "app=ml-model": service } },
    declare: on(resourceMetric(50)),
  },
  {
    name: "pods by requests per second, half of what they serve",
    settings: { ...settings, signals: { http_requests: "requestsPerSecond" } },
    declare: on(metric("Pods", "http_requests", { type: "AverageValue", averageValue: "5" })),
  },
  {
    name: "a trigger at half of what a pod serves, on a server that is not known yet",
    settings: byTrigger,
    declare: [
      deployment(),
      scaledObject({
        triggers: [{ type: "prometheus", metadata: { serverAddress: UNKNOWN, threshold: "5" } }],
      }),
    ],
  },
  {
    name: "pods that find room on the nodes that there are",
    settings: fewNodes,
    declare: on(resourceMetric(75)),
  },
  {
    name: "what is scaled is named by its own output",
    settings,
    declare: [
      deployment(),
      hpa(
        { scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN } },
        { from: { spec: [kubernetesUrn("deployment")] } },
      ),
    ],
  },
];

export const badPods: readonly BadExample[] = [
  {
    name: "the upper bound of the pods is below the load",
    settings,
    declare: [deployment(), hpa({ maxReplicas: 2 })],
    finds: [
      'maxReplicas is 2, with which the load "rush" is not held',
      "maxReplicas 2 was the limit",
      "fix: change maxReplicas 2 ->",
    ],
  },
  {
    name: "the upper bound in the first version of the API",
    settings,
    declare: [
      deployment(),
      hpa({ maxReplicas: 2, metrics: undefined, behavior: undefined }, { type: versioned("v1") }),
    ],
    finds: ["maxReplicas 2 was the limit"],
  },
  {
    name: "the target of the pods leaves no time to start",
    settings,
    declare: on(resourceMetric(95)),
    finds: [
      'the load "rush" is not held: overload',
      'fix: change averageUtilization of metric "cpu"',
    ],
  },
  {
    name: "a trigger at nearly all that a pod serves, for everything else",
    settings: { ...byTrigger, services: { "*": service } },
    declare: [deployment(), triggered("9.5")],
    finds: ['threshold of trigger "prometheus" 9.5 ->', "maxReplicaCount 10 was never the limit"],
  },
  {
    name: "pods that wait for new nodes",
    settings: oneBigNode,
    declare: on(resourceMetric(75)),
    finds: ["start-up 350 s", "maxReplicas 10 was never the limit"],
  },
];

export const unknownPods: readonly Example[] = [
  {
    name: "pods of which nothing is configured",
    settings: { ...settings, services: { "ml.g5.xlarge": service } },
    declare: [deployment(), hpa({ maxReplicas: 2 })],
  },
  {
    name: "a metric of which it is not said what it stands for",
    settings,
    declare: on(metric("Pods", "temperature", { type: "AverageValue", averageValue: "5" })),
  },
  {
    name: "upper bound of the pods unknown",
    settings,
    declare: [deployment(), hpa({ maxReplicas: UNKNOWN })],
  },
  {
    name: "lower bound of the pods unknown",
    settings,
    declare: [deployment(), hpa({ minReplicas: UNKNOWN })],
  },
  { name: "target of a metric unknown", settings, declare: on(resourceMetric(UNKNOWN)) },
  { name: "a metric unknown", settings, declare: [deployment(), hpa({ metrics: [UNKNOWN] })] },
  {
    name: "all of an autoscaler unknown",
    settings,
    declare: [deployment(), hpa({ metrics: UNKNOWN, maxReplicas: 2 })],
  },
  {
    name: "threshold of a trigger unknown",
    settings: byTrigger,
    declare: [
      deployment(),
      scaledObject({
        maxReplicaCount: 2,
        triggers: [{ type: "prometheus", metadata: { threshold: UNKNOWN } }],
      }),
    ],
  },
  {
    name: "number of pods at the beginning unknown",
    settings,
    declare: [deployment({ replicas: UNKNOWN }), hpa({ maxReplicas: 2 })],
  },
  {
    name: "requests of the container unknown",
    settings,
    declare: [deploymentOf({ resources: { requests: { cpu: UNKNOWN } } }), hpa({ maxReplicas: 2 })],
  },
  {
    name: "a container without requests, which a limit range may give it",
    settings,
    declare: [
      deployment({ template: podTemplate({ containers: [container({ resources: {} })] }) }),
      hpa({ maxReplicas: 2 }),
    ],
  },
  {
    name: "what is scaled unknown",
    settings,
    declare: [
      deployment(),
      deployment({}, { name: "other" }),
      hpa({
        scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: UNKNOWN },
        maxReplicas: 2,
      }),
    ],
  },
  {
    name: "what is scaled may lie in a release",
    settings: { ...settings, services: { "app=ml-model": service } },
    declare: [release(), hpa({ maxReplicas: 2 })],
  },
  {
    name: "labels of what is scaled unknown",
    settings: { ...settings, services: { "app=ml-model": service, "*": service } },
    declare: [
      deployment({ template: podTemplate({}, UNKNOWN) }, { metadata: { labels: undefined } }),
      hpa({ maxReplicas: 2 }),
    ],
  },
  {
    name: "an autoscaler in a version that is read by no simulation",
    settings,
    declare: [deployment(), hpa({ maxReplicas: 2 }, { type: versioned("v2beta2") })],
  },
  {
    name: "an autoscaler in the first version, with its metrics in an annotation",
    settings,
    declare: [
      deployment(),
      hpa(
        { maxReplicas: 2 },
        {
          type: versioned("v1"),
          metadata: { annotations: { "autoscaling.alpha.kubernetes.io/metrics": "[]" } },
        },
      ),
    ],
  },
  {
    name: "a patch of an autoscaler that is declared elsewhere",
    settings,
    declare: [deployment(), hpa({ maxReplicas: 2 }, { type: `${kubernetesTypes.hpa}Patch` })],
  },
  {
    name: "two autoscalers of the same pods",
    settings,
    declare: [deployment(), hpa({ maxReplicas: 2 }), hpa({}, { name: "other" })],
  },
  {
    name: "a paused trigger",
    settings: byTrigger,
    declare: [
      deployment(),
      scaledObject(
        { maxReplicaCount: 2 },
        { metadata: { annotations: { "autoscaling.keda.sh/paused": "true" } } },
      ),
    ],
  },
  {
    name: "triggers that a formula makes one metric of",
    settings: byTrigger,
    declare: [
      deployment(),
      triggered("50", {
        maxReplicaCount: 2,
        advanced: { scalingModifiers: { formula: "prometheus / 2", target: "5" } },
      }),
    ],
  },
  {
    name: "bounds that no autoscaler takes",
    settings,
    declare: [deployment(), hpa({ minReplicas: 4, maxReplicas: 2 })],
  },
];
