import { LoadReport, MeasureFacts, SimulationReport } from "../report";
import { formatValue } from "../number";
import { statusMark } from "./marks";
import { html, Markup } from "./markup";
import { spark } from "./spark";
import { figureOf, row, table } from "./tables";

/** Figures that readers look for first, where they were measured. */
const headline = [
  "overloadSeconds",
  "queueDelayP99Seconds",
  "droppedFraction",
  "peakInstances",
  "instanceHoursPerDay",
  "monthlyCost",
];

/** Of each headline figure the worst over the loads. */
export function tiles({ measures, loads }: SimulationReport): Markup {
  const cells = headline.flatMap((name) => {
    const measure = measures.find((each) => each.name === name);
    const worst = measure && worstOf(loads, measure);
    if (measure === undefined || worst === undefined) return [];
    const { load, figure } = worst;
    const { minimum, maximum } = figure.spread;
    const range =
      minimum === maximum
        ? ""
        : `${formatValue(minimum, measure.unit)} – ${formatValue(maximum, measure.unit)} over the seeds`;
    const where = loads.length > 1 ? load.outcome.name : range;
    return [
      html`<li>
        <span>${measure.title}</span><b>${formatValue(figure.decides, measure.unit)}</b
        ><small>${where}</small>
      </li>`,
    ];
  });
  return html`<ul class="tiles">
    ${cells}
  </ul>`;
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
  const shown = headline.flatMap((name) => measures.filter((measure) => measure.name === name));
  const columns = shown.filter(({ name }) => loads.some((load) => figureOf(load, name)));
  const rows = loads.map((load, index) => {
    const run = load.runs[0];
    return row([
      html`${statusMark(load.outcome.holds)}
        <a href="#${prefixes[index]}load">${load.outcome.name}</a>`,
      run ? spark(run.timeline, 28, `Load and capacity of ${load.outcome.name}`) : "",
      ...columns.map(({ name, unit }) => formatValue(figureOf(load, name)?.decides ?? NaN, unit)),
    ]);
  });
  const head = ["load", "demand and capacity", ...columns.map(({ title }) => title)];
  return html`<nav aria-label="Loads">${table(head, rows, "numbers index")}</nav>`;
}
