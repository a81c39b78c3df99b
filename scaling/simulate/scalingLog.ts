import { Reason } from "../control/controller";
import { Step } from "./step";
import { Phase, ScalingEvent } from "./timelineData";

/** Entries that a log keeps; the rest is counted. */
export const mostLogEntries = 1000;

/** The moments at which capacity or its bounds changed. */
export class ScalingLog {
  readonly events: ScalingEvent[] = [];
  leftOut = 0;
  private minCapacity = NaN;
  private maxCapacity = NaN;

  add(step: Step): void {
    const isFirst = Number.isNaN(this.minCapacity);
    const boundsMoved =
      step.minCapacity !== this.minCapacity || step.maxCapacity !== this.maxCapacity;
    this.minCapacity = step.minCapacity;
    this.maxCapacity = step.maxCapacity;
    const changed = step.desired !== step.previousDesired;
    if (!changed && (isFirst || !boundsMoved)) return;
    if (this.events.length >= mostLogEntries) {
      this.leftOut++;
      return;
    }
    this.events.push({
      seconds: step.seconds,
      kind: changed ? "capacity" : "bounds",
      from: step.previousDesired,
      to: step.desired,
      minCapacity: step.minCapacity,
      maxCapacity: step.maxCapacity,
      reason: step.reason,
      cause: step.cause,
    });
  }
}

/** The stretches of time in which one reason kept capacity where it was. */
export class PhaseLog {
  readonly phases: Phase[] = [];
  leftOut = 0;
  private open: { startSeconds: number; endSeconds: number; reason: Reason; cause: string } | null =
    null;

  add(step: Step): void {
    const { open } = this;
    const endSeconds = step.seconds + step.stepSeconds;
    if (open !== null && open.reason === step.reason && open.cause === step.cause) {
      open.endSeconds = endSeconds;
      return;
    }
    this.open = null;
    if (!isHold(step.reason)) return;
    if (this.phases.length >= mostLogEntries) {
      this.leftOut++;
      return;
    }
    this.open = { startSeconds: step.seconds, endSeconds, reason: step.reason, cause: step.cause };
    this.phases.push(this.open);
  }
}

/** Whether a reason says why nothing changed although something asked for it. */
export function isHold(reason: Reason): boolean {
  return reason.startsWith("hold") || reason === "atMaximum" || reason === "atMinimum";
}
