import { shareOf } from "./starts";

/** Instances on their way out, first in first out: each needs the same time to finish its work. */
export class Drains {
  /** Instances that drain. */
  total = 0;

  private ends = new Float64Array(16);
  private counts = new Int32Array(16);
  private first = 0;
  private size = 0;

  add(count: number, endSeconds: number): void {
    if (this.size === this.ends.length) this.grow();
    const slot = this.slot(this.size++);
    this.ends[slot] = endSeconds;
    this.counts[slot] = count;
    this.total += count;
  }

  /** Lets those go whose time is over: how many. */
  advance(nowSeconds: number): number {
    const before = this.total;
    while (this.size > 0 && this.ends[this.first]! <= nowSeconds) {
      this.total -= this.counts[this.first]!;
      this.first = this.slot(1);
      this.size--;
    }
    return before - this.total;
  }

  /** Loses that share of the instances (rounded up), evenly over the order in which they go. */
  lose(fraction: number): void {
    let seen = 0;
    let lost = 0;
    for (let index = 0; index < this.size; index++) {
      const slot = this.slot(index);
      seen += this.counts[slot]!;
      const gone = shareOf(seen, fraction) - lost;
      this.counts[slot]! -= gone;
      lost += gone;
    }
    this.total -= lost;
  }

  private slot(index: number): number {
    return (this.first + index) % this.ends.length;
  }

  private grow(): void {
    const ends = new Float64Array(2 * this.size);
    const counts = new Int32Array(2 * this.size);
    for (let index = 0; index < this.size; index++) {
      ends[index] = this.ends[this.slot(index)]!;
      counts[index] = this.counts[this.slot(index)]!;
    }
    this.ends = ends;
    this.counts = counts;
    this.first = 0;
  }
}
