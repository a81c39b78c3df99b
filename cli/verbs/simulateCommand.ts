import { Command } from "commander";
import { Io } from "../io";
import { lazy } from "../lazy";
import { parseDestinations } from "../output/destinations";
import { Reporter } from "../reporter";
import {
  addPlayFlags,
  append,
  exitCodesHelp,
  formatHelp,
  PlayFlags,
  playRequest,
} from "./playFlags";
import { reportFormatNames } from "./reportFormatNames";

interface SimulateFlags extends PlayFlags {
  readonly format?: readonly string[];
  readonly output?: string;
}

const examples = `
Examples:
  mlscale simulate web.yaml
  mlscale simulate web.yaml --load last-week.csv --format text --format html=report.html
  pulumi preview --json | mlscale simulate -
  pulumi stack export | mlscale simulate - --target endpoint/reco/variant/blue --reliability web.yaml
  kubectl kustomize . | mlscale simulate - --reliability web.yaml --metric http_requests=requestsPerSecond

A declaration has the keys scaling and reliability, as a component takes them. Targets in a preview or
an export, and manifests, take the reliability of --reliability.`;

/** Adds `mlscale simulate`. */
export function addSimulate(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("simulate")
    .summary("play loads against a declared scaling")
    .description(
      "Plays the declared loads against a scaling, before anything is deployed, and says whether the " +
        "objectives hold, what breaks, why, and what would hold.",
    )
    .argument(
      "<file>",
      "declaration, output of `pulumi preview --json` or `pulumi stack export`, or Kubernetes manifests; - is stdin",
    )
    .option("--format <format[=file]>", formatHelp, append)
    .option("-o, --output <file>", "save the run, for `mlscale report` and `mlscale compare`");
  addPlayFlags(command)
    .addHelpText("after", `${examples}\n${exitCodesHelp}`)
    .action(async (file: string, flags: SimulateFlags) => {
      const request = {
        ...playRequest("simulate", [file], flags),
        file,
        destinations: parseDestinations(flags.format ?? [], reportFormatNames),
        savedFile: flags.output,
      };
      done(await lazy.simulator().simulate(request, io, new Reporter(io, flags)));
    });
}
