import { Command } from "commander";
import type { TraceOptions, TraceRows } from "../../scaling/load";
import { BadInput } from "../exit";
import { defaultInputMib } from "../input/limits";
import { parseColourMode } from "../output/colour";
import type { PlayRequest } from "../simulate/request";
import { lazy } from "../lazy";
import { parseMib } from "./mib";
import { debugHelp } from "./rulesCommand";

/** Flags that all verbs share which simulate. */
export interface PlayFlags {
  readonly target?: readonly string[];
  readonly reliability?: string;
  readonly load?: string;
  readonly rows?: string;
  readonly timeColumn?: string;
  readonly valueColumn?: string;
  readonly intervalSeconds?: string;
  readonly seeds?: string;
  readonly aggregate?: string;
  readonly metric?: readonly string[];
  readonly maxInputMib: string;
  readonly followSymlinks?: boolean;
  readonly stdinFilename?: string;
  readonly color: string;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

export const append = (value: string, previous: readonly string[] = []): readonly string[] => [
  ...previous,
  value,
];

export const exitCodesHelp = `
Exit codes:
  0    every load holds
  1    a load does not hold
  2    bad flags, or input that is wrong or cannot be read
  3    a fault of mlscale itself
  130  interrupted`;

export const formatHelp = "text, json, markdown, html, svg or png, to stdout or a file; repeatable";

/** Adds what decides which simulation is made. */
export function addPlayFlags(command: Command, inputMib = defaultInputMib): Command {
  command
    .option("--target <name>", "simulate this target of several; repeatable", append)
    .option("--reliability <file>", "service, loads and objectives for targets without their own")
    .option("--load <file.csv>", "play this recorded load in the place of the declared ones");
  addTraceFlags(command)
    .option("--seeds <number>", "runs of each load, 1 to 50")
    .option("--aggregate <which>", "the run that decides: worst, median or best")
    .option(
      "--metric <name=signal>",
      "what a custom metric of a manifest stands for; repeatable",
      append,
    );
  return addReadFlags(command, inputMib);
}

/** Adds how the table of a recorded load is read. */
export function addTraceFlags(command: Command): Command {
  return command
    .option("--rows <kind>", "what its rows are: requests, count or rps (default: by its header)")
    .option("--time-column <name>", "its column of times, by name or number")
    .option("--value-column <name>", "its column of counts or rates, by name or number")
    .option("--interval-seconds <seconds>", "length of its counted intervals");
}

/** Adds what decides how files are read and what is said. */
export function addReadFlags(command: Command, inputMib = defaultInputMib): Command {
  return command
    .option("--stdin-filename <name>", "what to call standard input in the report")
    .option("--max-input-mib <number>", "largest input, for each file", String(inputMib))
    .option("--follow-symlinks", "read input through symbolic links")
    .option("--color <when>", "auto, always or never; NO_COLOR and FORCE_COLOR count too", "auto")
    .option("-v, --verbose", "all figures, and the verdict under other assumptions")
    .option("-q, --quiet", "results and errors only")
    .option("--debug", debugHelp);
}

/** The request in these flags; every flag that would do nothing is named. */
export function playRequest(verb: string, files: readonly string[], flags: PlayFlags): PlayRequest {
  const problems = [...ineffective(files, flags)];
  if (problems.length > 0) throw new BadInput(problems);
  return {
    targets: flags.target ?? [],
    reliabilityFile: flags.reliability,
    loadFile: flags.load,
    trace: traceOptions(flags),
    seeds: flags.seeds === undefined ? undefined : parseSeeds(flags.seeds),
    aggregation: flags.aggregate === undefined ? undefined : parseAggregation(flags.aggregate),
    signals: flags.metric === undefined ? {} : lazy.simulator().parseSignals(flags.metric),
    maxInputMib: parseMib(flags.maxInputMib),
    followSymlinks: flags.followSymlinks ?? false,
    stdinName: flags.stdinFilename ?? "<stdin>",
    colour: parseColourMode(flags.color),
    verbose: flags.verbose ?? false,
    quiet: flags.quiet ?? false,
    command: commandText(verb, files, flags),
  };
}

function ineffective(files: readonly string[], flags: PlayFlags): readonly string[] {
  const inputs = [...files, flags.reliability ?? "", flags.load ?? ""];
  const stdins = inputs.filter((file) => file === "-").length;
  const columns = ["rows", "timeColumn", "valueColumn", "intervalSeconds"] as const;
  const column = columns.find((key) => flags[key] !== undefined);
  return [
    ...(stdins > 1 ? ['"-" is given twice, but standard input can be read once'] : []),
    ...(flags.load === "-" ? ["--load: is read piece by piece from a file; name one"] : []),
    ...(flags.stdinFilename !== undefined && stdins === 0
      ? ['--stdin-filename has no effect without "-" among the files; remove it']
      : []),
    ...(flags.quiet && flags.verbose ? ["--quiet and --verbose exclude each other; keep one"] : []),
    ...(column !== undefined && flags.load === undefined
      ? [`${dashed(column)} has no effect without --load; remove it`]
      : []),
  ];
}

const kindsOfRows: readonly TraceRows[] = ["requests", "count", "rps"];

export function traceOptions(flags: PlayFlags): TraceOptions {
  const rows = kindsOfRows.find((each) => each === flags.rows);
  if (flags.rows !== undefined && rows === undefined) {
    throw BadInput.at("--rows", `is "${flags.rows}"; allowed: ${kindsOfRows.join(", ")}`);
  }
  const { timeColumn, valueColumn, intervalSeconds } = flags;
  return {
    ...(rows && { rows }),
    ...(timeColumn !== undefined && { timeColumn: column(timeColumn) }),
    ...(valueColumn !== undefined && { valueColumn: column(valueColumn) }),
    ...(intervalSeconds !== undefined && { intervalSeconds: parseInterval(intervalSeconds) }),
  };
}

function column(text: string): string | number {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : text;
}

function parseInterval(text: string): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (number > 0 && number <= 86_400) return number;
  throw BadInput.at("--interval-seconds", `is "${text}"; allowed: more than 0, at most 86400`);
}

function parseSeeds(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= 1 && number <= 50) return number;
  throw BadInput.at("--seeds", `is "${text}"; allowed: a whole number, 1 to 50`);
}

const aggregations = { worst: "Worst", median: "Median", best: "Best" } as const;

function parseAggregation(text: string): (typeof aggregations)[keyof typeof aggregations] {
  const found = Object.entries(aggregations).find(([name]) => name === text.toLowerCase());
  if (found !== undefined) return found[1];
  const allowed = Object.keys(aggregations).join(", ");
  throw BadInput.at("--aggregate", `is "${text}"; allowed: ${allowed}`);
}

const decisive = [
  "target",
  "reliability",
  "load",
  "rows",
  "timeColumn",
  "valueColumn",
  "intervalSeconds",
  "seeds",
  "aggregate",
  "metric",
] as const satisfies readonly (keyof PlayFlags)[];

/** The command with all that decides its result, as a shell takes it. */
function commandText(verb: string, files: readonly string[], flags: PlayFlags): string {
  const words = decisive.flatMap((key) => {
    const values = [flags[key] ?? []].flat();
    return values.flatMap((value) => [dashed(key), value]);
  });
  return ["mlscale", verb, ...files, ...words].map(quoted).join(" ");
}

export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The flag of a key: `--max-users` of `maxUsers`. */
export function dashed(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
