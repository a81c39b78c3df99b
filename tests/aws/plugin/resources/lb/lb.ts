// STAND-IN for tests and the offline demo, never shipped: what load balancers' types share.
import type { Call, Tagging } from "../../kind";
import { present } from "../../translate";
import { isKnown, type Props, type Value } from "../../../../plugin-kit/values";

export const LB_TAGGING: Tagging = {
  service: "elbv2",
  add: "AddTags",
  remove: "RemoveTags",
  of: ({ arn }) => ({ ResourceArns: [arn ?? null] }),
  form: "list",
};

/** Longest name of a load balancer and of a target group, which AWS's model does not tell. */
export const NAME_LIMIT = 32;

export function lbCall(operation: string, params: Props): Call {
  return { service: "elbv2", operation, params: present(params) };
}

/** What follows "loadbalancer/" or "targetgroup/" in metrics: the ARN's last part. */
export function suffixOf(arn: Value | undefined): string {
  const resource = String(arn).split(":").at(-1)!;
  return resource.replace(/^loadbalancer\//, "");
}

/** Attributes that are known, as the API's pairs of text. */
export function attributes(values: Props): Value[] {
  return Object.entries(values)
    .filter(([, value]) => isKnown(value))
    .map(([Key, value]) => ({ Key, Value: String(value as string | number | boolean) }));
}
