import { FleetView } from "../controller";

/**
 * How many instances of a group are warming up: those that start, and those that have served for less
 * than the warm-up. Instances that serve when the run begins are warm.
 *
 * Source: Amazon EC2 Auto Scaling user guide, "Instance warm-up" and "Set the default instance warmup".
 */
export class Warmup {
  /** Instances that serve and are still warming up. */
  private servingCold = 0;
  private starting = 0;
  private ready = NaN;
  /** When instances began to serve and how many; a ring that grows when it is full. */
  private times = new Float64Array(16);
  private counts = new Float64Array(16);
  private head = 0;
  private size = 0;

  constructor(private readonly seconds: number) {}

  advance(nowSeconds: number, fleet: FleetView): void {
    const { ready } = fleet;
    if (ready > this.ready) this.add(nowSeconds, ready - this.ready);
    this.ready = ready;
    this.starting = fleet.starting;
    while (this.size > 0 && this.times[this.head]! + this.seconds <= nowSeconds) this.drop();
  }

  /** All that are warming up. */
  get cold(): number {
    return this.starting + Math.min(this.servingCold, this.ready);
  }

  /** Instances that serve and have warmed up: what AWS calls the current capacity. */
  get warm(): number {
    return this.ready - Math.min(this.servingCold, this.ready);
  }

  private add(nowSeconds: number, count: number): void {
    if (this.size === this.times.length) this.grow();
    const slot = (this.head + this.size) & (this.times.length - 1);
    this.times[slot] = nowSeconds;
    this.counts[slot] = count;
    this.size++;
    this.servingCold += count;
  }

  private drop(): void {
    this.servingCold -= this.counts[this.head]!;
    this.head = (this.head + 1) & (this.times.length - 1);
    this.size--;
  }

  private grow(): void {
    const { times, counts, head, size } = this;
    this.times = new Float64Array(size * 2);
    this.counts = new Float64Array(size * 2);
    for (let index = 0; index < size; index++) {
      const slot = (head + index) & (size - 1);
      this.times[index] = times[slot]!;
      this.counts[index] = counts[slot]!;
    }
    this.head = 0;
  }
}
