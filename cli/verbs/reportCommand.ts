import { Command } from "commander";
import { Io } from "../io";
import { lazy } from "../lazy";
import { parseColourMode } from "../output/colour";
import { parseDestinations } from "../output/destinations";
import { Reporter } from "../reporter";
import { parseMib } from "./mib";
import { addReadFlags, append, exitCodesHelp, formatHelp, PlayFlags } from "./playFlags";
import { reportFormatNames } from "./reportFormatNames";
import { savedRunMib } from "./savedRunMib";

interface ReportFlags extends PlayFlags {
  readonly format?: readonly string[];
}

const examples = `
Examples:
  mlscale simulate web.yaml -o run.json && mlscale report run.json --format html=report.html
  mlscale report run.json --format svg=plot.svg --format markdown=summary.md`;

/** Adds `mlscale report`. */
export function addReport(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("report")
    .summary("show a run that was saved")
    .description("Shows a run that `mlscale simulate -o` has saved, exactly as it was shown then.")
    .argument("<run.json>", "the saved run; - is stdin")
    .option("--format <format[=file]>", formatHelp, append);
  addReadFlags(command, savedRunMib)
    .addHelpText("after", `${examples}\n${exitCodesHelp}`)
    .action(async (file: string, flags: ReportFlags) => {
      const request = {
        file,
        destinations: parseDestinations(flags.format ?? [], reportFormatNames),
        maxInputMib: parseMib(flags.maxInputMib),
        followSymlinks: flags.followSymlinks ?? false,
        stdinName: flags.stdinFilename ?? "<stdin>",
        colour: parseColourMode(flags.color),
        verbose: flags.verbose ?? false,
      };
      done(await lazy.simulator().report(request, io, new Reporter(io, flags)));
    });
}
