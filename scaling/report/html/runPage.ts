import { greatestOf } from "../plot/column";
import { valueTicks } from "../plot/axis";
import { Lane, Series } from "../plot/lane";
import { frameOf } from "../plot/lanes";
import { overlayLanes } from "../plot/overlayLanes";
import { formatNumber } from "../number";
import { fittedNumbers, RunComparison } from "../runComparison";
import { figureCells, fittedText, replayText, snippet } from "../runComparisonText";
import { Clock } from "../time";
import { laneFigure } from "./laneFigure";
import { html, Markup } from "./markup";
import { document, verdictBox } from "./page";
import { row, table } from "./tables";

/** A run beside its simulation on one page, which loads and runs nothing. */
export function runPage(comparison: RunComparison): string {
  const { toolVersion, load, holds, sentence, notes, unseen, facts } = comparison;
  const { head, rows } = figureCells(comparison);
  return document(
    `${load} – mlscale`,
    html`<header>
        <p class="over">mlscale ${toolVersion}, a run beside its simulation</p>
        <h1>${load}</h1>
        ${verdictBox(holds, sentence)}
      </header>
      <main>
        <section>
          <dl class="facts">
            ${facts.map(
              ({ name, value }) =>
                html`<dt>${name}</dt>
                  <dd>${value}</dd>`,
            )}
          </dl>
          ${notes.map((note) => html`<p class="note">${note}</p>`)}
        </section>
        <section class="load" id="load">
          <h2>Figures</h2>
          ${table(head, rows.map(row), "numbers")}
          ${
            unseen.length === 0
              ? ""
              : html`<p class="note">Clients cannot see: ${unseen.join(", ")}.</p>`
          }
          ${charts(comparison)}
        </section>
        ${serviceSection(comparison)}
      </main>
      ${footer(comparison)}`,
  );
}

const points = 800;

function charts({ simulated, measured }: RunComparison): Markup {
  const run = simulated.runs[0];
  if (run === undefined) return html``;
  const clock = new Clock(simulated.startUnixSeconds, simulated.timezone);
  const frame = { ...frameOf(simulated, measured), breaks: [] };
  const context = { frame, clock, prefix: "", points, tables: true, tooltips: true, marks: 0 };
  const lanes = [
    requestsLane(measured),
    ...overlayLanes(measured, run.timeline, ["measured", "simulated"]),
  ];
  return html`<div class="lanes">${lanes.map((lane) => laneFigure(lane, context))}</div>
    <p class="note">
      Times are ${clock.zone}, from ${clock.date(0)} ${clock.hourAndMinute(0)}; the simulation plays
      what the run sent.
    </p>`;
}

/** What was sent and what became of it, and the capacity where that is known. */
function requestsLane({ columns, seconds }: RunComparison["measured"]): Lane {
  const { arrivalRate, servedRate, droppedRate, capacityRate } = columns;
  const most = greatestOf(arrivalRate, servedRate, capacityRate);
  const ticks = valueTicks(most);
  const side = (
    name: string,
    tone: Series["tone"],
    stroke: Series["stroke"],
    values: ArrayLike<number>,
  ): Series => ({ name, tone, stroke, fill: "none", values, endLabel: name });
  const hasFailures = greatestOf(droppedRate) > 0;
  const hasCapacity = greatestOf(capacityRate) > 0;
  return {
    key: "requests",
    title: "Requests",
    unit: "a second",
    finding:
      `Up to ${formatNumber(greatestOf(arrivalRate))} were sent, ` +
      `up to ${formatNumber(greatestOf(servedRate))} served.`,
    height: 168,
    top: ticks[ticks.length - 1]!,
    ticks,
    seconds,
    series: [
      side("sent", "demand", "solid", arrivalRate),
      side("served", "supply", "solid", servedRate),
      ...(hasFailures ? [side("failed", "trouble", "solid", droppedRate)] : []),
      ...(hasCapacity ? [side("capacity", "limit", "dashed", capacityRate)] : []),
    ],
  };
}

function serviceSection({ service }: RunComparison): Markup {
  const rows = fittedNumbers(service).map((each) =>
    row([html`<code>${each.name}</code>`, fittedText(each), each.how]),
  );
  const yaml = snippet(service);
  return html`<section id="service">
    <h2>The service, as the run shows it</h2>
    ${table(["number", "value", "how"], rows, "words-last")}
    <p class="note">${replayText(service)}</p>
    ${yaml.map((line) => html`<p><code>${line.replace(/^ +/, (spaces) => "\u00a0".repeat(spaces.length))}</code></p>`)}
  </section>`;
}

function footer({ command, source, results, toolVersion }: RunComparison): Markup {
  return html`<footer>
    <h2>To make it again</h2>
    <dl class="facts">
      <dt>declaration</dt>
      <dd>${source}</dd>
      <dt>results</dt>
      <dd>${results.join(", ")}</dd>
      <dt>command</dt>
      <dd><code>${command}</code></dd>
      <dt>version</dt>
      <dd>mlscale ${toolVersion}</dd>
    </dl>
  </footer>`;
}
