// STAND-IN for tests and the offline demo, never shipped: what VPC Lattice's resource types share.
import type { Call, Tagging } from "../../kind";
import { stableId } from "../../naming";
import { orUnknown, present, toApi } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";

export const LATTICE_TAGGING: Tagging = {
  service: "vpc-lattice",
  add: "TagResource",
  remove: "UntagResource",
  of: ({ arn }) => ({ resourceArn: arn ?? null }),
  form: "map",
  gone: (keys) => ({ tagKeys: [...keys] }),
};

export function latticeCall(operation: string, params: Props): Call {
  return { service: "vpc-lattice", operation, params: present(params) };
}

/** The id that the service gave, or one like it. */
export function idOf(response: Props, prefix: string, words: string): string {
  const { id } = response;
  return typeof id === "string" ? id : stableId(prefix, words);
}

export function arnOf(response: Props, region: string, accountId: string, resource: string): Value {
  const { arn } = response;
  return arn ?? `arn:aws:vpc-lattice:${region}:${accountId}:${resource}`;
}

/** A forward to target groups, which the provider has in a list of one. */
export function actionOf(action: Value | undefined): Value {
  return orUnknown(action, (known) => {
    if (!isProps(known)) return known;
    const { fixedResponse, forwards, forward } = known;
    const first = Array.isArray(forwards) ? forwards[0] : forward;
    return toApi(
      present({ fixedResponse: fixedResponse ?? null, forward: first ?? null }),
      {},
      "small",
    );
  });
}
