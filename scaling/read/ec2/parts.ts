import { Field } from "../../model/field";
import { Declaration } from "../../model/input";
import { physical } from "../names";
import { Reader } from "../reader";

/** What both providers declare under names of their own: that of the classic provider comes first. */
export function eitherOf(inputs: Reader, classic: string, native: string): Reader {
  const other = inputs.at(native);
  return other.isPresent && !inputs.at(classic).isPresent ? other : inputs.at(classic);
}

/** The name of the group that a resource is a part of. */
export function groupNameOf(inputs: Reader): Field<string> {
  return eitherOf(inputs, "autoscalingGroupName", "autoScalingGroupName").string();
}

export function isNative({ type }: Declaration): boolean {
  return type.startsWith("aws-native:");
}

/** A physical name; a prefix alone leaves it to the deployment. */
export function nameOfResource(
  source: Declaration,
  classic: string,
  native: string,
): Field<string> {
  return physical(source, isNative(source) ? native : classic);
}

/** A number of which -1 says "not set". */
export function numberUnlessUnset(at: Reader): Field<number> {
  const field = at.number();
  return field.state === "known" && field.value === -1
    ? { state: "absent", path: field.path }
    : field;
}
