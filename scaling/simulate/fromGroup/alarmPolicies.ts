import { Ec2SimpleScalingSpec, Ec2StepScalingSpec, StepAlarmSpec } from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { GroupPolicy } from "../../model/ec2";
import { Needs } from "../fromModel/needs";
import { adjustmentTypes, alarmSpec, stepSpec } from "../fromModel/stepScaling";
import { GroupSettings } from "./settings";

/** A step policy, once for each alarm that triggers it; without one it never acts. */
export function stepSpecs(
  policy: GroupPolicy,
  name: string,
  model: ScalingModel,
  settings: GroupSettings,
  needs: Needs,
): readonly Ec2StepScalingSpec[] {
  const warmupSeconds = needs.optional(policy.warmupSeconds, `estimatedInstanceWarmup of ${name}`);
  const steps = needs.value(policy.steps, `the steps of ${name}`, []);
  const spec = {
    ...adjustmentOf(policy, name, needs),
    steps: steps.map((each) => stepSpec(each, name, needs)),
    ...(warmupSeconds === undefined ? {} : { warmupSeconds }),
  };
  return alarmsOf(policy, name, model, settings, needs).map((alarm) => ({ ...spec, alarm }));
}

/** The same for a simple policy. */
export function simpleSpecs(
  policy: GroupPolicy,
  name: string,
  model: ScalingModel,
  settings: GroupSettings,
  needs: Needs,
): readonly Ec2SimpleScalingSpec[] {
  const cooldownSeconds = needs.optional(policy.cooldownSeconds, `cooldown of ${name}`);
  const spec = {
    ...adjustmentOf(policy, name, needs),
    adjustment: needs.value(policy.adjustment, `scalingAdjustment of ${name}`, 0),
    ...(cooldownSeconds === undefined ? {} : { cooldownSeconds }),
  };
  return alarmsOf(policy, name, model, settings, needs).map((alarm) => ({ ...spec, alarm }));
}

function adjustmentOf(policy: GroupPolicy, name: string, needs: Needs) {
  const { adjustmentType, minAdjustmentMagnitude } = policy;
  const least = needs.optional(minAdjustmentMagnitude, `minAdjustmentMagnitude of ${name}`);
  return {
    name,
    adjustmentType: needs.oneOf(adjustmentType, `adjustmentType of ${name}`, adjustmentTypes),
    ...(least === undefined ? {} : { minAdjustmentMagnitude: least }),
  };
}

function alarmsOf(
  policy: GroupPolicy,
  name: string,
  model: ScalingModel,
  settings: GroupSettings,
  needs: Needs,
): readonly StepAlarmSpec[] {
  const { linked, undecided } = model.alarmsOf(policy);
  if (linked.length === 0 && undecided.length > 0) {
    needs.add(`which alarm triggers ${name} is not known yet`);
  }
  return linked.flatMap((alarm) => alarmSpec(alarm, name, settings, needs) ?? []);
}
