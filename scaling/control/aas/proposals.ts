import { Reason } from "../controller";

/** What the policies ask for at one moment; of several in one direction the largest capacity. */
export class Proposals {
  scaleOutTo = -Infinity;
  scaleOutBy = "";
  scaleInTo = -Infinity;
  scaleInBy = "";
  /** Of the policy whose scale-in it is. */
  scaleInCooldownSeconds = 0;
  /** Why a policy that asked was not heard, of the first one. */
  held: Reason = "none";
  heldBy = "";

  clear(): void {
    this.scaleOutTo = -Infinity;
    this.scaleInTo = -Infinity;
    this.held = "none";
    this.heldBy = "";
  }

  scaleOut(capacity: number, policy: string): void {
    if (capacity <= this.scaleOutTo) return;
    this.scaleOutTo = capacity;
    this.scaleOutBy = policy;
  }

  scaleIn(capacity: number, policy: string, cooldownSeconds: number): void {
    if (capacity <= this.scaleInTo) return;
    this.scaleInTo = capacity;
    this.scaleInBy = policy;
    this.scaleInCooldownSeconds = cooldownSeconds;
  }

  hold(reason: Reason, policy: string): void {
    if (this.held !== "none") return;
    this.held = reason;
    this.heldBy = policy;
  }
}
