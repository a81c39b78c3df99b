import { Command } from "commander";
import { Io } from "../io";
import { lazy } from "../lazy";
import { parseDestinations } from "../output/destinations";
import { Reporter } from "../reporter";
import { addPlayFlags, append, exitCodesHelp, PlayFlags, playRequest } from "./playFlags";
import { savedRunMib } from "./savedRunMib";

interface CompareFlags extends PlayFlags {
  readonly format?: readonly string[];
}

const formats = ["text", "json", "markdown", "html"] as const;

const examples = `
Examples:
  mlscale compare web.yaml web-new.yaml
  mlscale compare before.json after.json --reliability web.yaml --target endpoint/reco/variant/blue
  mlscale compare run-1.json run-2.json --format html=compare.html

Both are simulated under the loads and objectives of the first, or those of --reliability. The exit
code is that of the second.`;

/** Adds `mlscale compare`. */
export function addCompare(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("compare")
    .summary("what a change of the scaling does under the same loads")
    .description(
      "Plays the same loads against two scalings: what changed, what that does to objectives, cost and peak.",
    )
    .argument("<before>", "declaration, export, preview, manifests or saved run")
    .argument("<after>", "the same in its new form")
    .option(
      "--format <format[=file]>",
      "text, json, markdown or html, to stdout or a file; repeatable",
      append,
    );
  addPlayFlags(command, savedRunMib)
    .addHelpText("after", `${examples}\n${exitCodesHelp}`)
    .action(async (before: string, after: string, flags: CompareFlags) => {
      const request = {
        ...playRequest("compare", [before, after], flags),
        files: [before, after] as const,
        destinations: parseDestinations(flags.format ?? [], formats),
      };
      done(await lazy.simulator().compare(request, io, new Reporter(io, flags)));
    });
}
