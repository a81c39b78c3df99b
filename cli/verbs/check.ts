import { rules as allRules } from "../../scaling/rules";
import { exitCodeFor, FailOn } from "../check/exitCode";
import { Verdict } from "../check/judge";
import { Run } from "../check/run";
import { loadConfig } from "../config/load";
import { BadInput } from "../exit";
import { limitsFor } from "../input/limits";
import { loadProgram } from "../input/loadProgram";
import { Program } from "../input/program";
import { Io } from "../io";
import { ColourMode, paint, usesColour } from "../output/colour";
import { Destination, refuseOverwriting } from "../output/destinations";
import { findingsJson } from "../output/findingsJson";
import { findingsText } from "../output/findingsText";
import { plural } from "../output/plural";
import { writeAtomically } from "../output/writeAtomically";
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
  refuseOverwriting(request.destinations, request.files, io.workingFolder);
  const { programs, problems } = await loadAll(request, io, reporter);
  const today = config.settings.asOf ?? io.today();
  const run = new Run(rules, config.settings, { ...request, today });
  const verdicts = programs.map((program) => run.judge(program));
  const empty = nothingRead(request, programs, problems);
  problems.push(...empty);
  reporter.errors(problems);
  const hasReport = programs.length > 0 && empty.length === 0;
  if (hasReport) problems.push(...write(verdicts, request, io, reporter));
  const isWhole = problems.length === 0; // an exemption may be for what could not be read
  for (const warning of isWhole ? run.warnings(verdicts) : []) reporter.warning(warning);
  const failures = verdicts.flatMap((verdict) => verdict.failures);
  for (const { rule, error } of failures) reporter.ourFault(error, `rule ${rule} failed; `);
  reporter.summary(totals(request, programs, run.activeRules), io.now() - started);
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  const trouble = { badInput: problems.length > 0, ourFault: failures.length > 0 };
  return exitCodeFor(findings, request.failOn, trouble);
}

function configRequest(request: CheckRequest, io: Io) {
  const { configFile: file, configEnabled: enabled } = request;
  return { file, enabled, workingFolder: io.workingFolder };
}

/** Reads every file; one that cannot be read takes none of the others with it. */
async function loadAll(
  request: CheckRequest,
  io: Io,
  reporter: Reporter,
): Promise<{ programs: readonly Program[]; problems: string[] }> {
  const programs: Program[] = [];
  const problems: string[] = [];
  const options = { ...request, limits: limitsFor(request.maxInputMib) };
  for (const file of request.files) {
    try {
      const program = await loadProgram(file, options, io);
      programs.push(program);
      for (const note of notesOn(program)) reporter.warning(`${program.place}: ${note}`);
      reporter.detail(`${program.place}: ${describe(program)}`);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      problems.push(...error.problems);
    }
  }
  return { programs, problems };
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
  programs: readonly Program[],
  problems: readonly string[],
): readonly string[] {
  const empty = programs.every(({ readable }) => readable === 0);
  if (allowEmpty || !empty || problems.length > 0) return [];
  return [
    "nothing to check: no resource here says anything about scaling; if that is right, add --allow-empty",
  ];
}

function write(
  verdicts: readonly Verdict[],
  request: CheckRequest,
  io: Io,
  reporter: Reporter,
): readonly string[] {
  const problems: string[] = [];
  for (const { format, file } of request.destinations) {
    const coloured = file === undefined && usesColour(request.colour, io);
    const options = { ...request, paint: paint(coloured) };
    const report = format === "json" ? findingsJson(verdicts) : findingsText(verdicts, options);
    try {
      if (file === undefined) io.stdout(report);
      else writeAtomically(file, report, io.workingFolder);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      problems.push(...error.problems);
    }
  }
  reporter.errors(problems);
  return problems;
}

function totals(request: CheckRequest, programs: readonly Program[], rules: number): string {
  const resources = programs.reduce((sum, { declarations }) => sum + declarations.length, 0);
  const files = plural(request.files.length, "file");
  return `${files}, ${plural(resources, "resource")}, ${plural(rules, "rule")}`;
}
