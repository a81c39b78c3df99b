import { Declaration, Input, InputObject } from "../model/input";
import { declare, exampleUrn, Place } from "./declare";

/**
 * A good system to start examples from: Deployment "ml-model" with one container "server", a Service,
 * an autoscaler from 2 to 10 on half of the CPU that is requested, and a budget of one pod. An example
 * changes the one thing that it is about.
 */
export const kubernetesTypes = {
  deployment: "kubernetes:apps/v1:Deployment",
  statefulSet: "kubernetes:apps/v1:StatefulSet",
  daemonSet: "kubernetes:apps/v1:DaemonSet",
  rollout: "kubernetes:argoproj.io/v1alpha1:Rollout",
  service: "kubernetes:core/v1:Service",
  hpa: "kubernetes:autoscaling/v2:HorizontalPodAutoscaler",
  budget: "kubernetes:policy/v1:PodDisruptionBudget",
  scaledObject: "kubernetes:keda.sh/v1alpha1:ScaledObject",
  scaledJob: "kubernetes:keda.sh/v1alpha1:ScaledJob",
  vpa: "kubernetes:autoscaling.k8s.io/v1:VerticalPodAutoscaler",
  quota: "kubernetes:core/v1:ResourceQuota",
  limitRange: "kubernetes:core/v1:LimitRange",
  apiService: "kubernetes:apiregistration.k8s.io/v1:APIService",
  prometheusRule: "kubernetes:monitoring.coreos.com/v1:PrometheusRule",
  release: "kubernetes:helm.sh/v3:Release",
  provider: "pulumi:providers:kubernetes",
} as const;

export type KubernetesFixture = keyof typeof kubernetesTypes;

/** What an example says about an object beside its spec. */
export interface ObjectPlace extends Place {
  /** Name of the resource, and of the object unless `metadata` has another. */
  readonly name?: string;
  /** Parts of the metadata to replace; undefined takes a part away. */
  readonly metadata?: InputObject;
  /** Type of the resource, to write the object in another version of its API. */
  readonly type?: string;
}

/** URN of the example object of a given kind and name, for `from`. */
export function kubernetesUrn(kind: KubernetesFixture, name = "ml-model"): string {
  return exampleUrn(kubernetesTypes[kind], name);
}

/** An object of any type. */
export function kubernetesObject(
  type: string,
  inputs: InputObject,
  { name = "ml-model", metadata = {}, type: other, ...place }: ObjectPlace = {},
): Declaration {
  const named = defined({ name, ...metadata });
  return declare(other ?? type, name, { metadata: named, ...inputs }, place);
}

/** Container "server": requests 500m and 1Gi, limits 1 and 2Gi, ready once the model is loaded. */
export function container(change: InputObject = {}): InputObject {
  return defined({
    name: "server",
    image: `registry.example.com/ml-model@sha256:${"0123456789abcdef".repeat(4)}`,
    ports: [{ name: "http", containerPort: 8080 }],
    resources: {
      requests: { cpu: "500m", memory: "1Gi" },
      limits: { cpu: "1", memory: "2Gi" },
    },
    readinessProbe: { httpGet: { path: "/ready", port: "http" }, periodSeconds: 5 },
    startupProbe: {
      httpGet: { path: "/ready", port: "http" },
      periodSeconds: 5,
      failureThreshold: 24,
    },
    lifecycle: { preStop: { sleep: { seconds: 10 } } },
    securityContext: {
      runAsNonRoot: true,
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
      seccompProfile: { type: "RuntimeDefault" },
    },
    ...change,
  });
}

/** The template of the pods; `change` replaces parts of the pod's spec. */
export function podTemplate(
  change: InputObject = {},
  labels: Input = { app: "ml-model" },
): InputObject {
  const spec = {
    containers: [container()],
    terminationGracePeriodSeconds: 60,
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: "topology.kubernetes.io/zone",
        whenUnsatisfiable: "ScheduleAnyway",
        labelSelector: { matchLabels: { app: "ml-model" } },
      },
    ],
  };
  return { metadata: { labels }, spec: defined({ ...spec, ...change }) };
}

/** Deployment "ml-model", whose number of replicas is left to the autoscaler. */
export function deployment(change: InputObject = {}, place?: ObjectPlace): Declaration {
  const spec = {
    selector: { matchLabels: { app: "ml-model" } },
    strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    template: podTemplate(),
  };
  const labels = { labels: { app: "ml-model" } };
  return kubernetesObject(
    kubernetesTypes.deployment,
    { spec: defined({ ...spec, ...change }) },
    { ...place, metadata: { ...labels, ...place?.metadata } },
  );
}

/** Deployment "ml-model" with one container, of which `change` replaces parts. */
export function deploymentOf(change: InputObject, place?: ObjectPlace): Declaration {
  return deployment({ template: podTemplate({ containers: [container(change)] }) }, place);
}

/** Service "ml-model" in front of the pods. */
export function kubernetesService(change: InputObject = {}, place?: ObjectPlace): Declaration {
  const spec = {
    selector: { app: "ml-model" },
    ports: [{ name: "http", port: 80, targetPort: "http" }],
  };
  return object("service", { ...spec, ...change }, place);
}

/** The target of autoscaler "ml-model". */
export const scaleTargetRef = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  name: "ml-model",
} as const;

/** A metric of an autoscaler: a resource, as a percentage of the requests. */
export function resourceMetric(averageUtilization: Input = 50, name: Input = "cpu"): InputObject {
  return {
    type: "Resource",
    resource: { name, target: { type: "Utilization", averageUtilization } },
  };
}

/** Up by at most double or four pods a minute; down by a tenth a minute after five minutes. */
export const behavior = {
  scaleUp: {
    stabilizationWindowSeconds: 0,
    policies: [
      { type: "Percent", value: 100, periodSeconds: 60 },
      { type: "Pods", value: 4, periodSeconds: 60 },
    ],
    selectPolicy: "Max",
  },
  scaleDown: {
    stabilizationWindowSeconds: 300,
    policies: [{ type: "Percent", value: 10, periodSeconds: 60 }],
  },
} as const;

/** Autoscaler "ml-model" from 2 to 10 pods on CPU. */
export function hpa(change: InputObject = {}, place?: ObjectPlace): Declaration {
  const spec = {
    scaleTargetRef,
    minReplicas: 2,
    maxReplicas: 10,
    metrics: [resourceMetric()],
    behavior,
  };
  return object("hpa", { ...spec, ...change }, place);
}

/** Budget "ml-model": one pod may be missing. */
export function budget(change: InputObject = {}, place?: ObjectPlace): Declaration {
  const spec = { selector: { matchLabels: { app: "ml-model" } }, maxUnavailable: 1 };
  return object("budget", { ...spec, ...change }, place);
}

/** A trigger on requests per second as Prometheus counts them. */
export const prometheusTrigger = {
  type: "prometheus",
  metadata: {
    serverAddress: "http://prometheus.monitoring:9090",
    query: 'sum(rate(http_requests_total{app="ml-model"}[1m]))',
    threshold: "50",
  },
} as const;

/** ScaledObject "ml-model" from 2 to 10 pods on requests per second, with a fallback. */
export function scaledObject(change: InputObject = {}, place?: ObjectPlace): Declaration {
  const spec = {
    scaleTargetRef: { name: "ml-model" },
    minReplicaCount: 2,
    maxReplicaCount: 10,
    pollingInterval: 30,
    cooldownPeriod: 300,
    fallback: { failureThreshold: 3, replicas: 6 },
    triggers: [prometheusTrigger],
  };
  return object("scaledObject", { ...spec, ...change }, place);
}

/** Vertical autoscaler "ml-model" that only recommends. */
export function vpa(change: InputObject = {}, place?: ObjectPlace): Declaration {
  const spec = { targetRef: scaleTargetRef, updatePolicy: { updateMode: "Off" } };
  return object("vpa", { ...spec, ...change }, place);
}

/** Quota "ml-model" of its namespace: 20 cores and 40Gi. */
export function quota(
  hard: Input = { "requests.cpu": "20", "requests.memory": "40Gi" },
  place?: ObjectPlace,
): Declaration {
  return object("quota", { hard }, place);
}

/** Limit range "ml-model" with the given item for containers. */
export function limitRange(item: InputObject = {}, place?: ObjectPlace): Declaration {
  const limits = [{ type: "Container", defaultRequest: { cpu: "250m", memory: "512Mi" }, ...item }];
  return object("limitRange", { limits }, place);
}

/** The API service of a group of metrics, by default of the custom ones. */
export function apiService(
  group: Input = "custom.metrics.k8s.io",
  version: Input = "v1beta1",
  place: ObjectPlace = {},
): Declaration {
  const name =
    typeof group === "string" && typeof version === "string" ? `${version}.${group}` : "metrics";
  const spec = { group, version, service: { name: "adapter", namespace: "monitoring" } };
  return object("apiService", spec, { name, ...place });
}

/** Helm release "bundle", which may hold any objects. */
export function release(inputs: InputObject = {}, place: ObjectPlace = {}): Declaration {
  const { name = "bundle", metadata: _metadata, type, ...rest } = place;
  return declare(type ?? kubernetesTypes.release, name, { chart: "models", ...inputs }, rest);
}

/** A provider of Kubernetes that connects to a cluster of its own, as `provider` of a place. */
export function kubernetesProvider(name: string, inputs: InputObject = {}): Declaration {
  return declare(kubernetesTypes.provider, name, {
    kubeconfig: `kubeconfig of ${name}`,
    ...inputs,
  });
}

function object(kind: KubernetesFixture, spec: InputObject, place?: ObjectPlace): Declaration {
  return kubernetesObject(kubernetesTypes[kind], { spec: defined(spec) }, place);
}

function defined(inputs: InputObject): InputObject {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined));
}
