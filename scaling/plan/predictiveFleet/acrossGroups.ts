import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs, PredictivePair } from "../../contract/generated/types";
import { PlannedInputs, Ref, Template } from "../value";
import { countsInstances } from "./capacityUnits";
import { FleetGroup } from "./fleetGroup";

/** What EC2 calls the metrics of pairs that are kept under a group's name; those of a target group outlive any group. */
const metricNames: Readonly<Partial<Record<PredictivePair, string>>> = {
  CpuUtilization: "CPUUtilization",
  NetworkIn: "NetworkIn",
  NetworkOut: "NetworkOut",
};

/**
 * A pair's metrics summed over both groups of blue/green, so that the forecast of either has the history of the fleet.
 * Each group is named in full: no other group of the account is counted.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Advanced predictive scaling policy using custom metrics".
 */
export function acrossGroups(
  args: PredictiveFleetArgs,
  groups: readonly FleetGroup[],
  pair: PredictivePair,
): PlannedInputs | undefined {
  const metric = metricNames[pair];
  if (metric === undefined) return undefined;
  const size = countsInstances(args) ? "GroupInServiceInstances" : "GroupInServiceCapacity";
  const period = samplePeriod(args);
  const load = query("load", sum(groups, "AWS/EC2", metric, "Sum", 3600), true);
  const capacity = sum(groups, "AWS/AutoScaling", size, "Average", period);
  return {
    customizedLoadMetricSpecification: asked(load),
    customizedScalingMetricSpecification: asked(
      query("total", sum(groups, "AWS/EC2", metric, "Sum", period), false),
      query("instances", capacity, false),
      query("average", "total / instances", true),
    ),
    customizedCapacityMetricSpecification: asked(query("capacity", capacity, true)),
  };
}

/** The time in which each instance is one sample of the sum: else the average would be a multiple of itself. */
function samplePeriod({ launch }: PredictiveFleetArgs): number {
  return (launch?.detailedMonitoring ?? defaults.FleetLaunch.detailedMonitoring) ? 60 : 300;
}

function sum(
  groups: readonly FleetGroup[],
  namespace: string,
  metric: string,
  statistic: string,
  periodSeconds: number,
): Template {
  const names = groups.flatMap(({ resource }, index) => [
    index === 0 ? '"' : ' OR "',
    new Ref(resource, "name"),
    '"',
  ]);
  const schema = `{${namespace},AutoScalingGroupName} MetricName="${metric}"`;
  return new Template(
    `SUM(SEARCH('${schema} AutoScalingGroupName=(`,
    ...names,
    `)', '${statistic}', ${periodSeconds}))`,
  );
}

function query(id: string, expression: unknown, returnData: boolean): PlannedInputs {
  return { id, expression, returnData };
}

function asked(...metricDataQueries: readonly PlannedInputs[]): PlannedInputs {
  return { metricDataQueries };
}
