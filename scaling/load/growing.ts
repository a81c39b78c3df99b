/** Numbers that come one by one: a typed array that doubles when it is full. */
export class Growing {
  length = 0;
  private numbers = new Float64Array(1024);

  add(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Float64Array(2 * this.length);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = value;
  }

  /** What was added, without a copy: valid until more is added. */
  values(): Float64Array {
    return this.numbers.subarray(0, this.length);
  }
}
