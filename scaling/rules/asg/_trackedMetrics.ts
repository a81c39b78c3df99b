import { GroupCustomMetric, GroupPolicy, NamedMetric, PlanTracking } from "../../model/ec2";
import { isKnown, isUnknown, valueOf } from "../../model/field";

/** The metric that a policy tracks, equal for equal metrics; undefined where that is not known. */
export function metricOfPolicy({ tracking }: GroupPolicy): string | undefined {
  return metricOfName(tracking.predefined) ?? metricOfGroup(tracking.customized);
}

/** The same of a plan's tracking, if it is one by name. */
export function metricOfPlan({ predefined }: PlanTracking): string | undefined {
  return metricOfName(predefined);
}

function metricOfName({ type, resourceLabel }: NamedMetric): string | undefined {
  if (!isKnown(type) || isUnknown(resourceLabel)) return undefined;
  const name = type.value.replace(/HighResolution$/, "");
  return name.startsWith("ALB") ? `${name} ${valueOf(resourceLabel) ?? ""}` : name;
}

/** Metrics of EC2 that have a predefined name too. */
const predefinedNames: Readonly<Record<string, string>> = {
  CPUUtilization: "ASGAverageCPUUtilization",
  NetworkIn: "ASGAverageNetworkIn",
  NetworkOut: "ASGAverageNetworkOut",
};

function metricOfGroup({ namespace, metricName, statistic, dimensions }: GroupCustomMetric) {
  const name = valueOf(metricName);
  const isEc2 = valueOf(namespace) === "AWS/EC2" && valueOf(statistic) === "Average";
  const isOfGroup = (valueOf(dimensions) ?? []).some(
    (dimension) => valueOf(dimension.name) === "AutoScalingGroupName",
  );
  if (!isEc2 || !isOfGroup || name === undefined) return undefined;
  return Object.hasOwn(predefinedNames, name) ? predefinedNames[name] : undefined;
}
