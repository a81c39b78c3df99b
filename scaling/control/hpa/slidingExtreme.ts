/**
 * The smallest or largest of the values recorded during the last so many seconds. Kept as a monotonic
 * queue in a ring: each value enters and leaves once, and nothing is allocated once the ring is as
 * large as the window ever needs.
 */
export class SlidingExtreme {
  private times = new Float64Array(16);
  private values = new Int32Array(16);
  private head = 0;
  private size = 0;

  /**
   * @param sign 1 for the largest value, -1 for the smallest.
   * @param endCounts Whether a value exactly as old as the window still counts.
   */
  constructor(
    private readonly sign: 1 | -1,
    private readonly windowSeconds: number,
    private readonly endCounts: boolean,
  ) {}

  record(nowSeconds: number, value: number): void {
    if (this.windowSeconds <= 0 && !this.endCounts) return;
    const mask = this.times.length - 1;
    while (this.size > 0) {
      const last = (this.head + this.size - 1) & mask;
      if (this.sign * (this.values[last]! - value) > 0) break;
      this.size--;
    }
    if (this.size > mask) this.grow();
    const slot = (this.head + this.size) & (this.times.length - 1);
    this.times[slot] = nowSeconds;
    this.values[slot] = value;
    this.size++;
  }

  /** The extreme of a value of now and of all that are recorded and still count. */
  with(nowSeconds: number, value: number): number {
    const cutoff = nowSeconds - this.windowSeconds;
    const mask = this.times.length - 1;
    while (this.size > 0) {
      const time = this.times[this.head]!;
      if (time > cutoff || (this.endCounts && time === cutoff)) break;
      this.head = (this.head + 1) & mask;
      this.size--;
    }
    if (this.size === 0) return value;
    const extreme = this.values[this.head]!;
    return this.sign * (extreme - value) > 0 ? extreme : value;
  }

  private grow(): void {
    const { times, values, head, size } = this;
    this.times = new Float64Array(size * 2);
    this.values = new Int32Array(size * 2);
    for (let index = 0; index < size; index++) {
      this.times[index] = times[(head + index) & (size - 1)]!;
      this.values[index] = values[(head + index) & (size - 1)]!;
    }
    this.head = 0;
  }
}
