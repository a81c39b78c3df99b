import { TimelineData } from "../../simulate/timelineData";
import { formatNumber } from "../number";
import { greatestOf, mapColumns } from "./column";
import { Lane } from "./lane";

/** Served requests over what the serving instances could have served. */
export function utilizationLane({ seconds, columns }: TimelineData): Lane {
  const percent = mapColumns(columns.utilization, columns.utilization, (share) => share * 100);
  return {
    key: "utilization",
    title: "Utilization",
    unit: "%",
    finding: `The serving instances are busy up to ${formatNumber(greatestOf(percent))} %.`,
    height: 92,
    top: 100,
    ticks: [0, 50, 100],
    seconds,
    series: [
      {
        name: "utilization",
        tone: "supply",
        stroke: "solid",
        fill: "soft",
        values: percent,
        endLabel: "busy",
      },
    ],
  };
}
