import { Reason } from "../controller";
import { Bounds, ScheduledBounds } from "../spec";

/**
 * Minimum and maximum size of a group, moved by its scheduled actions in their order. An action may
 * also set the desired capacity.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Scheduled scaling".
 */
export class GroupBounds implements Bounds {
  minCapacity: number;
  maxCapacity: number;
  /** What the last action that was due came to: "schedule", or the bound that made it fail. */
  outcome: Reason = "none";
  /** Name of that action; "" before there is one. */
  ranLast = "";
  private next = 0;

  constructor(
    { minCapacity, maxCapacity }: Bounds,
    private readonly actions: readonly ScheduledBounds[],
  ) {
    this.minCapacity = minCapacity;
    this.maxCapacity = maxCapacity;
  }

  isDue(nowSeconds: number): boolean {
    return this.next < this.actions.length && this.actions[this.next]!.atSeconds <= nowSeconds;
  }

  /** Capacity after the next action. One that contradicts itself or the group fails and changes nothing. */
  run(capacity: number): number {
    const action = this.actions[this.next++]!;
    const { minCapacity = this.minCapacity, maxCapacity = this.maxCapacity } = action;
    const { desiredCapacity } = action;
    this.ranLast = action.name;
    this.outcome = "schedule";
    if (minCapacity > maxCapacity) return this.fail(action.minCapacity !== undefined, capacity);
    if (desiredCapacity !== undefined && desiredCapacity < minCapacity) {
      return this.fail(false, capacity);
    }
    if (desiredCapacity !== undefined && desiredCapacity > maxCapacity) {
      return this.fail(true, capacity);
    }
    this.minCapacity = minCapacity;
    this.maxCapacity = maxCapacity;
    return this.clamp(desiredCapacity ?? capacity);
  }

  /** Lets the next action pass by: it is not made up for. */
  skip(): void {
    this.ranLast = this.actions[this.next++]!.name;
  }

  clamp(capacity: number): number {
    return Math.min(Math.max(capacity, this.minCapacity), this.maxCapacity);
  }

  private fail(isAtMaximum: boolean, capacity: number): number {
    this.outcome = isAtMaximum ? "atMaximum" : "atMinimum";
    return capacity;
  }
}
