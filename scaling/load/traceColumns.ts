import { TraceError } from "./csvLines";
import { plainNumber, TimeForm, timeFormOf } from "./traceTime";

/** What a row stands for: one request, or the requests of an interval, counted or per second. */
export type TraceRows = "requests" | "count" | "rps";

/** How to read a table; whatever is left out is found from its first rows. */
export interface TraceOptions {
  readonly rows?: TraceRows;
  /** Name in the header, or number from 1. Default: a column with a name for times, else the first. */
  readonly timeColumn?: string | number;
  /** Default: a column with a name for counts or rates, else the second. */
  readonly valueColumn?: string | number;
  /** Length of a counted interval. Default: the median distance of rows. */
  readonly intervalSeconds?: number;
  /** Default: 5,000,000. */
  readonly mostRows?: number;
}

/** How a table is read. */
export interface TraceColumns {
  readonly rows: TraceRows;
  readonly delimiter: string;
  readonly timeForm: TimeForm;
  /** Indices of cells, from 0; no value column where each row is a request. */
  readonly time: number;
  readonly value: number | undefined;
  readonly header: boolean;
}

const timeNames =
  /^(time|times|timestamp|timestamps|date|datetime|date_?time|ts|arrival|arrival_?time)$/i;
const rateNames = /^(rps|qps|rate|requests?_?per_?second|reqs?\/s)$/i;
const countNames = /^(value|values|count|counts|requests?|request_?count|invocations|hits|n)$/i;

/**
 * Reads the first rows: a header, if the first has no time where the second has one. Undefined
 * while there is only what may be a header.
 */
export function traceColumns(
  first: readonly string[],
  second: readonly string[] | undefined,
  delimiter: string,
  options: TraceOptions,
): TraceColumns | undefined {
  const header = !first.some((cell) => timeFormOf(cell) !== undefined);
  if (header && second === undefined) return undefined;
  const names = header ? first.map((cell) => cell.trim()) : [];
  const row = header ? second! : first;
  const time = columnOf(options.timeColumn, names, timeNames) ?? 0;
  const timeForm = timeFormOf(row[time] ?? "");
  if (timeForm === undefined) {
    const line = header ? 2 : 1;
    throw new TraceError(
      `line ${line}: cell ${time + 1} is no time; allowed are 2027-01-04T00:00:00Z and numbers of seconds`,
    );
  }
  const rows = options.rows ?? rowsOf(names, row, time);
  const value = rows === "requests" ? undefined : valueColumn(names, time, options);
  return { rows, delimiter, timeForm, time, value, header };
}

function rowsOf(names: readonly string[], row: readonly string[], time: number): TraceRows {
  if (names.some((name) => rateNames.test(name))) return "rps";
  if (names.some((name) => countNames.test(name))) return "count";
  const pair = names.length === 0 && row.length === 2 && time === 0;
  return pair && plainNumber(row[1]!) !== undefined ? "count" : "requests";
}

function valueColumn(names: readonly string[], time: number, options: TraceOptions): number {
  const named =
    columnOf(options.valueColumn, names, rateNames) ?? columnOf(undefined, names, countNames);
  return named ?? (time === 0 ? 1 : 0);
}

function columnOf(
  wanted: string | number | undefined,
  names: readonly string[],
  usual: RegExp,
): number | undefined {
  if (typeof wanted === "number") return wanted - 1;
  const matches = (name: string): boolean =>
    wanted === undefined ? usual.test(name) : name === wanted;
  const index = names.findIndex(matches);
  if (index >= 0) return index;
  if (wanted === undefined) return undefined;
  throw new TraceError(
    names.length === 0
      ? "line 1: the table has no header; give columns by their number, from 1"
      : "line 1: the header has no column of the name asked for",
  );
}
