import { availableParallelism } from "node:os";
import { version } from "../../package.json";
import { Reliability } from "../../scaling/contract/generated/types";
import { ScalerSpec } from "../../scaling/control/spec";
import { boundNamesOf } from "../../scaling/judge/boundNames";
import { Subject } from "../../scaling/judge/subject";
import { TunedSpec } from "../../scaling/judge/tune";
import { BadInput, exitCodes } from "../exit";
import { limitsFor } from "../input/limits";
import { Io } from "../io";
import { usesColour } from "../output/colour";
import { Destination, refuseOverwriting } from "../output/destinations";
import { plural } from "../output/plural";
import { writeAll } from "../report/write";
import { Reporter } from "../reporter";
import { overridden, readOverrides } from "../simulate/overrides";
import { PlayRequest } from "../simulate/request";
import { selectTargets } from "../simulate/selectTargets";
import { suggest } from "../simulate/suggest";
import { readSource } from "../sources/readSource";
import { Source, Target } from "../sources/target";
import { chooseFrom, judgeOf } from "../tune/choose";
import { poolOf } from "../tune/pool";
import { Tuning, tuningOf } from "../tune/problem";
import { Progress } from "../tune/progress";
import { renderTuned, TuneFormat } from "../tune/render";
import { Effort, searchFront } from "../tune/search";
import { groupSnippetOf, snippetOf } from "../tune/snippet";

export interface TuneRequest extends PlayRequest {
  readonly file: string;
  readonly destinations: readonly Destination<TuneFormat>[];
  /** Threads; undefined for one on each core. */
  readonly workers: number | undefined;
  readonly maxInstances: number | undefined;
  readonly effort: Effort;
}

/** Searches the numbers of a scaling; 1 if none is found that holds every load. */
export async function tune(request: TuneRequest, io: Io, reporter: Reporter): Promise<number> {
  const started = io.now();
  const { file, reliabilityFile, loadFile, destinations } = request;
  const inputs = [file, reliabilityFile, loadFile].filter((each) => each !== undefined);
  refuseOverwriting(destinations, inputs, io.workingFolder);
  const { target, subject, scaler, reliability, place } = await problemIn(request, io, reporter);
  const tuning = tuningOf(scaler, subject, reliability, request.maxInstances);
  const workers = request.workers ?? workersFor(tuning, request.effort);
  const pool = poolOf(tuning.problem, workers);
  const progress = new Progress(io, !request.quiet);
  const found = await searchFront(tuning, request.effort, pool, progress).finally(() =>
    pool.close(),
  );
  const judge = judgeOf(scaler, subject, reliability);
  const chosen = chooseFrom(found.front, judge);
  const tuned = {
    title: target.title,
    toolVersion: version,
    declared: judge(tuning.declared),
    chosen,
    ...found,
    bounds: boundNamesOf(scaler.kind),
    snippet:
      scaler.kind === "Ec2AutoScaling"
        ? groupSnippetOf(scaler, chosen.point)
        : snippetOf(target.scaling, chosen.point),
  };
  const pieces = destinations.map(({ format, file: to }) => ({
    file: to,
    content: renderTuned(tuned, format, to === undefined && usesColour(request.colour, io)),
  }));
  writeAll(pieces, inputs, io);
  reporter.summary(`${plural(found.simulations, "simulation")}`, io.now() - started);
  if (!request.quiet) suggest(`mlscale simulate ${place}, with these numbers in it`, io);
  return chosen.holds ? exitCodes.clean : exitCodes.findings;
}

/** Steps of a search from which on threads are worth their start. */
const worthThreads = 5_000_000;

function workersFor({ problem }: Tuning, { candidates }: Effort): number {
  const steps = problem.scenarios.reduce((sum, { load }) => sum + load.requestsPerSecond.length, 0);
  return steps * candidates >= worthThreads ? availableParallelism() : 1;
}

interface Problem {
  readonly place: string;
  readonly target: Target;
  readonly subject: Subject;
  readonly scaler: TunedSpec;
  readonly reliability: Reliability;
}

/** The one scaling that is to be tuned. */
async function problemIn(request: TuneRequest, io: Io, reporter: Reporter): Promise<Problem> {
  const overrides = await readOverrides(request, io, reporter);
  const limits = limitsFor(request.maxInputMib);
  const { reliability: given } = overrides;
  const source = await readSource(request.file, { ...request, limits, reliability: given }, io);
  const [first, ...others] = selectTargets(source, request.targets, given);
  if (others.length > 0) throw several(source);
  const reliability = overridden(first!.reliability, overrides);
  const { place } = source;
  const { title } = first!.target;
  const { subjects, why } = first!.target.subjects(reliability);
  if (why.length > 0) {
    throw new BadInput(why.map((each) => `${place}: ${title} cannot be simulated: ${each}`));
  }
  const [subject, second] = subjects;
  if (subject === undefined || second !== undefined) {
    const count = `${title} scales ${plural(subjects.length, "thing")}`;
    throw BadInput.at(place, `${count}; one is tuned at a time: declare it by itself`);
  }
  const { scaler } = subject;
  if (!isTuned(scaler) || scaler.targetTracking.length === 0) {
    const what = "bounds, target and cooldowns of target tracking by AWS";
    throw BadInput.at(place, `${title} has no target tracking; what is tuned are ${what}`);
  }
  return { place, target: first!.target, subject, scaler, reliability };
}

function isTuned(scaler: ScalerSpec): scaler is TunedSpec {
  return scaler.kind === "ApplicationAutoScaling" || scaler.kind === "Ec2AutoScaling";
}

function several({ place, targets }: Source): BadInput {
  const names = targets.map(({ name }) => name).join(", ");
  return BadInput.at(place, `has several targets (${names}); choose one with --target NAME`);
}
