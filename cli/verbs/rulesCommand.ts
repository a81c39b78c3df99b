import { Command } from "commander";
import { Io } from "../io";
import { lazy } from "../lazy";
import { parseColourMode } from "../output/colour";

type Done = (code: number) => void;

const colourHelp = "auto, always or never; NO_COLOR and FORCE_COLOR count too";

export const debugHelp = "show the internals of errors on stderr";

/** Adds `mlscale rules list` and `mlscale rules show`. */
export function addRules(program: Command, io: Io, done: Done): void {
  const rules = program
    .command("rules")
    .summary("the rules there are")
    .description("The rules there are.");
  rules
    .command("list")
    .description("Lists the rules with their levels.")
    .option("--format <format>", "table, json or md", "table")
    .option("--debug", debugHelp)
    .action(({ format }: { readonly format: string }) => {
      done(lazy.rules().listRules(format, io));
    });
  addShow(rules.command("show"), io, done);
}

/** Adds `mlscale explain`, the same as `mlscale rules show`. */
export function addExplain(program: Command, io: Io, done: Done): void {
  addShow(program.command("explain").summary("why a rule exists and how to satisfy it"), io, done);
}

function addShow(command: Command, io: Io, done: Done): void {
  command
    .description("Says why a rule exists, how to satisfy it, and how to set it.")
    .argument("<rule>", "id of the rule, as in a finding")
    .option("--color <when>", colourHelp, "auto")
    .option("--debug", debugHelp)
    .action((id: string, { color }: { readonly color: string }) => {
      done(lazy.rules().explainRule(id, parseColourMode(color), io));
    });
}
