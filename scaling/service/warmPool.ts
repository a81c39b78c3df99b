import { lognormal, randomStream, RandomStream } from "../random";
import { StartupModel, WarmPoolModel } from "./service";
import { shareOf, Starts } from "./starts";
import { startupSeconds } from "./startupSeconds";

/**
 * Instances that have started and wait beside a group. It is filled by whole starts in the background, and
 * begins full. Its size is what is to be prepared in all less what the group asks for, at least its own
 * minimum.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Warm pools"; API reference, PutWarmPool.
 */
export class WarmPool {
  /** Instances that wait, and may join the group. */
  waiting = 0;
  private readonly starts = new Starts();
  private readonly times: RandomStream;
  private readonly medianSeconds: number;
  private readonly spread: number;
  private isNew = true;

  constructor(
    private readonly model: WarmPoolModel,
    startup: StartupModel,
    seed: number,
  ) {
    this.medianSeconds = startupSeconds(startup);
    this.spread = startup.spread;
    this.times = randomStream(seed, "start-up times of the warm pool");
  }

  /** Instances that start, to wait then; they run, and are paid for as others are. */
  get preparing(): number {
    return this.starts.total;
  }

  get isRunning(): boolean {
    return this.model.isRunning;
  }

  get reuses(): boolean {
    return this.model.reuseOnScaleIn;
  }

  advance(nowSeconds: number): void {
    while (this.starts.nextSeconds <= nowSeconds) this.waiting += this.starts.takeNext();
  }

  /** Up to that many leave it for the group: how many. */
  take(count: number): number {
    const taken = Math.min(count, this.waiting);
    this.waiting -= taken;
    return taken;
  }

  /** Instances that left the group wait again. */
  giveBack(count: number): void {
    this.waiting += count;
  }

  /**
   * Launches what is missing, or lets go what is too much: what is not prepared yet first.
   * @param room how many instances may still be launched.
   */
  resize(desired: number, maxCapacity: number, nowSeconds: number, room: number): void {
    const { minSize, maxPrepared = maxCapacity } = this.model;
    const size = Math.max(minSize, maxPrepared - desired);
    const missing = size - this.waiting - this.preparing;
    if (this.isNew) this.waiting = size;
    else if (missing > 0) this.launch(Math.min(missing, room), nowSeconds);
    else if (missing < 0) this.waiting -= -missing - this.starts.cancelNewest(-missing);
    this.isNew = false;
  }

  lose(fraction: number): void {
    this.waiting -= shareOf(this.waiting, fraction);
    this.starts.lose(fraction);
  }

  private launch(count: number, nowSeconds: number): void {
    if (count <= 0) return;
    if (this.spread === 0) {
      this.starts.add(count, nowSeconds + this.medianSeconds);
      return;
    }
    for (let index = 0; index < count; index++) {
      this.starts.add(1, nowSeconds + lognormal(this.times, this.medianSeconds, this.spread));
    }
  }
}
