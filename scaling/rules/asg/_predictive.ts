import { Outcome, violation } from "../../check/rule";
import { Field, isAbsent, isKnown, isUnknown, knownTo } from "../../model/field";
import { CustomQueries, NamedMetric, PredictiveMetrics } from "../../model/ec2";
import { isLabel, labelForm } from "./_labels";

/** The metrics that the API knows by name, by what they are for. */
const known = {
  pair: ["ASGCPUUtilization", "ASGNetworkIn", "ASGNetworkOut", "ALBRequestCount"],
  load: [
    "ASGTotalCPUUtilization",
    "ASGTotalNetworkIn",
    "ASGTotalNetworkOut",
    "ALBTargetGroupRequestCount",
  ],
  scaling: [
    "ASGAverageCPUUtilization",
    "ASGAverageNetworkIn",
    "ASGAverageNetworkOut",
    "ALBRequestCountPerTarget",
  ],
} as const;

/** Whether one metric specification says once what to forecast and once what to keep at the target. */
export function metricProblems(metrics: PredictiveMetrics): readonly Outcome[] {
  return [
    ...combination(metrics),
    ...(["pair", "load", "scaling"] as const).flatMap((part) => named(metrics[part], part)),
  ];
}

function combination(metrics: PredictiveMetrics): readonly Outcome[] {
  const { pair, load, scaling, customLoad, customScaling } = metrics;
  if (isKnown(pair.presence)) {
    return [load, scaling, customLoad, customScaling]
      .filter(({ presence }) => isKnown(presence))
      .map(({ presence }) => violation(presence, "absent beside a metric pair", undefined, "set"));
  }
  if (isUnknown(pair.presence)) return [];
  return [
    ...exactlyOne("load", load, customLoad, metrics),
    ...exactlyOne("scaling", scaling, customScaling, metrics),
  ];
}

function exactlyOne(
  what: string,
  predefined: NamedMetric,
  customized: CustomQueries,
  metrics: PredictiveMetrics,
): readonly Outcome[] {
  const [first, second] = [predefined.presence, customized.presence];
  if (isKnown(first) && isKnown(second)) {
    return [violation(second, `absent beside a predefined ${what} metric`, undefined, "set")];
  }
  if (!isAbsent(first) || !isAbsent(second)) return [];
  const nothing: Field<true> = { state: "absent", path: metrics.path };
  const allowed = `a metric pair, or a ${what} metric`;
  return [violation(nothing, allowed, undefined, `without a ${what} metric`)];
}

function named(metric: NamedMetric, part: keyof typeof known): readonly Outcome[] {
  const { type, resourceLabel } = metric;
  if (!isKnown(metric.presence) || !isKnown(type)) return [];
  const names: readonly string[] = known[part];
  if (!names.includes(type.value)) return [violation(type, names.join(", "))];
  if (!type.value.startsWith("ALB")) return [];
  if (isAbsent(resourceLabel)) {
    return [violation(resourceLabel, labelForm)];
  }
  return knownTo(resourceLabel, (text) => !isLabel(text))
    ? [violation(resourceLabel, labelForm)]
    : [];
}
