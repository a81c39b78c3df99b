// STAND-IN for tests and the offline demo, never shipped: the parts of a URN.
import { createHash, randomBytes } from "node:crypto";

export function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

export function typeOf(urn: string): string {
  const qualified = urn.split("::")[2] ?? "";
  return qualified.slice(qualified.lastIndexOf("$") + 1);
}

export interface AutoNaming {
  proposedName: string;
  disabled: boolean;
}

/** `<resource name>-<random hex digits>`, from the engine's seed where it gives one. */
export function autoName(
  urn: string,
  digits: number,
  seed: Uint8Array,
  naming?: AutoNaming,
): string | undefined {
  if (naming?.disabled) return undefined;
  if (naming?.proposedName) return naming.proposedName;
  const hex = seed.length > 0 ? createHash("sha256").update(seed).digest("hex") : randomHex();
  return `${nameOf(urn)}-${hex.slice(0, digits)}`;
}

export function randomHex(): string {
  return randomBytes(16).toString("hex");
}
