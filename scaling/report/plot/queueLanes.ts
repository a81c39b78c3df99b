import { TimelineData } from "../../simulate/timelineData";
import { formatNumber } from "../number";
import { ObjectiveResult } from "../report";
import { valueTicks } from "./axis";
import { constantColumn, greatestOf } from "./column";
import { Lane, Series } from "./lane";

/** Requests that wait; none where none ever waits. */
export function backlogLane({ seconds, columns }: TimelineData): Lane | undefined {
  const greatest = greatestOf(columns.backlog);
  if (greatest <= 0) return undefined;
  const ticks = valueTicks(greatest);
  const dropped = greatestOf(columns.droppedRate);
  return {
    key: "queue",
    title: "Queue",
    unit: "requests",
    finding:
      `Up to ${formatNumber(greatest)} requests wait` +
      (dropped > 0 ? `; up to ${formatNumber(dropped)} a second are dropped.` : "; none is lost."),
    height: 92,
    top: ticks[ticks.length - 1]!,
    ticks,
    seconds,
    series: [
      {
        name: "waiting",
        tone: "motion",
        stroke: "solid",
        fill: "soft",
        values: columns.backlog,
        endLabel: "waiting",
      },
    ],
  };
}

/** How long the last request in the queue waits, and the strictest objective on it. */
export function delayLane(
  { seconds, columns }: TimelineData,
  objectives: readonly ObjectiveResult[],
): Lane | undefined {
  const greatest = greatestOf(columns.waitSeconds);
  if (greatest <= 0) return undefined;
  const limits = objectives.filter(({ objective }) => objective.startsWith("maxQueueDelay"));
  const strictest = Math.min(...limits.map(({ limit }) => limit));
  const ticks = valueTicks(Math.max(greatest, Number.isFinite(strictest) ? strictest : 0));
  const limit: Series = {
    name: "objective",
    tone: "limit",
    stroke: "solid",
    fill: "none",
    values: constantColumn(seconds.length, strictest),
    endLabel: `objective ${formatNumber(strictest)}`,
  };
  return {
    key: "delay",
    title: "Queue delay",
    unit: "seconds",
    finding: `A request waits up to ${formatNumber(greatest)} s before it is served.`,
    height: 92,
    top: ticks[ticks.length - 1]!,
    ticks,
    seconds,
    series: [
      {
        name: "wait of the last in the queue",
        tone: "trouble",
        stroke: "solid",
        fill: "soft",
        values: columns.waitSeconds,
        endLabel: "wait",
      },
      ...(Number.isFinite(strictest) ? [limit] : []),
    ],
  };
}
