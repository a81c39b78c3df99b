// STAND-IN for tests and the offline demo, never shipped: names and ids as AWS and p-aws form them.
import { createHash } from "node:crypto";
import type { Invent } from "./kind";
import type { Props } from "../../plugin-kit/values";

export const ACCOUNT_ID = "123456789012";

/** How many random hex digits p-aws appends to a name. */
export const RANDOM_DIGITS = 7;

/** A UUID that is the same for the same words. */
export function stableUuid(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** `inputs` with the name that the provider makes of the prefix where there is none. */
export function withName(inputs: Props, invent: Invent): Props {
  return { ...inputs, name: inputs["name"] ?? invent(String(inputs["namePrefix"] ?? "")) };
}

/** An id as AWS's EC2 gives them, the same for the same words: `lt-` and 17 hex digits. */
export function stableId(prefix: string, words: string): string {
  return `${prefix}-0${stableUuid(words).replaceAll("-", "").slice(0, 16)}`;
}
