/** A stretch of a load in which the rate moves in a straight line. */
export interface Line {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly fromRps: number;
  readonly toRps: number;
}

/** A load as straight lines, and how far they are from it. */
export interface Lines {
  readonly lines: readonly Line[];
  /** Greatest distance of a step's mean rate from that of its line. */
  readonly errorRps: number;
}

/** Differences below this share of the peak are rounding. */
const roundingShare = 1e-9;
const firstToleranceShare = 1e-3;

/**
 * Lines that follow the mean rates of steps. Each line has exactly the requests of its steps, so that
 * none is lost or made up; where one line ends the next may begin with another rate. As few lines as a
 * tolerance allows are taken, and the tolerance grows until there are no more than `most`.
 */
export function linesOf(rates: ArrayLike<number>, stepSeconds: number, most: number): Lines {
  const fitter = new LineFitter(rates);
  let peak = 0;
  for (let step = 0; step < rates.length; step++) peak = Math.max(peak, rates[step]!);
  let tolerance = roundingShare * peak;
  for (;;) {
    const spans = fitter.spans(tolerance, most);
    if (spans !== undefined) return inSeconds(spans, stepSeconds);
    tolerance = Math.max(2 * tolerance, firstToleranceShare * peak);
  }
}

/** A line over the steps from `first` up to before `end`. */
interface Span {
  readonly first: number;
  readonly end: number;
  readonly fromRps: number;
  readonly toRps: number;
  readonly error: number;
}

function inSeconds(spans: readonly Span[], stepSeconds: number): Lines {
  return {
    lines: spans.map(({ first, end, fromRps, toRps }) => ({
      startSeconds: first * stepSeconds,
      endSeconds: end * stepSeconds,
      fromRps,
      toRps,
    })),
    errorRps: Math.max(...spans.map(({ error }) => error)),
  };
}

class LineFitter {
  /** Sums of the rates, and of the rates times their positions, before each step. */
  private readonly sums: Float64Array;
  private readonly moments: Float64Array;

  constructor(private readonly rates: ArrayLike<number>) {
    this.sums = new Float64Array(rates.length + 1);
    this.moments = new Float64Array(rates.length + 1);
    for (let step = 0; step < rates.length; step++) {
      this.sums[step + 1] = this.sums[step]! + rates[step]!;
      this.moments[step + 1] = this.moments[step]! + rates[step]! * (step + 0.5);
    }
  }

  /** From left to right, each line as long as the tolerance allows; undefined for more than `most`. */
  spans(tolerance: number, most: number): readonly Span[] | undefined {
    const spans: Span[] = [];
    for (let first = 0; first < this.rates.length; first = spans[spans.length - 1]!.end) {
      if (spans.length === most) return undefined;
      spans.push(this.longest(first, tolerance));
    }
    return spans;
  }

  /** Doubles the length while a line fits, then halves the distance to where it does not. */
  private longest(first: number, tolerance: number): Span {
    let best = this.fit(first, first + 1);
    let over = this.rates.length - first + 1;
    for (let length = 2; length < over; length *= 2) {
      const span = this.fit(first, first + length);
      if (span.error > tolerance) over = length;
      else best = span;
    }
    while (over - (best.end - first) > 1) {
      const length = (over + (best.end - first)) >> 1;
      const span = this.fit(first, first + length);
      if (span.error > tolerance) over = length;
      else best = span;
    }
    return best;
  }

  /** The line with the requests of the steps and the slope of least squares, nowhere below 0. */
  private fit(first: number, end: number): Span {
    const count = end - first;
    const requests = this.sums[end]! - this.sums[first]!;
    const mean = Math.max(0, requests / count);
    const middle = first + count / 2;
    const covariance = this.moments[end]! - this.moments[first]! - middle * requests;
    const spread = (count * (count * count - 1)) / 12;
    const steepest = (2 * mean) / count;
    const slope = spread === 0 ? 0 : within(covariance / spread, steepest);
    let error = 0;
    for (let step = first; step < end; step++) {
      const rate = mean + slope * (step + 0.5 - middle);
      error = Math.max(error, Math.abs(rate - this.rates[step]!));
    }
    const rise = (slope * count) / 2;
    return { first, end, fromRps: mean - rise, toRps: mean + rise, error };
  }
}

function within(value: number, bound: number): number {
  return Math.max(-bound, Math.min(bound, value));
}
