import { DefaultedRules } from "./defaults";
import { MAX_INT32, MIN_INT32, toInt32 } from "./integers";
import { ScaleEvents } from "./scaleEvents";

const Select = { max: 0, min: 1, disabled: 2 } as const;

/** How far one direction may go at once, given what has changed lately in both directions. */
export class RateRule {
  readonly disabled: boolean;
  readonly longestPeriodSeconds: number;
  private readonly select: number;
  private readonly count: number;
  private readonly percent: Uint8Array;
  private readonly values: Float64Array;
  private readonly periods: Float64Array;

  /** @param sign 1 for the rules of scaling up, -1 for those of scaling down. */
  constructor(
    private readonly sign: 1 | -1,
    { policies, selectPolicy }: DefaultedRules,
  ) {
    this.disabled = selectPolicy === "Disabled";
    this.select = selectPolicy === "Min" ? Select.min : Select.max;
    this.count = policies.length;
    this.percent = Uint8Array.from(policies, ({ type }) => (type === "Percent" ? 1 : 0));
    this.values = Float64Array.from(policies, ({ value }) => value);
    this.periods = Float64Array.from(policies, ({ periodSeconds }) => periodSeconds);
    this.longestPeriodSeconds = this.periods.reduce((a, b) => Math.max(a, b), 0);
  }

  /** The replicas that the policies allow; of no policy at all, a number beyond every other. */
  limit(nowSeconds: number, current: number, ups: ScaleEvents, downs: ScaleEvents): number {
    if (this.disabled) return current;
    const highest = (this.select === Select.max) === (this.sign === 1);
    let result = highest ? MIN_INT32 : MAX_INT32;
    for (let index = 0; index < this.count; index++) {
      const period = this.periods[index]!;
      const added = ups.within(nowSeconds, period);
      const removed = downs.within(nowSeconds, period);
      const start = (current - added + removed) | 0;
      const proposed = this.proposed(index, start);
      result = highest ? Math.max(result, proposed) : Math.min(result, proposed);
    }
    return result;
  }

  /** Percentages round so that they allow more: upwards a fraction of a pod is a pod. */
  private proposed(index: number, start: number): number {
    const value = this.values[index]!;
    if (this.percent[index] === 0) return (start + this.sign * value) | 0;
    if (this.sign === 1) return toInt32(Math.ceil(start * (1 + value / 100)));
    return toInt32(start * (1 - value / 100));
  }
}
