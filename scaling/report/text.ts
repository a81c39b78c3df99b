import { visible } from "../model/text";
import { explain } from "./explain";
import { formatFigure } from "./number";
import { Painter, plain } from "./paint";
import { LoadReport, MeasureFacts, ObjectiveResult, SimulationReport } from "./report";
import { seedRange } from "./seedRange";
import { sparkline } from "./sparkline";
import { Clock } from "./time";
import { explanationText } from "./violation";
import { verdictSentence } from "./words";

export interface TextOptions {
  readonly paint?: Painter;
  /** All figures, and the verdict under other assumptions; else only what broke and the key figures. */
  readonly verbose?: boolean;
}

/** The report for terminals: the verdict, then each load with its objectives, then figures. */
export function reportText(report: SimulationReport, options: TextOptions = {}): string {
  const paint = options.paint ?? plain;
  const colour = report.holds ? paint.green : paint.red;
  const verdict = colour(`${mark(report.holds)} ${visible(verdictSentence(report))}`);
  const title = paint.bold(visible(report.title));
  const loads = report.loads.map((load) => loadText(report, load, paint, options.verbose === true));
  const again = report.command === "" ? [] : [paint.dim(`again: ${visible(report.command)}`)];
  return `${[`${title}\n${verdict}`, ...loads, ...again].join("\n\n")}\n`;
}

function mark(holds: boolean): string {
  return holds ? "✓" : "✗";
}

function loadText(
  { measures }: SimulationReport,
  load: LoadReport,
  paint: Painter,
  verbose: boolean,
): string {
  const { outcome, runs } = load;
  const heading = paint.bold(visible(outcome.name));
  const seeds = runs.length > 1 ? paint.dim(`  ${runs.length} seeds`) : "";
  const picture =
    runs[0] === undefined || runs[0].timeline.steps === 0
      ? []
      : [paint.dim(`  ${sparkline(runs[0].timeline)}`)];
  const clock = new Clock(load.startUnixSeconds, load.timezone);
  const why = explanationText(explain(outcome, clock), "  ");
  return [
    heading + seeds,
    ...picture,
    ...objectiveLines(load.objectives, paint),
    ...(why.length > 0 ? ["", ...why] : []),
    "",
    ...figureLines(load, measures, verbose).map(paint.dim),
    ...(verbose ? sensitivityLines(load) : []),
  ].join("\n");
}

function objectiveLines(objectives: readonly ObjectiveResult[], paint: Painter): readonly string[] {
  const rows = objectives.map(({ title, measured, limit, unit, holds, spread }) => [
    `${mark(holds)} ${title}`,
    formatFigure(measured, unit),
    `at most ${formatFigure(limit, unit)}`,
    seedRange(spread, unit),
  ]);
  return aligned(rows).map((line, index) => (objectives[index]!.holds ? line : paint.red(line)));
}

const keyFigures = [
  "peakInstances",
  "utilizationMean",
  "scalingActions",
  "instanceHoursPerDay",
  "monthlyCost",
];

function figureLines(
  { outcome, objectives }: LoadReport,
  measures: readonly MeasureFacts[],
  verbose: boolean,
): readonly string[] {
  const told = new Set(objectives.map(({ title }) => title));
  const rows = measures.flatMap(({ name, title, unit }) => {
    const figure = outcome.figures.find(({ measure }) => measure === name);
    const isWanted = verbose || (keyFigures.includes(name) && !told.has(title));
    if (figure === undefined || !isWanted) return [];
    return [[`  ${title}`, formatFigure(figure.decides, unit), seedRange(figure.spread, unit)]];
  });
  return aligned(rows);
}

function sensitivityLines({ sensitivity }: LoadReport): readonly string[] {
  if (sensitivity.length === 0) return [];
  const lines = sensitivity.map(({ assumption, holds, effect }) => {
    const rest = effect === "" ? "" : `  ${visible(effect)}`;
    return `  ${mark(holds)} ${visible(assumption)}${rest}`;
  });
  return ["", "  if instead", ...lines];
}

/** Rows in columns: the first from the left, numbers from the right, the last as it is. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => padded(cell, column, widths[column]!)).join("  ")}`.trimEnd(),
  );
}

function padded(cell: string, column: number, width: number): string {
  return column === 1 ? cell.padStart(width) : cell.padEnd(width);
}
