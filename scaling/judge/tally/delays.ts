import { ServiceModel } from "../../service/service";
import { DelayMixture } from "../../service/steadyWait";
import { servingInstances, Step } from "../../simulate/step";

/** Steps without a queue, of fleets up to this size, are added up by their utilization in percent. */
const mostInstances = 64;
const percents = 100;

/** How long the requests of a run wait, in memory that does not grow with the run. */
export class Delays {
  firstDelaySeconds = NaN;
  private readonly waits: DelayMixture;
  private readonly serversPerInstance: number;
  private readonly calm = new Float64Array((mostInstances + 1) * (percents + 1));
  private isComplete = false;
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
    const { served, dropped, meanWaitSeconds } = step;
    const serving = servingInstances(step);
    this.served += served;
    this.dropped += dropped;
    const isLate = dropped > 0 || meanWaitSeconds > this.delayedAfterSeconds;
    if (isLate && Number.isNaN(this.firstDelaySeconds)) this.firstDelaySeconds = step.seconds;
    if (served === 0) return;
    const utilization = step.arrivalRate / step.capacityRate;
    if (meanWaitSeconds === 0 && serving <= mostInstances && utilization <= 1) {
      const percent = Math.ceil(percents * utilization - 1e-9);
      this.calm[serving * (percents + 1) + percent]! += served;
    } else {
      this.waits.add(served, meanWaitSeconds, serving * this.serversPerInstance, utilization);
    }
  }

  /** Seconds that this share of the served requests waits at most; NaN if none was served. */
  quantile(share: number): number {
    this.complete();
    return this.waits.quantile(share);
  }

  /** Share of the requests that waited longer than the limit or were dropped. */
  delayedFraction(): number {
    this.complete();
    const late = this.dropped + this.served * this.waits.shareAbove(this.delayedAfterSeconds);
    return late / (this.served + this.dropped);
  }

  private complete(): void {
    if (this.isComplete) return;
    this.isComplete = true;
    this.calm.forEach((requests, index) => {
      if (requests === 0) return;
      const ready = Math.floor(index / (percents + 1));
      const utilization = (index % (percents + 1)) / percents;
      this.waits.add(requests, 0, ready * this.serversPerInstance, utilization);
    });
  }
}
