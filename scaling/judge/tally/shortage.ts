import { Reason } from "../../control/controller";
import { servingInstances, Step } from "../../simulate/step";
import { isUnmetAtMaximum } from "./fleetUse";
import { wholeInstances } from "../../service/wholeInstances";

/** Reasons for which a scaler does not do what a metric asks for. */
export const holdingReasons = [
  "holdCooldown",
  "holdStabilization",
  "holdTolerance",
  "holdRateLimit",
  "holdWarmup",
  "holdOtherPolicy",
  "holdUpdateInProgress",
  "holdNoData",
  "holdSuspended",
] as const satisfies readonly Reason[];

export type HoldingReason = (typeof holdingReasons)[number];

/** One time in which more was needed than served, as plain data. */
export interface ShortageFacts {
  readonly startSeconds: number;
  /** From its start until enough instances served, or demand had fallen, or the run was over. */
  readonly durationSeconds: number;
  /** Until capacity was first raised; whatever was on its way before counts as raised. */
  readonly detectSeconds: number;
  /** From then until enough was asked for. */
  readonly decideSeconds: number;
  /** From then until it served. */
  readonly provisionSeconds: number;
  /** The moment at which most was missing, and what was needed and served then. */
  readonly worstSeconds: number;
  readonly demandInstances: number;
  readonly readyInstances: number;
  /** Upper bound at that moment. */
  readonly maxCapacity: number;
  /** Whether the upper bound was reached and not enough. */
  readonly limitedByMaximum: boolean;
  /** Instances were asked for and could not be had. */
  readonly unavailableSeconds: number;
  /** Instances that a deployment kept out of service at the worst moment; absent where none did. */
  readonly deployingInstances?: number;
  /** Instances that outlier detection kept out of the traffic at the worst moment; absent where none were. */
  readonly ejectedInstances?: number;
  /** What kept the scaler from raising capacity, longest first. */
  readonly heldBy: readonly { readonly reason: HoldingReason; readonly seconds: number }[];
}

/** A shortage while it lasts. One object is used again and again: nothing is allocated in a run. */
export class Shortage {
  startSeconds = 0;
  endSeconds = 0;
  missingInstanceSeconds = 0;
  private detectedSeconds = NaN;
  private insufficientUntil = 0;
  private mostMissing = 0;
  private worstSeconds = 0;
  private demand = 0;
  private ready = 0;
  private maxCapacity = 0;
  private limitedByMaximum = false;
  private unavailableSeconds = 0;
  private deploying = 0;
  private ejected = 0;
  private readonly held = new Float64Array(holdingReasons.length);

  get durationSeconds(): number {
    return this.endSeconds - this.startSeconds;
  }

  begin(step: Step): void {
    this.startSeconds = step.seconds;
    this.endSeconds = step.seconds;
    this.missingInstanceSeconds = 0;
    this.detectedSeconds = step.desired > step.ready ? step.seconds : NaN;
    this.insufficientUntil = step.seconds;
    this.mostMissing = 0;
    this.deploying = 0;
    this.ejected = 0;
    this.limitedByMaximum = false;
    this.unavailableSeconds = 0;
    this.held.fill(0);
  }

  /** A step in which too little served. */
  add(step: Step): void {
    const { seconds, stepSeconds, desired, needed, ready } = step;
    const missing = needed - servingInstances(step);
    this.endSeconds = seconds + stepSeconds;
    this.missingInstanceSeconds += missing * stepSeconds;
    if (desired > step.previousDesired && Number.isNaN(this.detectedSeconds)) {
      this.detectedSeconds = seconds;
    }
    if (desired < wholeInstances(needed)) this.insufficientUntil = this.endSeconds;
    if (missing > this.mostMissing) this.markWorst(step, missing);
    if (isUnmetAtMaximum(step)) this.limitedByMaximum = true;
    if (desired > ready + step.starting) this.unavailableSeconds += stepSeconds;
    const reason = (holdingReasons as readonly Reason[]).indexOf(step.reason);
    if (reason >= 0) this.held[reason]! += stepSeconds;
  }

  copyFrom(other: Shortage): void {
    this.startSeconds = other.startSeconds;
    this.endSeconds = other.endSeconds;
    this.missingInstanceSeconds = other.missingInstanceSeconds;
    this.detectedSeconds = other.detectedSeconds;
    this.insufficientUntil = other.insufficientUntil;
    this.mostMissing = other.mostMissing;
    this.worstSeconds = other.worstSeconds;
    this.demand = other.demand;
    this.ready = other.ready;
    this.maxCapacity = other.maxCapacity;
    this.limitedByMaximum = other.limitedByMaximum;
    this.unavailableSeconds = other.unavailableSeconds;
    this.deploying = other.deploying;
    this.ejected = other.ejected;
    this.held.set(other.held);
  }

  facts(): ShortageFacts {
    const { startSeconds, endSeconds, detectedSeconds } = this;
    const detected = Number.isNaN(detectedSeconds) ? endSeconds : detectedSeconds;
    const decided = Math.max(detected, Math.min(this.insufficientUntil, endSeconds));
    return {
      startSeconds,
      durationSeconds: endSeconds - startSeconds,
      detectSeconds: detected - startSeconds,
      decideSeconds: decided - detected,
      provisionSeconds: endSeconds - decided,
      worstSeconds: this.worstSeconds,
      demandInstances: this.demand,
      readyInstances: this.ready,
      maxCapacity: this.maxCapacity,
      limitedByMaximum: this.limitedByMaximum,
      unavailableSeconds: this.unavailableSeconds,
      ...(this.deploying > 0 && { deployingInstances: this.deploying }),
      ...(this.ejected > 0 && { ejectedInstances: this.ejected }),
      heldBy: this.heldBy(),
    };
  }

  private markWorst(step: Step, missing: number): void {
    this.deploying = step.installing;
    this.ejected = step.ejected;
    this.mostMissing = missing;
    this.worstSeconds = step.seconds;
    this.demand = step.needed;
    this.ready = servingInstances(step);
    this.maxCapacity = step.maxCapacity;
  }

  private heldBy(): ShortageFacts["heldBy"] {
    return holdingReasons
      .map((reason, index) => ({ reason, seconds: this.held[index]! }))
      .filter(({ seconds }) => seconds > 0)
      .sort((a, b) => b.seconds - a.seconds);
  }
}
