import { Command } from "commander";
import { parseFailOn } from "../check/exitCode";
import { BadInput } from "../exit";
import { defaultInputMib } from "../input/limits";
import { Io } from "../io";
import { lazy } from "../lazy";
import { parseColourMode } from "../output/colour";
import { findingFormats, parseDestinations } from "../output/destinations";
import { Reporter } from "../reporter";
import type { CheckRequest } from "./check";
import { parseMib } from "./mib";
import { debugHelp } from "./rulesCommand";

interface CheckFlags {
  readonly format?: readonly string[];
  readonly only?: readonly string[];
  readonly config: string | boolean;
  readonly environment?: string;
  readonly failOn: string;
  readonly allowEmpty?: boolean;
  readonly stdinFilename?: string;
  readonly maxInputMib: string;
  readonly followSymlinks?: boolean;
  readonly color: string;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

const examples = `
Examples:
  pulumi stack export | mlscale check -
  pulumi preview --json --show-sames > preview.json && mlscale check preview.json
  mlscale check states/*.json --format text --format json=findings.json
  mlscale check stack.json --only aas-target-bounds-valid --fail-on mandatory
  mlscale check deploy/ --format text --format sarif=mlscale.sarif
  helm template reco charts/reco | mlscale check - --stdin-filename charts/reco
  kustomize build overlays/production | mlscale check -

All Kubernetes manifests of a run are one program: an autoscaler in one file finds its Deployment in
another. Each file of Pulumi's is a program of its own.

A finding is mandatory or advisory. What only a deployment can decide is "not decided": it is
counted, listed with -v, and never changes the exit code. So is what a manifest or the configuration
excuses, with a reason: # mlscale:ignore RULE reason="why" expires=2027-03-31`;

/** Adds `mlscale check`. */
export function addCheck(
  program: Command,
  io: Io,
  done: (code: number) => void,
  exitCodesHelp: string,
): void {
  const append = (value: string, previous: readonly string[] = []): readonly string[] => [
    ...previous,
    value,
  ];
  program
    .command("check")
    .summary("judge what a program or manifests declare")
    .description(
      "Judges the resources in a stack export, a preview, a checkpoint or Kubernetes manifests by the " +
        "rules of the policy pack, without an engine, a login, a cluster or a network.",
    )
    .argument(
      "<files...>",
      "Kubernetes manifests in YAML or JSON, folders of them, or the output of `pulumi stack export` " +
        "or `pulumi preview --json`; - is stdin",
    )
    .option(
      "--format <format[=file]>",
      `${findingFormats.join(", ")}; to stdout or a file; repeatable`,
      append,
    )
    .option("--only <rule>", "judge by this rule alone, even if it is disabled; repeatable", append)
    .option(
      "--fail-on <level>",
      "exit with 1 from this level on: mandatory, advisory, never",
      "advisory",
    )
    .option("--config <file>", "settings of the rules (default: the nearest .mlscale.yaml)")
    .option("--no-config", "read no configuration file")
    .option("--environment <name>", "environment to judge for (default: the stack's name)")
    .option("--allow-empty", "accept input in which nothing is about scaling")
    .option("--stdin-filename <name>", "what to call standard input in the report")
    .option("--max-input-mib <number>", "largest input, for each file", String(defaultInputMib))
    .option("--follow-symlinks", "read input through symbolic links")
    .option("--color <when>", "auto, always or never; NO_COLOR and FORCE_COLOR count too", "auto")
    .option("-v, --verbose", "also list what is not decided or exempt, and what was read")
    .option("-q, --quiet", "findings and errors only")
    .option("--debug", debugHelp)
    .addHelpText("after", `${examples}\n${exitCodesHelp}`)
    .action(async (files: readonly string[], flags: CheckFlags) => {
      const request = requestOf(files, flags);
      done(await lazy.check().check(request, io, new Reporter(io, flags)));
    });
}

function requestOf(files: readonly string[], flags: CheckFlags): CheckRequest {
  refuseIneffective(files, flags);
  return {
    files,
    destinations: parseDestinations(flags.format ?? [], findingFormats),
    only: flags.only ?? [],
    configFile: typeof flags.config === "string" ? flags.config : undefined,
    configEnabled: flags.config !== false,
    environment: flags.environment,
    failOn: parseFailOn(flags.failOn),
    allowEmpty: flags.allowEmpty ?? false,
    stdinName: flags.stdinFilename ?? "<stdin>",
    maxInputMib: parseMib(flags.maxInputMib),
    followSymlinks: flags.followSymlinks ?? false,
    colour: parseColourMode(flags.color),
    verbose: flags.verbose ?? false,
    quiet: flags.quiet ?? false,
  };
}

/** A flag that would do nothing was meant to do something. */
function refuseIneffective(files: readonly string[], flags: CheckFlags): void {
  const stdins = files.filter((file) => file === "-").length;
  const problems = [
    ...(stdins > 1 ? ['"-" is given twice, but standard input can be read once'] : []),
    ...(flags.stdinFilename !== undefined && stdins === 0
      ? ['--stdin-filename has no effect without "-" among the files; remove it']
      : []),
    ...(flags.quiet && flags.verbose ? ["--quiet and --verbose exclude each other; keep one"] : []),
    ...(flags.environment === "" ? ["--environment is empty; give a name or leave it out"] : []),
  ];
  if (problems.length > 0) throw new BadInput(problems);
}
