import { alarmShapeOf } from "../../control/alarmShapes";
import { AlarmShape, Ec2TargetTrackingSpec, MetricSource } from "../../control/spec";
import { GroupPolicy, GroupTracking, PlanTracking } from "../../model/ec2";
import { isKnown, isUnknown } from "../../model/field";
import { predefinedSource } from "../fromModel/metricSources";
import { Needs } from "../fromModel/needs";
import { measuredSource, notSimulated } from "../fromModel/targetTracking";
import { basicShape, GroupSettings } from "./settings";

/** A target-tracking policy of a group; none where its metric is not simulated. */
export function policyTrackingSpec(
  { tracking, warmupSeconds }: GroupPolicy,
  name: string,
  settings: GroupSettings,
  needs: Needs,
): readonly Ec2TargetTrackingSpec[] {
  const source = sourceOf(tracking, name, settings, needs);
  return trackingSpec({ ...tracking, warmupSeconds }, source, name, settings, needs);
}

/** The same of a scaling plan. */
export function planTrackingSpec(
  tracking: PlanTracking,
  name: string,
  settings: GroupSettings,
  needs: Needs,
): readonly Ec2TargetTrackingSpec[] {
  if (!isKnown(tracking.predefined.presence)) {
    needs.add(`the metric of ${name} is customized, or not known yet`);
    return [];
  }
  const source = namedSource(tracking, name, settings, needs);
  return trackingSpec({ ...tracking, customized: undefined }, source, name, settings, needs);
}

type Tracked = Pick<
  PlanTracking,
  "predefined" | "targetValue" | "disableScaleIn" | "warmupSeconds"
>;

function trackingSpec(
  tracked: Tracked & Partial<Pick<GroupTracking, "customized">>,
  source: MetricSource | undefined,
  name: string,
  settings: GroupSettings,
  needs: Needs,
): readonly Ec2TargetTrackingSpec[] {
  const targetValue = needs.value(tracked.targetValue, `the target value of ${name}`, 1);
  const warmupSeconds = needs.optional(tracked.warmupSeconds, `estimatedInstanceWarmup of ${name}`);
  const disableScaleIn = needs.withDefault(
    tracked.disableScaleIn,
    `disableScaleIn of ${name}`,
    false,
  );
  if (source === undefined) return [];
  const alarm = { ...shapeOf(tracked, source, name, settings, needs), ...settings.alarm };
  const warmup = warmupSeconds === undefined ? {} : { warmupSeconds };
  return [{ name, source, targetValue, disableScaleIn, ...warmup, alarm }];
}

/** A customized metric may be published, and looked at, more often than once a minute. */
function shapeOf(
  { predefined, customized }: Tracked & Partial<Pick<GroupTracking, "customized">>,
  source: MetricSource,
  name: string,
  { isBasicMonitoring }: GroupSettings,
  needs: Needs,
): AlarmShape {
  const type = needs.known(predefined.type);
  const isCpu = source.name === "CPUUtilization";
  const shape = alarmShapeOf(type ?? (isCpu ? "ASGAverageCPUUtilization" : (source.name ?? "")));
  if (isBasicMonitoring && isCpu && !type?.endsWith("HighResolution")) {
    needs.note(`${name} sees a metric of every five minutes: detailed monitoring is off`);
    return basicShape(shape);
  }
  const period = customized && needs.optional(customized.periodSeconds, `the period of ${name}`);
  if (period === undefined || period === shape.periodSeconds) return shape;
  const datapoints = (count: number) => Math.round((count * shape.periodSeconds) / period);
  return {
    ...shape,
    periodSeconds: period,
    scaleInDatapoints: datapoints(shape.scaleInDatapoints),
    metricDelaySeconds: period,
  };
}

function sourceOf(
  tracking: GroupTracking,
  name: string,
  settings: GroupSettings,
  needs: Needs,
): MetricSource | undefined {
  const { predefined, customized } = tracking;
  if (isKnown(predefined.presence)) return namedSource(tracking, name, settings, needs);
  if (isUnknown(predefined.presence) || !isKnown(customized.presence)) {
    needs.add(`the metric of ${name} is not known yet`);
    return undefined;
  }
  return measuredSource(customized, name, settings.utilizationPercentAtCapacity, needs);
}

function namedSource(
  { predefined: { type } }: Pick<PlanTracking, "predefined">,
  name: string,
  { utilizationPercentAtCapacity: full }: GroupSettings,
  needs: Needs,
): MetricSource | undefined {
  const metric = needs.value(type, `the metric of ${name}`, "");
  if (metric === "") return undefined;
  return predefinedSource(metric, full) ?? notSimulated(type, name, needs);
}
