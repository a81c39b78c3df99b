import { defaults } from "../contract/generated/defaults";
import { AlarmMetric, WakeFromZero } from "../contract/generated/types";
import { scalingAlarm } from "./alarm";
import { suffix, wakeName } from "./scaledThing";
import { PolicyWithAlarm } from "./stepPolicy";
import { Target } from "./target";
import { types } from "./types";

/**
 * Brings capacity back from zero: target tracking cannot, since nothing reports a metric per instance
 * when there is none.
 */
export function wakePolicy(target: Target): PolicyWithAlarm {
  const { plan, thing, triple } = target;
  const path = `${thing.path}.wakeFromZero`;
  const wake: Required<WakeFromZero> = { ...defaults.WakeFromZero, ...thing.scaling.wakeFromZero };
  const policy = plan.add(
    types.policy,
    suffix(thing, wakeName),
    {
      ...triple,
      policyType: "StepScaling",
      stepScalingPolicyConfiguration: {
        adjustmentType: "ChangeInCapacity",
        cooldown: wake.cooldownSeconds,
        metricAggregationType: "Maximum",
        stepAdjustments: [{ metricIntervalLowerBound: "0", scalingAdjustment: wake.instances }],
      },
    },
    { origins: { "": path, "stepScalingPolicyConfiguration.cooldown": `${path}.cooldownSeconds` } },
  );
  const declared = {
    metric: wakeMetric(target),
    threshold: 1,
    periodSeconds: wake.periodSeconds,
    evaluationPeriods: wake.evaluationPeriods,
  };
  const origins = { period: `${path}.periodSeconds` };
  const alarm = scalingAlarm(target, suffix(thing, wakeName), policy, declared, path, origins);
  return { policy, alarm };
}

function wakeMetric({ thing }: Target): AlarmMetric {
  return thing.kind === "copies" ? "NoCapacityInvocationFailures" : "HasBacklogWithoutCapacity";
}
