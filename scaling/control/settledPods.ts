import { SlidingExtreme } from "./hpa/slidingExtreme";

/**
 * How many pods have been ready for a whole window. Kubernetes leaves the CPU of the others out, since
 * what was measured of them is their start and not the load.
 */
export class SettledPods {
  private readonly fewest: SlidingExtreme;
  private ready = Infinity;

  constructor(windowSeconds: number) {
    this.fewest = new SlidingExtreme(-1, windowSeconds, false);
  }

  /** Takes how many are ready from that second on; asked at every step, as times go forward. */
  record(nowSeconds: number, ready: number): void {
    if (this.ready !== Infinity) this.fewest.record(nowSeconds, this.ready);
    this.ready = ready;
  }

  at(nowSeconds: number): number {
    return this.fewest.with(nowSeconds, this.ready);
  }
}
