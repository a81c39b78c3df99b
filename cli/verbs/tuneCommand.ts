import { Command } from "commander";
import { BadInput } from "../exit";
import { Io } from "../io";
import { lazy } from "../lazy";
import { parseDestinations } from "../output/destinations";
import { Reporter } from "../reporter";
import { addPlayFlags, append, exitCodesHelp, PlayFlags, playRequest } from "./playFlags";

interface TuneFlags extends PlayFlags {
  readonly format?: readonly string[];
  readonly workers?: string;
  readonly maxInstances?: string;
  readonly candidates: string;
}

const formats = ["text", "json", "markdown", "yaml"] as const;

const examples = `
Examples:
  mlscale tune web.yaml
  mlscale tune web.yaml --load last-month.csv --format text --format yaml=scaling.yaml
  pulumi stack export | mlscale tune - --target endpoint/reco/variant/blue --reliability web.yaml

The last quarter of loads of four days and more, and other seeds of shorter ones, are held out from the
search and judge its front. The result does not depend on --workers.`;

/** Adds `mlscale tune`. */
export function addTune(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("tune")
    .summary("search bounds, target and cooldowns that hold at the least cost")
    .description(
      "Searches bounds, target and cooldowns of target tracking: the front of cost against objectives, " +
        "and the cheapest scaling on it that holds every load.",
    )
    .argument("<file>", "declaration, preview or export; - is stdin")
    .option(
      "--format <format[=file]>",
      "text, json, markdown or yaml, to stdout or a file; repeatable",
      append,
    )
    .option(
      "--workers <number>",
      "threads (default: one for each core, where the search is long enough)",
    )
    .option("--max-instances <number>", "most instances that may be recommended")
    .option("--candidates <number>", "scalings to begin with, 16 to 4096", "128");
  addPlayFlags(command)
    .addHelpText("after", `${examples}\n${exitCodesHelp}`)
    .action(async (file: string, flags: TuneFlags) => {
      const request = {
        ...playRequest("tune", [file], flags),
        file,
        destinations: parseDestinations(flags.format ?? [], formats),
        workers: optional("--workers", flags.workers, 1, 256),
        maxInstances: optional("--max-instances", flags.maxInstances, 1, 10_000),
        effort: { candidates: whole("--candidates", flags.candidates, 16, 4096), refinements: 3 },
      };
      done(await lazy.simulator().tune(request, io, new Reporter(io, flags)));
    });
}

function optional(
  flag: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  return text === undefined ? undefined : whole(flag, text, least, most);
}

export function whole(flag: string, text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw BadInput.at(flag, `is "${text}"; allowed: a whole number, ${least} to ${most}`);
}
