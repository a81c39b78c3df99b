/** How many instances served between two moments (Unix time), where that is known. */
export type FleetSize = (fromSeconds: number, toSeconds: number) => FleetSpan | undefined;

export interface FleetSpan {
  /** Mean number of instances. */
  readonly instances: number;
  /** Whether there were as many all the time. */
  readonly isSteady: boolean;
}

/** The same number all the time. */
export function fixedFleet(instances: number): FleetSize {
  return () => ({ instances, isSteady: true });
}

/** A table of moments and numbers, in order; each number holds until the next one. */
export function recordedFleet(times: ArrayLike<number>, counts: ArrayLike<number>): FleetSize {
  return (from, to) => {
    if (times.length === 0 || from < times[0]!) return undefined;
    let row = lastAtOrBefore(times, from);
    const first = counts[row]!;
    let [sum, isSteady] = [0, true];
    for (let at = from; at < to; row++) {
      const end = row + 1 < times.length ? Math.min(to, times[row + 1]!) : to;
      sum += counts[row]! * (end - at);
      isSteady &&= counts[row] === first;
      at = end;
    }
    return { instances: sum / (to - from), isSteady };
  };
}

function lastAtOrBefore(times: ArrayLike<number>, seconds: number): number {
  let [low, high] = [0, times.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (times[middle]! <= seconds) low = middle;
    else high = middle - 1;
  }
  return low;
}
