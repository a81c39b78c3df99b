import { timelineColumns, TimelineData } from "../simulate/timelineData";
import { fittedNumbers, RunComparison } from "./runComparison";

/** A run beside its simulation, for programs; keys may be added, those that are there stay. */
export function runComparisonJson(comparison: RunComparison): string {
  const { figures, service, measured, facts } = comparison;
  const { replay, fit } = service;
  const value = {
    schemaVersion: 1,
    toolVersion: comparison.toolVersion,
    command: comparison.command,
    source: comparison.source,
    results: comparison.results,
    load: comparison.load,
    holds: comparison.holds,
    summary: comparison.sentence,
    facts: Object.fromEntries(facts.map(({ name, value: text }) => [name, text])),
    figures: figures.map(({ measure, simulated, fitted, measured: seen, objective }) => ({
      measure: measure.name,
      unit: measure.unit,
      simulated: number(simulated),
      simulatedAsFitted: number(fitted),
      measured: number(seen),
      difference: number(seen - simulated),
      objective: objective ?? null,
    })),
    unseen: comparison.unseen,
    service: {
      of: fit.of,
      capacity: fit.capacity.kind,
      numbers: fittedNumbers(service).map(({ name, value: fitted, low, high, declared, how }) => ({
        name,
        value: number(fitted),
        low: number(low),
        high: number(high),
        declared: number(declared),
        how,
      })),
      replay: replay && {
        meanWaitSeconds: number(replay.meanWaitSeconds),
        meanErrorSeconds: number(replay.meanErrorSeconds),
      },
    },
    notes: comparison.notes,
    run: { intervalSeconds: measured.stepSeconds, columns: columnsOf(measured) },
  };
  return `${JSON.stringify(value)}\n`;
}

/** The columns that a run knows. */
function columnsOf({
  columns,
}: TimelineData): Readonly<Record<string, readonly (number | null)[]>> {
  const all = timelineColumns.map((name) => [name, Array.from(columns[name], number)] as const);
  return Object.fromEntries(all.filter(([, numbers]) => numbers.some((each) => each !== null)));
}

/** Nine significant digits, as in reports; null where no number applies. */
function number(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(9)) + 0 : null;
}
