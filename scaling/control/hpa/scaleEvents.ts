/**
 * The changes of the replicas in one direction, as the controller keeps them: unordered slots, of which
 * one that is older than every period of this direction's policies is used again. The policies of the
 * other direction look at them too, maybe over longer periods: what has been overwritten by then is
 * gone, so the slots have to be kept as they are.
 */
export class ScaleEvents {
  private times = new Float64Array(8);
  private changes = new Int32Array(8);
  private size = 0;

  constructor(private readonly longestPeriodSeconds: number) {}

  add(nowSeconds: number, change: number): void {
    const cutoff = nowSeconds - this.longestPeriodSeconds;
    let slot = this.size - 1;
    while (slot >= 0 && this.times[slot]! >= cutoff) slot--;
    if (slot < 0) slot = this.append();
    this.times[slot] = nowSeconds;
    this.changes[slot] = change;
  }

  /** Replicas changed during the last so many seconds; an event exactly as old no longer counts. */
  within(nowSeconds: number, periodSeconds: number): number {
    const cutoff = nowSeconds - periodSeconds;
    let sum = 0;
    for (let slot = 0; slot < this.size; slot++) {
      if (this.times[slot]! > cutoff) sum = (sum + this.changes[slot]!) | 0;
    }
    return sum;
  }

  private append(): number {
    if (this.size === this.times.length) {
      const { times, changes } = this;
      this.times = new Float64Array(this.size * 2);
      this.changes = new Int32Array(this.size * 2);
      this.times.set(times);
      this.changes.set(changes);
    }
    return this.size++;
  }
}
