import { Reason } from "../control/controller";
import { Step } from "./step";
import { Phase, ScalingEvent } from "./timelineData";

/** Entries that a log keeps; the rest is counted. */
export const mostLogEntries = 1000;

/** The moments at which capacity or its bounds changed, or a deployment went on. */
export class ScalingLog {
  readonly events: ScalingEvent[] = [];
  leftOut = 0;
  private minCapacity = NaN;
  private maxCapacity = NaN;
  private deployment = "";

  add(step: Step): void {
    if (step.deployment !== this.deployment) this.addDeployment(step);
    const isFirst = Number.isNaN(this.minCapacity);
    const boundsMoved =
      step.minCapacity !== this.minCapacity || step.maxCapacity !== this.maxCapacity;
    this.minCapacity = step.minCapacity;
    this.maxCapacity = step.maxCapacity;
    if (step.desired !== step.previousDesired) this.push(step, "capacity", step.reason, step.cause);
    else if (!isFirst && boundsMoved) this.push(step, "bounds", step.reason, step.cause);
  }

  private addDeployment(step: Step): void {
    const { deployment } = step;
    this.deployment = deployment;
    this.push(step, "deployment", "none", deployment === "" ? "deployment over" : deployment);
  }

  private push(step: Step, kind: ScalingEvent["kind"], reason: Reason, cause: string): void {
    if (this.events.length >= mostLogEntries) {
      this.leftOut++;
      return;
    }
    this.events.push({
      seconds: step.seconds,
      kind,
      from: kind === "deployment" ? step.desired : step.previousDesired,
      to: step.desired,
      minCapacity: step.minCapacity,
      maxCapacity: step.maxCapacity,
      reason,
      cause,
    });
  }
}

/** The stretches of time in which one reason kept capacity where it was. */
export class PhaseLog {
  readonly phases: Phase[] = [];
  leftOut = 0;
  private reason: Reason = "none";
  private cause = "";
  private open: { endSeconds: number } | undefined;

  add(step: Step): void {
    if (step.reason !== this.reason || step.cause !== this.cause) this.begin(step);
    if (this.open) this.open.endSeconds = step.seconds + step.stepSeconds;
  }

  private begin({ seconds, reason, cause }: Step): void {
    this.reason = reason;
    this.cause = cause;
    this.open = undefined;
    if (!isHold(reason)) return;
    if (this.phases.length >= mostLogEntries) {
      this.leftOut++;
      return;
    }
    const phase = { startSeconds: seconds, endSeconds: seconds, reason, cause };
    this.phases.push(phase);
    this.open = phase;
  }
}

/** Whether a reason says why nothing changed although something asked for it. */
export function isHold(reason: Reason): boolean {
  return reason.startsWith("hold") || reason === "atMaximum" || reason === "atMinimum";
}
