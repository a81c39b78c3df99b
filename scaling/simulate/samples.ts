import { Metric } from "../control/metric";
import { MutableStep } from "./step";

/** What the service shows of itself at the end of a step; NaN where there is nothing to measure. */
export class Samples {
  /** Mean number of waiting requests over the step. */
  meanBacklog = 0;

  constructor(
    private readonly step: MutableStep,
    private readonly serviceTimeSeconds: number,
  ) {}

  of(metric: Metric): number {
    const { step } = this;
    switch (metric) {
      case "requestsPerInstance":
        return perInstance(step.arrived, step.ready);
      case "requests":
        return step.arrived;
      case "concurrencyPerInstance":
        return perInstance(this.inFlight() + this.meanBacklog, step.ready);
      case "concurrency":
        return this.inFlight() + this.meanBacklog;
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

  /** Over all that are in service for their group; those busy with a new revision serve nothing. */
  private utilization(): number {
    const { served, capacityRate, stepSeconds, ready, installing } = this.step;
    if (installing === 0) return perInstance(served, capacityRate * stepSeconds);
    const inService = ready + installing;
    return ready === 0 ? 0 : (served / (capacityRate * stepSeconds)) * (ready / inService);
  }

  /** Little's law: requests being worked on = throughput x service time. */
  private inFlight(): number {
    return (this.step.served / this.step.stepSeconds) * this.serviceTimeSeconds;
  }

  private latency(): number {
    const { served, capacityRate } = this.step;
    if (served === 0) return NaN;
    return this.serviceTimeSeconds + this.meanBacklog / capacityRate;
  }
}

function perInstance(amount: number, instances: number): number {
  return instances === 0 ? NaN : amount / instances;
}
