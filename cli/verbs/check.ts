import { rules as allRules } from "../../scaling/rules";
import { exitCodeFor, FailOn } from "../check/exitCode";
import { gather, Gathered } from "../check/gather";
import { Run } from "../check/run";
import { loadConfig } from "../config/load";
import { limitsFor } from "../input/limits";
import { Program } from "../input/program";
import { Io } from "../io";
import { ColourMode } from "../output/colour";
import { Destination, refuseOverwriting } from "../output/destinations";
import { plural } from "../output/plural";
import { writeReports } from "../output/writeReports";
import { Reporter } from "../reporter";
import { selectRules } from "./selectRules";

export interface CheckRequest {
  readonly files: readonly string[];
  readonly destinations: readonly Destination[];
  readonly only: readonly string[];
  readonly configFile: string | undefined;
  readonly configEnabled: boolean;
  readonly environment: string | undefined;
  readonly failOn: FailOn;
  readonly allowEmpty: boolean;
  readonly stdinName: string;
  readonly maxInputMib: number;
  readonly followSymlinks: boolean;
  readonly colour: ColourMode;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

/** Judges the programs in the files and reports; returns the exit code. */
export async function check(request: CheckRequest, io: Io, reporter: Reporter): Promise<number> {
  const started = io.now();
  const rules = selectRules(request.only, allRules);
  const config = loadConfig({ ...request, ...configRequest(request, io) }, allRules);
  if (config.file !== undefined) reporter.detail(`configuration from ${config.file}`);
  const options = { ...request, limits: limitsFor(request.maxInputMib) };
  const gathered = await gather(request.files, options, allRules, io);
  refuseOverwriting(request.destinations, gathered.files, io.workingFolder);
  tell(gathered, reporter);
  const today = config.settings.asOf ?? io.today();
  const run = new Run(rules, config.settings, { ...request, today });
  const verdicts = gathered.programs.map((program) => run.judge(program));
  const problems = gathered.unread.flatMap((each) => each.problems);
  const empty = nothingRead(request, gathered);
  reporter.errors([...problems, ...empty]);
  const { unread } = gathered;
  const report = { verdicts, rules, unread, failOn: request.failOn, isEmpty: empty.length > 0 };
  const unwritten = writeReports(report, request, io);
  reporter.errors(unwritten);
  const isWhole = problems.length + unwritten.length === 0; // an exemption may be for the unread
  if (isWhole) warn(run.warnings(verdicts), reporter);
  const failures = verdicts.flatMap((verdict) => verdict.failures);
  for (const { rule, error } of failures) reporter.ourFault(error, `rule ${rule} failed; `);
  reporter.summary(totals(gathered, run.activeRules), io.now() - started);
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  const badInput = problems.length + empty.length + unwritten.length > 0;
  return exitCodeFor(findings, request.failOn, { badInput, ourFault: failures.length > 0 });
}

function configRequest(request: CheckRequest, io: Io) {
  const { configFile: file, configEnabled: enabled } = request;
  return { file, enabled, workingFolder: io.workingFolder };
}

const mostNotes = 10;

/** Says what is odd about the input, and with -v what was read. */
function tell({ programs, skipped, notes }: Gathered, reporter: Reporter): void {
  for (const program of programs) {
    for (const note of notesOn(program)) reporter.warning(`${program.place}: ${note}`);
    reporter.detail(`${program.place}: ${describe(program)}`);
  }
  const about = skipped.map((file) => `${file}: is about something else; skipped`);
  for (const each of [notes, about]) warn(each, reporter);
}

/** The first of many warnings that are alike; all of them with -v. */
function warn(notes: readonly string[], reporter: Reporter): void {
  for (const note of notes.slice(0, mostNotes)) reporter.warning(note);
  for (const note of notes.slice(mostNotes)) reporter.detail(`warning: ${note}`);
  const rest = notes.length - mostNotes;
  if (rest > 0) reporter.warning(`${rest} more like the last one (listed with -v)`);
}

function notesOn({ readable, declarations, notes }: Program): readonly string[] {
  if (readable > 0) return notes;
  return [...notes, `none of its ${declarations.length} resources says anything about scaling`];
}

function describe({ kind, stack, declarations, readable }: Program): string {
  const of = stack === undefined ? "" : ` of stack ${stack}`;
  return `${kind}${of}, ${declarations.length} resources, ${readable} about scaling`;
}

/** A clean result on nothing would be a lie. */
function nothingRead(
  { allowEmpty }: CheckRequest,
  { programs, unread }: Gathered,
): readonly string[] {
  const empty = programs.every(({ readable }) => readable === 0);
  if (allowEmpty || !empty || unread.length > 0) return [];
  return [
    "nothing to check: no resource here says anything about scaling; if that is right, add --allow-empty",
  ];
}

function totals({ programs, files, skipped }: Gathered, rules: number): string {
  const resources = programs.reduce((sum, { declarations }) => sum + declarations.length, 0);
  const left = skipped.length > 0 ? ` (${skipped.length} skipped)` : "";
  return `${plural(files.length, "file")}${left}, ${plural(resources, "resource")}, ${plural(rules, "rule")}`;
}
