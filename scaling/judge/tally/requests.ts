import { Step } from "../../simulate/step";

/** Adds up what became of the requests of a run. */
export class Requests {
  arrived = 0;
  served = 0;
  dropped = 0;
  firstDropSeconds = NaN;
  /** Requests that the ready instances could have served. */
  servable = 0;
  peakUtilization = 0;
  overloadSeconds = 0;
  firstOverloadSeconds = NaN;
  maxBacklog = 0;

  add(step: Step): void {
    this.arrived += step.arrived;
    this.served += step.served;
    this.addUtilization(step);
    if (step.peakBacklog > this.maxBacklog) this.maxBacklog = step.peakBacklog;
    if (step.dropped > 0) this.drop(step);
    if (step.overloadSeconds > 0) this.overload(step);
  }

  private addUtilization(step: Step): void {
    const servable = step.capacityRate * step.stepSeconds;
    this.servable += servable;
    if (step.served > this.peakUtilization * servable)
      this.peakUtilization = Math.min(1, step.served / servable);
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
