import { ServiceModel } from "../../service/service";
import { DelayMixture } from "../../service/steadyWait";
import { Step } from "../../simulate/step";

/** How long the requests of a run wait, in memory that does not grow with the run. */
export class Delays {
  firstDelaySeconds = NaN;
  private readonly waits: DelayMixture;
  private readonly serversPerInstance: number;
  private served = 0;
  private dropped = 0;

  constructor(
    service: ServiceModel,
    private readonly delayedAfterSeconds: number,
  ) {
    this.waits = new DelayMixture(service);
    this.serversPerInstance = service.concurrencyPerInstance;
  }

  add(step: Step): void {
    const { served, dropped, meanWaitSeconds, ready, arrivalRate, capacityRate } = step;
    this.served += served;
    this.dropped += dropped;
    const isLate = dropped > 0 || meanWaitSeconds > this.delayedAfterSeconds;
    if (isLate && Number.isNaN(this.firstDelaySeconds)) this.firstDelaySeconds = step.seconds;
    if (served === 0) return;
    const servers = ready * this.serversPerInstance;
    this.waits.add(served, meanWaitSeconds, servers, arrivalRate / capacityRate);
  }

  /** Seconds that this share of the served requests waits at most; NaN if none was served. */
  quantile(share: number): number {
    return this.waits.quantile(share);
  }

  /** Share of the requests that waited longer than the limit or were dropped. */
  delayedFraction(): number {
    const late = this.dropped + this.served * this.waits.shareAbove(this.delayedAfterSeconds);
    return late / (this.served + this.dropped);
  }
}
