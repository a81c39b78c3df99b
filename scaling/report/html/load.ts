import { explain } from "../explain";
import { breakId, frameOf, lanesOf } from "../plot/lanes";
import { LoadReport, RunReport } from "../report";
import { Clock } from "../time";
import { loadSentence } from "../words";
import { decisionsFigure, Detail, LaneContext, laneFigure } from "./laneFigure";
import { statusMark } from "./marks";
import { html, Markup } from "./markup";
import { spark } from "./spark";
import { objectivesTable, sensitivityTable } from "./tables";

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

function explanation({ outcome, startUnixSeconds, timezone }: LoadReport, prefix: string): Markup {
  const lines = explain(outcome, new Clock(startUnixSeconds, timezone));
  if (lines.length === 0) return html``;
  const rows = lines.map(({ label, text }, index) => {
    const at = outcome.breaches[index]?.atSeconds ?? NaN;
    const name = Number.isFinite(at)
      ? html`<a href="#${breakId(at, prefix)}" title="see the chart">${label}</a>`
      : label;
    return html`<dt>${name}</dt>
      <dd>${text}</dd>`;
  });
  return html`<dl class="why">${rows}</dl>`;
}

function charts(load: LoadReport, prefix: string, detail: Detail): Markup {
  const [run] = load.runs;
  if (run === undefined || run.timeline.steps === 0)
    return html`<p class="note">No run was recorded.</p>`;
  const clock = new Clock(load.startUnixSeconds, load.timezone);
  const frame = frameOf(load, run.timeline, prefix);
  const context: LaneContext = { frame, clock, prefix, ...detail };
  const lanes = lanesOf(load, run).map((lane, index) => laneFigure(lane, context, index === 0));
  // Decisions stand below the instances that they moved.
  return html`<div class="lanes">
      ${lanes.slice(0, 2)}${decisionsFigure(run.timeline, context)}${lanes.slice(2)}
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

/** Small pictures of the run with each seed: how much the verdict is a matter of luck. */
function seeds({ runs, outcome }: LoadReport): Markup {
  if (runs.length < 2 || runs.some(({ timeline }) => timeline.steps === 0)) return html``;
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
