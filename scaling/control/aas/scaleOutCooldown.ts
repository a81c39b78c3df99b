import { AwsAssumptions } from "../spec";
import { Cooldown } from "./cooldown";

/**
 * The scale-out cooldown of one policy. It does not block: what the policy asks for is computed from the
 * capacity before the scale-out that began it, so the capacity added then counts as part of the answer,
 * and only a larger answer goes through. A scale-in or a schedule in between changes neither number.
 *
 * Source: Application Auto Scaling user guide, "Define cooldown period" and "Cooldown period". That a
 * larger scale-out begins the time anew but keeps the first reference is our reading.
 */
export class ScaleOutCooldown {
  private readonly cooldown: Cooldown;
  private fromCapacity = 0;
  private toCapacity = 0;

  constructor(
    private readonly seconds: number,
    starts: AwsAssumptions["cooldownStarts"],
  ) {
    this.cooldown = new Cooldown(starts);
  }

  /** The capacity from which the policy's answer is computed. */
  reference(capacity: number, nowSeconds: number): number {
    return this.cooldown.isRunning(nowSeconds) ? this.fromCapacity : capacity;
  }

  /** Whether an answer is large enough to be acted upon. */
  admits(wanted: number, capacity: number, nowSeconds: number): boolean {
    if (wanted <= capacity) return false;
    return !this.cooldown.isRunning(nowSeconds) || wanted > this.toCapacity;
  }

  start(fromCapacity: number, toCapacity: number, nowSeconds: number): void {
    this.fromCapacity = this.reference(fromCapacity, nowSeconds);
    this.toCapacity = toCapacity;
    this.cooldown.start(this.seconds, nowSeconds);
  }

  complete(nowSeconds: number): void {
    this.cooldown.complete(nowSeconds);
  }
}
