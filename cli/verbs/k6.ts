import { isUtf8 } from "node:buffer";
import { version } from "../../package.json";
import { Load, Reliability } from "../../scaling/contract/generated/types";
import { withDefaults } from "../../scaling/judge/declaration";
import { TraceOptions } from "../../scaling/load";
import {
  Body,
  partsOf,
  planOf,
  PlanOptions,
  RequestTarget,
  runLimits,
  scriptOf,
  targetProblems,
} from "../../scaling/loadtest";
import { BadInput, exitCodes } from "../exit";
import { limitsFor, maximumInputMib } from "../input/limits";
import { placeOf } from "../input/place";
import { readBounded } from "../input/readBounded";
import { Io } from "../io";
import { refuseOverwriting } from "../output/destinations";
import { excerpt, printableJson } from "../output/escape";
import { plural } from "../output/plural";
import { writeAll } from "../report/write";
import { Reporter } from "../reporter";
import { suggest } from "../simulate/suggest";
import { readReliability } from "../sources/readSource";
import { readTrace } from "../sources/trace";
import { isTable } from "./schedule";

export interface K6Request {
  readonly file: string;
  /** Name of a declared load, or table of a recorded one. */
  readonly load: string | undefined;
  readonly trace: TraceOptions;
  readonly target: Omit<RequestTarget, "body">;
  readonly bodyFile: string | undefined;
  readonly plan: PlanOptions;
  readonly parts: number;
  readonly mostUsers: number | undefined;
  readonly intervalSeconds: number | undefined;
  readonly output: string | undefined;
  readonly maxInputMib: number;
  readonly followSymlinks: boolean;
  readonly stdinName: string;
  readonly quiet: boolean;
}

/** Prints a declared load as a script for k6. */
export async function k6(request: K6Request, io: Io, reporter: Reporter): Promise<number> {
  const started = io.now();
  const { file, load: name, bodyFile, output, parts, mostUsers, intervalSeconds } = request;
  const tables = name !== undefined && isTable(name) ? [name] : [];
  const inputs = [file, ...tables, bodyFile].filter((each) => each !== undefined);
  refuseOverwriting([{ file: output }], inputs, io.workingFolder);
  refuseTarget(request.target);
  const limits = limitsFor(request.maxInputMib);
  const { service, objectives, loads } = await readReliability(file, { ...request, limits }, io);
  const target = { ...request.target, ...(bodyFile && { body: readBody(bodyFile, request, io) }) };
  const load = chosenLoad(request, loads, io, reporter);
  const plan = planOf(withDefaults(load), request.plan);
  const script = scriptOf({
    plan,
    target,
    limits: runLimits(objectives, service),
    service,
    parts,
    ...(mostUsers === undefined ? {} : { mostUsers }),
    ...(intervalSeconds === undefined ? {} : { intervalSeconds }),
    toolVersion: version,
  });
  writeAll([{ file: output, content: printableJson(script.text) }], inputs, io);
  for (const note of [...leftOut(load), ...script.notes]) reporter.warning(note);
  reporter.summary(plural(plan.stages.length, "stage"), io.now() - started);
  if (!request.quiet) suggest(nextCommand(request), io);
  return exitCodes.clean;
}

function nextCommand({ output = "SCRIPT", parts }: K6Request): string {
  if (parts === 1) return `k6 run ${output}`;
  const [{ segment, sequence }] = partsOf(parts) as [ReturnType<typeof partsOf>[number]];
  return `k6 run --execution-segment ${segment} --execution-segment-sequence ${sequence} ${output}`;
}

/** What a simulation plays and a script cannot. */
function leftOut({ name, faults = [] }: Load): readonly string[] {
  if (faults.length === 0) return [];
  return [
    `the script sends the requests of "${excerpt(name)}" only, without its ${plural(faults.length, "fault")}`,
  ];
}

/** The load of that name, the only one, or a recording. */
function chosenLoad(
  { file, load: name, trace, followSymlinks }: K6Request,
  loads: Reliability["loads"],
  io: Io,
  reporter: Reporter,
): Load {
  if (name !== undefined && isTable(name)) {
    const table = {
      file: name,
      options: trace,
      limits: limitsFor(maximumInputMib),
      followSymlinks,
    };
    const { load, notes } = readTrace(table, io);
    for (const note of notes) reporter.warning(note);
    return load;
  }
  const names = loads.map((each) => excerpt(each.name)).join(", ");
  const load = name === undefined ? loads[0]! : loads.find((each) => each.name === name);
  if (load === undefined) {
    const allowed = `${names}, or a table (.csv, .tsv)`;
    throw BadInput.at("--load", `"${excerpt(name!)}" is not in ${file}; allowed: ${allowed}`);
  }
  if (name !== undefined || loads.length === 1) return load;
  throw BadInput.at(file, `has ${loads.length} loads (${names}); choose one with --load NAME`);
}

/** What each request carries stands in the script, so it must not be large. */
const mostBodyMib = 6;

function readBody(file: string, { followSymlinks }: K6Request, io: Io): Body {
  const place = placeOf(file, io.workingFolder);
  const options = { limits: limitsFor(mostBodyMib), followSymlinks };
  const bytes = readBounded(place, { ...options, workingFolder: io.workingFolder });
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { base64: bytes.toString("base64") };
}

const flags: Readonly<Record<string, string>> = {
  "": "--url, --endpoint",
  "http.url": "--url",
  "http.method": "--method",
  "http.headers": "--header",
  "sageMaker.endpointName": "--endpoint",
  "sageMaker.region": "--region",
  "sageMaker.variantName": "--variant",
  "sageMaker.inferenceComponentName": "--inference-component",
  "sageMaker.contentType": "--content-type",
  "sageMaker.url": "--endpoint-url",
};

function refuseTarget(target: RequestTarget): void {
  const problems = targetProblems(target).map(({ path, message }) => {
    const flag = flags[path] ?? (path.startsWith("http.headers") ? "--header" : path);
    return `${flag}: ${excerpt(message, 300)}`;
  });
  if (problems.length > 0) throw new BadInput(problems);
}
