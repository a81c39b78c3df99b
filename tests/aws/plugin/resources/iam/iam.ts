// STAND-IN for tests and the offline demo, never shipped: what the resource types of IAM share.
import type { Call, Tagging } from "../../kind";
import { stableUuid } from "../../naming";
import { orUnknown, present } from "../../translate";
import { isProps, UNKNOWN, type Props, type Value } from "../../../../plugin-kit/values";

export const MADE_AT = "2026-01-01T00:00:00Z";

export function iamCall(operation: string, params: Props): Call {
  return { service: "iam", operation, params: present(params) };
}

export function iamTagging(type: "Role" | "InstanceProfile"): Tagging {
  return {
    service: "iam",
    add: `Tag${type}`,
    remove: `Untag${type}`,
    of: ({ name }) => ({ [`${type}Name`]: name }),
    form: "list",
  };
}

/** A policy as text, which the SDKs let a program give as an object. */
export function policyText(policy: Value | undefined): Value {
  return orUnknown(policy, (known) => {
    if (!isProps(known)) return known;
    const text = JSON.stringify(known);
    return text.includes(UNKNOWN) ? UNKNOWN : text;
  });
}

/** An id as IAM gives them: a prefix and 17 letters and digits. */
export function uniqueId(prefix: string, name: Value | undefined): string {
  return `${prefix}${stableUuid(String(name)).replaceAll("-", "").slice(0, 17).toUpperCase()}`;
}

/** The member `member` of an answer, if it is there. */
export function answered(response: Props, member: string): Props | undefined {
  const found = response[member];
  return isProps(found) ? found : undefined;
}
