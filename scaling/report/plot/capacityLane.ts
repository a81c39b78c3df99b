import { TimelineData } from "../../simulate/timelineData";
import { formatNumber } from "../number";
import { valueTicks } from "./axis";
import { greatestOf, lastOf, mapColumns, rangeOf } from "./column";
import { Lane, Series } from "./lane";

/** Instances asked for, serving and starting, what the demand needs, and the bounds. */
export function capacityLane({ seconds, columns }: TimelineData): Lane {
  const { desired, ready, starting, ejected, minCapacity, maxCapacity, needed } = columns;
  const reach = greatestOf(desired, ready, needed, minCapacity);
  const highest = greatestOf(maxCapacity);
  const isMaximumShown = highest <= 1.6 * reach;
  const ticks = valueTicks(isMaximumShown ? Math.max(reach, highest) : reach, true);
  const top = ticks[ticks.length - 1]!;
  return {
    key: "instances",
    title: "Instances",
    unit: "",
    finding: finding(columns),
    height: 168,
    top,
    ticks,
    seconds,
    series: [
      {
        name: "starting",
        tone: "motion",
        stroke: "none",
        fill: "dots",
        values: mapColumns(ready, starting, (some, more) => (more > 0 ? some + more : NaN)),
        base: mapColumns(ready, starting, (some, more) => (more > 0 ? some : NaN)),
        endLabel: "",
      },
      { ...line("serving", "supply", ready), fill: "soft" },
      ...withoutTraffic(ready, ejected),
      { ...line("asked for", "demand", desired), stroke: "dashed" },
      { ...line("needed", "trouble", needed), stroke: "dotted" },
      { ...line("minimum", "limit", minCapacity), endLabel: `min ${bound(minCapacity)}` },
      {
        ...line(isMaximumShown ? "maximum" : "maximum, above this chart", "limit", maxCapacity),
        values: isMaximumShown ? maxCapacity : new Float64Array(seconds.length).fill(NaN),
        endLabel: `max ${bound(maxCapacity)}`,
      },
    ],
  };
}

/** Instances that outlier detection keeps out of the traffic, at the top of those that serve. */
function withoutTraffic(ready: ArrayLike<number>, ejected: ArrayLike<number>): readonly Series[] {
  if (!(greatestOf(ejected) > 0)) return [];
  return [
    {
      name: "ejected",
      tone: "trouble",
      stroke: "none",
      fill: "hatch",
      values: mapColumns(ready, ejected, (some, out) => (out > 0 ? some : NaN)),
      base: mapColumns(ready, ejected, (some, out) => (out > 0 ? some - out : NaN)),
      endLabel: "",
    },
  ];
}

function line(name: string, tone: Series["tone"], values: ArrayLike<number>): Series {
  return { name, tone, stroke: "solid", fill: "none", values, endLabel: name };
}

function bound(values: ArrayLike<number>): string {
  return formatNumber(lastOf(values));
}

function finding(columns: TimelineData["columns"]): string {
  const { ready, needed, maxCapacity, ejected } = columns;
  const out = greatestOf(ejected);
  const [least, most] = rangeOf(ready).map((value) => formatNumber(value));
  return (
    `Between ${least} and ${most} instances serve; the demand needs up to ` +
    `${formatNumber(greatestOf(needed))}, the bounds allow ${formatNumber(greatestOf(maxCapacity))}.` +
    (out > 0 ? ` Up to ${formatNumber(out)} of them are ejected and get no traffic.` : "")
  );
}
