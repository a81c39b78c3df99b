import { SimulationReport } from "../../scaling/report/report";
import { BadInput } from "../exit";
import { Io } from "../io";
import { ColourMode, usesColour } from "../output/colour";
import { Destination, refuseOverwriting } from "../output/destinations";
import { writeAtomically } from "../output/writeAtomically";
import { render, Rendered, ReportFormat, savedText } from "./formats";

export interface WriteRequest {
  readonly destinations: readonly Destination<ReportFormat>[];
  /** Where the run is saved, to be shown or compared later. */
  readonly savedFile: string | undefined;
  readonly inputs: readonly string[];
  readonly colour: ColourMode;
  readonly verbose: boolean;
}

/** Writes a report in all its formats; what cannot be written is named at once. */
export function writeReport(report: SimulationReport, request: WriteRequest, io: Io): void {
  const rendered = request.destinations.flatMap(({ format, file }) => {
    const coloured = file === undefined && usesColour(request.colour, io);
    return render(report, format, file, { coloured, verbose: request.verbose });
  });
  const { savedFile } = request;
  const saved = savedFile === undefined ? [] : [{ file: savedFile, content: savedText(report) }];
  writeAll([...rendered, ...saved], request.inputs, io);
}

export function writeAll(pieces: readonly Rendered[], inputs: readonly string[], io: Io): void {
  refuseOverwriting(pieces, inputs, io.workingFolder);
  const problems: string[] = [];
  for (const { file, content } of pieces) {
    try {
      if (file !== undefined) writeAtomically(file, content, io.workingFolder);
      else if (typeof content === "string") io.stdout(content);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new BadInput(problems);
}
