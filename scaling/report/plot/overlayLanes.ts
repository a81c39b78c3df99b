import { TimelineColumn, TimelineData } from "../../simulate/timelineData";
import { formatNumber } from "../number";
import { valueTicks } from "./axis";
import { greatestOf, lastOf } from "./column";
import { Lane, Series } from "./lane";

interface Overlay {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly column: TimelineColumn;
  readonly isWhole: boolean;
}

const overlays: readonly Overlay[] = [
  { key: "serving", title: "Serving instances", unit: "", column: "ready", isWhole: true },
  {
    key: "shortage",
    title: "Shortage",
    unit: "requests a second",
    column: "shortageRate",
    isWhole: false,
  },
  { key: "queue", title: "Queue", unit: "requests", column: "backlog", isWhole: false },
  { key: "delay", title: "Queue delay", unit: "seconds", column: "waitSeconds", isWhole: false },
  { key: "paid", title: "Instances paid for", unit: "", column: "paid", isWhole: true },
];

/**
 * Two runs of one load on one axis. Charts in which both are zero, or of which one run knows nothing, are
 * left out.
 */
export function overlayLanes(
  before: TimelineData,
  after: TimelineData,
  names: readonly [string, string] = ["before", "after"],
): readonly Lane[] {
  return overlays.flatMap((overlay) => overlayLane(before, after, names, overlay) ?? []);
}

function overlayLane(
  before: TimelineData,
  after: TimelineData,
  names: readonly [string, string],
  { key, title, unit, column, isWhole }: Overlay,
): Lane | undefined {
  const first = before.columns[column];
  const second = resampled(after, column, before.seconds);
  if ([first, second].some((values) => Number.isNaN(lastOf(values)))) return undefined;
  const demand = column === "ready" ? [needed(before)] : [];
  const [mostBefore, mostAfter] = [greatestOf(first), greatestOf(second)];
  if (mostBefore === 0 && mostAfter === 0) return undefined;
  const reach = Math.max(mostBefore, mostAfter, ...demand.map(({ values }) => greatestOf(values)));
  const ticks = valueTicks(reach, isWhole);
  return {
    key,
    title,
    unit,
    finding: `At most ${formatNumber(mostBefore)} ${names[0]}, ${formatNumber(mostAfter)} ${names[1]}.`,
    height: key === "serving" ? 168 : 104,
    top: ticks[ticks.length - 1]!,
    ticks,
    seconds: before.seconds,
    series: [
      ...demand,
      side(names[0], "motion", "dashed", first),
      side(names[1], "demand", "solid", second),
    ],
  };
}

function needed({ columns }: TimelineData): Series {
  return {
    name: "needed",
    tone: "trouble",
    stroke: "dotted",
    fill: "none",
    values: columns.needed,
    endLabel: "needed",
  };
}

function side(
  name: string,
  tone: Series["tone"],
  stroke: Series["stroke"],
  values: ArrayLike<number>,
): Series {
  return { name, tone, stroke, fill: "none", values, endLabel: name };
}

/** A column read at the points of another run. */
function resampled(
  { seconds, columns }: TimelineData,
  column: TimelineColumn,
  at: ArrayLike<number>,
): Float64Array {
  const values = columns[column];
  let from = 0;
  return Float64Array.from({ length: at.length }, (_, index) => {
    while (from + 1 < seconds.length && seconds[from + 1]! <= at[index]!) from++;
    return values[from] ?? NaN;
  });
}
