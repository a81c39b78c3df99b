// STAND-IN for tests and the offline demo, never shipped:
// what the three resource types of Application Auto Scaling share.
import type { Call } from "../kind";
import { present } from "../translate";
import type { Props, Value } from "../../../plugin-kit/values";

export const TARGET_KEY = ["resourceId", "scalableDimension", "serviceNamespace"] as const;

export function scalingCall(operation: string, params: Props): Call {
  return { service: "application-autoscaling", operation, params: present(params) };
}

/** The three members by which every call names its scalable target. */
export function targetOf(inputs: Props): Props {
  return {
    ServiceNamespace: inputs["serviceNamespace"],
    ResourceId: inputs["resourceId"],
    ScalableDimension: inputs["scalableDimension"],
  };
}

/** The item of a Describe call's answer whose `member` is `wanted`; undefined: there is none. */
export function itemWhere(
  response: Props,
  list: string,
  member: string,
  wanted: Value | undefined,
): Props | undefined {
  return ((response[list] ?? []) as Props[]).find((item) => item[member] === wanted);
}
