import { BadInput } from "../exit";
import { Io } from "../io";
import { annotations } from "./annotations";
import { ColourMode, paint, usesColour } from "./colour";
import { Destination, FindingFormat } from "./destinations";
import { findingsJson } from "./findingsJson";
import { findingsText } from "./findingsText";
import { junit } from "./junit";
import { CheckReport } from "./report";
import { sarif } from "./sarif";
import { writeAtomically } from "./writeAtomically";

export interface ReportsRequest {
  readonly destinations: readonly Destination[];
  readonly colour: ColourMode;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** Formats that machines read say themselves what could not be read. */
const tellsTroubles: readonly FindingFormat[] = ["sarif", "junit", "github"];

/** Writes the report in each format that was asked for; returns what could not be written. */
export function writeReports(
  report: CheckReport & { readonly isEmpty: boolean },
  request: ReportsRequest,
  io: Io,
): readonly string[] {
  const hasResults = report.verdicts.length > 0 && !report.isEmpty;
  return request.destinations.flatMap(({ format, file }): readonly string[] => {
    if (!hasResults && !tellsTroubles.includes(format)) return [];
    const isColoured = file === undefined && usesColour(request.colour, io);
    const text = render(format, report, { ...request, paint: paint(isColoured) });
    try {
      if (file === undefined) io.stdout(text);
      else writeAtomically(file, text, io.workingFolder);
      return [];
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      return error.problems;
    }
  });
}

function render(
  format: FindingFormat,
  report: CheckReport,
  options: ReportsRequest & { readonly paint: ReturnType<typeof paint> },
): string {
  switch (format) {
    case "json":
      return findingsJson(report.verdicts, options.verbose);
    case "sarif":
      return sarif(report);
    case "junit":
      return junit(report);
    case "github":
      return annotations(report);
    default:
      return findingsText(report.verdicts, options);
  }
}
