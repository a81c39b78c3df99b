/** Hours that a forecast looks back: 14 days. */
export const historyHours = 14 * 24;

/** Load of the latest whole hours, at most {@link historyHours} of them, in requests per second. */
export class HourlyHistory {
  private readonly loads = new Float64Array(historyHours);
  /** Hours added in all. */
  private count = 0;

  constructor(before: readonly number[] = []) {
    for (const load of before) this.add(load);
  }

  /** The load of the hour that follows; NaN, a gap, is filled with the hour a day before, else the last. */
  add(load: number): void {
    this.loads[this.count % historyHours] = Number.isNaN(load) ? this.substitute() : load;
    this.count++;
  }

  /** Begins anew, with nothing known. */
  clear(): void {
    this.count = 0;
  }

  /** Hours that are known. */
  get length(): number {
    return Math.min(this.count, historyHours);
  }

  /** The load of that many hours ago; 1 is the last hour, {@link length} the first. */
  ago(hours: number): number {
    return this.loads[(this.count - hours) % historyHours]!;
  }

  private substitute(): number {
    if (this.length >= 24) return this.ago(24);
    return this.length > 0 ? this.ago(1) : 0;
  }
}
