/**
 * Metrics are sums and quotients of fractions, so a value that is exactly at its target may come out
 * a few bits beside it. Nothing is scaled for such a difference.
 */
const relativeTolerance = 1e-9;

/** `mark` where the value differs from it by rounding only, else the value. */
export function snap(value: number, mark: number): number {
  return Math.abs(value - mark) <= relativeTolerance * Math.abs(mark) ? mark : value;
}

/** The least whole number that is not below the amount, rounding errors left aside. */
export function ceilCount(amount: number): number {
  const nearest = Math.floor(amount + 0.5);
  return snap(amount, nearest) === nearest ? nearest : Math.ceil(amount);
}
