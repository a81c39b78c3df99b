import { runPage } from "../../scaling/report/html/runPage";
import { RunComparison } from "../../scaling/report/runComparison";
import { runComparisonJson } from "../../scaling/report/runComparisonJson";
import { runComparisonMarkdown } from "../../scaling/report/runComparisonMarkdown";
import { runComparisonText } from "../../scaling/report/runComparisonText";
import { BadInput, exitCodes } from "../exit";
import { limitsFor } from "../input/limits";
import { Io } from "../io";
import { playRun } from "../loadtest/playRun";
import { readFleet } from "../loadtest/readFleet";
import { readRun } from "../loadtest/readRun";
import { usesColour } from "../output/colour";
import { Destination, refuseOverwriting } from "../output/destinations";
import { excerpt, printableJson } from "../output/escape";
import { plural } from "../output/plural";
import { lines } from "../report/formats";
import { painter } from "../report/painter";
import { writeAll } from "../report/write";
import { Reporter } from "../reporter";
import { readOverrides } from "../simulate/overrides";
import { PlayRequest } from "../simulate/request";
import { Chosen, selectTargets } from "../simulate/selectTargets";
import { suggest } from "../simulate/suggest";
import { readSource } from "../sources/readSource";
import { isTable } from "./schedule";

export type RunFormat = "text" | "json" | "markdown" | "html";

export interface CompareRunRequest extends PlayRequest {
  readonly file: string;
  readonly results: readonly string[];
  /** A number, or a table. */
  readonly instances: string | undefined;
  readonly destinations: readonly Destination<RunFormat>[];
}

/** Sets a load test beside its simulation; 1 if the run breaks an objective that clients can see. */
export async function compareRun(
  request: CompareRunRequest,
  io: Io,
  reporter: Reporter,
): Promise<number> {
  const started = io.now();
  const { file, results, instances, reliabilityFile, destinations } = request;
  const tables = instances !== undefined && isTable(instances) ? [instances] : [];
  const inputs = [file, ...results, ...tables, reliabilityFile].filter(
    (each) => each !== undefined,
  );
  refuseOverwriting(destinations, inputs, io.workingFolder);
  const overrides = await readOverrides(request, io, reporter);
  const limits = limitsFor(request.maxInputMib);
  const source = await readSource(
    file,
    { ...request, limits, reliability: overrides.reliability },
    io,
  );
  for (const note of source.left) reporter.warning(`${source.place}: ${note}`);
  const chosen = onlyOne(
    source.place,
    selectTargets(source, request.targets, overrides.reliability),
  );
  const run = await readRun(request, io, reporter);
  const fleetSize = await readFleet(instances, request.followSymlinks, io);
  const asked = { command: request.command, results, run, fleetSize };
  const comparison = playRun(source.place, chosen, overrides, asked);
  write(comparison, request, inputs, io);
  reporter.summary(plural(run.intervals.length - 1, "interval"), io.now() - started);
  if (!request.quiet) suggest(nextCommand(request), io);
  return comparison.holds ? exitCodes.clean : exitCodes.findings;
}

function nextCommand({ file, results }: CompareRunRequest): string {
  return `mlscale compare-run ${file} ${results.join(" ")} --format html=run.html`;
}

/** A run loads one thing that scales. */
function onlyOne(place: string, chosen: readonly Chosen[]): Chosen {
  const [only, second] = chosen;
  if (second === undefined) return only!;
  const names = chosen.map(({ target }) => excerpt(target.name)).join(", ");
  throw BadInput.at(place, `has several targets (${names}); choose one with --target NAME`);
}

function write(
  comparison: RunComparison,
  request: CompareRunRequest,
  inputs: readonly string[],
  io: Io,
): void {
  const pieces = request.destinations.map(({ format, file }) => {
    const coloured = file === undefined && usesColour(request.colour, io);
    return { file, content: rendered(comparison, format, coloured) };
  });
  writeAll(pieces, inputs, io);
}

function rendered(comparison: RunComparison, format: RunFormat, coloured: boolean): string {
  switch (format) {
    case "text":
      return lines(runComparisonText(comparison, painter(coloured)));
    case "json":
      return printableJson(runComparisonJson(comparison));
    case "markdown":
      return lines(runComparisonMarkdown(comparison));
    case "html":
      return runPage(comparison);
  }
}
