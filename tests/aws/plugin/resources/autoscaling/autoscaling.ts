// STAND-IN for tests and the offline demo, never shipped:
// what the resource types of EC2 Auto Scaling share.
import type { Call } from "../../kind";
import { present } from "../../translate";
import type { Props } from "../../../../plugin-kit/values";

export function groupCall(operation: string, params: Props): Call {
  return { service: "autoscaling", operation, params: present(params) };
}

/** The member by which a call names the group that it is about. */
export function groupOf(inputs: Props): Props {
  return { AutoScalingGroupName: inputs["autoscalingGroupName"] };
}
