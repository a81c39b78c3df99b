/** A stretch of a profile that one level covers. */
export interface Segment {
  readonly start: number;
  readonly level: number;
}

/** The cheapest coverings of a profile by one stretch, by two, and so on. */
export interface Coverings {
  /** Cost of the covering by `index` + 1 stretches: levels times slots. */
  readonly costs: readonly number[];
  segments(count: number): readonly Segment[];
}

/**
 * Covers a profile from above with stretches of constant level, by dynamic programming over where the
 * last stretch begins: the best for each number of stretches up to a most.
 */
export function coverings(profile: ArrayLike<number>, most: number): Coverings {
  const { length } = profile;
  const rows = Math.min(most, length);
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(length + 1).fill(Infinity));
  const begins = Array.from({ length: rows + 1 }, () => new Int32Array(length + 1));
  best[0]![0] = 0;
  for (let count = 1; count <= rows; count++) {
    for (let end = 1; end <= length; end++) {
      let level = 0;
      for (let start = end - 1; start >= 0; start--) {
        level = Math.max(level, profile[start]!);
        const cost = best[count - 1]![start]! + level * (end - start);
        if (cost < best[count]![end]!) {
          best[count]![end] = cost;
          begins[count]![end] = start;
        }
      }
    }
  }
  return {
    costs: best.slice(1).map((row) => row[length]!),
    segments: (count) => trace(profile, begins, count),
  };
}

function trace(
  profile: ArrayLike<number>,
  begins: readonly Int32Array[],
  count: number,
): readonly Segment[] {
  const segments: Segment[] = [];
  let end = profile.length;
  for (let left = count; left > 0; left--) {
    const start = begins[left]![end]!;
    let level = 0;
    for (let slot = start; slot < end; slot++) level = Math.max(level, profile[slot]!);
    segments.unshift({ start, level });
    end = start;
  }
  return segments;
}
