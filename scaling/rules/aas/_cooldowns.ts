import { KnobSchema, RuleSettings } from "../../check/rule";
import { dimensions } from "../../link/resourceId";
import { Field, isAbsent, isKnown, knownTo, valueOf } from "../../model/field";
import { ScalingPolicy, StepScaling } from "../../model/fragments";
import { namespaceOf } from "./_dimensions";

/** Which way a policy moves capacity; "either" where it may be both or is not known. */
export type Direction = "scaleIn" | "scaleOut" | "either";

export interface Cooldown {
  readonly field: Field<number>;
  /** What it delays. */
  readonly after: Direction;
  /** What the service takes if it is not set, where its documents say so. */
  readonly defaultSeconds: number | undefined;
}

/** The knob of every rule about cooldowns. */
export const namespaces: KnobSchema = {
  type: "array",
  items: { type: "string" },
  default: ["sagemaker"],
  description: "Service namespaces whose policies are judged; model servers on ECS would add ecs.",
};

export function isJudged(policy: ScalingPolicy, settings: RuleSettings): boolean {
  const namespace = namespaceOf(policy);
  return namespace !== undefined && settings.list("namespaces").includes(namespace);
}

/** The cooldowns that a policy has, set or not; none that can have no effect. */
export function cooldownsOf(policy: ScalingPolicy): readonly Cooldown[] {
  const { targetTracking: tracking, stepScaling: step } = policy;
  const cooldowns: Cooldown[] = [];
  if (tracking && isKnown(tracking.presence)) {
    const defaultSeconds = trackingDefaultSeconds(policy);
    const { scaleInCooldownSeconds: scaleIn, scaleOutCooldownSeconds: scaleOut } = tracking;
    if (!knownTo(tracking.disableScaleIn, (disabled) => disabled)) {
      cooldowns.push({ field: scaleIn, after: "scaleIn", defaultSeconds });
    }
    cooldowns.push({ field: scaleOut, after: "scaleOut", defaultSeconds });
  }
  if (step && isKnown(step.presence)) {
    const after = directionOf(step);
    cooldowns.push({ field: step.cooldownSeconds, after, defaultSeconds: 300 });
  }
  return cooldowns;
}

/** The seconds that are in force, if they are known. */
export function effectiveSeconds(cooldown: Cooldown): number | undefined {
  return isAbsent(cooldown.field) ? cooldown.defaultSeconds : valueOf(cooldown.field);
}

/** Which way a step policy moves capacity, from the signs of its adjustments. */
export function directionOf(step: StepScaling): Direction {
  const isExact = !knownTo(step.adjustmentType, (type) => type !== "ExactCapacity");
  if (isExact || !isKnown(step.steps)) return "either";
  const amounts = step.steps.value.map(({ adjustment }) => valueOf(adjustment));
  if (amounts.length === 0 || amounts.includes(undefined)) return "either";
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.every((amount) => amount >= 0)) return "scaleOut";
  return known.every((amount) => amount <= 0) ? "scaleIn" : "either";
}

/** Documented for endpoint variants; not for inference components and provisioned concurrency. */
function trackingDefaultSeconds(policy: ScalingPolicy): number | undefined {
  const isVariant = knownTo(policy.scalableDimension, (it) => it === dimensions.instanceCount);
  return isVariant ? 300 : undefined;
}
