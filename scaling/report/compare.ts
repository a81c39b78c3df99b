import { formatDifference, formatFigure } from "./number";
import { LoadReport, MeasureFacts, SimulationReport } from "./report";
import { shorten } from "./words";

/** A report and what it is called beside another one. */
export interface Side {
  readonly name: string;
  readonly report: SimulationReport;
}

export interface FigureDifference {
  readonly measure: MeasureFacts;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  readonly effect: "better" | "worse" | "same" | "different";
}

export interface LoadComparison {
  readonly name: string;
  readonly before: LoadReport;
  readonly after: LoadReport;
  readonly differences: readonly FigureDifference[];
}

/** Two reports load by load: the same loads under two declarations. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly loads: readonly LoadComparison[];
  /** Loads that only one of the two has. */
  readonly unmatched: readonly string[];
  readonly sentence: string;
  /** Whether no load breaks that held before. */
  readonly isNoWorse: boolean;
}

export function compareReports(before: Side, after: Side): Comparison {
  const pairs = before.report.loads.flatMap((load) => {
    const other = after.report.loads.find(({ outcome }) => outcome.name === load.outcome.name);
    return other === undefined ? [] : [[load, other] as const];
  });
  const names = new Set(pairs.map(([load]) => load.outcome.name));
  const unmatched = [...before.report.loads, ...after.report.loads]
    .map(({ outcome }) => outcome.name)
    .filter((name) => !names.has(name));
  const loads = pairs.map(([load, other]) => ({
    name: load.outcome.name,
    before: load,
    after: other,
    differences: differencesOf(before.report.measures, load, other),
  }));
  const broken = loads.filter((each) => each.before.outcome.holds && !each.after.outcome.holds);
  return {
    before,
    after,
    loads,
    unmatched,
    sentence: sentenceOf(loads, after.name),
    isNoWorse: broken.length === 0,
  };
}

function differencesOf(
  measures: readonly MeasureFacts[],
  before: LoadReport,
  after: LoadReport,
): readonly FigureDifference[] {
  return measures.flatMap((measure) => {
    const [first, second] = [before, after].map(({ outcome }) =>
      outcome.figures.find((figure) => figure.measure === measure.name),
    );
    if (first === undefined || second === undefined) return [];
    const difference = second.decides - first.decides;
    const effect = effectOf(measure, first.decides, second.decides);
    return [{ measure, before: first.decides, after: second.decides, difference, effect }];
  });
}

/** What cannot be told apart where it is shown is the same. */
function effectOf(
  { worse, unit }: MeasureFacts,
  before: number,
  after: number,
): FigureDifference["effect"] {
  if (before === after || formatFigure(before, unit, 6) === formatFigure(after, unit, 6))
    return "same";
  if (worse === "neither") return "different";
  return after > before === (worse === "higher") ? "worse" : "better";
}

/** What changed, in one sentence: loads first, then cost. */
function sentenceOf(loads: readonly LoadComparison[], after: string): string {
  const changed = (holds: boolean): readonly string[] =>
    loads
      .filter((each) => each.after.outcome.holds === holds && each.before.outcome.holds !== holds)
      .map(({ name }) => `"${shorten(name)}"`);
  const held = changed(true);
  const broken = changed(false);
  const same = held.length + broken.length === 0 ? ["changes no verdict"] : [];
  const parts = [
    ...(held.length > 0 ? [`holds ${held.join(", ")}, which was broken before`] : []),
    ...(broken.length > 0 ? [`breaks ${broken.join(", ")}, which held before`] : []),
    ...same,
  ];
  return `${shorten(after)} ${parts.join(" and ")}${costOf(loads)}.`;
}

/** The greatest change of what is paid, over the loads. */
function costOf(loads: readonly LoadComparison[]): string {
  const costs = ["monthlyCost", "instanceHoursPerDay"].map((name) =>
    loads.flatMap(({ differences }) => differences.filter(({ measure }) => measure.name === name)),
  );
  const found = costs.find((each) => each.length > 0) ?? [];
  const [most] = [...found].sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  if (most === undefined || most.effect === "same") return "";
  const what = most.measure.name === "monthlyCost" ? "a month" : "instance-hours a day";
  return `; cost ${differenceText(most)} ${what}`;
}

/** A difference in its unit; shares in percentage points. */
export function differenceText({ difference, measure }: FigureDifference): string {
  const { unit } = measure;
  if (unit === "fraction") return `${formatDifference(difference * 100)} points`;
  const seconds = unit === "seconds" ? " s" : "";
  return `${formatDifference(difference)}${seconds}`;
}
