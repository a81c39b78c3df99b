/** A number that was measured, and between which most of the measurements lie. */
export interface Estimate {
  readonly value: number;
  /** A tenth of the measurements is below, a tenth above. */
  readonly low: number;
  readonly high: number;
  /** Intervals that it was measured in. */
  readonly intervals: number;
}

export interface Weighted {
  readonly value: number;
  readonly weight: number;
}

/** The median and the inner eight tenths, which a few odd intervals cannot move; none for nothing. */
export function estimateOf(measured: readonly Weighted[]): Estimate | undefined {
  const ordered = measured.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value);
  if (ordered.length === 0) return undefined;
  const total = ordered.reduce((sum, { weight }) => sum + weight, 0);
  const at = (share: number): number => {
    let below = 0;
    for (const { value, weight } of ordered) if ((below += weight) >= share * total) return value;
    return ordered[ordered.length - 1]!.value;
  };
  return { value: at(0.5), low: at(0.1), high: at(0.9), intervals: ordered.length };
}
