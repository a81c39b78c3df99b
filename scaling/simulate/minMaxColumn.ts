/**
 * A column of numbers that keeps its peaks: of each bucket of steps the least and the greatest value, in
 * the order in which they came. NaN (no data) counts only where a bucket holds nothing else.
 */
export class MinMaxColumn {
  readonly points: Float64Array;
  private least = NaN;
  private greatest = NaN;
  private greatestCameFirst = false;

  constructor(length: number) {
    this.points = new Float64Array(length).fill(NaN);
  }

  add(value: number): void {
    if (Number.isNaN(value)) return;
    if (!(value >= this.least)) {
      this.least = value;
      this.greatestCameFirst = !Number.isNaN(this.greatest);
    }
    if (!(value <= this.greatest)) {
      this.greatest = value;
      this.greatestCameFirst = value === this.least;
    }
  }

  /** Ends a bucket: its two points go to `index` and the one after it. */
  flush(index: number): void {
    const first = this.greatestCameFirst ? this.greatest : this.least;
    const second = this.greatestCameFirst ? this.least : this.greatest;
    this.points[index] = first;
    if (index + 1 < this.points.length) this.points[index + 1] = second;
    this.least = NaN;
    this.greatest = NaN;
  }
}
