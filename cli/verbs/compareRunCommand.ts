import { Command } from "commander";
import { Io } from "../io";
import { lazy } from "../lazy";
import { parseDestinations } from "../output/destinations";
import { Reporter } from "../reporter";
import { addReadFlags, append, PlayFlags, playRequest, quoted } from "./playFlags";

interface CompareRunFlags extends PlayFlags {
  readonly instances?: string;
  readonly format?: readonly string[];
}

const formats = ["text", "json", "markdown", "html"] as const;

const examples = `
Examples:
  mlscale compare-run web.yaml mlscale-run.json --instances 2
  mlscale compare-run web.yaml part-*.json --instances fleet.csv --format html=run.html
  kubectl logs job/load-test | mlscale compare-run web.yaml - --instances 2
  mlscale compare-run web.yaml samples.csv --format markdown

Results are what a script of \`mlscale k6\` writes, one file for each process of k6, or what k6 writes with
--out csv or --out json. What the run sent is simulated, at the time at which it was sent.

Exit codes:
  0    the run holds every objective that clients can see
  1    it breaks one
  2    bad flags, or input that is wrong or cannot be read
  3    a fault of mlscale itself
  130  interrupted`;

/** Adds `mlscale compare-run`. */
export function addCompareRun(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("compare-run")
    .summary("a load test beside its simulation, and what an instance really serves")
    .description(
      "Sets what a load test measured beside the simulation of the same load, and fits the capacity and " +
        "service time of an instance for the next simulation.",
    )
    .argument("<file>", "declaration, export, preview or manifests, as `simulate` takes them")
    .argument("<results...>", "results of k6; - is stdin")
    .option("--instances <number or file>", "instances that served; a table has times and numbers")
    .option("--target <name>", "the target of several that was loaded", append)
    .option("--reliability <file>", "service and objectives for a target without its own")
    .option("--seeds <number>", "runs of the simulation, 1 to 50")
    .option("--aggregate <which>", "the run that counts: worst, median or best")
    .option(
      "--metric <name=signal>",
      "what a custom metric of a manifest stands for; repeatable",
      append,
    )
    .option(
      "--format <format[=file]>",
      "text, json, markdown or html, to stdout or a file; repeatable",
      append,
    );
  addReadFlags(command)
    .addHelpText("after", examples)
    .action(async (file: string, results: readonly string[], flags: CompareRunFlags) => {
      const { instances } = flags;
      const played = playRequest("compare-run", [file, ...results], flags);
      const request = {
        ...played,
        command:
          instances === undefined
            ? played.command
            : `${played.command} --instances ${quoted(instances)}`,
        file,
        results,
        instances,
        destinations: parseDestinations(flags.format ?? [], formats),
      };
      done(await lazy.simulator().compareRun(request, io, new Reporter(io, flags)));
    });
}
