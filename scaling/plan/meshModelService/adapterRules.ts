import { stringify } from "yaml";
import { defaults } from "../../contract/generated/defaults";
import {
  DemandMetric,
  LatencyGuardrail,
  MeshAutoscaling,
  MeshModelServiceArgs,
  PrometheusAdapter,
} from "../../contract/generated/types";
import { Identity, metadataOf, metadataOrigins } from "../modelService/labels";
import { Plan } from "../plan";
import { types } from "../types";
import { demandMetricName, latencyMetricName, latencyQuery, podPattern } from "./prometheus";
import { versionNameOf } from "./versions";

/** The autoscaling of a version, and where it was written. */
interface Placed {
  readonly deploymentName: string;
  readonly autoscaling: MeshAutoscaling;
}

function placedAutoscaling(args: MeshModelServiceArgs, name: string): readonly Placed[] {
  return args.versions.map((version) => ({
    deploymentName: versionNameOf(name, version),
    autoscaling: version.autoscaling ?? args.autoscaling,
  }));
}

/** The file that prometheus-adapter reads; nothing where no version asks for it. */
export function adapterRulesOf(args: MeshModelServiceArgs, name: string): string | undefined {
  const served = placedAutoscaling(args, name).flatMap(({ deploymentName, autoscaling }) => {
    const { demand, latency, prometheusAdapter } = autoscaling;
    return demand && prometheusAdapter
      ? [{ deploymentName, demand, latency, labels: labelsOf(prometheusAdapter) }]
      : [];
  });
  if (served.length === 0) return undefined;
  const rules = new Map(
    served.map(({ demand, labels }) => [
      `${demand.series} ${labels.podLabel} ${labels.namespaceLabel}`,
      demandRule(demand, labels),
    ]),
  );
  const externalRules = served.flatMap(({ deploymentName, latency, labels }) =>
    latency ? [latencyRule(deploymentName, latency, labels)] : [],
  );
  const file = { rules: [...rules.values()], ...(externalRules.length > 0 && { externalRules }) };
  return stringify(file, { lineWidth: 0 });
}

type Labels = Readonly<Pick<Required<PrometheusAdapter>, "podLabel" | "namespaceLabel">>;

function labelsOf(adapter: PrometheusAdapter): Labels {
  return { ...defaults.PrometheusAdapter, ...adapter };
}

/** A gauge of pods in the custom metrics API. */
function demandRule(demand: DemandMetric, { podLabel, namespaceLabel }: Labels): object {
  const { series } = demand;
  return {
    seriesQuery: `${series}{${namespaceLabel}!="",${podLabel}!=""}`,
    resources: {
      overrides: { [namespaceLabel]: { resource: "namespace" }, [podLabel]: { resource: "pod" } },
    },
    name: { matches: `^${series}$`, as: demandMetricName(demand) },
    metricsQuery: "sum(<<.Series>>{<<.LabelMatchers>>}) by (<<.GroupBy>>)",
  };
}

/** A percentile of one version in the external metrics API. */
function latencyRule(
  deploymentName: string,
  latency: LatencyGuardrail,
  { podLabel, namespaceLabel }: Labels,
): object {
  const pods = `${podLabel}=~"${podPattern(deploymentName)}"`;
  return {
    seriesQuery: `${latency.series}_bucket{${namespaceLabel}!="",${pods}}`,
    resources: { overrides: { [namespaceLabel]: { resource: "namespace" } } },
    name: { matches: "^.*$", as: latencyMetricName(deploymentName, latency) },
    metricsQuery: latencyQuery(latency, `<<.LabelMatchers>>,${pods}`),
  };
}

export interface Adapter {
  readonly adapter: PrometheusAdapter;
  /** Where it stands. */
  readonly at: string;
}

/** What the ConfigMap is declared by: that of the first version that has an adapter. */
export function adapterOf(args: MeshModelServiceArgs): Adapter | undefined {
  const found = args.versions
    .map(({ autoscaling }, index) =>
      autoscaling
        ? { adapter: autoscaling.prometheusAdapter, at: `versions[${index}].autoscaling` }
        : { adapter: args.autoscaling.prometheusAdapter, at: "autoscaling" },
    )
    .find(({ adapter }) => adapter !== undefined);
  return found && { adapter: found.adapter!, at: `${found.at}.prometheusAdapter` };
}

/** The rules as the ConfigMap that the adapter's chart is told to read. */
export function planAdapterRules(
  plan: Plan,
  identity: Identity,
  rules: string,
  declared: Adapter,
): void {
  const { adapter, at } = declared;
  const metadata = metadataOf(identity) as Record<string, unknown>;
  plan.add(
    types.configMap,
    "adapter-rules",
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: {
        ...metadata,
        name: adapter.configMapName ?? `${identity.name}-adapter-rules`,
        namespace: adapter.namespace ?? metadata["namespace"],
      },
      data: { "config.yaml": rules },
    },
    {
      origins: {
        "": at,
        ...metadataOrigins,
        "metadata.name": `${at}.configMapName`,
        "metadata.namespace": `${at}.namespace`,
      },
    },
  );
}
