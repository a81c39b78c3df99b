import { DemandMetric, LatencyGuardrail } from "../../contract/generated/types";
import { defaults } from "../../contract/generated/defaults";
import { decimalText } from "../modelService/quantity";

/** Over how long a rate is taken; four scrapes of 30 seconds. */
const window = "2m";

/** The pods of one Deployment, by the names that its ReplicaSets give them. */
export function podPattern(deploymentName: string): string {
  return `${deploymentName}-[a-z0-9]+-[a-z0-9]+`;
}

/** The gauges of all pods together; nothing at all counts as no demand. */
export function demandQuery({ series }: DemandMetric, matchers: string): string {
  return `sum(${series}{${matchers}}) or vector(0)`;
}

/** Without traffic there is no percentile, which counts as none: the comparison drops what is no number. */
export function latencyQuery(latency: LatencyGuardrail, matchers: string): string {
  const { percentile, unit } = { ...defaults.LatencyGuardrail, ...latency };
  const rate = `sum(rate(${latency.series}_bucket{${matchers}}[${window}])) by (le)`;
  const quantile = `histogram_quantile(${decimalText(percentile / 100)}, ${rate})`;
  const seconds = unit === "Milliseconds" ? `${quantile} / 1000` : quantile;
  return `(${seconds} > 0) or vector(0)`;
}

/** Name of the demand metric in the custom metrics API, where a colon has no place. */
export function demandMetricName({ series }: DemandMetric): string {
  return series.replaceAll(":", "_");
}

/** Name of the latency metric in the external metrics API, one for each version. */
export function latencyMetricName(deploymentName: string, latency: LatencyGuardrail): string {
  const percentile = latency.percentile ?? defaults.LatencyGuardrail.percentile;
  const name = `${deploymentName}_latency_p${decimalText(percentile)}_seconds`;
  return name.replace(/[^a-z0-9_]/g, "_");
}
