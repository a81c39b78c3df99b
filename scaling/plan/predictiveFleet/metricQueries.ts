import { defaults } from "../../contract/generated/defaults";
import { CustomMetric, MetricQuery } from "../../contract/generated/types";
import { PlannedInputs, Ref } from "../value";
import { FleetGroup } from "./fleetGroup";

/** The dimension that EC2 keeps a group's metrics under. */
export function ofGroup({ resource }: FleetGroup): Readonly<Record<string, unknown>> {
  return { AutoScalingGroupName: new Ref(resource, "name") };
}

export function dimensionList(
  { dimensions }: CustomMetric,
  group: FleetGroup,
): readonly PlannedInputs[] {
  return Object.entries(dimensions ?? ofGroup(group)).map(([name, value]) => ({ name, value }));
}

/** Whether each query is the one that counts; without a choice the last one is. */
export function answering(declared: readonly MetricQuery[]): readonly boolean[] {
  const isChosen = declared.some(({ returnData }) => returnData === true);
  return declared.map(
    ({ returnData }, index) => returnData ?? (!isChosen && index === declared.length - 1),
  );
}

/** Metric math in the form of scaling policies. */
export function metricQueries(
  declared: readonly MetricQuery[],
  group: FleetGroup,
): readonly PlannedInputs[] {
  const answers = answering(declared);
  return declared.map((query, index) => ({
    id: query.id,
    expression: query.expression,
    label: query.label,
    metricStat: query.metric && metricStat(query.metric, group),
    returnData: answers[index],
  }));
}

function metricStat(metric: CustomMetric, group: FleetGroup): PlannedInputs {
  return {
    metric: {
      namespace: metric.namespace,
      metricName: metric.metricName,
      dimensions: dimensionList(metric, group),
    },
    stat: metric.statistic ?? defaults.CustomMetric.statistic,
    unit: metric.unit,
  };
}
