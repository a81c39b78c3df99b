import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup, GroupPolicy } from "../../model/ec2";
import { knownTo } from "../../model/field";
import { isOfType, isOn } from "./_policies";

/** Policies that surely move the size of a group: those that only forecast, or are off, do not. */
export function actingPolicies(
  model: ScalingModel,
  group: AutoScalingGroup,
): readonly GroupPolicy[] {
  return model.ec2.policiesOf(group).linked.filter(isActing);
}

function isActing(policy: GroupPolicy): boolean {
  const isPredictive = isOfType(policy, "PredictiveScaling");
  if (isOn(policy) !== true || isPredictive === undefined) return false;
  return !isPredictive || knownTo(policy.predictive.mode, (mode) => mode === "ForecastAndScale");
}
