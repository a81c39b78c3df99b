// STAND-IN for tests and the offline demo, never shipped: names and ids as AWS and p-aws form them.
import { createHash, randomBytes } from "node:crypto";

export const ACCOUNT_ID = "123456789012";

const RANDOM_DIGITS = 7;

export interface AutoNaming {
  proposedName: string;
  disabled: boolean;
}

/** `<resource name>-<7 hex digits>`, from the engine's seed where it gives one. */
export function autoName(urn: string, seed: Uint8Array, naming?: AutoNaming): string | undefined {
  if (naming?.disabled) return undefined;
  if (naming?.proposedName) return naming.proposedName;
  const hex = seed.length > 0 ? createHash("sha256").update(seed).digest("hex") : randomHex();
  return `${nameOf(urn)}-${hex.slice(0, RANDOM_DIGITS)}`;
}

export function randomHex(): string {
  return randomBytes(16).toString("hex");
}

export function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

export function typeOf(urn: string): string {
  const qualified = urn.split("::")[2] ?? "";
  return qualified.slice(qualified.lastIndexOf("$") + 1);
}

/** A UUID that is the same for the same words. */
export function stableUuid(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
