import { Reason } from "../controller";
import { DynamicPolicy } from "./policy";

/** What the policies ask for at one moment; of several in one direction the largest capacity. */
export class Proposals {
  out: DynamicPolicy | undefined;
  outTo = -Infinity;
  in: DynamicPolicy | undefined;
  inTo = -Infinity;
  /** Why a policy that asked was not heard, of the first one. */
  held: Reason = "none";
  heldBy = "";

  clear(): void {
    this.out = undefined;
    this.outTo = -Infinity;
    this.in = undefined;
    this.inTo = -Infinity;
    this.held = "none";
    this.heldBy = "";
  }

  scaleOut(capacity: number, policy: DynamicPolicy): void {
    if (capacity <= this.outTo) return;
    this.outTo = capacity;
    this.out = policy;
  }

  scaleIn(capacity: number, policy: DynamicPolicy): void {
    if (capacity <= this.inTo) return;
    this.inTo = capacity;
    this.in = policy;
  }

  hold(reason: Reason, by: string): void {
    if (this.held !== "none") return;
    this.held = reason;
    this.heldBy = by;
  }
}
