import { GroupPolicy } from "../../model/ec2";
import { isKnown, isUnknown } from "../../model/field";

/** Whether a policy is in force; undefined where that is not known. */
export function isOn({ enabled }: GroupPolicy): boolean | undefined {
  if (isUnknown(enabled)) return undefined;
  return isKnown(enabled) ? enabled.value : true;
}

/** Whether a policy is of a type, simple scaling being assumed; undefined where that is not known. */
export function isOfType({ policyType }: GroupPolicy, type: string): boolean | undefined {
  if (isUnknown(policyType)) return undefined;
  return (isKnown(policyType) ? policyType.value : "SimpleScaling") === type;
}
