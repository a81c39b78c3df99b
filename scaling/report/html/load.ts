import { explain } from "../explain";
import { Lane, Series } from "../plot/lane";
import { breakId, frameOf, lanesOf } from "../plot/lanes";
import { LoadReport, RunReport } from "../report";
import { Clock } from "../time";
import { loadSentence } from "../words";
import { chart, ChartContext } from "./chart";
import { decisionsChart, decisionsFinding } from "./decisions";
import { statusMark } from "./marks";
import { html, join, Markup } from "./markup";
import { spark } from "./spark";
import { eventTable, laneTable, objectivesTable, sensitivityTable } from "./tables";
import { markRow, timeAxis } from "./timeAxis";

/** Everything about one load: verdict, why, objectives, charts, seeds, what was assumed. */
export function loadSection(load: LoadReport, prefix: string, detail: Detail): Markup {
  const { outcome } = load;
  return html`<section class="load" id="${prefix}load">
    <h2>${statusMark(outcome.holds)} ${outcome.name}</h2>
    <p class="lead">${loadSentence(load)}</p>
    ${explanation(load, prefix)}${objectivesTable(load)}${charts(load, prefix, detail)}${seeds(
      load,
    )}${assumed(load)}
  </section>`;
}

/** How much of a run a page carries; less where a page would become too large. */
export interface Detail {
  /** Points of a line at most. */
  readonly points: number;
  /** Tables and tooltips with the numbers of each chart. */
  readonly tables: boolean;
}

function explanation({ outcome, startUnixSeconds, timezone }: LoadReport, prefix: string): Markup {
  const lines = explain(outcome, new Clock(startUnixSeconds, timezone));
  if (lines.length === 0) return html``;
  const rows = lines.map(({ label, text }, index) => {
    const at = outcome.breaches[index]?.atSeconds ?? NaN;
    const link = Number.isFinite(at)
      ? html` <a href="#${breakId(at, prefix)}">show in the chart</a>`
      : "";
    return html`<dt>${label}</dt>
      <dd>${text}${link}</dd>`;
  });
  return html`<dl class="why">${rows}</dl>`;
}

function charts(load: LoadReport, prefix: string, detail: Detail): Markup {
  const [run] = load.runs;
  if (run === undefined) return html`<p class="note">No run was recorded.</p>`;
  const { timeline } = run;
  const clock = new Clock(load.startUnixSeconds, load.timezone);
  const frame = frameOf(load, timeline, prefix);
  const context: ChartContext & Detail = { frame, clock, prefix, ...detail };
  const lanes = lanesOf(load, run).map((lane) => laneFigure(lane, context));
  // Decisions stand below the instances that they moved.
  const decisions = html`<figure class="lane" id="${prefix}lane-decisions">
    ${caption("Decisions", "", decisionsFinding(timeline), [])}${decisionsChart(
      timeline,
      context,
    )}${detail.tables ? eventTable(timeline, clock) : ""}
  </figure>`;
  return html`<div class="lanes">
      ${markRow(frame)}${timeAxis(frame, "top")}${lanes.slice(0, 2)}${decisions}${lanes.slice(
        2,
      )}${timeAxis(frame, "bottom")}
    </div>
    ${chartNote(load, run, clock)}`;
}

function chartNote({ runs }: LoadReport, { seed, timeline }: RunReport, clock: Clock): Markup {
  const notes = [
    `Times are ${clock.zone}, from ${clock.date(0)} ${clock.hourAndMinute(0)}.`,
    ...(runs.length > 1 ? [`Drawn is the run with seed ${seed}.`] : []),
    ...(timeline.stepsPerBucket > 1
      ? [
          `Each ${timeline.stepsPerBucket} steps of ${timeline.stepSeconds} s are drawn as their ` +
            "least and greatest values, so that no peak is lost.",
        ]
      : []),
  ];
  return html`<p class="note">${notes.join(" ")}</p>`;
}

function laneFigure(lane: Lane, context: ChartContext & Detail): Markup {
  const numbers = context.tables
    ? laneTable(lane, context.frame.durationSeconds, context.clock)
    : "";
  return html`<figure class="lane" id="${context.prefix}lane-${lane.key}">
    ${caption(lane.title, lane.unit, lane.finding, lane.series)}${chart(lane, context)}${numbers}
  </figure>`;
}

function caption(title: string, unit: string, finding: string, series: readonly Series[]): Markup {
  const keys = series.map((each) => html`<span class="key">${swatch(each)}${each.name}</span>`);
  return html`<figcaption>
    <h3>${title}${unit === "" ? "" : html` <span class="unit">${unit}</span>`}</h3>
    <p>${finding}</p>
    <div class="keys" aria-hidden="true">${join(keys)}</div>
  </figcaption>`;
}

function swatch({ fill, stroke, tone }: Series): Markup {
  const area =
    fill === "none" ? "" : html`<rect class="${fill} ${tone}" width="20" height="10" rx="1" />`;
  const line =
    stroke === "none"
      ? ""
      : html`<line class="line ${stroke} ${tone}" x1="0" x2="20" y1="5" y2="5" />`;
  return html`<svg width="20" height="10">${area}${line}</svg>`;
}

/** Small pictures of the run with each seed: how much the verdict is a matter of luck. */
function seeds({ runs, outcome }: LoadReport): Markup {
  if (runs.length < 2) return html``;
  const holding = runs.filter(({ holds }) => holds).length;
  const cells = runs.map(({ seed, holds, timeline, figures }) => {
    const overload = figures["overloadSeconds"] ?? NaN;
    const text = `${holds ? "holds" : "breaks"}, ${Math.floor(overload + 0.5)} s overloaded`;
    return html`<li>
      ${spark(timeline, 52, `Seed ${seed} of ${outcome.name}: ${text}`)}<span
        >${statusMark(holds)} seed ${seed}</span
      ><small>${Number.isFinite(overload) ? text : ""}</small>
    </li>`;
  });
  return html`<h3>Each seed <span class="unit">${holding} of ${runs.length} hold</span></h3>
    <ul class="seeds">
      ${cells}
    </ul>`;
}

function assumed({ assumptions, sensitivity }: LoadReport): Markup {
  if (assumptions.length === 0 && sensitivity.length === 0) return html``;
  const facts = assumptions.map(
    ({ name, value }) =>
      html`<dt>${name}</dt>
        <dd>${value}</dd>`,
  );
  const list = html`<dl class="facts">${facts}</dl>`;
  const table =
    sensitivity.length === 0
      ? ""
      : html`<p class="lead">The verdict where one of them is otherwise:</p>
          ${sensitivityTable(sensitivity)}`;
  return html`<h3>What was assumed</h3>
    ${assumptions.length === 0 ? "" : list}${table}`;
}
