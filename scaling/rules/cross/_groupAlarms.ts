import { same, Truth } from "../../link/link";
import type { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup } from "../../model/ec2";
import { Field, isAbsent, isKnown, knownTo, shownValueOf } from "../../model/field";
import { Alarm, WatchedMetric } from "../../model/fragments";
import { metricProperties } from "../../read/cloudwatchMetricAlarm";

/** Metrics of a group in the units of its bounds. */
const capacities = ["GroupDesiredCapacity", "GroupInServiceCapacity", "GroupTotalCapacity"];
const instances = ["GroupInServiceInstances", "GroupTotalInstances"];

/** What an alarm tells of the upper bound of a group. */
export interface AtMaximum {
  readonly alarm: Alarm;
  /** It fires at the bound, or below it; "never" waits for more than the group can become. */
  readonly fires: "at" | "never" | "perhaps";
}

/** The alarms that are, or may be, about the upper bound of a group. */
export function alarmsAtMaximum(
  group: AutoScalingGroup,
  model: ScalingModel,
): readonly AtMaximum[] {
  return model.all("alarm").flatMap((alarm) => {
    if (!isKnown(alarm.watched)) {
      return isAbsent(alarm.watched) ? [] : [{ alarm, fires: "perhaps" as const }];
    }
    const ofGroup = alarm.watched.value
      .map((metric) => ({ metric, fits: isOf(metric, alarm, group, model) }))
      .filter(({ fits }) => fits !== false);
    if (ofGroup.length === 0) return [];
    if (ofGroup.some(({ fits }) => fits === "unknown")) return [{ alarm, fires: "perhaps" }];
    return fires(alarm, ofGroup, group, model);
  });
}

function isOf(
  { namespace, groupName }: WatchedMetric,
  alarm: Alarm,
  group: AutoScalingGroup,
  model: ScalingModel,
): Truth {
  if (isAbsent(groupName) || knownTo(namespace, (name) => name !== "AWS/AutoScaling")) return false;
  if (isKnown(groupName) && isKnown(group.name)) return same(groupName, group.name);
  const dependencies = model.graph.dependenciesOf(alarm.source, metricProperties);
  const groups = model.all("autoScalingGroup").filter(({ source }) => dependencies.has(source.urn));
  if (groups.length === 0) return "unknown";
  return groups.includes(group) ? (groups.length === 1 ? true : "unknown") : false;
}

interface OfGroup {
  readonly metric: WatchedMetric;
}

function fires(
  alarm: Alarm,
  watched: readonly OfGroup[],
  group: AutoScalingGroup,
  model: ScalingModel,
): readonly AtMaximum[] {
  const names = watched.map(({ metric }) => metric.metricName);
  if (!names.every(isKnown)) return [{ alarm, fires: "perhaps" }];
  const has = (wanted: readonly string[]) =>
    names.some((name) => knownTo(name, (text) => wanted.includes(text)));
  if (has(["GroupMaxSize"])) return [{ alarm, fires: "at" }];
  if (!has(capacities) && !has(instances)) return [];
  if (!rises(alarm.comparisonOperator)) return [];
  const inUnits = has(capacities) || isAbsent(group.mixed.presence);
  return [{ alarm, fires: inUnits ? byThreshold(alarm, group, model) : "perhaps" }];
}

const atLeast = "GreaterThanOrEqualToThreshold";

function rises(operator: Field<string>): boolean {
  return !isKnown(operator) || [atLeast, "GreaterThanThreshold"].includes(operator.value);
}

/** Of one metric; what metric math makes of it, nobody reads here. */
function byThreshold(
  { metricName, threshold, comparisonOperator }: Alarm,
  group: AutoScalingGroup,
  model: ScalingModel,
): AtMaximum["fires"] {
  const bounds = [group, ...model.ec2.schedulesOf(group).linked].map(({ maxSize }) => maxSize);
  const open = bounds.some(({ state }) => state === "unknown");
  if (!isKnown(metricName) || !isKnown(threshold) || !isKnown(comparisonOperator) || open) {
    return "perhaps";
  }
  const most = Math.max(...bounds.filter(isKnown).map(({ value }) => value));
  const isReached =
    comparisonOperator.value === atLeast ? most >= threshold.value : most > threshold.value;
  return isReached ? "at" : "never";
}

/** How a text names an alarm. */
export function alarmName({ name }: Alarm): string {
  const shown = shownValueOf(name);
  return shown === undefined ? "its alarm" : `alarm "${shown}"`;
}
