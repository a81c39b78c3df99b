import { FluidQueue } from "../service/fluidQueue";
import { ServiceModel } from "../service/service";
import { FailingInstances } from "./failingInstances";
import { FaultWindows } from "./faultWindows";
import { Mesh } from "./mesh";
import { Scenario } from "./scenario";
import { MutableStep } from "./step";

/** What becomes of the requests of a step: the queue, the mesh before it, the instances behind it. */
export class Front {
  /** Mean number of waiting requests over the step. */
  meanBacklog = 0;
  /** Time that an instance works on a request. */
  serviceSeconds: number;
  private readonly queue: FluidQueue;
  private readonly mesh?: Mesh;
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
    if (mesh) this.mesh = new Mesh(mesh, load.stepSeconds);
  }

  /** Serves a step with the instances that it has ready. */
  serve(requestRate: number, step: MutableStep, now: number): void {
    const { mesh, queue, failing } = this;
    const rate = mesh ? mesh.begin(requestRate, step.ready, now) : requestRate;
    const ejected = mesh?.ejected ?? 0;
    const serving = step.ready - ejected;
    this.slowDown(now);
    failing.advance(now, step.ready);
    failing.share(serving, mesh ? mesh.servingOf(failing.count) : failing.count);
    const isCutOff = serving === 0 && ejected > 0;
    queue.serve(isCutOff ? 0 : rate, serving, step.stepSeconds);
    mesh?.settle(queue, failing, this.serviceSeconds, now);
    this.show(rate, step);
    step.ejected = ejected;
    step.overloadSeconds = isCutOff && rate > 0 ? step.stepSeconds : queue.overloadSeconds;
  }

  private show(rate: number, step: MutableStep): void {
    const { mesh, queue, failing } = this;
    const failed = mesh ? 0 : queue.served * failing.errorShare;
    step.arrivalRate = rate;
    step.capacityRate = queue.capacityRate;
    step.arrived = rate * step.stepSeconds;
    step.retried = mesh?.retried ?? 0;
    step.served = mesh ? mesh.served : queue.served - failed;
    step.wasted = mesh ? mesh.wasted : failed;
    step.dropped = mesh ? mesh.dropped : queue.dropped + failed;
    step.backlog = queue.backlog;
    step.peakBacklog = queue.peakBacklog;
    step.meanWaitSeconds = mesh ? mesh.meanWaitSeconds : queue.meanWaitSeconds;
    step.needed = rate / queue.ratePerInstance;
    this.meanBacklog = queue.backlogSeconds / step.stepSeconds;
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
