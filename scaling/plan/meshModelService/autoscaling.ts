import {
  Autoscaling,
  DemandMetric,
  KedaTrigger,
  LatencyGuardrail,
  MeshAutoscaling,
  MeshKeda,
} from "../../contract/generated/types";
import { defaults } from "../../contract/generated/defaults";
import { Template } from "../value";
import {
  demandMetricName,
  demandQuery,
  latencyMetricName,
  latencyQuery,
  podPattern,
} from "./prometheus";

/** What a version's autoscaler is called after, and where its pods are. */
export interface ScaledVersion {
  readonly deploymentName: string;
  readonly namespace: unknown;
}

/** The autoscaling of a version as that of a ModelService. */
export function autoscalingOf(declared: MeshAutoscaling, version: ScaledVersion): Autoscaling {
  const { demand, latency, prometheusAdapter: _rules, keda, ...common } = declared;
  if (demand === undefined) return common;
  if (keda) return { ...common, keda: scaledObject(keda, demand, latency, version) };
  const { averageValue, signal } = { ...defaults.DemandMetric, ...demand };
  return {
    ...common,
    pods: [{ metricName: demandMetricName(demand), averageValue, signal }],
    ...(latency && {
      external: [
        {
          metricName: latencyMetricName(version.deploymentName, latency),
          value: latency.targetSeconds,
          signal: "Latency",
        },
      ],
    }),
  };
}

function scaledObject(
  keda: MeshKeda,
  demand: DemandMetric,
  latency: LatencyGuardrail | undefined,
  version: ScaledVersion,
): NonNullable<Autoscaling["keda"]> {
  const { serverAddress, podLabel, namespaceLabel, authentication, ...common } = {
    ...defaults.MeshKeda,
    ...keda,
  };
  const pods = `${podLabel}=~"${podPattern(version.deploymentName)}"`;
  const from = {
    type: "prometheus",
    ...(authentication && { authentication }),
  } as const;
  const metadataOf = (queryOf: (matchers: string) => string): KedaTrigger["metadata"] => ({
    serverAddress,
    query: inNamespace(queryOf, namespaceLabel, pods, version.namespace),
  });
  const { averageValue, signal } = { ...defaults.DemandMetric, ...demand };
  const triggers: KedaTrigger[] = [
    {
      ...from,
      name: "demand",
      target: averageValue,
      metadata: metadataOf((matchers) => demandQuery(demand, matchers)),
      signal,
    },
  ];
  if (latency) {
    triggers.push({
      ...from,
      name: "latency",
      target: latency.targetSeconds,
      metricType: "Value",
      metadata: metadataOf((matchers) => latencyQuery(latency, matchers)),
      signal: "Latency",
    });
  }
  return { ...common, triggers };
}

const marker = "\u0000";

/** A query of one namespace, which may be known only to the deployment. */
function inNamespace(
  queryOf: (matchers: string) => string,
  label: string,
  pods: string,
  namespace: unknown,
): never {
  const [before, after] = queryOf(`${label}="${marker}",${pods}`).split(marker);
  const text =
    typeof namespace === "string"
      ? `${before}${namespace}${after}`
      : new Template(before, namespace, after);
  return text as never;
}

/** What a ModelService calls its metrics -> where it stands in the autoscaling of a mesh; the first that fits. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^pods\[0\]\.metricName.*/, "demand.series"],
  [/^(pods\[0\]\.averageValue|keda\.triggers\[0\]\.target).*/, "demand.averageValue"],
  [/^external\[0\]\.metricName.*/, "latency.series"],
  [/^(external\[0\]\.value|keda\.triggers\[1\]\.target).*/, "latency.targetSeconds"],
  [/^keda\.triggers\[\d\]\.authentication/, "keda.authentication"],
  [/^(pods|keda\.triggers\[0\]).*/, "demand"],
  [/^(external|keda\.triggers\[1\]).*/, "latency"],
  [/^keda\.(?!authentication|cooldownSeconds|fallback|pollingIntervalSeconds).*/, "keda"],
];

export function autoscalingPlaceOf(path: string): string {
  const place = places.find(([pattern]) => pattern.test(path));
  return place ? path.replace(...place) : path;
}
