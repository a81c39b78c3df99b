import { ScalingModel } from "../../link/scalingModel";
import { isAbsent, isKnown, shownValueOf } from "../../model/field";
import { ScalingPolicy, Variant } from "../../model/fragments";

/** The variant behind a policy; undefined if it is none of the program's. */
export function variantBehind(
  policy: ScalingPolicy,
  model: ScalingModel,
): Variant | "unknown" | undefined {
  const target = model.targetOf(policy);
  if (target.state !== "linked") return target.state === "missing" ? undefined : "unknown";
  const variant = model.variantOf(target.to);
  if (variant.state === "linked") return variant.to.variant;
  return variant.state === "missing" ? undefined : "unknown";
}

/** The start-up health-check timeout that the variant behind a policy declares, in seconds; a secret is not judged. */
export function startupTimeoutOf(
  policy: ScalingPolicy,
  model: ScalingModel,
): number | "unknown" | undefined {
  const variant = variantBehind(policy, model);
  if (variant === undefined || variant === "unknown") return variant;
  const timeout = variant.startupHealthCheckTimeoutSeconds;
  if (isAbsent(timeout)) return undefined;
  return shownValueOf(timeout) ?? "unknown";
}

/** The instance type of the variant behind a policy, if it is known and looks like one. */
export function instanceTypeBehind(policy: ScalingPolicy, model: ScalingModel): string | undefined {
  const variant = variantBehind(policy, model);
  if (variant === undefined || variant === "unknown") return undefined;
  const type = variant.instanceType;
  const isUsable = isKnown(type) && !type.secret && /^ml\.[\w.-]{1,40}$/.test(type.value);
  return isUsable ? type.value : undefined;
}
