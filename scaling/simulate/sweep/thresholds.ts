/** As the alarms do: a datapoint that differs from its threshold by rounding does not breach it. */
const tolerance = 1e-9;

/** At how many requests of a step the comparisons of the two alarms change. */
export interface Threshold {
  /** From here on a datapoint breaches the high alarm. */
  readonly highFrom: number;
  /** Below, it breaches the low alarm. */
  readonly lowBelow: number;
}

/** Compares datapoints as the alarms do, and finds where, for any number of instances, that changes. */
export class Thresholds {
  private readonly known: Threshold[] = [];
  private readonly highTolerance: number;
  private readonly lowTolerance: number;
  private readonly lowThreshold: number;

  constructor(
    private readonly targetValue: number,
    scaleInThresholdFraction: number,
    private readonly factor: number,
  ) {
    this.lowThreshold = targetValue * scaleInThresholdFraction;
    this.highTolerance = tolerance * targetValue;
    this.lowTolerance = tolerance * this.lowThreshold;
  }

  isHigh(value: number): boolean {
    return value - this.targetValue > this.highTolerance;
  }

  isLow(value: number): boolean {
    return this.lowThreshold - value > this.lowTolerance;
  }

  /** In requests of a step on that many ready instances, exact to the last bit. */
  of(ready: number): Threshold {
    const known = this.known[ready];
    if (known !== undefined) return known;
    const { factor, targetValue, lowThreshold } = this;
    const valueOf = (requests: number): number => (requests / ready) * factor;
    const found = {
      highFrom: leastWhere((it) => this.isHigh(valueOf(it)), (targetValue / factor) * ready),
      lowBelow: leastWhere((it) => !this.isLow(valueOf(it)), (lowThreshold / factor) * ready),
    };
    this.known[ready] = found;
    return found;
  }
}

/** The least number near a guess for which something begins to be true, to the last bit. */
function leastWhere(isTrue: (value: number) => boolean, guess: number): number {
  let [low, high] = [guess * (1 - 1e-8), guess * (1 + 1e-8)];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (isTrue(middle)) high = middle;
    else low = middle;
  }
}
