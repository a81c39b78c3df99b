import { Reliability } from "../../scaling/contract/generated/types";
import { compareReports } from "../../scaling/report/compare";
import { SimulationReport } from "../../scaling/report/report";
import { settingChanges } from "../compare/changes";
import { CompareFormat, renderComparison } from "../compare/render";
import { BadInput, exitCodes } from "../exit";
import { limitsFor } from "../input/limits";
import { Io } from "../io";
import { usesColour } from "../output/colour";
import { Destination, refuseOverwriting } from "../output/destinations";
import { plural } from "../output/plural";
import { writeAll } from "../report/write";
import { Reporter } from "../reporter";
import { Overrides, readOverrides } from "../simulate/overrides";
import { play } from "../simulate/play";
import { PlayRequest } from "../simulate/request";
import { selectTargets } from "../simulate/selectTargets";
import { suggest } from "../simulate/suggest";
import { otherReliability, replaces } from "../sources/declaration";
import { readSourceOrRun } from "../sources/readSource";
import { Source } from "../sources/target";

export interface CompareRequest extends PlayRequest {
  readonly files: readonly [string, string];
  readonly destinations: readonly Destination<CompareFormat>[];
}

/** Compares two scalings under the same loads; 1 if the second does not hold them. */
export async function compare(
  request: CompareRequest,
  io: Io,
  reporter: Reporter,
): Promise<number> {
  const started = io.now();
  const { files, reliabilityFile, loadFile, destinations } = request;
  const inputs = [...files, reliabilityFile, loadFile].filter((each) => each !== undefined);
  refuseOverwriting(destinations, inputs, io.workingFolder);
  const overrides = await readOverrides(request, io, reporter);
  const [before, after] = await sidesOf(request, overrides, io, reporter);
  refuseOtherLoads(files, before, after);
  const sides = namesOf(files).map((name, index) => ({ name, report: [before, after][index]! }));
  const comparison = compareReports(sides[0]!, sides[1]!);
  const changes = settingChanges(before, after);
  const pieces = destinations.map(({ format, file }) => {
    const coloured = file === undefined && usesColour(request.colour, io);
    const options = { coloured, verbose: request.verbose };
    return { file, content: renderComparison(comparison, changes, format, options) };
  });
  writeAll(pieces, inputs, io);
  const loads = plural(comparison.loads.length, "load");
  reporter.summary(`${loads}, ${plural(changes.length, "change")}`, io.now() - started);
  if (!request.quiet) suggest(`mlscale compare ${files.join(" ")} --format html=compare.html`, io);
  return after.holds ? exitCodes.clean : exitCodes.findings;
}

/** Both sides under the reliability of the first, unless one is given for both. */
async function sidesOf(
  request: CompareRequest,
  overrides: Overrides,
  io: Io,
  reporter: Reporter,
): Promise<readonly [SimulationReport, SimulationReport]> {
  const limits = limitsFor(request.maxInputMib);
  const { reliability: given } = overrides;
  const read = (file: string, reliability: Reliability | undefined) =>
    readSourceOrRun(file, { ...request, limits, reliability }, io);
  const [first, second] = request.files;
  const before = await read(first, given);
  if ("schemaVersion" in before) {
    const after = await read(second, given);
    if ("schemaVersion" in after) return [before, after];
    throw mixed(first, second);
  }
  const chosen = selectTargets(before, request.targets, given);
  const shared = chosen.length === 1 ? chosen[0]!.reliability : given;
  const after = await read(second, shared);
  if ("schemaVersion" in after) throw mixed(second, first);
  const others = selectTargets(withoutOwn(after, shared), request.targets, shared);
  for (const note of notesOn(after, shared)) reporter.warning(`${after.place}: ${note}`);
  return [
    play(before.place, chosen, overrides, request.command),
    play(after.place, others, overrides, request.command),
  ];
}

/** Targets that take the reliability of the other side in the place of their own. */
function withoutOwn(source: Source, shared: Reliability | undefined): Source {
  if (shared === undefined) return source;
  const targets = source.targets.map(({ own: _, ...target }) => target);
  return { ...source, targets };
}

/** What is left out or replaced; programs bring components with a reliability of their own. */
function notesOn({ left, targets }: Source, shared: Reliability | undefined): readonly string[] {
  return targets.some(({ own }) => replaces(own, shared)) ? [...left, otherReliability] : left;
}

function mixed(run: string, other: string): BadInput {
  const remedy = `save the other with \`mlscale simulate ${other} -o FILE\`, or compare declarations`;
  return BadInput.at(run, `is a saved run and ${other} is none; ${remedy}`);
}

/** Saved runs say what they have played. */
function refuseOtherLoads(
  [first, second]: readonly [string, string],
  before: SimulationReport,
  after: SimulationReport,
): void {
  const [a, b] = [before, after].map(({ inputs }) =>
    inputs
      .filter(({ name }) => /(^|: )loads$/.test(name))
      .map(({ value }) => value)
      .join(),
  );
  if (a === b) return;
  throw BadInput.at(second, `has played other loads than ${first}; simulate both under the same`);
}

/** What the sides are called: their files, or "before" and "after" if both have one name. */
function namesOf([first, second]: readonly [string, string]): readonly [string, string] {
  return first === second ? ["before", "after"] : [first, second];
}
