// STAND-IN for tests and the offline demo, never shipped: names and ids as AWS and p-aws form them.
import { createHash } from "node:crypto";

export const ACCOUNT_ID = "123456789012";

/** How many random hex digits p-aws appends to a name. */
export const RANDOM_DIGITS = 7;

/** A UUID that is the same for the same words. */
export function stableUuid(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
