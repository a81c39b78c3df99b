import { defaults } from "../contract/generated/defaults";
import { Step, StepScaling } from "../contract/generated/types";
import { scalingAlarm } from "./alarm";
import { suffix } from "./scaledThing";
import { Target } from "./target";
import { types } from "./types";
import { PlannedResource } from "./value";

export interface PolicyWithAlarm {
  readonly policy: PlannedResource;
  readonly alarm: PlannedResource;
}

/** A step policy and the alarm that triggers it; the service makes no alarm of its own. */
export function stepPolicy(target: Target, declared: StepScaling, index: number): PolicyWithAlarm {
  const { plan, thing, triple } = target;
  const path = `${thing.path}.stepScaling[${index}]`;
  const at = "stepScalingPolicyConfiguration";
  const standard = defaults.StepScaling;
  const policy = plan.add(
    types.policy,
    suffix(thing, declared.name),
    {
      ...triple,
      policyType: "StepScaling",
      [at]: {
        adjustmentType: declared.adjustmentType ?? standard.adjustmentType,
        cooldown: declared.cooldownSeconds ?? standard.cooldownSeconds,
        minAdjustmentMagnitude: declared.minAdjustmentMagnitude,
        metricAggregationType: declared.metricAggregationType ?? standard.metricAggregationType,
        stepAdjustments: declared.steps.map(stepAdjustment),
      },
    },
    { origins: { "": path, resourceId: thing.namePath, ...origins(at, path, declared) } },
  );
  const alarm = scalingAlarm(
    target,
    suffix(thing, declared.name),
    policy,
    declared.alarm,
    `${path}.alarm`,
  );
  return { policy, alarm };
}

/** The provider takes bounds as text. */
export function stepAdjustment({ lowerBound, upperBound, adjustment }: Step): object {
  return {
    metricIntervalLowerBound: lowerBound === undefined ? undefined : String(lowerBound),
    metricIntervalUpperBound: upperBound === undefined ? undefined : String(upperBound),
    scalingAdjustment: adjustment,
  };
}

function origins(at: string, path: string, declared: StepScaling): Record<string, string> {
  return {
    [`${at}.cooldown`]: `${path}.cooldownSeconds`,
    ...stepOrigins(`${at}.`, path, declared.steps),
  };
}

/** Where the numbers of steps were declared; `prefix` leads to them in the policy. */
export function stepOrigins(
  prefix: string,
  path: string,
  steps: readonly Step[],
): Record<string, string> {
  const each = steps.flatMap((_, index) => {
    const [child, own] = [`${prefix}stepAdjustments[${index}]`, `${path}.steps[${index}]`];
    return [
      [child, own],
      [`${child}.metricIntervalLowerBound`, `${own}.lowerBound`],
      [`${child}.metricIntervalUpperBound`, `${own}.upperBound`],
      [`${child}.scalingAdjustment`, `${own}.adjustment`],
    ];
  });
  return {
    [`${prefix}adjustmentType`]: `${path}.adjustmentType`,
    [`${prefix}minAdjustmentMagnitude`]: `${path}.minAdjustmentMagnitude`,
    [`${prefix}metricAggregationType`]: `${path}.metricAggregationType`,
    [`${prefix}stepAdjustments`]: `${path}.steps`,
    ...Object.fromEntries(each),
  };
}
