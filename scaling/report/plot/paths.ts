import { MinMaxColumn } from "../../simulate/minMaxColumn";
import { Lane, Series } from "./lane";

/** Charts are this wide in their own units and stretched to the page; heights are pixels. */
export const plotWidth = 1000;

/** Room above the highest value, so that its line is not cut. */
const headroom = 3;

/** A corner in tenths of a unit, whole numbers. */
type Corner = readonly [x: number, y: number];

/** Where a value lies below the upper edge of its lane. */
export function yOf(value: number, { top, height }: Pick<Lane, "top" | "height">): number {
  const within = Math.max(0, Math.min(1, value / top));
  return height - within * (height - headroom);
}

/** The line of a series as path data. */
export function linePath(lane: Lane, series: Series, frame: PathFrame): string {
  const line = reduce(lane.seconds, series.values, frame);
  return corners(line, lane, frame).map(openPath).join("");
}

/** The filled shape of a series as path data. */
export function areaPath(lane: Lane, series: Series, frame: PathFrame): string {
  const upper = corners(reduce(lane.seconds, series.values, frame), lane, frame);
  if (series.base === undefined)
    return upper.map((each) => closed(each, ground(each, lane))).join("");
  const lower = corners(reduce(lane.seconds, series.base, frame), lane, frame);
  return upper.map((each, index) => closed(each, lower[index] ?? ground(each, lane))).join("");
}

export interface PathFrame {
  readonly durationSeconds: number;
  /** Points of a path at most; peaks survive. */
  readonly points: number;
}

interface Line {
  readonly seconds: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** Fewer points where there are more than can be seen, each bucket by its least and greatest value. */
export function reduce(
  seconds: ArrayLike<number>,
  values: ArrayLike<number>,
  { points }: Pick<PathFrame, "points">,
): Line {
  const size = Math.ceil((2 * values.length) / points);
  if (values.length <= points) return { seconds, values };
  const column = new MinMaxColumn(2 * Math.ceil(values.length / size));
  const starts = new Float64Array(column.points.length);
  for (let from = 0, at = 0; from < values.length; from += size, at += 2) {
    const end = Math.min(from + size, values.length);
    for (let index = from; index < end; index++) column.add(values[index]!);
    column.flush(at);
    starts[at] = seconds[from]!;
    starts[at + 1] = (seconds[from]! + seconds[end - 1]!) / 2;
  }
  return { seconds: starts, values: column.points };
}

/** The corners of the steps, one list for each stretch with data. */
function corners(line: Line, lane: Lane, { durationSeconds }: PathFrame): readonly Corner[][] {
  const stretches: Corner[][] = [];
  let open: Corner[] | undefined;
  for (let index = 0; index < line.values.length; index++) {
    const value = line.values[index]!;
    if (Number.isNaN(value)) {
      open = undefined;
      continue;
    }
    if (open === undefined) stretches.push((open = []));
    const end = line.seconds[index + 1] ?? durationSeconds;
    const y = tenths(yOf(value, lane));
    open.push([tenths((line.seconds[index]! / durationSeconds) * plotWidth), y]);
    open.push([tenths((end / durationSeconds) * plotWidth), y]);
  }
  return stretches;
}

function ground(stretch: readonly Corner[], { height }: Lane): readonly Corner[] {
  const y = tenths(height);
  return [
    [stretch[0]![0], y],
    [stretch[stretch.length - 1]![0], y],
  ];
}

function openPath(stretch: readonly Corner[]): string {
  const [x, y] = stretch[0]!;
  return `M${decimal(x)} ${decimal(y)}${moves(stretch)}`;
}

function closed(upper: readonly Corner[], lower: readonly Corner[]): string {
  const around = [...upper, ...[...lower].reverse()];
  return `${openPath(around)}Z`;
}

/** Steps as relative moves; equal ones are joined. */
function moves(stretch: readonly Corner[]): string {
  let text = "";
  let [atX, atY] = stretch[0]!;
  for (let index = 1; index < stretch.length; index++) {
    const [x, y] = stretch[index]!;
    const next = stretch[index + 1];
    if (next !== undefined && next[1] === y && y === atY) continue;
    if (x !== atX) text += `h${decimal(x - atX)}`;
    if (y !== atY) text += `v${decimal(y - atY)}`;
    [atX, atY] = [x, y];
  }
  return text;
}

function tenths(value: number): number {
  return Math.floor(value * 10 + 0.5);
}

function decimal(tenth: number): string {
  return String(tenth / 10);
}
