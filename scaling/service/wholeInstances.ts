/** Rates are sums of fractions: a billionth of an instance is no instance. */
const roundingSlack = 1e-9;

/** Whole instances that a fraction of instances takes. */
export function wholeInstances(needed: number): number {
  return Math.ceil(needed - roundingSlack * (1 + needed));
}

/** Whether the arrivals are more than that many instances can serve. */
export function isShort(needed: number, ready: number): boolean {
  return needed > ready + roundingSlack * (1 + ready);
}
