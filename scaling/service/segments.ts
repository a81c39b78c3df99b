/**
 * Requests that wait, in the order of arrival: stretches of time in which they arrived at an even
 * rate. What is taken from the head leaves the head's stretch shorter. Allocates nothing but room.
 */
export class Segments {
  size = 0;

  private first = 0;
  private rates: Float64Array = new Float64Array(8);
  private ends: Float64Array = new Float64Array(8);
  private counts: Float64Array = new Float64Array(8);

  /** Rate at which the requests at the head arrived. */
  get headRate(): number {
    return this.rates[this.first]!;
  }

  /** Requests of the head's stretch that still wait. */
  get headCount(): number {
    return this.counts[this.first]!;
  }

  /** When the request at the head arrived. */
  get headSeconds(): number {
    return this.ends[this.first]! - this.counts[this.first]! / this.rates[this.first]!;
  }

  clear(): void {
    this.size = 0;
  }

  /** Whether requests that arrive now at that rate go on with the last stretch. */
  isGoingOn(rate: number, nowSeconds: number): boolean {
    const last = this.slot(this.size - 1);
    return this.rates[last] === rate && this.ends[last] === nowSeconds;
  }

  /** Requests arrived at an even rate until `endSeconds`. */
  extend(count: number, rate: number, startSeconds: number, endSeconds: number): void {
    if (this.size === 0 || !this.isGoingOn(rate, startSeconds)) this.push(rate);
    const last = this.slot(this.size - 1);
    this.ends[last] = endSeconds;
    this.counts[last]! += count;
  }

  /** Begins a stretch of requests that arrive from now on, without any yet. */
  begin(rate: number, nowSeconds: number): void {
    this.push(rate);
    this.ends[this.slot(this.size - 1)] = nowSeconds;
  }

  take(count: number): void {
    this.counts[this.first]! -= count;
  }

  dropHead(): void {
    this.first = this.slot(1);
    this.size--;
  }

  private push(rate: number): void {
    if (this.size === this.rates.length) this.grow();
    const slot = this.slot(this.size++);
    this.rates[slot] = rate;
    this.counts[slot] = 0;
  }

  private slot(index: number): number {
    return (this.first + index) & (this.rates.length - 1);
  }

  private grow(): void {
    this.rates = this.unrolled(this.rates);
    this.ends = this.unrolled(this.ends);
    this.counts = this.unrolled(this.counts);
    this.first = 0;
  }

  private unrolled(numbers: Float64Array): Float64Array {
    const longer = new Float64Array(2 * numbers.length);
    longer.set(numbers.subarray(this.first));
    longer.set(numbers.subarray(0, this.first), numbers.length - this.first);
    return longer;
  }
}
