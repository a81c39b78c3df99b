import { TimelineData } from "../../simulate/timelineData";
import { formatNumber } from "../number";
import { valueTicks } from "./axis";
import { greatestOf, mapColumns } from "./column";
import { Lane, Series } from "./lane";

/** Demand, what is served of it, and what the serving instances could serve; the shortage is hatched. */
export function loadLane({ seconds, columns }: TimelineData): Lane {
  const { arrivalRate, servedRate, capacityRate, shortageRate } = columns;
  const demand = greatestOf(arrivalRate);
  const served = greatestOf(servedRate);
  const capacity = Math.min(greatestOf(capacityRate), 2.5 * demand);
  const ticks = valueTicks(Math.max(demand, served, capacity));
  const shortage = greatestOf(shortageRate);
  const retried = greatestOf(retriedRate(columns));
  return {
    key: "load",
    title: "Load",
    unit: "requests a second",
    finding:
      `Demand peaks at ${formatNumber(demand)} requests a second; ` +
      (shortage > 0
        ? `at worst ${formatNumber(shortage)} a second more than the instances can serve.`
        : "the serving instances can take it all the time.") +
      (retried > 0 ? ` Up to ${formatNumber(retried)} of them are tries that come again.` : ""),
    height: 168,
    top: ticks[ticks.length - 1]!,
    ticks,
    seconds,
    series: [...seriesOf(columns), ...withoutRetries(columns)],
  };
}

/** Tries that a mesh makes again; sums of fractions may be off by a little. */
function retriedRate({ arrivalRate, requestRate }: TimelineData["columns"]): Float64Array {
  return mapColumns(arrivalRate, requestRate, (tries, requests) =>
    tries - requests > 1e-9 * tries ? tries - requests : 0,
  );
}

/** What clients ask for, where a mesh makes more of it. */
function withoutRetries(columns: TimelineData["columns"]): readonly Series[] {
  if (!(greatestOf(retriedRate(columns)) > 0)) return [];
  return [
    {
      name: "new requests",
      tone: "demand",
      stroke: "dotted",
      fill: "none",
      values: columns.requestRate,
      endLabel: "new",
    },
  ];
}

function seriesOf(columns: TimelineData["columns"]): readonly Series[] {
  const { arrivalRate, servedRate, capacityRate, shortageRate } = columns;
  const isShort = (rate: number, shortage: number): number => (shortage > 0 ? rate : NaN);
  const lower = mapColumns(arrivalRate, shortageRate, (rate, shortage) => rate - shortage);
  return [
    {
      name: "served",
      tone: "supply",
      stroke: "none",
      fill: "soft",
      values: servedRate,
      endLabel: "",
    },
    {
      name: "could be served",
      tone: "supply",
      stroke: "dashed",
      fill: "none",
      values: capacityRate,
      endLabel: "could serve",
    },
    {
      name: "shortage",
      tone: "trouble",
      stroke: "none",
      fill: "hatch",
      values: mapColumns(arrivalRate, shortageRate, isShort),
      base: mapColumns(lower, shortageRate, isShort),
      endLabel: "",
    },
    {
      name: "demand",
      tone: "demand",
      stroke: "solid",
      fill: "none",
      values: arrivalRate,
      endLabel: "demand",
    },
  ];
}
