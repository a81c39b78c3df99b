import { stringify } from "yaml";
import { version } from "../../package.json";
import { Load, Service, SynthesizeScheduleOutputs } from "../../scaling/contract/generated/types";
import { loadDurationSeconds, TraceOptions } from "../../scaling/load";
import { withDefaults } from "../../scaling/judge/declaration";
import { synthesizeSchedule } from "../../scaling/judge/synthesizeSchedule";
import { formatFigure, formatNumber } from "../../scaling/report/number";
import { isTimeZone, nearestTimeZone } from "../../scaling/schedule";
import { BadInput, exitCodes } from "../exit";
import { limitsFor, maximumInputMib } from "../input/limits";
import { Io } from "../io";
import { ColourMode, usesColour } from "../output/colour";
import { Destination, refuseOverwriting } from "../output/destinations";
import { excerpt, printable, printableJson } from "../output/escape";
import { plural } from "../output/plural";
import { lines } from "../report/formats";
import { painter } from "../report/painter";
import { writeAll } from "../report/write";
import { Reporter } from "../reporter";
import { suggest } from "../simulate/suggest";
import { readReliability } from "../sources/readSource";
import { readTrace } from "../sources/trace";

export type ScheduleFormat = "text" | "json" | "yaml";

export interface ScheduleRequest {
  readonly file: string;
  readonly destinations: readonly Destination<ScheduleFormat>[];
  readonly trace: TraceOptions;
  readonly reliabilityFile: string | undefined;
  /** Of a service that no file describes. */
  readonly service: Service | undefined;
  readonly loadName: string | undefined;
  readonly timezone: string;
  readonly maxActions: number;
  readonly utilization: number;
  readonly maxInputMib: number;
  readonly followSymlinks: boolean;
  readonly stdinName: string;
  readonly colour: ColourMode;
  readonly quiet: boolean;
}

interface Wanted {
  readonly load: Load;
  readonly service: Service;
}

/** Turns a load history into scheduled actions and prints them to paste. */
export async function schedule(
  request: ScheduleRequest,
  io: Io,
  reporter: Reporter,
): Promise<number> {
  const started = io.now();
  const { file, reliabilityFile, destinations, timezone, maxActions, utilization } = request;
  const inputs = [file, reliabilityFile].filter((each) => each !== undefined);
  refuseOverwriting(destinations, inputs, io.workingFolder);
  refuseZone(timezone);
  const wanted = isTable(file)
    ? await fromTrace(request, io, reporter)
    : await fromDeclaration(request, io);
  const made = synthesizeSchedule({ ...wanted, timezone, maxActions, utilization });
  const seconds = loadDurationSeconds(withDefaults(wanted.load));
  const pieces = destinations.map(({ format, file: to }) => ({
    file: to,
    content: rendered(made, seconds, format, to === undefined && usesColour(request.colour, io)),
  }));
  writeAll(pieces, inputs, io);
  reporter.summary(plural(made.schedules.length, "action"), io.now() - started);
  if (!request.quiet) suggest("mlscale simulate FILE, with these schedules in its scaling", io);
  return exitCodes.clean;
}

export function isTable(file: string): boolean {
  return /\.(csv|tsv)$/i.test(file);
}

function refuseZone(timezone: string): void {
  if (isTimeZone(timezone)) return;
  const near = nearestTimeZone(timezone);
  const fix = near === undefined ? "" : `; did you mean ${near}?`;
  const allowed = "an IANA time zone such as Europe/Berlin";
  throw BadInput.at("--timezone", `is "${excerpt(timezone)}"; allowed: ${allowed}${fix}`);
}

async function fromTrace(request: ScheduleRequest, io: Io, reporter: Reporter): Promise<Wanted> {
  const { reliabilityFile, service, file, followSymlinks, trace } = request;
  const limits = limitsFor(request.maxInputMib);
  const given =
    reliabilityFile === undefined
      ? service
      : (await readReliability(reliabilityFile, { ...request, limits }, io)).service;
  if (given === undefined) {
    const remedy = "--reliability FILE, or --rps-per-instance NUMBER";
    throw BadInput.at(file, `is a load alone; say what an instance serves with ${remedy}`);
  }
  const table = { file, options: trace, limits: limitsFor(maximumInputMib), followSymlinks };
  const { load, notes } = readTrace(table, io);
  for (const note of notes) reporter.warning(note);
  return { load, service: given };
}

async function fromDeclaration(request: ScheduleRequest, io: Io): Promise<Wanted> {
  const { file, loadName } = request;
  const limits = limitsFor(request.maxInputMib);
  const { loads, service } = await readReliability(file, { ...request, limits }, io);
  const names = loads.map(({ name }) => excerpt(name)).join(", ");
  const load = loadName === undefined ? loads[0]! : loads.find(({ name }) => name === loadName);
  if (load === undefined) {
    throw BadInput.at(
      "--load-name",
      `"${excerpt(loadName!)}" is not in ${file}; allowed: ${names}`,
    );
  }
  if (loadName !== undefined || loads.length === 1) return { load, service };
  throw BadInput.at(file, `has ${loads.length} loads (${names}); choose one with --load-name NAME`);
}

function rendered(
  made: SynthesizeScheduleOutputs,
  seconds: number,
  format: ScheduleFormat,
  coloured: boolean,
): string {
  const yaml = stringify({ schedules: made.schedules });
  if (format === "yaml") return yaml;
  if (format === "text") return lines(textOf(made, seconds, yaml, coloured));
  const coverage = number(1 - made.uncoveredSeconds / seconds);
  const hours = made.instanceHoursPerDayStatic - made.instanceHoursPerDay;
  const facts = { coverage, instanceHoursPerDaySaved: number(hours) };
  return printableJson(
    `${JSON.stringify({ schemaVersion: 1, toolVersion: version, ...made, ...facts })}\n`,
  );
}

/** Nine significant digits, as in reports. */
function number(value: number): number {
  return Number(value.toPrecision(9)) + 0;
}

function textOf(
  made: SynthesizeScheduleOutputs,
  seconds: number,
  yaml: string,
  coloured: boolean,
): string {
  const paint = painter(coloured);
  const { instanceHoursPerDay: kept, instanceHoursPerDayStatic: still } = made;
  const { instanceHoursPerDayIdeal: ideal, schedules, uncoveredSeconds } = made;
  const share = formatFigure(1 - uncoveredSeconds / seconds, "fraction");
  const count = plural(schedules.length, "action");
  const sentence =
    `${count} cover ${share} of the load and save ${formatNumber(still - kept)} ` +
    "instance-hours a day against a fixed fleet.";
  const rows = [
    ["kept by the actions", formatNumber(kept)],
    ["fixed at the highest need", formatNumber(still)],
    ["always just what is needed", formatNumber(ideal)],
  ];
  const table = rows.map(
    ([name, hours]) => `  ${name!.padEnd(28)}${hours!.padStart(8)}  instance-hours a day`,
  );
  const body = yaml
    .trimEnd()
    .split("\n")
    .map((line) => `  ${printable(line)}`);
  return `${[paint.bold(sentence), "", ...table, "", paint.bold("to paste into scaling"), ...body].join("\n")}\n`;
}
