import { FleetView } from "../controller";

/**
 * What simple scaling waits for: the end of a scaling activity, and the cooldown that begins there. Any
 * change of the group's size is an activity; other policies and schedules do not wait for it.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Scaling cooldowns".
 */
export class ActivityCooldown {
  private isChanging = false;
  private seconds = 0;
  private endSeconds = -Infinity;

  /** Capacity was changed; the cooldown is that of the policy behind it, or the group's. */
  begin(cooldownSeconds: number): void {
    this.isChanging = true;
    this.seconds = cooldownSeconds;
  }

  /** Ends an activity when its last instance serves, or is gone after draining. */
  advance(nowSeconds: number, { starting, draining }: FleetView): void {
    if (starting > 0 || draining > 0) {
      this.isChanging = true;
    } else if (this.isChanging) {
      this.isChanging = false;
      this.endSeconds = nowSeconds + this.seconds;
    }
  }

  isRunning(nowSeconds: number): boolean {
    return this.isChanging || nowSeconds < this.endSeconds;
  }
}
