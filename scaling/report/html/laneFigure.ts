import { TimelineData } from "../../simulate/timelineData";
import { Lane, Series } from "../plot/lane";
import { chart, ChartContext } from "./chart";
import { decisionsChart, decisionsFinding } from "./decisions";
import { html, Markup } from "./markup";
import { eventTable, laneTable } from "./tables";
import { markRow, timeAxis } from "./timeAxis";

/** How much of a run a page carries; less where a page would become too large. */
export interface Detail {
  /** Points of a line at most. */
  readonly points: number;
  /** Tables with the numbers of each chart. */
  readonly tables: boolean;
  /** Values that show when a chart is pointed at. */
  readonly tooltips: boolean;
  /** Decisions of each kind that are drawn. */
  readonly marks: number;
}

export type LaneContext = ChartContext & Pick<Detail, "tables">;

/** A lane with its title, what it shows in words, its key, and its numbers behind a fold. */
export function laneFigure(lane: Lane, context: LaneContext, isFirst = false): Markup {
  const { frame, clock, prefix, tables } = context;
  return html`<figure class="lane" id="${prefix}lane-${lane.key}">
    ${caption(lane)}${isFirst ? markRow(frame) : ""}${chart(lane, context)}${timeAxis(
      frame,
    )}${tables ? laneTable(lane, frame.durationSeconds, clock) : ""}
  </figure>`;
}

/** The decisions of a run, as a lane like the others. */
export function decisionsFigure(timeline: TimelineData, context: LaneContext): Markup {
  const { frame, clock, prefix, tables } = context;
  const most = Math.max(timeline.events.length, timeline.phases.length);
  const limit = most > context.marks ? ` Drawn are the first ${context.marks} of each kind.` : "";
  const finding = decisionsFinding(timeline) + limit;
  return html`<figure class="lane" id="${prefix}lane-decisions">
    ${caption({ title: "Decisions", unit: "", finding, series: [] })}${decisionsChart(
      timeline,
      context,
    )}${timeAxis(frame)}${tables ? eventTable(timeline, clock) : ""}
  </figure>`;
}

function caption({
  title,
  unit,
  finding,
  series,
}: Pick<Lane, "title" | "unit" | "finding" | "series">): Markup {
  return html`<figcaption>
    <h3>${title}${unit === "" ? "" : html` <span class="unit">${unit}</span>`}</h3>
    <p>${finding}</p>
    <div class="keys" aria-hidden="true">${series.map(key)}</div>
  </figcaption>`;
}

/** Lines with a label at their end need no key where there is room for that label. */
function key(series: Series): Markup {
  const kind = series.endLabel === "" ? "key" : "key labelled";
  return html`<span class="${kind}">${swatch(series)}${series.name}</span>`;
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
