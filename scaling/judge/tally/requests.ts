import { Step, workedOn } from "../../simulate/step";

/** Adds up what became of the requests of a run. */
export class Requests {
  arrived = 0;
  /** Of them, tries that a mesh made again. */
  retried = 0;
  served = 0;
  /** What instances have worked on, be it for nothing. */
  worked = 0;
  dropped = 0;
  firstDropSeconds = NaN;
  /** Requests that the ready instances could have served. */
  servable = 0;
  peakUtilization = 0;
  overloadSeconds = 0;
  firstOverloadSeconds = NaN;
  maxBacklog = 0;
  /** A second, in the step with most of them. */
  peakRetryRate = 0;
  firstRetrySeconds = NaN;

  /** Requests of clients: what a mesh tried again counts once. */
  get asked(): number {
    return this.arrived - this.retried;
  }

  add(step: Step): void {
    this.arrived += step.arrived;
    this.served += step.served;
    this.worked += workedOn(step);
    this.addUtilization(step);
    if (step.peakBacklog > this.maxBacklog) this.maxBacklog = step.peakBacklog;
    if (step.retried > 0) this.retry(step);
    if (step.dropped > 0) this.drop(step);
    if (step.overloadSeconds > 0) this.overload(step);
  }

  private addUtilization(step: Step): void {
    const servable = step.capacityRate * step.stepSeconds;
    this.servable += servable;
    const worked = workedOn(step);
    if (worked > this.peakUtilization * servable)
      this.peakUtilization = Math.min(1, worked / servable);
  }

  private retry({ seconds, stepSeconds, retried }: Step): void {
    if (Number.isNaN(this.firstRetrySeconds)) this.firstRetrySeconds = seconds;
    this.retried += retried;
    this.peakRetryRate = Math.max(this.peakRetryRate, retried / stepSeconds);
  }

  private drop(step: Step): void {
    if (this.dropped === 0) this.firstDropSeconds = step.seconds;
    this.dropped += step.dropped;
  }

  private overload(step: Step): void {
    if (this.overloadSeconds === 0) {
      this.firstOverloadSeconds = step.seconds + step.stepSeconds - step.overloadSeconds;
    }
    this.overloadSeconds += step.overloadSeconds;
  }
}
