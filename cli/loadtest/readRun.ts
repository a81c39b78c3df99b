import Ajv from "ajv";
import { StringDecoder } from "node:string_decoder";
import {
  RecordedRun,
  RunLines,
  runOfSummaries,
  RunSummary,
  runSummarySchema,
  totalsOf,
  whyNotOneRun,
} from "../../scaling/loadtest";
import { BadInput } from "../exit";
import { limitsFor, maximumInputMib } from "../input/limits";
import { placeOf } from "../input/place";
import { Io } from "../io";
import { excerpt } from "../output/escape";
import { Reporter } from "../reporter";
import { chunksOf } from "./chunks";

export interface RunRequest {
  readonly results: readonly string[];
  readonly followSymlinks: boolean;
  readonly stdinName: string;
}

const expected =
  "expected the file that a script of `mlscale k6` writes, or what k6 writes with --out csv or --out json";

/** The run that result files hold together: parts of one load, or the samples that k6 streamed. */
export async function readRun(
  request: RunRequest,
  io: Io,
  reporter: Reporter,
): Promise<RecordedRun> {
  const lines = new RunLines();
  const places: string[] = [];
  for (const file of request.results) {
    const place = file === "-" ? excerpt(request.stdinName, 200) : placeOf(file, io.workingFolder);
    places.push(place);
    const before = lines.summaries.length + lines.samples.count;
    await readLines(file, place, lines, request, io);
    if (lines.summaries.length + lines.samples.count === before) {
      throw BadInput.at(place, `holds no results of a load test; ${expected}`);
    }
  }
  if (lines.broken > 0) {
    const where = `the first is line ${lines.firstBroken}`;
    reporter.warning(`${places.join(", ")}: ${lines.broken} lines cannot be read; ${where}`);
  }
  const run = runIn(lines, places.join(", "));
  if (totalsOf(run).started > 0) return run;
  throw BadInput.at(
    places.join(", "),
    "no request was sent in this run; there is nothing to compare",
  );
}

function runIn({ summaries, samples }: RunLines, places: string): RecordedRun {
  if (summaries.length === 0) return samples.run();
  if (samples.count > 0) {
    const remedy = "give either the summaries or the samples of a run";
    throw BadInput.at(places, `hold both summaries and samples; ${remedy}`);
  }
  const validate = new Ajv({ allErrors: false, strict: false }).compile(runSummarySchema);
  for (const summary of summaries) {
    if (validate(summary)) continue;
    const [error] = validate.errors ?? [];
    const why = `${excerpt(error?.instancePath ?? "", 80)} ${error?.message ?? "is wrong"}`.trim();
    throw BadInput.at(places, `is no intact result of a load test: ${why}; run it again`);
  }
  const runs = summaries as readonly RunSummary[];
  const lengths = new Set(runs.map(({ intervals }) => intervals.length));
  const why = lengths.size > 1 ? "have intervals of different number" : whyNotOneRun(runs);
  if (why !== undefined) throw BadInput.at(places, why);
  return runOfSummaries(runs);
}

/** A line longer than this is no result. */
const mostLineCharacters = 64 << 20;

async function readLines(
  file: string,
  place: string,
  lines: RunLines,
  request: RunRequest,
  io: Io,
): Promise<void> {
  const decoder = new StringDecoder("utf8");
  const options = { ...request, limits: limitsFor(maximumInputMib) };
  let rest = "";
  for await (const chunk of chunksOf(file, options, io)) {
    const [...parts] = (rest + decoder.write(chunk)).split("\n");
    rest = parts.pop()!;
    if (rest.length > mostLineCharacters)
      throw BadInput.at(place, `has endless lines; ${expected}`);
    for (const part of parts) lines.line(part.trimEnd());
  }
  lines.line((rest + decoder.end()).trimEnd());
}
