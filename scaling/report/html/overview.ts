import { LoadReport, MeasureFacts, SimulationReport } from "../report";
import { formatFigure } from "../number";
import { seedRange } from "../seedRange";
import { statusMark } from "./marks";
import { html, Markup } from "./markup";
import { spark } from "./spark";
import { figureOf, row, table } from "./tables";

/** Figures that readers look for first, by short names. */
const headlines: Readonly<Record<string, string>> = {
  overloadSeconds: "Overload",
  queueDelayP99Seconds: "Queue delay, p99",
  droppedFraction: "Dropped",
  peakInstances: "Peak instances",
  instanceHoursPerDay: "Instance-hours a day",
  monthlyCost: "Cost a month",
};

/** Of each headline figure the worst over the loads. */
export function tiles({ measures, loads }: SimulationReport): Markup {
  const cells = headlinesOf(measures, loads).map(({ measure, title }) => {
    const { load, figure } = worstOf(loads, measure)!;
    const range = seedRange(figure.spread, measure.unit);
    const seeds = range === "" ? "" : `${range} in ${load.outcome.seeds} seeds`;
    return html`<li>
      <span>${title}</span><b>${formatFigure(figure.decides, measure.unit)}</b
      ><small>${loads.length > 1 ? load.outcome.name : seeds}</small>
    </li>`;
  });
  return html`<ul class="tiles">
    ${cells}
  </ul>`;
}

interface Headline {
  readonly measure: MeasureFacts;
  readonly title: string;
}

/** Those that were measured, in the order of the list. */
function headlinesOf(
  measures: readonly MeasureFacts[],
  loads: readonly LoadReport[],
): readonly Headline[] {
  return Object.entries(headlines).flatMap(([name, title]) => {
    const measure = measures.find((each) => each.name === name);
    const isMeasured = loads.some((load) => figureOf(load, name) !== undefined);
    return measure !== undefined && isMeasured ? [{ measure, title }] : [];
  });
}

function worstOf(
  loads: readonly LoadReport[],
  { name }: MeasureFacts,
): { load: LoadReport; figure: LoadReport["outcome"]["figures"][number] } | undefined {
  const found = loads.flatMap((load) => {
    const figure = figureOf(load, name);
    return figure === undefined ? [] : [{ load, figure }];
  });
  return found.sort((a, b) => b.figure.decides - a.figure.decides)[0];
}

/** The loads of a report, with links to what is said about each. */
export function loadIndex(
  { measures, loads }: SimulationReport,
  prefixes: readonly string[],
): Markup {
  if (loads.length < 2) return html``;
  const columns = headlinesOf(measures, loads);
  const rows = loads.map((load, index) => {
    const run = load.runs[0];
    return row([
      html`${statusMark(load.outcome.holds)}
        <a href="#${prefixes[index]}load">${load.outcome.name}</a>`,
      run !== undefined && run.timeline.steps > 0
        ? spark(run.timeline, 28, `Load and capacity of ${load.outcome.name}`)
        : "",
      ...columns.map(({ measure: { name, unit } }) =>
        formatFigure(figureOf(load, name)?.decides ?? NaN, unit),
      ),
    ]);
  });
  const head = ["load", "demand and capacity", ...columns.map(({ title }) => title)];
  return html`<nav aria-label="Loads">${table(head, rows, "numbers index")}</nav>`;
}
