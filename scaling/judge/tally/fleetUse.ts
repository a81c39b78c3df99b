import { paidInstances, Step } from "../../simulate/step";
import { wholeInstances } from "../../service/wholeInstances";

/** Adds up what a run had of instances and what it needed. */
export class FleetUse {
  seconds = 0;
  /** Paid for: starting, serving and draining ones, and those beside the group that run. */
  instanceSeconds = 0;
  /** Waiting in a warm pool, and those of them that run, which {@link instanceSeconds} counts too. */
  pooledSeconds = 0;
  pooledRunningSeconds = 0;
  /** Serving ones beyond the whole number that the arrivals needed. */
  overprovisionedSeconds = 0;
  peakInstances = 0;
  /** Without traffic. */
  maxEjected = 0;
  ejectedSeconds = 0;
  firstEjectedSeconds = NaN;
  /** Highest upper bound that was ever in force. */
  maxCapacity = 0;
  unmetAtMaximumSeconds = 0;
  firstUnmetSeconds = NaN;

  add(step: Step): void {
    const { stepSeconds, ready, pooled } = step;
    const paid = paidInstances(step);
    this.seconds += stepSeconds;
    this.instanceSeconds += paid * stepSeconds;
    this.pooledSeconds += pooled * stepSeconds;
    if (step.isPoolRunning) this.pooledRunningSeconds += pooled * stepSeconds;
    if (paid > this.peakInstances) this.peakInstances = paid;
    if (step.maxCapacity > this.maxCapacity) this.maxCapacity = step.maxCapacity;
    const surplus = ready - wholeInstances(step.needed);
    if (surplus > 0) this.overprovisionedSeconds += surplus * stepSeconds;
    if (step.ejected > 0) this.eject(step);
    if (isUnmetAtMaximum(step)) this.unmet(step);
  }

  private eject({ seconds, stepSeconds, ejected }: Step): void {
    if (this.ejectedSeconds === 0) this.firstEjectedSeconds = seconds;
    this.ejectedSeconds += ejected * stepSeconds;
    if (ejected > this.maxEjected) this.maxEjected = ejected;
  }

  private unmet(step: Step): void {
    if (this.unmetAtMaximumSeconds === 0) this.firstUnmetSeconds = step.seconds;
    this.unmetAtMaximumSeconds += step.stepSeconds;
  }
}

/** Whether all that may be asked for was asked for, and more would have been needed. */
export function isUnmetAtMaximum({ needed, desired, maxCapacity }: Step): boolean {
  return desired >= maxCapacity && wholeInstances(needed) > maxCapacity;
}
