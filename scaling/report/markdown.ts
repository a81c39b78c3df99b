import { visible } from "../model/text";
import { explain } from "./explain";
import { formatFigure } from "./number";
import { LoadReport, ObjectiveResult, SimulationReport } from "./report";
import { seedRange } from "./seedRange";
import { Clock } from "./time";
import { explanationText } from "./violation";
import { shorten, verdictSentence } from "./words";

/** GitHub refuses comments of more than 65,536 characters; the rest is left for what others add. */
export const mostMarkdownCharacters = 60_000;

export interface MarkdownOptions {
  /** Finds the comment of the run before, to replace it. */
  readonly marker?: string;
}

/**
 * The report for pull requests and job summaries: the verdict first, a table of the objectives, then
 * each load behind a fold. Loads that do not fit are counted.
 */
export function reportMarkdown(report: SimulationReport, options: MarkdownOptions = {}): string {
  const marker = `<!-- mlscale-simulation${markerSuffix(options.marker)} -->`;
  const icon = report.holds ? "✅" : "❌";
  const head = [
    marker,
    `### ${icon} ${escapeMarkdown(verdictSentence(report))}`,
    `${escapeMarkdown(shorten(report.title))}, mlscale ${escapeMarkdown(report.toolVersion)}`,
  ];
  const again = report.command === "" ? [] : [`Repeat with ${code(shorten(report.command, 2000))}`];
  const brokenFirst = [...report.loads].sort(
    (a, b) => Number(a.outcome.holds) - Number(b.outcome.holds),
  );
  const used = [...head, ...again].reduce((sum, part) => sum + part.length + 2, 0);
  return `${[...head, ...fitting(brokenFirst, report, mostMarkdownCharacters - used), ...again].join("\n\n")}\n`;
}

/** Table and folds of as many loads as there is room for. */
function fitting(
  loads: readonly LoadReport[],
  report: SimulationReport,
  room: number,
): readonly string[] {
  const reserve = 200;
  const rows: string[] = [];
  const folds: string[] = [];
  let left = room - tableHead.length - reserve;
  for (const load of loads) {
    const row = load.objectives.map((objective) => tableRow(load, objective)).join("\n");
    if (row.length + 1 > left) break;
    rows.push(row);
    left -= row.length + 1;
  }
  for (const load of loads.slice(0, rows.length)) {
    const details = loadFold(load, report);
    if (details.length + 2 > left) break;
    folds.push(details);
    left -= details.length + 2;
  }
  const missing = loads.length - folds.length;
  const note =
    missing > 0 ? [`Left out for length: the details of ${missing} of ${loads.length} loads.`] : [];
  return [`${tableHead}\n${rows.join("\n")}`, ...folds, ...note];
}

const tableHead =
  "| load | objective | measured | over the seeds | at most |\n|---|---|--:|--:|--:|";

function tableRow({ outcome }: LoadReport, objective: ObjectiveResult): string {
  const { title, measured, limit, unit, holds, spread } = objective;
  const measuredText = formatFigure(measured, unit);
  const cells = [
    escapeMarkdown(shorten(outcome.name)),
    `${holds ? "✅" : "❌"} ${escapeMarkdown(title)}`,
    holds ? measuredText : `**${measuredText}**`,
    seedRange(spread, unit),
    formatFigure(limit, unit),
  ];
  return `| ${cells.join(" | ")} |`;
}

function loadFold(load: LoadReport, { measures }: SimulationReport): string {
  const { outcome, startUnixSeconds, timezone } = load;
  const why = explanationText(explain(outcome, new Clock(startUnixSeconds, timezone)), "");
  const explanation = why.length === 0 ? [] : [fenced(why.join("\n"))];
  const figures = measures.flatMap(({ name, title, unit }) => {
    const figure = outcome.figures.find(({ measure }) => measure === name);
    if (figure === undefined) return [];
    const range = seedRange(figure.spread, unit);
    return [`| ${title} | ${formatFigure(figure.decides, unit)} | ${range} |`];
  });
  const table = ["| figure | value | over the seeds |\n|---|--:|--:|", ...figures].join("\n");
  const summary = `${outcome.holds ? "✅" : "❌"} ${inert(shorten(outcome.name)).replace(/[`[\]*_]/g, (found) => `&#${found.charCodeAt(0)};`)}`;
  const open = outcome.holds ? "" : " open";
  const content = [...explanation, table].join("\n\n");
  return `<details${open}><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Text that stays text: no markup, links, mentions, references or table cells come of it. */
export function escapeMarkdown(text: string): string {
  return inert(text).replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&");
}

/** Text in HTML of which GitHub makes no link and no mention. */
function inert(text: string): string {
  return escapeHtml(text)
    .replace(/@/g, "@\u200b")
    .replace(/:\/\//g, ":\u200b//")
    .replace(/\b(www)\./gi, "$1\u200b.");
}

function escapeHtml(text: string): string {
  return visible(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Code in which backticks end nothing. */
function code(text: string): string {
  const shown = visible(text);
  const fence = "`".repeat(longestRun(shown) + 1);
  return `${fence} ${shown} ${fence}`;
}

function fenced(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

function markerSuffix(marker: string | undefined): string {
  return marker === undefined ? "" : `:${marker.replace(/[^A-Za-z0-9_.-]/g, "_")}`;
}
