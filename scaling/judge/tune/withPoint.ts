import {
  ApplicationAutoScalingSpec,
  Ec2AutoScalingSpec,
  PredictiveScalingSpec,
} from "../../control/spec";
import { TunePoint } from "./point";

/** A scaling that has the numbers of a point. */
export type TunedSpec = ApplicationAutoScalingSpec | Ec2AutoScalingSpec;

/**
 * The declared scaling with these numbers in place of its own; cooldowns go to every policy that has any. A
 * forecast of a group plans by as much more or less as the first policy does.
 */
export function withPoint<Spec extends TunedSpec>(spec: Spec, point: TunePoint): Spec;
export function withPoint(spec: TunedSpec, point: TunePoint): TunedSpec {
  const { minCapacity, maxCapacity, target } = point;
  const bounds = { minCapacity, maxCapacity };
  if (spec.kind === "ApplicationAutoScaling") {
    return { ...spec, ...bounds, targetTracking: cooling(spec, point) };
  }
  const { targetTracking, predictive } = spec;
  const [first] = targetTracking;
  return {
    ...spec,
    ...bounds,
    targetTracking: targetTracking.map((policy, index) =>
      index === 0 ? { ...policy, targetValue: target } : policy,
    ),
    ...(predictive &&
      first && { predictive: inProportion(predictive, target / first.targetValue) }),
  };
}

function cooling(
  { targetTracking }: ApplicationAutoScalingSpec,
  { target, scaleOutCooldownSeconds, scaleInCooldownSeconds }: TunePoint,
): ApplicationAutoScalingSpec["targetTracking"] {
  return targetTracking.map((policy, index) => ({
    ...policy,
    scaleOutCooldownSeconds,
    scaleInCooldownSeconds,
    targetValue: index === 0 ? target : policy.targetValue,
  }));
}

function inProportion(policy: PredictiveScalingSpec, factor: number): PredictiveScalingSpec {
  const { targetValue, targetRequestsPerSecondPerInstance: rate } = policy;
  return {
    ...policy,
    targetRequestsPerSecondPerInstance: rate * factor,
    ...(targetValue === undefined ? {} : { targetValue: targetValue * factor }),
  };
}
