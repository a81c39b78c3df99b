import { alarmShapeOf } from "../../control/alarmShapes";
import { MetricSource, TargetTrackingSpec } from "../../control/spec";
import { Field, isUnknown, shownValueOf } from "../../model/field";
import { CustomMetric, ScalingPolicy, TargetTracking } from "../../model/fragments";
import { predefinedSource, publishedSource } from "./metricSources";
import { Needs } from "./needs";
import { Settings } from "./settings";

/** A declared target-tracking policy as the controller plays it. */
export function targetTrackingSpec(
  policy: ScalingPolicy,
  tracking: TargetTracking,
  settings: Settings,
  needs: Needs,
): TargetTrackingSpec | undefined {
  const name = shownValueOf(policy.name) ?? "target tracking";
  const source = sourceOf(tracking, name, settings, needs);
  if (source === undefined) return undefined;
  const cooldown = settings.defaultCooldownSeconds;
  const { scaleInCooldownSeconds: scaleIn, scaleOutCooldownSeconds: scaleOut } = tracking;
  return {
    name,
    source,
    targetValue: needs.value(tracking.targetValue, `the target value of ${name}`, 1),
    scaleInCooldownSeconds: needs.withDefault(scaleIn, `scaleInCooldown of ${name}`, cooldown),
    scaleOutCooldownSeconds: needs.withDefault(scaleOut, `scaleOutCooldown of ${name}`, cooldown),
    disableScaleIn: needs.withDefault(tracking.disableScaleIn, `disableScaleIn of ${name}`, false),
    alarm: { ...alarmShapeOf(metricNameOf(tracking, needs)), ...settings.alarm },
  };
}

function metricNameOf(tracking: TargetTracking, needs: Needs): string {
  const { predefinedMetricType, customMetric } = tracking;
  const custom = customMetric && needs.known(customMetric.metricName);
  return needs.known(predefinedMetricType) ?? custom ?? "";
}

function sourceOf(
  { predefinedMetricType, customMetric }: TargetTracking,
  policy: string,
  { utilizationPercentAtCapacity: full }: Settings,
  needs: Needs,
): MetricSource | undefined {
  const type = needs.known(predefinedMetricType);
  if (type !== undefined) {
    const source = predefinedSource(type, full);
    return source ?? notSimulated(predefinedMetricType, policy, needs);
  }
  if (isUnknown(predefinedMetricType) || customMetric === undefined) {
    needs.add(`the metric of ${policy} is not known yet`);
    return undefined;
  }
  return measuredSource(customMetric, policy, full, needs);
}

/** Where the metric of a policy comes from that is declared by its name and statistic. */
export function measuredSource(
  {
    metricName,
    namespace,
    statistic,
  }: Pick<CustomMetric, "metricName" | "namespace" | "statistic">,
  policy: string,
  full: number,
  needs: Needs,
): MetricSource | undefined {
  const name = needs.known(metricName);
  if (name === undefined) {
    needs.add(`the metric of ${policy} is not known, or is computed from others`);
    return undefined;
  }
  const space = needs.value(namespace, `the namespace of the metric of ${policy}`, "AWS/");
  const kind = needs.value(statistic, `the statistic of the metric of ${policy}`, "");
  if (kind === "") return undefined;
  const isOfAws = /^\/?aws\//i.test(space);
  const source = isOfAws ? publishedSource(name, kind, full) : undefined;
  if (source === undefined) return notSimulated(metricName, policy, needs);
  return metricName.state === "known" && metricName.secret ? anonymous(source) : source;
}

function anonymous({ name: _name, ...source }: MetricSource): MetricSource {
  return source;
}

export function notSimulated(metric: Field<string>, name: string, needs: Needs): undefined {
  const called = shownValueOf(metric) ?? "the metric";
  needs.add(`${called}, as ${name} follows it, does not come out of the load and the service`);
}
