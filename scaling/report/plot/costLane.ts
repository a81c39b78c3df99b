import { TimelineData } from "../../simulate/timelineData";
import { formatNumber, formatValue } from "../number";
import { valueTicks } from "./axis";
import { greatestOf, lastOf, mapColumns } from "./column";
import { Lane } from "./lane";

/** What is paid for an hour at that pace, and the part of it that the demand makes use of. */
export function costLane({ seconds, columns }: TimelineData, price: number | undefined): Lane {
  const rate = price ?? 1;
  const paid = mapColumns(columns.paid, columns.paid, (count) => count * rate);
  const used = mapColumns(
    columns.needed,
    columns.paid,
    (need, count) => Math.min(need, count) * rate,
  );
  const ticks = valueTicks(greatestOf(paid), price === undefined);
  const total = lastOf(columns.instanceHours) * rate;
  const inAll =
    price === undefined ? formatValue(total, "instance-hours") : formatValue(total, "currency");
  return {
    key: "cost",
    title: price === undefined ? "Instances paid for" : "Cost",
    unit: price === undefined ? "" : "an hour",
    finding: `${inAll} in all; at most ${formatNumber(greatestOf(paid))} an hour.`,
    height: 92,
    top: ticks[ticks.length - 1]!,
    ticks,
    seconds,
    series: [
      {
        name: "put to use",
        tone: "supply",
        stroke: "none",
        fill: "soft",
        values: used,
        endLabel: "",
      },
      {
        name: "paid",
        tone: "motion",
        stroke: "solid",
        fill: "none",
        values: paid,
        endLabel: `paid ${inAll}`,
      },
    ],
  };
}
