import { defaults } from "../contract/generated/defaults";
import { ScalingAlarm } from "../contract/generated/types";
import { alarmMetric } from "./metrics";
import { dimensionsOf, MetricDimensions } from "./scaledThing";
import { types } from "./types";
import { PlannedInputs, PlannedResource, Ref } from "./value";
import { Target } from "./target";

/** An alarm that triggers a policy and nothing else. */
export function scalingAlarm(
  { plan, thing }: Target,
  suffix: string,
  policy: PlannedResource,
  declared: ScalingAlarm,
  path: string,
  origins = alarmOrigins(path),
): PlannedResource {
  return plan.add(
    types.alarm,
    suffix,
    {
      ...alarmInputs(thing.metricDimensions, declared),
      alarmActions: [new Ref(policy, "arn")],
      tags: thing.tags,
    },
    { origins: { "": path, ...origins } },
  );
}

/** The inputs that say what is watched; no action and no name. */
export function alarmInputs(of: MetricDimensions, declared: ScalingAlarm): PlannedInputs {
  return { ...watched(of, declared), ...alarmNumbers(declared) };
}

/** When an alarm fires, whatever it watches. */
export function alarmNumbers(
  declared: Omit<ScalingAlarm, "metric" | "customMetric" | "statistic">,
): PlannedInputs {
  const standard = defaults.ScalingAlarm;
  return {
    comparisonOperator: declared.comparison ?? standard.comparison,
    threshold: declared.threshold,
    period: declared.periodSeconds ?? standard.periodSeconds,
    evaluationPeriods: declared.evaluationPeriods ?? standard.evaluationPeriods,
    datapointsToAlarm: declared.datapointsToAlarm,
    treatMissingData: declared.treatMissingData ?? standard.treatMissingData,
  };
}

export function alarmOrigins(path: string): Record<string, string> {
  return {
    metricName: `${path}.metric`,
    namespace: `${path}.metric`,
    comparisonOperator: `${path}.comparison`,
    period: `${path}.periodSeconds`,
  };
}

function watched(of: MetricDimensions, { metric, customMetric, statistic }: ScalingAlarm): object {
  if (metric !== undefined) {
    const name = alarmMetric(metric);
    return {
      namespace: name.namespace,
      metricName: name.metricName,
      statistic: statistic ?? name.statistic,
      dimensions: dimensionsOf(of, name),
    };
  }
  return {
    namespace: customMetric?.namespace,
    metricName: customMetric?.metricName,
    statistic: customMetric?.statistic ?? defaults.CustomMetric.statistic,
    unit: customMetric?.unit,
    dimensions: customMetric?.dimensions ?? { ...of },
  };
}
