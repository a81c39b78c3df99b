import { SimulationReport } from "../report";
import { dataLink } from "./dataLink";
import { Detail } from "./laneFigure";
import { loadSection } from "./load";
import { patterns, statusMark } from "./marks";
import { html, Markup } from "./markup";
import { loadIndex, tiles } from "./overview";
import { style } from "./style";
import { styleHash } from "./styleHash";
import { figuresTable } from "./tables";
import { verdictSentence } from "../words";

/** Most characters of a page, whatever the run. */
export const mostPageCharacters = 4_900_000;

const details: readonly Detail[] = [
  { points: 1200, tables: true, tooltips: true, marks: 300 },
  { points: 600, tables: true, tooltips: true, marks: 150 },
  { points: 300, tables: false, tooltips: true, marks: 80 },
  { points: 100, tables: false, tooltips: false, marks: 30 },
];

/**
 * The report as one page: no script, nothing loaded from anywhere, numbers and charts from one
 * structure. Long runs and many loads are drawn with less detail, and the page says so.
 */
export function reportPage(report: SimulationReport): string {
  const foot = footer(report);
  const { length } = report.loads;
  // Many loads never fit in full: to try it would only take time.
  const first = length > mostTriedLoads ? details.length : length > mostDrawnLoads ? 2 : 0;
  for (const detail of details.slice(first)) {
    const text = pageWith(report, detail, length, foot);
    if (text.length <= mostPageCharacters) return text;
  }
  return pageWith(report, details[details.length - 1]!, mostDrawnLoads, foot);
}

/** Loads that are drawn where not all fit; the tables have them all. */
const mostDrawnLoads = 20;
const mostTriedLoads = 60;

function pageWith(report: SimulationReport, detail: Detail, drawn: number, foot: Markup): string {
  const prefixes = report.loads.map((_, index) => (index === 0 ? "" : `${index + 1}-`));
  const sections = report.loads
    .slice(0, drawn)
    .map((load, index) => loadSection(load, prefixes[index]!, detail));
  return document(
    `${report.title} – mlscale`,
    html`<header>
        <p class="over">mlscale ${report.toolVersion}, simulation</p>
        <h1>${report.title}</h1>
        ${verdictBox(report.holds, verdictSentence(report))}
      </header>
      <main>
        ${tiles(report)}${loadIndex(report, prefixes)}${sections}${leftOut(report, detail, drawn)}
        <section id="figures">
          <h2>Figures</h2>
          <p class="lead">${seedsNote(report)}</p>
          ${figuresTable(report.measures, report.loads)}
        </section>
      </main>
      ${foot}`,
  );
}

export function verdictBox(holds: boolean, sentence: string): Markup {
  return html`<p class="verdict ${holds ? "holds" : "breaks"}">
    ${statusMark(holds)}<span>${sentence}</span>
  </p>`;
}

function seedsNote({ aggregation, loads }: SimulationReport): string {
  const seeds = Math.max(0, ...loads.map(({ outcome }) => outcome.seeds));
  if (seeds < 2) return "One run for each load.";
  return `Of ${seeds} runs with different seeds the ${aggregation.toLowerCase()} one decides; the range is below it.`;
}

function leftOut({ loads }: SimulationReport, detail: Detail, drawn: number): Markup {
  const notes = [
    ...(detail.points < details[0]!.points
      ? [`Lines are drawn with ${detail.points} points at most.`]
      : []),
    ...(detail.tables ? [] : ["The tables below the charts are left out."]),
    ...(drawn < loads.length ? [`${loads.length - drawn} loads are not drawn.`] : []),
  ];
  if (notes.length === 0) return html``;
  return html`<p class="note">To keep this page small: ${notes.join(" ")}</p>`;
}

function footer(report: SimulationReport): Markup {
  const facts = report.inputs.map(
    ({ name, value }) =>
      html`<dt>${name}</dt>
        <dd>${value}</dd>`,
  );
  const command =
    report.command === ""
      ? ""
      : html`<dt>command</dt>
          <dd><code>${report.command}</code></dd>`;
  return html`<footer>
    <h2>To run it again</h2>
    <dl class="facts">
      ${facts}${command}
      <dt>version</dt>
      <dd>mlscale ${report.toolVersion}</dd>
    </dl>
    ${dataLink(report)}
  </footer>`;
}

/** The very text that the policy allows: no space may be added. */
const styleElement = new Markup(`<style>${style}</style>`);

/** A page around its content, with a policy that lets it load and run nothing. */
export function document(title: string, body: Markup): string {
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return (
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="Content-Security-Policy" content="${policy}" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <title>${title}</title>
          ${styleElement}
        </head>
        <body>
          ${patterns}${body}
        </body>
      </html>`.text.trim() + "\n"
  );
}
