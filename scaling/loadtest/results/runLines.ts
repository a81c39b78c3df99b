import { csvCells } from "../../load/csvCells";
import { parseInstant } from "../../schedule/instant";
import { FailureKind } from "../script/recording";
import { Samples } from "./samples";
import { latestSeconds } from "./summary";

/**
 * Finds in the lines of a file what a load test left there: summaries of our script, which may stand
 * among other lines as in the log of a pod, or the samples that k6 streams as CSV or as JSON.
 */
export class RunLines {
  readonly summaries: unknown[] = [];
  readonly samples = new Samples();
  /** Lines that look like results and cannot be read: their number, and the first of them. */
  broken = 0;
  firstBroken = 0;
  private columns: Columns | undefined;
  private number = 0;

  line(text: string): void {
    this.number++;
    if (text.startsWith('{"mlscaleRun":')) this.summary(text);
    else if (text.startsWith('{"type":"Point"') || text.startsWith('{"metric":')) this.point(text);
    else if (this.columns !== undefined) this.row(this.columns, text);
    else if (text.startsWith("metric_name,")) this.columns = columnsOf(csvCells(text, ","));
  }

  private summary(text: string): void {
    const value = parsed(text);
    if (value === undefined) this.isBroken();
    else this.summaries.push(value);
  }

  private point(text: string): void {
    if (!text.includes('"http_req_duration"') && !text.includes('"dropped_iterations"')) return;
    const value = parsed(text) as Point | undefined;
    if (value?.type !== "Point" && value !== undefined) return;
    const { time, value: amount, tags = {} } = value?.data ?? {};
    this.sample(value?.metric, String(time), Number(amount), tags ?? {});
  }

  private row(columns: Columns, text: string): void {
    const isRequest = text.startsWith("http_req_duration,");
    if (!isRequest && !text.startsWith("dropped_iterations,")) return;
    const cells = csvCells(text, ",");
    const tags = Object.fromEntries(
      Object.entries(columns.tags).map(([name, index]) => [name, cells[index] ?? ""]),
    );
    this.sample(cells[0], cells[columns.time] ?? "", Number(cells[columns.value]), tags);
  }

  private sample(
    metric: string | undefined,
    time: string,
    value: number,
    tags: Readonly<Record<string, string>>,
  ): void {
    const endSeconds = unixSeconds(time);
    const isTime = endSeconds !== undefined && endSeconds <= latestSeconds;
    if (metric === undefined || !isTime || !(value >= 0 && value <= mostValue)) {
      return this.isBroken();
    }
    if (metric === "dropped_iterations") return this.samples.addUnsent(value);
    if (metric !== "http_req_duration" || tags["group"]?.startsWith("::setup")) return;
    this.samples.add({ endSeconds, seconds: value / 1000, failure: failureOf(tags) });
  }

  private isBroken(): void {
    if (this.broken++ === 0) this.firstBroken = this.number;
  }
}

/** Milliseconds, or requests: beyond any run. */
const mostValue = 1e12;

interface Point {
  readonly type?: unknown;
  readonly metric?: string;
  readonly data?: {
    readonly time?: unknown;
    readonly value?: unknown;
    readonly tags?: Readonly<Record<string, string>> | null;
  };
}

interface Columns {
  readonly time: number;
  readonly value: number;
  readonly tags: Readonly<Record<string, number>>;
}

const tagNames = ["expected_response", "status", "error_code", "group"];

function columnsOf(names: readonly string[]): Columns | undefined {
  const [time, value] = [names.indexOf("timestamp"), names.indexOf("metric_value")];
  if (time < 0 || value < 0) return undefined;
  const tags = tagNames.flatMap((name) => {
    const index = names.indexOf(name);
    return index < 0 ? [] : [[name, index] as const];
  });
  return { time, value, tags: Object.fromEntries(tags) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A status beyond 299 fails, as does what the script said not to expect. */
function failureOf(tags: Readonly<Record<string, string>>): FailureKind | undefined {
  const { status = "", expected_response: expected, error_code: code } = tags;
  if (expected === "true" || (expected === undefined && /^2\d\d$/.test(status))) return undefined;
  if (status === "429" || status === "503") return "refused";
  return code === "1050" ? "timeout" : "other";
}

/** Seconds, milliseconds, microseconds or nanoseconds by their size, or RFC 3339. */
function unixSeconds(text: string): number | undefined {
  if (!/^\d+(\.\d+)?$/.test(text)) return parseInstant(text);
  const number = Number(text);
  const unit = [1e17, 1e14, 1e11].findIndex((least) => number >= least);
  return number / (unit < 0 ? 1 : [1e9, 1e6, 1e3][unit]!);
}
