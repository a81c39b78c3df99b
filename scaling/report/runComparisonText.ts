import { visible } from "../model/text";
import { formatDifference, formatFigure, formatNumber } from "./number";
import { Painter, plain } from "./paint";
import {
  FittedNumber,
  fittedNumbers,
  FittedService,
  RunComparison,
  RunFigure,
} from "./runComparison";

/** A run beside its simulation, for terminals. */
export function runComparisonText(comparison: RunComparison, paint: Painter = plain): string {
  const { holds, sentence, load, results, facts, service, unseen, notes } = comparison;
  const colour = holds ? paint.green : paint.red;
  const told = facts.map(({ name, value }) => `${name} ${value}`).join(", ");
  const head = `${paint.bold(visible(load))}  ${visible(results.join(", "))}`;
  const parts = [
    colour(`${holds ? "✓" : "✗"} ${visible(sentence)}`),
    [head, `  ${visible(told)}`].join("\n"),
    figureRows(comparison, paint).join("\n"),
    ...(unseen.length === 0 ? [] : [`clients cannot see: ${unseen.join(", ")}`]),
    [paint.bold("the service, as the run shows it"), ...serviceRows(service)].join("\n"),
    ...(snippet(service).length === 0
      ? []
      : [[paint.bold("to paste into reliability"), ...snippet(service).map(indented)].join("\n")]),
    ...notes.map((note) => `note: ${visible(note)}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function indented(line: string): string {
  return `  ${line}`;
}

/** Less than this is nothing, in the unit of any figure. */
const negligible = 1e-6;

/** The columns: with a fitted simulation, four of them. */
export function figureCells({ figures }: RunComparison): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const hasFitted = figures.some(({ fitted }) => !Number.isNaN(fitted));
  const head = [
    "figure",
    "simulated",
    ...(hasFitted ? ["as fitted"] : []),
    "run",
    "difference",
    "objective",
  ];
  const rows = figures.map((figure) => {
    const { measure, simulated, fitted, measured } = figure;
    const cell = (value: number): string =>
      formatFigure(Math.abs(value) < negligible ? 0 : value, measure.unit);
    const middle = hasFitted ? [cell(fitted)] : [];
    return [
      measure.title,
      cell(simulated),
      ...middle,
      cell(measured),
      differenceOf(figure),
      limitOf(figure),
    ];
  });
  return { head, rows };
}

/** From what was simulated, with the fitted service where there is one, to what was measured. */
function differenceOf({ measure, simulated, measured }: RunFigure): string {
  const difference = measured - simulated;
  if (Number.isNaN(difference)) return "–";
  if (measure.unit === "fraction") return `${formatDifference(difference * 100)} points`;
  return `${formatDifference(difference)}${measure.unit === "seconds" ? " s" : ""}`;
}

function limitOf({ measure, objective }: RunFigure): string {
  if (objective === undefined) return "";
  const limit = formatFigure(objective.limit, measure.unit);
  return `${objective.holds ? "✓" : "✗"} at most ${limit}`;
}

function figureRows(comparison: RunComparison, paint: Painter): readonly string[] {
  const { head, rows } = figureCells(comparison);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all.map((row, index) => {
    const cells = row.map((cell, column) =>
      column === 0 || column === head.length - 1
        ? cell.padEnd(widths[column]!)
        : cell.padStart(widths[column]!),
    );
    const line = `  ${cells.join("  ").trimEnd()}`;
    if (index === 0) return paint.dim(line);
    return comparison.figures[index - 1]!.objective?.holds === false ? paint.red(line) : line;
  });
}

function serviceRows(service: FittedService): readonly string[] {
  const numbers = fittedNumbers(service);
  const width = Math.max(...numbers.map(({ name }) => name.length));
  const rows = numbers.flatMap((number) => [
    `  ${number.name.padEnd(width)}  ${fittedText(number)}`,
    `  ${"".padEnd(width)}  ${number.how}`,
  ]);
  return [...rows, ...replayRows(service)];
}

/** "39.6 (38.9–40.1), declared 40" */
export function fittedText({ value, low, high, declared }: FittedNumber): string {
  const against = Number.isNaN(declared) ? "" : `, declared ${formatNumber(declared)}`;
  if (!Number.isNaN(value)) {
    return `${formatNumber(value)} (${formatNumber(low)}–${formatNumber(high)})${against}`;
  }
  return Number.isNaN(low) ? `unknown${against}` : `at least ${formatNumber(low)}${against}`;
}

/** How far the simulator's queue is from the run, in a sentence; none where it cannot be played. */
export function replayText({ replay, fit }: FittedService): string {
  if (replay === undefined || fit.capacity.kind !== "measured") return "";
  const { meanErrorSeconds: error, meanWaitSeconds: wait } = replay;
  return (
    `The simulator's queue with these numbers is ${formatNumber(error)} s off the waits of the run, ` +
    `which are ${formatNumber(wait)} s on average.`
  );
}

function replayRows(service: FittedService): readonly string[] {
  const text = replayText(service);
  return text === "" ? [] : [`  ${text}`];
}

/** The fitted numbers as a declaration has them; nothing where the capacity was not seen. */
export function snippet({ fit }: FittedService): readonly string[] {
  const { capacity, serviceTime, of } = fit;
  if (capacity.kind !== "measured" || serviceTime === undefined || of === "fleet") return [];
  const rounded = (value: number): number => Number(value.toPrecision(3));
  return [
    "service:",
    `  requestsPerSecondPerInstance: ${rounded(capacity.value)}`,
    `  serviceTimeSeconds: ${rounded(serviceTime.value)}`,
  ];
}
