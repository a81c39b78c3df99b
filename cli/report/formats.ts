import { reportPage } from "../../scaling/report/html/page";
import { reportJson } from "../../scaling/report/json";
import { reportMarkdown } from "../../scaling/report/markdown";
import { LoadReport, SimulationReport } from "../../scaling/report/report";
import { loadSvg } from "../../scaling/report/svg";
import { reportText } from "../../scaling/report/text";
import { BadInput } from "../exit";
import { harmlessLine, printableJson } from "../output/escape";
import { reportFormatNames } from "../verbs/reportFormatNames";
import { painter } from "./painter";
import { pngOf } from "./png";

export type ReportFormat = (typeof reportFormatNames)[number];

export interface RenderOptions {
  readonly coloured: boolean;
  readonly verbose: boolean;
}

/** A piece of output: pictures of several loads are several files. */
export interface Rendered {
  readonly file: string | undefined;
  readonly content: string | Uint8Array;
}

/** The report in a format; pictures of several loads are numbered. */
export function render(
  report: SimulationReport,
  format: ReportFormat,
  file: string | undefined,
  options: RenderOptions,
): readonly Rendered[] {
  switch (format) {
    case "text":
      return [{ file, content: lines(reportText(report, textOptions(options))) }];
    case "json":
      return [{ file, content: printableJson(reportJson(report, { timelinePoints: 0 })) }];
    case "markdown":
      return [{ file, content: lines(reportMarkdown(report)) }];
    case "html":
      return [{ file, content: reportPage(report) }];
    case "svg":
      return pictures(report, format, file, (load) => loadSvg(load));
    case "png":
      return pictures(report, format, file, (load) => pngOf(loadSvg(load)));
  }
}

function textOptions({ coloured, verbose }: RenderOptions) {
  return { paint: painter(coloured), verbose };
}

/** Lines that no CI system takes for its commands. */
export function lines(text: string): string {
  return text.split("\n").map(harmlessLine).join("\n");
}

/** A run with all that is needed to show it again. */
export function savedText(report: SimulationReport): string {
  return printableJson(reportJson(report));
}

function pictures(
  { loads }: SimulationReport,
  format: string,
  file: string | undefined,
  draw: (load: LoadReport) => string | Uint8Array,
): readonly Rendered[] {
  if (file === undefined && (loads.length > 1 || format === "png")) {
    const why = format === "png" ? "png is no text" : `there are ${loads.length} loads to draw`;
    throw BadInput.at("--format", `${format} to standard output: ${why}; write ${format}=FILE`);
  }
  return loads.map((load, index) => ({
    file: loads.length === 1 || file === undefined ? file : numbered(file, index + 1),
    content: draw(load),
  }));
}

/** plot.svg becomes plot-2.svg. */
function numbered(file: string, number: number): string {
  const [, stem = file, extension = ""] = /^(.*?)(\.[^./\\]*)?$/s.exec(file) ?? [];
  return `${stem}-${number}${extension}`;
}
