import { rangeOf } from "./column";
import { Lane } from "./lane";

/** A stretch of the time axis with the range of each series in it, for tables and tooltips. */
export interface Slot {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** In the order of the lane's series; NaN twice where there is no data. */
  readonly ranges: readonly (readonly [least: number, greatest: number])[];
}

/** A lane in that many stretches of equal length. */
export function slotsOf(lane: Lane, duration: number, count: number): readonly Slot[] {
  const { seconds } = lane;
  const length = duration / count;
  let from = 0;
  return Array.from({ length: count }, (_, index) => {
    const endSeconds = (index + 1) * length;
    let to = from;
    while (to < seconds.length && seconds[to]! < endSeconds - 1e-9) to++;
    // A point lasts until the next one: a stretch without a point of its own shows the one before.
    const first = to > from ? from : Math.max(0, from - 1);
    const ranges = lane.series.map(({ values }) => rangeOf(values, first, Math.max(to, first + 1)));
    from = to;
    return { startSeconds: index * length, endSeconds, ranges };
  });
}
