import { loadLane } from "../plot/loadLane";
import { areaPath, linePath, plotWidth } from "../plot/paths";
import { durationSeconds, TimelineData } from "../../simulate/timelineData";
import { html, Markup } from "./markup";

/** Load, capacity and shortage as a small picture in a text; what it shows is said beside it. */
export function spark(timeline: TimelineData, height: number, label: string): Markup {
  const lane = { ...loadLane(timeline), height };
  const frame = { durationSeconds: durationSeconds(timeline), points: 200 };
  const paths = lane.series.map((series) => {
    const isArea = series.fill !== "none";
    const data = isArea ? areaPath(lane, series, frame) : linePath(lane, series, frame);
    const kind = isArea ? series.fill : `line ${series.stroke}`;
    return html`<path class="${kind} ${series.tone}" d="${data}" />`;
  });
  return html`<svg
    class="spark"
    width="100%"
    height="${height}"
    viewBox="0 0 ${plotWidth} ${height}"
    preserveAspectRatio="none"
    role="img"
    aria-label="${label}"
  >
    ${paths}
  </svg>`;
}
