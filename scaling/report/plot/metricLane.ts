import { TimelineData } from "../../simulate/timelineData";
import { formatNumber } from "../number";
import { MetricFacts } from "../report";
import { shorten } from "../words";
import { valueTicks } from "./axis";
import { constantColumn, greatestOf } from "./column";
import { Lane, Series } from "./lane";

/** The metric that scaling follows, its target and where its alarms lie. */
export function metricLane(
  { seconds, columns }: TimelineData,
  { title: fullTitle, unit, target, upperThreshold, lowerThreshold }: MetricFacts,
): Lane | undefined {
  const title = shorten(fullTitle, 48);
  const greatest = greatestOf(columns.metric);
  if (greatest <= 0) return undefined;
  const ticks = valueTicks(Math.max(greatest, target ?? 0, upperThreshold ?? 0));
  const limit = (name: string, stroke: Series["stroke"], value: number | undefined): Series[] => {
    if (value === undefined) return [];
    const values = constantColumn(seconds.length, value);
    const endLabel = `${name} ${formatNumber(value)}`;
    return [{ name, tone: "limit", stroke, fill: "none", values, endLabel }];
  };
  const isApart = upperThreshold !== undefined && upperThreshold !== target;
  return {
    key: "metric",
    title: `Metric: ${title}`,
    unit: shorten(unit, 48),
    finding:
      `${title} reaches ${formatNumber(greatest)}` +
      (target === undefined ? "." : `; its target is ${formatNumber(target)}.`),
    height: 116,
    top: ticks[ticks.length - 1]!,
    ticks,
    seconds,
    series: [
      {
        name: title,
        tone: "demand",
        stroke: "solid",
        fill: "none",
        values: columns.metric,
        endLabel: "metric",
      },
      ...limit("target", "solid", target),
      ...limit("scale-out", "dashed", isApart ? upperThreshold : undefined),
      ...limit("scale-in", "dashed", lowerThreshold),
    ],
  };
}
