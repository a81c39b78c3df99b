import { TargetTracking } from "../contract/generated/types";
import { MetricName, ScaledKind, trackedMetrics } from "../plan/metrics";
import { allowsZero, ScaledThing, wakeName } from "../plan/scaledThing";
import { trackingName } from "../plan/trackingPolicy";
import { Problem } from "../contract/problem";
import { checkAlarm } from "./alarm";
import { noDimensions, problem, repeated, said, when } from "./problems";
import { checkSchedules } from "./schedules";

/** What one scaled thing asks of its scaling, beyond the shape and the rules. */
export function checkScaling(thing: ScaledThing): readonly Problem[] {
  const { scaling, path } = thing;
  const tracking = scaling.targetTracking ?? [];
  const steps = scaling.stepScaling ?? [];
  return [
    ...policyNames(thing),
    ...tracking.flatMap((each, i) => checkTracking(thing, each, `${path}.targetTracking[${i}]`)),
    ...steps.flatMap((each, i) => {
      const at = `${path}.stepScaling[${i}]`;
      return [
        ...checkMagnitude(each.adjustmentType, each.minAdjustmentMagnitude, at),
        ...checkAlarm(thing, each.alarm, `${at}.alarm`),
      ];
    }),
    ...checkSchedules(thing),
    ...wake(thing),
  ];
}

function policyNames({ scaling, path }: ScaledThing): readonly Problem[] {
  const tracking = (scaling.targetTracking ?? []).map((each, index) => ({
    name: trackingName(each),
    path: `${path}.targetTracking[${index}].name`,
  }));
  const steps = (scaling.stepScaling ?? []).map((each, index) => ({
    name: each.name,
    path: `${path}.stepScaling[${index}].name`,
  }));
  const reserved = { name: wakeName, path: `${path}.wakeFromZero` };
  return repeated([reserved, ...tracking, ...steps]).map(({ name, path: at, first }) =>
    problem(at, name, `a name other than that of ${first}`, "give each policy a name of its own"),
  );
}

function checkTracking(
  thing: ScaledThing,
  tracking: TargetTracking,
  path: string,
): readonly Problem[] {
  return [
    ...fits(thing, tracking, path),
    ...peak(tracking, path),
    ...predefined(thing, tracking, path),
    ...customDimensions(thing, tracking, path),
  ];
}

const kindInWords: Readonly<Record<ScaledKind, string>> = {
  instances: "the instances of a real-time variant",
  asyncInstances: "the instances of an asynchronous endpoint",
  concurrency: "provisioned concurrency",
  copies: "the copies of an inference component",
  other: "targets outside SageMaker",
};

function fits({ kind }: ScaledThing, { metric }: TargetTracking, path: string): readonly Problem[] {
  if (metric === undefined || trackedMetrics[metric].fits.includes(kind)) return [];
  const others = Object.entries(trackedMetrics).filter(([, each]) => each.fits.includes(kind));
  const names = others.map(([name]) => name).join(", ");
  return [
    problem(
      `${path}.metric`,
      metric,
      `a metric of ${kindInWords[kind]}: ${names || "none that is predefined here"}`,
      kind === "other" ? "give predefinedMetricType or customMetric" : "use one of those",
    ),
  ];
}

function peak(tracking: TargetTracking, path: string): readonly Problem[] {
  const counted =
    tracking.metric === "InvocationsPerInstance" || tracking.metric === "InvocationsPerCopy";
  return when(tracking.peakRequestsPerSecondPerInstance !== undefined && !counted, () =>
    said(
      `${path}.peakRequestsPerSecondPerInstance`,
      "a peak rate for a metric that does not count requests",
      "it with InvocationsPerInstance or InvocationsPerCopy",
      "give target in the metric's own unit",
    ),
  );
}

function predefined(
  thing: ScaledThing,
  tracking: TargetTracking,
  path: string,
): readonly Problem[] {
  const { predefinedMetricType } = tracking;
  return when(predefinedMetricType !== undefined && thing.kind !== "other", () =>
    problem(
      `${path}.predefinedMetricType`,
      predefinedMetricType,
      "it only for targets outside SageMaker",
      "use metric",
    ),
  );
}

function customDimensions(
  thing: ScaledThing,
  { metric, customMetric }: TargetTracking,
  path: string,
): readonly Problem[] {
  const known = Object.keys(thing.metricDimensions).length > 0;
  const needs: MetricName | undefined = metric && trackedMetrics[metric].custom;
  const given = customMetric === undefined || customMetric.dimensions !== undefined;
  return when(!known && (needs !== undefined || !given), () =>
    noDimensions(path, customMetric !== undefined),
  );
}

/** A least number of instances makes sense for percentages alone. */
export function checkMagnitude(
  type: string | undefined,
  magnitudeInstances: number | undefined,
  path: string,
): readonly Problem[] {
  const percent = type === "PercentChangeInCapacity";
  return when(magnitudeInstances !== undefined && !percent, () =>
    problem(
      `${path}.minAdjustmentMagnitude`,
      magnitudeInstances,
      "it only with adjustmentType PercentChangeInCapacity",
      "drop it, or set adjustmentType",
    ),
  );
}

function wake(thing: ScaledThing): readonly Problem[] {
  const zero = allowsZero(thing);
  const path = `${thing.path}.wakeFromZero`;
  return [
    ...when(!zero && thing.scaling.wakeFromZero !== undefined, () =>
      said(path, "given, while nothing allows zero", "it where minCapacity is 0", "drop it"),
    ),
    ...when(zero && (thing.kind === "instances" || thing.kind === "concurrency"), () =>
      said(
        zeroPath(thing),
        "0",
        "at least 1 for a real-time or serverless variant; only asynchronous endpoints and inference components sleep",
        "set 1, make the endpoint asynchronous, or host inference components",
      ),
    ),
  ];
}

function zeroPath({ scaling, path }: ScaledThing): string {
  if (scaling.minCapacity === 0) return `${path}.minCapacity`;
  const index = (scaling.schedules ?? []).findIndex((schedule) => schedule.minCapacity === 0);
  return `${path}.schedules[${index}].minCapacity`;
}
