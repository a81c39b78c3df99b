import { TimelineData } from "../../simulate/timelineData";
import { formatFigure, formatNumber } from "../number";
import { Lane } from "../plot/lane";
import { slotsOf } from "../plot/slots";
import { LoadReport, MeasureFacts, SensitivityLine, Spread } from "../report";
import { seedRange } from "../seedRange";
import { Clock } from "../time";
import { rangeText } from "./chart";
import { whyText } from "./decisions";
import { statusMark } from "./marks";
import { html, Markup, Part } from "./markup";

/** Rows of a table that stands for a chart. */
const tableRows = 48;
/** Decisions that are listed; the rest is counted. */
const listedEvents = 200;

export function table(head: readonly Part[], rows: readonly Markup[], kind = ""): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="table">
    <table class="${kind}">
      <thead>
        <tr>
          ${head.map((each) => html`<th scope="col">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

export function row(cells: readonly Part[]): Markup {
  const [first, ...rest] = cells;
  return html`<tr>
    <th scope="row">${first}</th>
    ${rest.map((cell) => html`<td>${cell}</td>`)}
  </tr>`;
}

/** The numbers of a chart: of each stretch of time the range of each series. */
export function laneTable(lane: Lane, durationSeconds: number, clock: Clock): Markup {
  const rows = slotsOf(lane, durationSeconds, tableRows).map(({ startSeconds, ranges }) =>
    row([clock.time(startSeconds), ...ranges.map(([least, most]) => rangeText(least, most))]),
  );
  const head = ["from", ...lane.series.map(({ name }) => name)];
  return fold(`${lane.title} in numbers`, table(head, rows, "numbers"));
}

export function eventTable(timeline: TimelineData, clock: Clock): Markup {
  const { events, eventsLeftOut } = timeline;
  const rows = events
    .slice(0, listedEvents)
    .map((event) =>
      row([
        clock.time(event.seconds),
        formatNumber(event.from),
        formatNumber(event.to),
        `${formatNumber(event.minCapacity)}–${formatNumber(event.maxCapacity)}`,
        whyText(event) || "–",
      ]),
    );
  const left = Math.max(0, events.length - listedEvents) + eventsLeftOut;
  const note = left > 0 ? html`<p class="note">${left} more are left out.</p>` : "";
  const head = ["at", "from", "to", "bounds", "why"];
  return fold("Decisions in numbers", html`${table(head, rows, "numbers words-last")}${note}`);
}

export function fold(summary: string, content: Markup): Markup {
  return html`<details class="fold">
    <summary>${summary}</summary>
    ${content}
  </details>`;
}

export function objectivesTable({ objectives, runs }: LoadReport): Markup {
  const several = runs.length > 1;
  const head = ["objective", "at most", "measured", ...(several ? ["seeds that hold"] : [])];
  const rows = objectives.map((each) =>
    row([
      html`${statusMark(each.holds)} ${each.title} <code>${each.objective}</code>`,
      formatFigure(each.limit, each.unit),
      html`<b>${formatFigure(each.measured, each.unit)}</b>${range(each.spread, each.unit)}`,
      ...(several ? [`${runs.length - each.seedsBroken} of ${runs.length}`] : []),
    ]),
  );
  return table(head, rows, "numbers");
}

/** The range over the seeds, in small, where there is one. */
function range(spread: Spread, unit: string): Markup {
  const text = seedRange(spread, unit);
  return text === "" ? html`` : html`<small>${text}</small>`;
}

export function sensitivityTable(lines: readonly SensitivityLine[]): Markup {
  const rows = lines.map(({ assumption, holds, effect }) =>
    row([assumption, html`${statusMark(holds)} ${holds ? "holds" : "breaks"}`, effect]),
  );
  return table(["if instead", "verdict", "effect"], rows);
}

/** Every figure of every load beside its definition. */
export function figuresTable(
  measures: readonly MeasureFacts[],
  loads: readonly LoadReport[],
): Markup {
  const head = ["figure", ...loads.map(({ outcome }) => outcome.name)];
  const rows = measures
    .filter(({ name }) => loads.some((load) => figureOf(load, name) !== undefined))
    .map(({ name, title, unit, definition }) =>
      row([
        html`<span id="figure-${name}">${title}</span><small>${definition}</small>`,
        ...loads.map((load) => figureCell(load, name, unit)),
      ]),
    );
  return table(head, rows, "numbers figures");
}

export function figureOf(
  { outcome }: LoadReport,
  name: string,
): LoadReport["outcome"]["figures"][number] | undefined {
  return outcome.figures.find(({ measure }) => measure === name);
}

function figureCell(load: LoadReport, name: string, unit: string): Part {
  const figure = figureOf(load, name);
  if (figure === undefined) return "–";
  return html`${formatFigure(figure.decides, unit)}${range(figure.spread, unit)}`;
}
