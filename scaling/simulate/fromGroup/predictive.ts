import { PredictiveScalingSpec } from "../../control/spec";
import { CustomQueries, GroupPolicy, NamedMetric, PredictiveMetrics } from "../../model/ec2";
import { Field, isKnown, isUnknown, shownValueOf, valueOf } from "../../model/field";
import { Needs } from "../fromModel/needs";
import { GroupSettings } from "./settings";

/** What a forecast counts, and its target with it: percent of CPU, or requests a minute. */
export type ForecastUnit = "cpu" | "requests";

const modes = ["ForecastOnly", "ForecastAndScale"] as const;
const behaviors = ["HonorMaxCapacity", "IncreaseMaxCapacity"] as const;

/** A predictive policy of a group; none where its metrics are not simulated. */
export function predictiveSpec(
  { predictive }: GroupPolicy,
  name: string,
  settings: GroupSettings,
  needs: Needs,
): readonly PredictiveScalingSpec[] {
  const metrics = needs.value(predictive.metrics, `the metrics of ${name}`, []);
  const [first] = metrics;
  const unit = first && unitOf(first, name, needs);
  if (first === undefined || unit === undefined) return [];
  const { mode, maxCapacityBreachBehavior: behavior } = predictive;
  const percent = predictive.maxCapacityBufferPercent;
  const buffer = predictive.schedulingBufferSeconds;
  const chosen = <T extends string>(field: Field<string>, what: string, all: readonly T[]): T =>
    field.state === "absent" ? all[0]! : needs.oneOf(field, `${what} of ${name}`, all);
  return [
    {
      name,
      mode: chosen(mode, "mode", modes),
      ...targetOf(needs.value(first.targetValue, `the target value of ${name}`, 1), unit, settings),
      schedulingBufferSeconds: needs.withDefault(buffer, `schedulingBufferTime of ${name}`, 300),
      maxCapacityBreachBehavior: chosen(behavior, "maxCapacityBreachBehavior", behaviors),
      maxCapacityBufferPercent: needs.withDefault(percent, `maxCapacityBuffer of ${name}`, 0),
      forecaster: settings.forecaster,
    },
  ];
}

/**
 * Requests per second of one instance at a target. A CPU target is a share of what an instance serves; a
 * target of requests is of one minute, though the forecast is made by the hour.
 *
 * Source: API reference, PredictiveScalingMetricSpecification, TargetValue.
 */
export function targetOf(
  targetValue: number,
  unit: ForecastUnit,
  settings: GroupSettings,
): Pick<PredictiveScalingSpec, "targetValue" | "targetRequestsPerSecondPerInstance"> {
  const { utilizationPercentAtCapacity: full, requestsPerSecondPerInstance: rate } = settings;
  const perSecond = unit === "cpu" ? (targetValue / full) * rate : targetValue / 60;
  return { targetValue, targetRequestsPerSecondPerInstance: perSecond };
}

function unitOf(metrics: PredictiveMetrics, name: string, needs: Needs): ForecastUnit | undefined {
  const { pair, load, scaling, customLoad, customScaling } = metrics;
  if (isKnown(pair.presence)) return namedUnit(pair, name, needs);
  if (isUnknown(pair.presence)) return unknown(name, needs);
  const loaded = isKnown(load.presence)
    ? namedUnit(load, name, needs)
    : customUnit(customLoad, "load", name, needs);
  const scaled = isKnown(scaling.presence)
    ? namedUnit(scaling, name, needs)
    : customUnit(customScaling, "scaling", name, needs);
  return loaded && scaled;
}

function unknown(name: string, needs: Needs): undefined {
  needs.add(`the metrics of ${name} are not known yet`);
}

/** Undefined for the metrics of the network, whose bytes do not follow from requests. */
export function namedUnit(
  { type }: NamedMetric,
  name: string,
  needs: Needs,
): ForecastUnit | undefined {
  const metric = needs.value(type, `a metric of ${name}`, "");
  if (metric === "") return undefined;
  if (/^ASG\w*CPUUtilization$/.test(metric)) return "cpu";
  if (metric.startsWith("ALB")) return "requests";
  needs.add(
    `${shownValueOf(type) ?? "the metric"}, as ${name} forecasts it, does not come out of the load and the service`,
  );
  return undefined;
}

const ofCpu = ["CPUUtilization"];
const ofRequests = ["RequestCount", "RequestCountPerTarget"];
/** What a sum over the load is divided by. */
const ofSize = ["GroupInServiceInstances", "GroupTotalInstances", "HealthyHostCount"];

/** By the metrics that queries name, searches among them: a forecast over several groups is one of the fleet. */
function customUnit(
  custom: CustomQueries,
  what: string,
  name: string,
  needs: Needs,
): ForecastUnit | undefined {
  if (isUnknown(custom.presence) || isUnknown(custom.queries)) return unknown(name, needs);
  const named = metricsIn(custom);
  if (named === undefined) return unknown(name, needs);
  const loads = named.filter((metric) => !ofSize.includes(metric));
  const isAll = (metrics: readonly string[]) =>
    loads.length > 0 && loads.every((metric) => metrics.includes(metric));
  if (isAll(ofCpu)) return "cpu";
  if (isAll(ofRequests)) return "requests";
  needs.add(`the ${what} metric of ${name} does not come out of the load and the service`);
  return undefined;
}

/** Undefined where one is not known yet. */
function metricsIn({ queries }: CustomQueries): readonly string[] | undefined {
  const all = valueOf(queries) ?? [];
  if (all.some((each) => isUnknown(each.metricName) || isUnknown(each.expression)))
    return undefined;
  return all.flatMap(({ metricName, expression }) => {
    const found = [...(valueOf(expression) ?? "").matchAll(searched)].map(([, metric]) => metric!);
    return isKnown(metricName) ? [metricName.value, ...found] : found;
  });
}

const searched = /MetricName\s*=\s*\\?["']?(\w+)/g;
