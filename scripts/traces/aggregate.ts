import { createReadStream, writeFileSync } from "node:fs";
import { Trace, traceParser } from "../../scaling/load";
import { formatWall } from "../../scaling/schedule/civil";

/**
 * Makes the small files of examples/traces from public traces:
 * `npx tsx scripts/traces/aggregate.ts TRACE.csv BIN_SECONDS OUTPUT.csv`
 */
async function main([input, seconds, output]: readonly string[]): Promise<void> {
  const binSeconds = Number(seconds);
  if (!input || !output || !(binSeconds > 0)) {
    throw new Error("usage: aggregate.ts TRACE.csv BIN_SECONDS OUTPUT.csv");
  }
  const parser = traceParser();
  for await (const chunk of createReadStream(input, "utf8")) parser.push(chunk as string);
  writeFileSync(output, aggregated(parser.end(), binSeconds));
}

/**
 * Requests in bins from the first row's minute on, as a table. A row counts in the bin in which it begins.
 * Where rows are requests, a bin without any has 0; where rows are counts, it was not measured and is
 * left out.
 */
export function aggregated({ rows, times, values }: Trace, binSeconds: number): string {
  const start = Math.floor(times[0]! / 60) * 60;
  const bins: (number | undefined)[] = [];
  times.forEach((time, row) => {
    const bin = Math.floor((time - start) / binSeconds);
    bins[bin] = (bins[bin] ?? 0) + (rows === "requests" ? 1 : values[row]!);
  });
  const lines = Array.from(bins, (count, bin) => {
    const known = count ?? (rows === "requests" ? 0 : undefined);
    return known === undefined ? "" : `${formatWall(start + bin * binSeconds)}Z,${known}\n`;
  });
  return ["time,requests\n", ...lines].join("");
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
