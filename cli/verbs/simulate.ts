import { exitCodes } from "../exit";
import { limitsFor } from "../input/limits";
import { Io } from "../io";
import { Destination, refuseOverwriting } from "../output/destinations";
import { plural } from "../output/plural";
import { ReportFormat } from "../report/formats";
import { writeReport } from "../report/write";
import { Reporter } from "../reporter";
import { readOverrides } from "../simulate/overrides";
import { play } from "../simulate/play";
import { PlayRequest } from "../simulate/request";
import { selectTargets } from "../simulate/selectTargets";
import { suggest } from "../simulate/suggest";
import { readSource } from "../sources/readSource";

export interface SimulateRequest extends PlayRequest {
  readonly file: string;
  readonly destinations: readonly Destination<ReportFormat>[];
  readonly savedFile: string | undefined;
}

/** Simulates what a file declares and reports; returns the exit code. */
export async function simulate(
  request: SimulateRequest,
  io: Io,
  reporter: Reporter,
): Promise<number> {
  const started = io.now();
  const { file, reliabilityFile, loadFile, savedFile } = request;
  const inputs = [file, reliabilityFile, loadFile].filter((each) => each !== undefined);
  const outputs = [...request.destinations, { file: savedFile }];
  refuseOverwriting(outputs, inputs, io.workingFolder);
  const overrides = await readOverrides(request, io, reporter);
  const { reliability } = overrides;
  const limits = limitsFor(request.maxInputMib);
  const source = await readSource(file, { ...request, limits, reliability }, io);
  for (const note of source.left) reporter.warning(`${source.place}: ${note}`);
  const chosen = selectTargets(source, request.targets, reliability);
  const report = play(source.place, chosen, overrides, request.command);
  writeReport(report, { ...request, inputs }, io);
  const seeds = report.loads.reduce((sum, { outcome }) => sum + outcome.seeds, 0);
  const counts = [plural(chosen.length, "target"), plural(report.loads.length, "load")];
  reporter.summary([...counts, plural(seeds, "run")].join(", "), io.now() - started);
  if (!request.quiet) suggest(simulateHint(request, report.holds), io);
  return report.holds ? exitCodes.clean : exitCodes.findings;
}

function simulateHint({ file, savedFile }: SimulateRequest, holds: boolean): string {
  if (savedFile !== undefined) return `mlscale report ${savedFile} --format html=report.html`;
  return holds ? `mlscale simulate ${file} --format html=report.html` : `mlscale tune ${file}`;
}
