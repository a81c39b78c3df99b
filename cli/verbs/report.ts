import { BadInput, exitCodes } from "../exit";
import { limitsFor } from "../input/limits";
import { Io } from "../io";
import { ColourMode } from "../output/colour";
import { Destination, refuseOverwriting } from "../output/destinations";
import { plural } from "../output/plural";
import { ReportFormat } from "../report/formats";
import { isSavedRun, savedRun } from "../report/savedRun";
import { writeReport } from "../report/write";
import { Reporter } from "../reporter";
import { readDocuments } from "../input/documents";

export interface ReportRequest {
  readonly file: string;
  readonly destinations: readonly Destination<ReportFormat>[];
  readonly maxInputMib: number;
  readonly followSymlinks: boolean;
  readonly stdinName: string;
  readonly colour: ColourMode;
  readonly verbose: boolean;
}

/** Shows a run that was saved; returns the exit code that the run had. */
export async function report(request: ReportRequest, io: Io, reporter: Reporter): Promise<number> {
  const started = io.now();
  const { file, destinations } = request;
  refuseOverwriting(destinations, [file], io.workingFolder);
  const limits = limitsFor(request.maxInputMib);
  const documents = await readDocuments(file, { ...request, limits }, io);
  const data = documents.files[0]?.data;
  if (!isSavedRun(data)) {
    throw BadInput.at(
      documents.place,
      "is no saved run; make one with `mlscale simulate FILE -o run.json`",
    );
  }
  const saved = savedRun(documents.place, data);
  writeReport(saved, { ...request, savedFile: undefined, inputs: [file] }, io);
  reporter.summary(plural(saved.loads.length, "load"), io.now() - started);
  return saved.holds ? exitCodes.clean : exitCodes.findings;
}
