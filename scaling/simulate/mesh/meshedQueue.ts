import { FluidQueue } from "../../service/fluidQueue";
import { MeshModel } from "../../service/mesh";
import { FailingInstances } from "../failingInstances";
import { Mesh } from "./mesh";

/** What an ejection and a retry need is a matter of a second, however long a step is. */
const longestPieceSeconds = 1;

/** One step as it comes to the proxies. */
export interface MeshedStep {
  /** New requests per second. */
  readonly requestRate: number;
  readonly ready: number;
  readonly startSeconds: number;
  /** How long an instance works on a request. */
  readonly serviceSeconds: number;
}

/** A queue behind a mesh: each step is served in pieces of a second. The figures are those of the step. */
export class MeshedQueue {
  arrived = 0;
  /** Tries that are not the first ones. */
  retried = 0;
  served = 0;
  /** Worked on for nobody. */
  wasted = 0;
  dropped = 0;
  backlogSeconds = 0;
  peakBacklog = 0;
  overloadSeconds = 0;
  /** Tries that the instances with traffic could have served. */
  servable = 0;
  private waitSum = 0;
  private readonly mesh: Mesh;
  private readonly pieces: number;
  private readonly pieceSeconds: number;

  constructor(
    model: MeshModel,
    private readonly queue: FluidQueue,
    private readonly failing: FailingInstances,
    private readonly stepSeconds: number,
  ) {
    this.pieces = Math.ceil(stepSeconds / longestPieceSeconds);
    this.pieceSeconds = stepSeconds / this.pieces;
    this.mesh = new Mesh(model, this.pieceSeconds);
  }

  /** Instances without traffic, in the last piece. */
  get ejected(): number {
    return this.failing.ready - this.failing.serving;
  }

  get meanWaitSeconds(): number {
    return this.served > 0 ? this.waitSum / this.served : 0;
  }

  serve(step: MeshedStep): void {
    this.reset();
    if (this.isCalm(step)) {
      this.pass(step);
      return;
    }
    for (let index = 0; index < this.pieces; index++) {
      this.servePiece(step, step.startSeconds + index * this.pieceSeconds);
    }
  }

  /** Whether nothing waits, fails or comes again: then a mesh only lets requests through. */
  private isCalm({ requestRate, ready, serviceSeconds }: MeshedStep): boolean {
    const { mesh, queue, failing } = this;
    if (queue.backlog > 0 || requestRate > ready * queue.ratePerInstance) return false;
    return !failing.isDeclared && mesh.isCalm(serviceSeconds);
  }

  /** A calm step, as a whole. */
  private pass({ requestRate, ready, startSeconds }: MeshedStep): void {
    const { mesh, queue, failing, stepSeconds } = this;
    mesh.rest(ready, startSeconds);
    failing.advance(startSeconds, ready);
    failing.share(ready, 0);
    queue.serve(requestRate, ready, stepSeconds);
    this.arrived = queue.arrived;
    this.served = queue.served;
    this.servable = queue.capacityRate * stepSeconds;
  }

  private reset(): void {
    this.arrived = 0;
    this.retried = 0;
    this.served = 0;
    this.wasted = 0;
    this.dropped = 0;
    this.backlogSeconds = 0;
    this.peakBacklog = 0;
    this.overloadSeconds = 0;
    this.servable = 0;
    this.waitSum = 0;
  }

  /** Where no instance has traffic, nothing is let through to the queue. */
  private servePiece({ requestRate, ready, serviceSeconds }: MeshedStep, now: number): void {
    const { mesh, queue, failing, pieceSeconds } = this;
    const rate = mesh.begin(requestRate, ready, now);
    failing.advance(now, ready);
    failing.share(ready - mesh.ejected, mesh.servingOf(failing.count));
    const isCutOff = failing.serving === 0 && ready > 0;
    queue.serve(isCutOff ? 0 : rate, failing.serving, pieceSeconds);
    mesh.settle(queue, failing, serviceSeconds, now);
    this.overloadSeconds += isCutOff && rate > 0 ? pieceSeconds : queue.overloadSeconds;
    this.arrived += rate * pieceSeconds;
    this.add();
  }

  private add(): void {
    const { mesh, queue } = this;
    this.retried += mesh.retried;
    this.served += mesh.served;
    this.wasted += mesh.wasted;
    this.dropped += mesh.dropped;
    this.waitSum += mesh.served * mesh.meanWaitSeconds;
    this.backlogSeconds += queue.backlogSeconds;
    this.peakBacklog = Math.max(this.peakBacklog, queue.peakBacklog);
    this.servable += queue.capacityRate * this.pieceSeconds;
  }
}
