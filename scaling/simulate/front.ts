import { FluidQueue } from "../service/fluidQueue";
import { ServiceModel } from "../service/service";
import { FailingInstances } from "./failingInstances";
import { FaultWindows } from "./faultWindows";
import { MeshedQueue } from "./mesh";
import { Scenario } from "./scenario";
import { MutableStep } from "./step";

/** What becomes of the requests of a step: the queue, the mesh before it, the instances behind it. */
export class Front {
  /** Mean number of waiting requests over the step. */
  meanBacklog = 0;
  /** Time that an instance works on a request. */
  serviceSeconds: number;
  private readonly queue: FluidQueue;
  private readonly meshed?: MeshedQueue;
  private readonly failing: FailingInstances;
  private readonly service: ServiceModel;

  constructor(
    { service, mesh, load }: Scenario,
    private readonly faults: FaultWindows,
  ) {
    this.service = service;
    this.serviceSeconds = service.serviceTimeSeconds;
    this.queue = new FluidQueue(service);
    this.failing = new FailingInstances(faults);
    if (mesh) this.meshed = new MeshedQueue(mesh, this.queue, this.failing, load.stepSeconds);
  }

  get isMeshed(): boolean {
    return this.meshed !== undefined;
  }

  /** Requests per second that an instance serves. */
  get ratePerInstance(): number {
    return this.queue.ratePerInstance;
  }

  /** Serves a step with the instances that it has ready. */
  serve(requestRate: number, step: MutableStep, now: number): void {
    this.slowDown(now);
    if (this.meshed) this.serveMeshed(this.meshed, requestRate, step, now);
    else this.serveDirectly(requestRate, step, now);
    step.backlog = this.queue.backlog;
    step.needed = step.arrivalRate / this.queue.ratePerInstance;
  }

  private serveDirectly(requestRate: number, step: MutableStep, now: number): void {
    const { queue, failing } = this;
    failing.advance(now, step.ready);
    failing.share(step.ready, failing.count);
    queue.serve(requestRate, step.ready, step.stepSeconds);
    const failed = queue.served * failing.errorShare;
    step.arrivalRate = requestRate;
    step.capacityRate = queue.capacityRate;
    step.arrived = queue.arrived;
    step.served = queue.served - failed;
    step.wasted = failed;
    step.dropped = queue.dropped + failed;
    step.peakBacklog = queue.peakBacklog;
    step.meanWaitSeconds = queue.meanWaitSeconds;
    step.overloadSeconds = queue.overloadSeconds;
    this.meanBacklog = queue.backlogSeconds / step.stepSeconds;
  }

  private serveMeshed(
    meshed: MeshedQueue,
    requestRate: number,
    step: MutableStep,
    startSeconds: number,
  ): void {
    const { ready, stepSeconds } = step;
    const { serviceSeconds } = this;
    meshed.serve({ requestRate, ready, startSeconds, serviceSeconds });
    step.arrivalRate = meshed.arrived / stepSeconds;
    step.capacityRate = meshed.servable / stepSeconds;
    step.arrived = meshed.arrived;
    step.retried = meshed.retried;
    step.served = meshed.served;
    step.wasted = meshed.wasted;
    step.dropped = meshed.dropped;
    step.peakBacklog = meshed.peakBacklog;
    step.meanWaitSeconds = meshed.meanWaitSeconds;
    step.overloadSeconds = meshed.overloadSeconds;
    step.ejected = meshed.ejected;
    this.meanBacklog = meshed.backlogSeconds / stepSeconds;
  }

  /** A slow dependency keeps each place of an instance for longer. */
  private slowDown(now: number): void {
    if (!this.faults.has("slowDependency")) return;
    const { service, queue } = this;
    const amount = this.faults.amount("slowDependency", now);
    const added = Number.isNaN(amount) ? 0 : amount;
    const rate = service.requestsPerSecondPerInstance;
    const places = service.concurrencyPerInstance;
    queue.ratePerInstance = added > 0 ? places / (places / rate + added) : rate;
    this.serviceSeconds = service.serviceTimeSeconds + added;
  }
}
