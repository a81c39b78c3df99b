import { FleetView } from "../control/controller";
import { lognormal, randomStream, RandomStream } from "../random";
import { Drains } from "./drains";
import { ServiceModel } from "./service";
import { shareOf, Starts } from "./starts";
import { startupSeconds } from "./startupSeconds";

/**
 * The instances of one service over time: launched, started, serving, drained, lost. Times only go
 * forward. A step costs the same however many instances there are, and allocates nothing.
 */
export class Fleet implements FleetView {
  desired: number;
  ready: number;
  /** Most instances that can run, draining ones too; those that run above it may stay. */
  limit = Infinity;
  /** Factor on the start-up time of launches from now on. */
  startFactor = 1;
  /** Share of the starts that fail at their end, from now on. */
  failureFraction: number;

  private readonly startupSeconds: number;
  /** What a start takes that has to wait for a node. */
  private readonly newNodeSeconds: number;
  /** Instances for which the nodes that there are have room. */
  private room: number;
  private readonly spread: number;
  private readonly drainSeconds: number;
  private readonly starts = new Starts();
  private readonly drains = new Drains();
  private readonly times: RandomStream;
  private readonly failures: RandomStream;
  private outOfService = 0;

  /** @param initialCapacity instances that serve at second 0. */
  constructor(service: ServiceModel, initialCapacity: number, seed: number) {
    const { spread, failureFraction, newNode } = service.startup;
    this.startupSeconds = startupSeconds(service.startup);
    this.newNodeSeconds = this.startupSeconds + (newNode?.medianSeconds ?? 0);
    this.room = newNode?.room ?? Infinity;
    this.spread = spread;
    this.failureFraction = failureFraction;
    this.drainSeconds = service.drainSeconds;
    this.times = randomStream(seed, "start-up times");
    this.failures = randomStream(seed, "start-up failures");
    this.desired = initialCapacity;
    this.ready = initialCapacity;
  }

  /** Launched and not serving yet, or taken out of service for the moment. */
  get starting(): number {
    return this.starts.total + this.outOfService;
  }

  get draining(): number {
    return this.drains.total;
  }

  /** What happened until now: starts and drains that ended; launches that could not be made yet. */
  advance(nowSeconds: number): void {
    this.drains.advance(nowSeconds);
    if (this.starts.nextSeconds <= nowSeconds) this.finishStarts(nowSeconds);
    if (this.ready + this.starting < this.desired) this.launchMissing(nowSeconds);
  }

  /** Asks for that many instances: launches what is missing, or lets the newest go. */
  setDesired(count: number, nowSeconds: number): void {
    this.desired = count;
    const surplus = this.ready + this.starting - count;
    if (surplus < 0) this.launchMissing(nowSeconds);
    else if (surplus > 0) this.release(surplus, nowSeconds);
  }

  /**
   * That share of all instances, rounded up, is gone at once, and of the room for them; the next step
   * launches new ones.
   */
  lose(fraction: number): void {
    if (this.room < Infinity) this.room -= shareOf(this.room, fraction);
    this.ready -= shareOf(this.ready, fraction);
    this.outOfService -= shareOf(this.outOfService, fraction);
    this.starts.lose(fraction);
    this.drains.lose(fraction);
  }

  /** That share of the started instances, rounded up, does not serve, whoever was out before. */
  takeOut(fraction: number): void {
    this.bringBack();
    this.outOfService = shareOf(this.ready, fraction);
    this.ready -= this.outOfService;
  }

  bringBack(): void {
    this.ready += this.outOfService;
    this.outOfService = 0;
  }

  private launchMissing(nowSeconds: number): void {
    const running = this.ready + this.starting;
    const count = Math.min(this.desired, this.limit - this.draining) - running;
    if (count <= 0) return;
    const fitting = Math.min(count, Math.max(0, this.room - running - this.draining));
    if (fitting > 0) this.launch(fitting, this.startupSeconds, nowSeconds, nowSeconds);
    if (fitting < count) this.launch(count - fitting, this.newNodeSeconds, nowSeconds, nowSeconds);
  }

  /** Without spread all start alike: one cohort. With it a start is slow or fast in all its stages. */
  private launch(
    count: number,
    medianSeconds: number,
    atSeconds: number,
    nowSeconds: number,
  ): void {
    if (this.spread === 0) {
      const seconds = atSeconds + medianSeconds * this.startFactor;
      this.starts.add(count, Math.max(nowSeconds, seconds));
      return;
    }
    for (let index = 0; index < count; index++) {
      const seconds = lognormal(this.times, medianSeconds, this.spread) * this.startFactor;
      this.starts.add(1, Math.max(nowSeconds, atSeconds + seconds));
    }
  }

  /**
   * A start that fails begins again at its end, on the node that it has; it can end again in the next
   * step at the earliest.
   */
  private finishStarts(nowSeconds: number): void {
    const { starts } = this;
    const launches = starts.launches;
    while (starts.nextSeconds <= nowSeconds && starts.nextLaunch < launches) {
      const endSeconds = starts.nextSeconds;
      const count = starts.takeNext();
      const failed = this.drawFailures(count);
      this.ready += count - failed;
      if (failed > 0) this.launch(failed, this.startupSeconds, endSeconds, nowSeconds);
    }
  }

  private drawFailures(count: number): number {
    if (this.failureFraction <= 0) return 0;
    let failed = 0;
    for (let index = 0; index < count; index++) {
      if (this.failures.uniform() < this.failureFraction) failed++;
    }
    return failed;
  }

  /** Those go first that do not serve: launches, newest first, then those out of service. */
  private release(surplus: number, nowSeconds: number): void {
    const launched = this.starts.cancelNewest(surplus);
    const out = Math.min(this.outOfService, surplus - launched);
    this.outOfService -= out;
    const serving = surplus - launched - out;
    this.ready -= serving;
    if (serving > 0 && this.drainSeconds > 0) {
      this.drains.add(serving, nowSeconds + this.drainSeconds);
    }
  }
}
