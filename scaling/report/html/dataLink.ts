import { timelineColumns } from "../../simulate/timelineData";
import { reportJson } from "../json";
import { SimulationReport } from "../report";
import { html, Markup } from "./markup";

/** Browsers follow no longer addresses. */
const mostAddressCharacters = 1_900_000;
const timelinePoints = [4000, 1000, 250, 60, 0];

/** The report's data inside the page, to be saved; with fewer points where there are many. */
export function dataLink(report: SimulationReport): Markup {
  for (const points of timelinePoints) {
    if (leastCharacters(report, points) > mostAddressCharacters) continue;
    const address = dataAddress(reportJson(report, { timelinePoints: points }));
    if (address.length > mostAddressCharacters) continue;
    return html`<p class="data-link">
      <a download="report.json" href="${address}">Save the data of this report as JSON</a>
      <small>${note(points)}</small>
    </p>`;
  }
  return html`<p class="note">The data of this report is too large for this page.</p>`;
}

/** What the numbers of the timelines take up at least, to spare writing what is too long anyway. */
function leastCharacters({ loads }: SimulationReport, points: number): number {
  const numbers = loads
    .flatMap(({ runs }) => runs)
    .reduce((sum, { timeline }) => sum + Math.min(points, timeline.seconds.length), 0);
  return 2 * numbers * (timelineColumns.length + 1);
}

function note(points: number): string {
  if (points === 0) return "without timelines, which are too long for this page";
  return points < timelinePoints[0]! ? `timelines shortened to ${points} points` : "";
}

const safe = /[^A-Za-z0-9,:.{}[\]_-]+/gu;

/** JSON as an address that holds it. */
export function dataAddress(json: string): string {
  return `data:application/json;charset=utf-8,${json.trim().replace(safe, encodeURIComponent)}`;
}
