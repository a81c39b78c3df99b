import { Bounds, ScheduledBounds } from "../spec";

/** The bounds of a scalable target, moved by its scheduled actions in their order. */
export class BoundsInForce implements Bounds {
  minCapacity: number;
  maxCapacity: number;
  /** The action that moved the bounds last; "" before there is one. */
  movedBy = "";
  /** The action that ran last, whether it moved them or failed. */
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

  /**
   * Runs the next action. One that would leave the minimum above the maximum fails and changes nothing:
   * the answer names the bound that stood in its way.
   */
  move(): "none" | "atMinimum" | "atMaximum" {
    const action = this.actions[this.next]!;
    const { minCapacity = this.minCapacity, maxCapacity = this.maxCapacity } = action;
    this.next++;
    this.ranLast = action.name;
    if (minCapacity > maxCapacity)
      return minCapacity > this.maxCapacity ? "atMaximum" : "atMinimum";
    this.minCapacity = minCapacity;
    this.maxCapacity = maxCapacity;
    this.movedBy = action.name;
    return "none";
  }

  clamp(capacity: number): number {
    return Math.min(Math.max(capacity, this.minCapacity), this.maxCapacity);
  }
}
