import { Command } from "commander";
import type { Service } from "../../scaling/contract/generated/types";
import { BadInput } from "../exit";
import { Io } from "../io";
import { lazy } from "../lazy";
import { parseColourMode } from "../output/colour";
import { parseDestinations } from "../output/destinations";
import { Reporter } from "../reporter";
import { parseMib } from "./mib";
import { numberUpTo } from "./numberUpTo";
import { addReadFlags, addTraceFlags, append, dashed, PlayFlags, traceOptions } from "./playFlags";
import { whole } from "./tuneCommand";

interface ScheduleFlags extends PlayFlags {
  readonly format?: readonly string[];
  readonly rpsPerInstance?: string;
  readonly startupSeconds?: string;
  readonly loadName?: string;
  readonly timezone: string;
  readonly maxActions: string;
  readonly utilization: string;
}

const formats = ["text", "json", "yaml"] as const;

const examples = `
Examples:
  mlscale schedule last-month.csv --rps-per-instance 20 --timezone Europe/Berlin
  mlscale schedule last-month.csv --reliability web.yaml --format yaml=schedules.yaml
  mlscale schedule web.yaml --load-name weekdays

A .csv or .tsv file is a recorded load; any other file is a declaration, whose service and load are
taken. Times of a table are read as by \`mlscale simulate --load\`.

Exit codes:
  0    the actions are printed
  2    bad flags, or input that is wrong or cannot be read
  3    a fault of mlscale itself
  130  interrupted`;

/** Adds `mlscale schedule`. */
export function addSchedule(program: Command, io: Io, done: (code: number) => void): void {
  const command = program
    .command("schedule")
    .summary("scheduled actions for a load that repeats")
    .description(
      "Turns a load history into the fewest scheduled actions that keep capacity above it, with the " +
        "time of a start taken off.",
    )
    .argument("<file>", "table of a recorded load (.csv, .tsv), or declaration")
    .option(
      "--format <format[=file]>",
      "text, json or yaml, to stdout or a file; repeatable",
      append,
    )
    .option("--reliability <file>", "where the service stands, for a table")
    .option("--rps-per-instance <number>", "what one instance serves, where no file says it")
    .option("--startup-seconds <number>", "what a start takes, with --rps-per-instance")
    .option("--load-name <name>", "the load of a declaration with several")
    .option("--timezone <name>", "IANA time zone of the actions", "UTC")
    .option("--max-actions <number>", "most actions, 1 to 200", "12")
    .option("--utilization <fraction>", "how busy instances are meant to be, up to 1", "0.7");
  addReadFlags(addTraceFlags(command))
    .addHelpText("after", examples)
    .action(async (file: string, flags: ScheduleFlags) => {
      refuseIneffective(file, flags);
      const request = {
        file,
        destinations: parseDestinations(flags.format ?? [], formats),
        trace: traceOptions(flags),
        reliabilityFile: flags.reliability,
        service: serviceOf(flags),
        loadName: flags.loadName,
        timezone: flags.timezone,
        maxActions: whole("--max-actions", flags.maxActions, 1, 200),
        utilization: numberUpTo("--utilization", flags.utilization, 1),
        maxInputMib: parseMib(flags.maxInputMib),
        followSymlinks: flags.followSymlinks ?? false,
        stdinName: flags.stdinFilename ?? "<stdin>",
        colour: parseColourMode(flags.color),
        quiet: flags.quiet ?? false,
      };
      done(await lazy.simulator().schedule(request, io, new Reporter(io, flags)));
    });
}

function refuseIneffective(file: string, flags: ScheduleFlags): void {
  const isTable = /\.(csv|tsv)$/i.test(file);
  const forTables = ["reliability", "rpsPerInstance", "rows", "timeColumn", "valueColumn"] as const;
  const unused = isTable ? [] : forTables.filter((key) => flags[key] !== undefined);
  const problems = [
    ...unused.map((key) => `${dashed(key)} has no effect on ${file}, which is no table; remove it`),
    ...(isTable && flags.loadName !== undefined
      ? [`--load-name has no effect on ${file}, which is a table; remove it`]
      : []),
    ...(flags.reliability !== undefined && flags.rpsPerInstance !== undefined
      ? ["--reliability and --rps-per-instance exclude each other; keep one"]
      : []),
    ...(flags.startupSeconds !== undefined && flags.rpsPerInstance === undefined
      ? ["--startup-seconds has no effect without --rps-per-instance; remove it"]
      : []),
  ];
  if (problems.length > 0) throw new BadInput(problems);
}

function serviceOf({ rpsPerInstance, startupSeconds }: ScheduleFlags): Service | undefined {
  if (rpsPerInstance === undefined) return undefined;
  const seconds =
    startupSeconds === undefined
      ? undefined
      : numberUpTo("--startup-seconds", startupSeconds, 86_400);
  return {
    requestsPerSecondPerInstance: numberUpTo("--rps-per-instance", rpsPerInstance, 1e9),
    serviceTimeSeconds: 1,
    ...(seconds === undefined ? {} : { startup: { seconds } }),
  };
}
