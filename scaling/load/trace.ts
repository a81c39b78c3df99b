import { csvCells, delimiterOf } from "./csvCells";
import { CsvLines, TraceError } from "./csvLines";
import { Growing } from "./growing";
import { mostRps } from "./limits";
import { orderedRows } from "./orderedRows";
import { TraceColumns, traceColumns, TraceOptions, TraceRows } from "./traceColumns";
import { Defect, Defects } from "./traceDefects";
import { parseTime, plainNumber, TimeForm } from "./traceTime";

/** A recorded load, as its rows say it; {@link resample} makes a series of it. */
export interface Trace {
  readonly rows: TraceRows;
  readonly timeForm: TimeForm;
  /** In order; Unix seconds, where the trace has timestamps. */
  readonly times: Float64Array;
  /** Of each row: requests in its interval, or requests per second; none where each row is a request. */
  readonly values: Float64Array;
  /** How long a row's value holds, unless the next row comes before; 0 where each row is a request. */
  readonly intervalSeconds: number;
  readonly defects: readonly Defect[];
}

/** Takes the text of a table in pieces: `push` each, then `end`. Both throw a {@link TraceError}. */
export interface TraceParser {
  push(chunk: string): void;
  end(): Trace;
}

const defaultMostRows = 5_000_000;

/** Reads a CSV table with one row a request, or with a time and a value in each row. */
export function traceParser(options: TraceOptions = {}): TraceParser {
  const { intervalSeconds } = options;
  if (intervalSeconds !== undefined && !(intervalSeconds > 0 && intervalSeconds < Infinity)) {
    throw new TraceError(`intervalSeconds is ${intervalSeconds}; write a number above 0`);
  }
  const reader = new TraceReader(options);
  const lines = new CsvLines((line, lineNumber) => reader.line(line, lineNumber));
  return {
    push: (chunk) => lines.push(chunk),
    end: () => {
      lines.end();
      return reader.end();
    },
  };
}

class TraceReader {
  private columns: TraceColumns | undefined;
  /** The first row, while it is not known whether it is a header. */
  private first: readonly string[] | undefined;
  private delimiter = ",";
  /** How many cells of a row matter. */
  private most = 2;
  private readonly times = new Growing();
  private readonly values = new Growing();
  private readonly lines = new Growing();
  private readonly defects = new Defects();

  constructor(private readonly options: TraceOptions) {}

  line(text: string, line: number): void {
    if (text.trim() === "") return;
    if (this.columns !== undefined) {
      return this.row(csvCells(text, this.delimiter, this.most), line);
    }
    if (this.first === undefined) this.delimiter = delimiterOf(text);
    const cells = csvCells(text, this.delimiter);
    const [first, second] = this.first === undefined ? [cells] : [this.first, cells];
    this.columns = traceColumns(first, second, this.delimiter, this.options);
    if (this.columns === undefined) {
      this.first = cells;
      return;
    }
    this.most = Math.max(this.columns.time, this.columns.value ?? 0) + 1;
    this.row(cells, line);
  }

  private row(cells: readonly string[], line: number): void {
    const { time, timeForm, value } = this.columns!;
    if (cells.length < this.most) return this.defects.add("too few cells", line);
    const seconds = parseTime(cells[time]!, timeForm);
    if (seconds === undefined) return this.defects.add("no time", line);
    const amount = value === undefined ? 1 : plainNumber(cells[value]!);
    if (amount === undefined) return this.defects.add("no value", line);
    if (amount < 0) return this.defects.add("negative value", line);
    if (amount > mostRps) this.defects.add("value too large", line);
    this.keep(seconds, Math.min(amount, mostRps), line);
  }

  private keep(seconds: number, amount: number, line: number): void {
    const mostRows = this.options.mostRows ?? defaultMostRows;
    if (this.times.length >= mostRows) {
      throw new TraceError(
        `line ${line}: more than ${mostRows} rows; split or aggregate the trace`,
      );
    }
    this.times.add(seconds);
    this.lines.add(line);
    if (this.columns!.value !== undefined) this.values.add(amount);
  }

  end(): Trace {
    if (this.columns === undefined || this.times.length === 0) {
      throw new TraceError("the trace has no rows with a time");
    }
    const { rows, timeForm } = this.columns;
    const read = { times: this.times.values(), lines: this.lines.values(), rows };
    const values = this.columns.value === undefined ? undefined : this.values.values();
    const ordered = orderedRows({ ...read, values }, this.options.intervalSeconds, this.defects);
    return { rows, timeForm, ...ordered, defects: this.defects.list() };
  }
}
