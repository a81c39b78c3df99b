import { FleetView } from "../control/controller";
import { lognormal, randomStream, RandomStream } from "../random";
import { Drains } from "./drains";
import { SecondFleet } from "./secondFleet";
import { ServiceModel, WarmPoolModel } from "./service";
import { shareOf, Starts } from "./starts";
import { startupSeconds } from "./startupSeconds";
import { WarmPool } from "./warmPool";

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
  /** Whether instances may be launched. */
  mayLaunch = true;
  /** What launches take from now on in addition to their start. */
  extraStartSeconds = 0;
  /** In service for the group, and busy with a new revision. */
  installing = 0;
  readonly warmPool?: WarmPool;
  readonly second: SecondFleet;

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
  private readonly fromPoolSeconds: number;
  private outOfService = 0;

  /** @param initialCapacity instances that serve at second 0. */
  constructor(
    service: ServiceModel,
    initialCapacity: number,
    seed: number,
    warmPool?: WarmPoolModel,
  ) {
    const { spread, failureFraction, newNode } = service.startup;
    this.startupSeconds = startupSeconds(service.startup);
    this.newNodeSeconds = this.startupSeconds + (newNode?.medianSeconds ?? 0);
    this.fromPoolSeconds = service.startup.fromWarmPoolSeconds ?? this.startupSeconds;
    this.room = newNode?.room ?? Infinity;
    this.second = new SecondFleet(spread, seed);
    if (warmPool) this.warmPool = new WarmPool(warmPool, service.startup, seed);
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

  /** Of the group: those that start, serve, or are out of service for the moment. */
  private get running(): number {
    return this.ready + this.installing + this.starting;
  }

  /** Paid for beside the group: those being prepared for its pool, and a second fleet. */
  get beside(): number {
    return this.second.total + (this.warmPool?.preparing ?? 0);
  }

  /** What happened until now: starts and drains that ended; launches that could not be made yet. */
  advance(nowSeconds: number): void {
    const gone = this.drains.advance(nowSeconds);
    if (gone > 0 && this.warmPool?.reuses) this.warmPool.giveBack(gone);
    if (this.starts.nextSeconds <= nowSeconds) this.finishStarts(nowSeconds);
    this.warmPool?.advance(nowSeconds);
    this.second.advance(nowSeconds);
    if (this.running < this.desired) this.launchMissing(nowSeconds);
  }

  /** Asks for that many instances: launches what is missing, or lets the newest go. */
  setDesired(count: number, nowSeconds: number): void {
    this.desired = count;
    const surplus = this.running - count;
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
    this.installing -= shareOf(this.installing, fraction);
    this.starts.lose(fraction);
    this.drains.lose(fraction);
    this.warmPool?.lose(fraction);
    this.second.lose(fraction);
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

  /** Fills the pool, or empties it, by what the group asks for and may ask for at most. */
  prepare(maxCapacity: number, nowSeconds: number): void {
    const room = this.mayLaunch ? this.limit - this.running - this.draining - this.beside : 0;
    this.warmPool?.resize(this.desired, maxCapacity, nowSeconds, room);
  }

  /** Up to that many serving instances are busy with a new revision. */
  install(count: number): void {
    this.ready -= count;
    this.installing += count;
  }

  /** Those that were, as far as they are still there, serve again. */
  endInstall(count: number): void {
    const back = Math.min(count, this.installing);
    this.installing -= back;
    this.ready += back;
  }

  /** A second fleet of that size starts, as far as instances can be had. */
  startGreen(count: number, installSeconds: number, nowSeconds: number): void {
    const room = this.limit - this.running - this.draining - this.beside;
    const median = this.startupSeconds * this.startFactor + installSeconds;
    this.second.launch(Math.max(0, Math.min(count, room)), median, nowSeconds);
  }

  /** The started green instances are the group from now on; the blue ones are kept until then. */
  moveTraffic(blueUntilSeconds: number): void {
    const blue = this.running;
    this.starts.cancelNewest(this.starts.total);
    this.ready = this.second.release();
    this.installing = 0;
    this.outOfService = 0;
    this.desired = this.ready;
    this.second.keep(blue, blueUntilSeconds);
  }

  private launchMissing(nowSeconds: number): void {
    const { running } = this;
    const most = Math.min(this.desired, this.limit - this.draining - this.beside);
    if (!this.mayLaunch || most <= running) return;
    const count = most - running - this.launchFromPool(most - running, nowSeconds);
    if (count <= 0) return;
    const fitting = Math.min(count, Math.max(0, this.room - running - this.draining));
    if (fitting > 0) this.launch(fitting, this.startupSeconds, nowSeconds, nowSeconds);
    if (fitting < count) this.launch(count - fitting, this.newNodeSeconds, nowSeconds, nowSeconds);
  }

  private launchFromPool(count: number, nowSeconds: number): number {
    const taken = this.warmPool?.take(count) ?? 0;
    if (taken > 0) this.launch(taken, this.fromPoolSeconds, nowSeconds, nowSeconds);
    return taken;
  }

  /** Without spread all start alike: one cohort. With it a start is slow or fast in all its stages. */
  private launch(
    count: number,
    medianSeconds: number,
    atSeconds: number,
    nowSeconds: number,
  ): void {
    if (this.spread === 0) {
      const seconds = atSeconds + medianSeconds * this.startFactor + this.extraStartSeconds;
      this.starts.add(count, Math.max(nowSeconds, seconds));
      return;
    }
    for (let index = 0; index < count; index++) {
      const seconds = lognormal(this.times, medianSeconds, this.spread) * this.startFactor;
      const endSeconds = atSeconds + seconds + this.extraStartSeconds;
      this.starts.add(1, Math.max(nowSeconds, endSeconds));
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

  /**
   * Those go first that do not serve: launches, newest first, then those out of service. Which of the
   * others goes is not decided by a new revision that is on its way; here those that serve go first.
   */
  private release(surplus: number, nowSeconds: number): void {
    const launched = this.starts.cancelNewest(surplus);
    const out = Math.min(this.outOfService, surplus - launched);
    this.outOfService -= out;
    const going = surplus - launched - out;
    const serving = Math.min(this.ready, going);
    this.ready -= serving;
    this.installing -= going - serving;
    if (going === 0) return;
    if (this.drainSeconds > 0) this.drains.add(going, nowSeconds + this.drainSeconds);
    else if (this.warmPool?.reuses) this.warmPool.giveBack(going);
  }
}
