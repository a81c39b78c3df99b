import { Metric } from "../control/metric";
import { Front } from "./front";
import { MutableStep, workedOn } from "./step";

/** What the service shows of itself at the end of a step; NaN where there is nothing to measure. */
export class Samples {
  constructor(
    private readonly step: MutableStep,
    private readonly front: Front,
  ) {}

  of(metric: Metric): number {
    const { step } = this;
    switch (metric) {
      case "requestsPerInstance":
        return perInstance(step.arrived, step.ready);
      case "requests":
        return step.arrived;
      case "concurrencyPerInstance":
        return perInstance(this.inFlight() + this.front.meanBacklog, step.ready);
      case "concurrency":
        return this.inFlight() + this.front.meanBacklog;
      case "backlogPerInstance": // published with no instance too, unlike the others
        return step.backlog / Math.max(1, step.ready);
      case "backlog":
        return step.backlog;
      case "utilization":
        return this.utilization();
      case "latency":
        return this.latency();
      case "backlogWithoutCapacity":
        return step.backlog > 0 && step.ready === 0 ? 1 : 0;
      case "requestsWithoutCapacity":
        return step.ready === 0 ? step.arrived : 0;
    }
  }

  /**
   * Over all that are in service for their group; those busy with a new revision, and those without
   * traffic, serve nothing.
   */
  private utilization(): number {
    const { step, front } = this;
    const { capacityRate, stepSeconds, ready, installing } = step;
    const worked = workedOn(step);
    const inService = ready + installing;
    if (front.isMeshed) return perInstance(worked, inService * front.ratePerInstance * stepSeconds);
    if (installing === 0) return perInstance(worked, capacityRate * stepSeconds);
    return ready === 0 ? 0 : (worked / (capacityRate * stepSeconds)) * (ready / inService);
  }

  /** Little's law: requests being worked on = throughput x service time. */
  private inFlight(): number {
    return (workedOn(this.step) / this.step.stepSeconds) * this.front.serviceSeconds;
  }

  /** Of all that instances have worked on, since that is what they measure themselves. */
  private latency(): number {
    const { meanBacklog, serviceSeconds } = this.front;
    if (workedOn(this.step) === 0) return NaN;
    return serviceSeconds + meanBacklog / this.step.capacityRate;
  }
}

function perInstance(amount: number, instances: number): number {
  return instances === 0 ? NaN : amount / instances;
}
