import { TraceRows } from "./traceColumns";
import { Defects } from "./traceDefects";

interface ReadRows {
  readonly rows: TraceRows;
  readonly times: Float64Array;
  /** None where each row is a request. */
  readonly values: Float64Array | undefined;
  readonly lines: Float64Array;
}

interface OrderedRows {
  readonly times: Float64Array;
  readonly values: Float64Array;
  readonly intervalSeconds: number;
}

/** Where the rows of a table with a single row would otherwise have no length. */
const lonelySeconds = 60;

/** A distance of rows that is more than that many intervals is a gap. */
const gapIntervals = 1.5;

/** Puts rows in order of time and rows of one time together; notes where that was needed, and gaps. */
export function orderedRows(
  read: ReadRows,
  intervalSeconds: number | undefined,
  defects: Defects,
): OrderedRows {
  const sorted = inOrder(read, defects);
  if (sorted.values === undefined) {
    return { times: sorted.times, values: new Float64Array(0), intervalSeconds: 0 };
  }
  const { times, values, lines } = together(sorted, sorted.values, defects);
  const interval = intervalSeconds ?? medianDistance(times);
  for (let row = 1; row < times.length; row++) {
    if (times[row]! - times[row - 1]! > gapIntervals * interval)
      defects.add("gap", lines[row - 1]!);
  }
  return { times, values, intervalSeconds: interval };
}

function inOrder(read: ReadRows, defects: Defects): ReadRows {
  const { times, values, lines } = read;
  let back = 0;
  for (let row = 1; row < times.length; row++) {
    if (times[row]! >= times[row - 1]!) continue;
    defects.add("time goes back", lines[row]!);
    back++;
  }
  if (back === 0) return read;
  const order = Uint32Array.from(times, (_, row) => row);
  order.sort((a, b) => times[a]! - times[b]! || a - b);
  const ordered = (numbers: Float64Array): Float64Array =>
    Float64Array.from(order, (row) => numbers[row]!);
  return {
    ...read,
    times: ordered(times),
    lines: ordered(lines),
    values: values && ordered(values),
  };
}

/** Counts of one time add up; of two rates the first is taken. */
function together(
  { rows, times, lines }: ReadRows,
  values: Float64Array,
  defects: Defects,
): Required<Record<"times" | "values" | "lines", Float64Array>> {
  let kept = 0;
  for (let row = 0; row < times.length; row++) {
    if (kept > 0 && times[row] === times[kept - 1]) {
      defects.add("same time again", lines[row]!);
      if (rows === "count") values[kept - 1]! += values[row]!;
      continue;
    }
    times[kept] = times[row]!;
    values[kept] = values[row]!;
    lines[kept] = lines[row]!;
    kept++;
  }
  return {
    times: times.slice(0, kept),
    values: values.slice(0, kept),
    lines: lines.slice(0, kept),
  };
}

/** The lower median of the distances of rows. */
function medianDistance(times: Float64Array): number {
  if (times.length < 2) return lonelySeconds;
  const distances = new Float64Array(times.length - 1);
  for (let row = 1; row < times.length; row++) distances[row - 1] = times[row]! - times[row - 1]!;
  return distances.sort()[(distances.length - 1) >> 1]!;
}
