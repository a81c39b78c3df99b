import { Command, CommanderError } from "commander";
import { version } from "../package.json";
import { BadInput, exitCodes } from "./exit";
import { Io, processIo } from "./io";
import { addCheck } from "./verbs/checkCommand";
import { addSimulate } from "./verbs/simulateCommand";
import { addCompare } from "./verbs/compareCommand";
import { addCompareRun } from "./verbs/compareRunCommand";
import { addK6 } from "./verbs/k6Command";
import { addReport } from "./verbs/reportCommand";
import { addExplain, addRules } from "./verbs/rulesCommand";
import { Reporter } from "./reporter";
import { addSchedule } from "./verbs/scheduleCommand";
import { addTune } from "./verbs/tuneCommand";

const exitCodesHelp = `
Exit codes:
  0    clean: no violation at or above --fail-on; every load holds
  1    violations; a load does not hold
  2    bad flags or configuration, unreadable input, or nothing to check
  3    a fault of mlscale itself
  130  interrupted`;

/** Runs the command and returns its exit code; nothing escapes as an exception. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const reporter = new Reporter(io, { debug: args.includes("--debug") });
  try {
    return await dispatch(args, io);
  } catch (error) {
    if (error instanceof BadInput) {
      reporter.badInput(error);
      return exitCodes.badInput;
    }
    reporter.ourFault(error);
    return exitCodes.ourFault;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  let exitCode: number = exitCodes.clean;
  const messages: string[] = [];
  const program = build(io, messages, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.clean;
    throw new BadInput([usageProblem(messages)]);
  }
}

function build(io: Io, messages: string[], done: (code: number) => void): Command {
  const program = new Command("mlscale")
    .description("Checks and simulates how model servers scale, before anything is deployed.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [verb]", "print help on a verb")
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout,
      writeErr: (text) => messages.push(text),
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", exitCodesHelp);
  addCheck(program, io, done, exitCodesHelp);
  addSimulate(program, io, done);
  addCompare(program, io, done);
  addTune(program, io, done);
  addSchedule(program, io, done);
  addK6(program, io, done);
  addCompareRun(program, io, done);
  addReport(program, io, done);
  addRules(program, io, done);
  addExplain(program, io, done);
  return program;
}

/** What commander found, in one line. */
function usageProblem(messages: readonly string[]): string {
  const text = messages.join(" ").trim();
  if (text === "" || text.startsWith("Usage:")) return "no verb given; see `mlscale --help`";
  const [first = "", ...rest] = text.replace(/^error: /, "").split("\n");
  return `${[first, ...rest].join(" ").trim()}; see \`mlscale --help\``;
}

/** The process around {@link main}: signals, closed pipes, the exit code. */
export function runProcess(): void {
  process.on("SIGINT", () => process.exit(exitCodes.interrupted));
  process.on("SIGTERM", () => process.exit(exitCodes.terminated));
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  void main(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
}

/** A reader that has seen enough, as in `mlscale check FILE | head`, is no fault. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
}
