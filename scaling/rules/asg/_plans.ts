import { Outcome, violation } from "../../check/rule";
import {
  Field,
  isAbsent,
  isKnown,
  isUnknown,
  knownTo,
  valueOf,
  withDefault,
} from "../../model/field";
import { PlanInstruction, PlanTracking } from "../../model/ec2";

const loadMetrics = [
  "ASGTotalCPUUtilization",
  "ASGTotalNetworkIn",
  "ASGTotalNetworkOut",
  "ALBTargetGroupRequestCount",
];

const behaviors = {
  keep: "SetForecastCapacityToMaxCapacity",
  raise: "SetMaxCapacityToForecastCapacity",
  raiseBeyond: "SetMaxCapacityAboveForecastCapacity",
} as const;

const groups = {
  id: /^autoScalingGroup\/.+$/,
  dimension: "autoscaling:autoScalingGroup:DesiredCapacity",
} as const;

/** An Auto Scaling group is named in one form, and has one dimension. */
export function resourceProblems(instruction: PlanInstruction): readonly Outcome[] {
  const { serviceNamespace, resourceId, scalableDimension: dimension } = instruction;
  if (!knownTo(serviceNamespace, (it) => it === "autoscaling")) return [];
  const form = "autoScalingGroup/NAME, with the name of an Auto Scaling group";
  return [
    ...(knownTo(resourceId, (id) => !groups.id.test(id)) ? [violation(resourceId, form)] : []),
    ...(knownTo(dimension, (it) => it !== groups.dimension)
      ? [violation(dimension, groups.dimension)]
      : []),
  ];
}

export function boundsProblems({ minCapacity, maxCapacity }: PlanInstruction): readonly Outcome[] {
  const isWhole = (count: number) => Number.isInteger(count) && count >= 0;
  if (knownTo(minCapacity, (count) => !isWhole(count)))
    return [violation(minCapacity, "a whole number from 0 on")];
  if (!isKnown(minCapacity) || !isKnown(maxCapacity)) return [];
  if (minCapacity.value <= maxCapacity.value) return [];
  const least = minCapacity.secret ? "minCapacity" : `minCapacity, which is ${minCapacity.value}`;
  return [violation(maxCapacity, `at least ${least}`)];
}

/** The API takes one to ten trackings, each of one metric, and each metric once. */
export function trackingProblems({ trackings }: PlanInstruction): readonly Outcome[] {
  if (!isKnown(trackings)) return [];
  const { length } = trackings.value;
  if (length === 0 || length > 10) return [violation(trackings, "1 to 10 configurations")];
  const repeated = trackings.value.filter((each, index) =>
    trackings.value.slice(0, index).some((before) => isSameMetric(before, each)),
  );
  return [
    ...trackings.value.flatMap(oneMetric),
    ...repeated.map(({ predefined }) => violation(predefined.type, "a metric of its own in each")),
  ];
}

function isSameMetric(a: PlanTracking, b: PlanTracking): boolean {
  const label = (each: PlanTracking) => each.predefined.resourceLabel;
  if (isUnknown(label(a)) || isUnknown(label(b)) || valueOf(label(a)) !== valueOf(label(b)))
    return false;
  const type = valueOf(a.predefined.type);
  return type !== undefined && type === valueOf(b.predefined.type);
}

function oneMetric({ path, predefined, customized }: PlanTracking): readonly Outcome[] {
  if (isKnown(predefined.presence) && isKnown(customized))
    return [violation(customized, "absent beside a predefined metric", undefined, "set")];
  if (!isAbsent(predefined.presence) || !isAbsent(customized)) return [];
  const nothing: Field<true> = { state: "absent", path };
  return [violation(nothing, "a predefined or a customized metric", undefined, "without a metric")];
}

/** What is about forecasts needs a load metric, and that an Auto Scaling group. */
export function forecastProblems(instruction: PlanInstruction): readonly Outcome[] {
  const { loadMetric, customLoadMetric, serviceNamespace } = instruction;
  if (isKnown(loadMetric.presence) && isKnown(customLoadMetric))
    return [
      violation(customLoadMetric, "absent beside a predefined load metric", undefined, "set"),
    ];
  if (isAbsent(loadMetric.presence) && isAbsent(customLoadMetric)) return withoutLoad(instruction);
  const load = isKnown(loadMetric.presence) ? loadMetric.presence : customLoadMetric;
  if (!isKnown(load)) return [];
  if (knownTo(serviceNamespace, (it) => it !== "autoscaling"))
    return [violation(load, "absent for all but Auto Scaling groups", undefined, "set")];
  const { type } = loadMetric;
  const named = knownTo(type, (it) => !loadMetrics.includes(it))
    ? [violation(type, loadMetrics.join(", "))]
    : [];
  return [...named, ...modeProblems(instruction), ...bufferProblems(instruction)];
}

function withoutLoad(instruction: PlanInstruction): readonly Outcome[] {
  const { predictiveMode, predictiveMaxBehavior, predictiveMaxBufferPercent } = instruction;
  return [
    predictiveMode,
    predictiveMaxBehavior,
    predictiveMaxBufferPercent,
    instruction.scheduledActionBufferSeconds,
  ]
    .filter((field: Field<unknown>) => isKnown(field))
    .map((field: Field<unknown>) => violation(field, "not set without a load metric to forecast"));
}

function modeProblems(instruction: PlanInstruction): readonly Outcome[] {
  const { predictiveMode: mode, scheduledActionBufferSeconds: ahead } = instruction;
  const fits = (seconds: number) => Number.isInteger(seconds) && seconds >= 0 && seconds < 3600;
  return [
    ...(knownTo(mode, (it) => it !== "ForecastOnly" && it !== "ForecastAndScale")
      ? [violation(mode, "ForecastOnly or ForecastAndScale")]
      : []),
    ...(knownTo(ahead, (seconds) => !fits(seconds))
      ? [violation(ahead, "0 to 3599 seconds, less than the hour that one forecast is for")]
      : []),
  ];
}

function bufferProblems(instruction: PlanInstruction): readonly Outcome[] {
  const { predictiveMaxBehavior: behavior, predictiveMaxBufferPercent: buffer } = instruction;
  const assumed = withDefault(behavior, behaviors.keep);
  if (!isKnown(assumed)) return [];
  const names: readonly string[] = Object.values(behaviors);
  if (!names.includes(assumed.value)) return [violation(behavior, names.join(", "))];
  if (assumed.value !== behaviors.raiseBeyond)
    return isKnown(buffer)
      ? [violation(buffer, `not set, unless the behavior is ${behaviors.raiseBeyond}`)]
      : [];
  const fits = (percent: number) => Number.isInteger(percent) && percent >= 1 && percent <= 100;
  const isWrong = isAbsent(buffer) || knownTo(buffer, (percent) => !fits(percent));
  return isWrong
    ? [violation(buffer, `1 to 100 percent, required with ${behaviors.raiseBeyond}`)]
    : [];
}
