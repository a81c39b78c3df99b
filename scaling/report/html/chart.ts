import { formatNumber } from "../number";
import { Lane, Series, TimeFrame } from "../plot/lane";
import { areaPath, linePath, plotWidth, yOf } from "../plot/paths";
import { Slot, slotsOf } from "../plot/slots";
import { Clock } from "../time";
import { faultText } from "../words";
import { html, join, Markup } from "./markup";

/** Stretches of the time axis that show their values when pointed at; the style sheet knows them. */
export const hoverSlots = 96;

export interface ChartContext {
  readonly frame: TimeFrame;
  readonly clock: Clock;
  /** Keeps the ids of several loads on one page apart. */
  readonly prefix: string;
  /** Points of a line at most. */
  readonly points: number;
  /** Values that show when the chart is pointed at. */
  readonly tooltips: boolean;
  /** Decisions of each kind that are drawn. */
  readonly marks: number;
}

/** A lane as a picture that stretches with the page while its texts keep their size. */
export function chart(lane: Lane, context: ChartContext): Markup {
  const { prefix } = context;
  const id = `${prefix}lane-${lane.key}`;
  return html`<div class="chart">
    <svg class="y" height="${lane.height}" aria-hidden="true">
      ${lane.ticks.map(
        (tick) =>
          html`<text x="100%" dx="-8" y="${yOf(tick, lane)}" dy=".32em"
            >${formatNumber(tick)}</text
          >`,
      )}</svg
    ><svg
      class="plot"
      width="100%"
      height="${lane.height}"
      role="img"
      aria-labelledby="${id}-t"
      aria-describedby="${id}-d"
    >
      <title id="${id}-t">${lane.title}</title>
      <desc id="${id}-d">${lane.finding}</desc>
      ${grid(lane, context.frame)}<svg
        class="data"
        width="100%"
        height="${lane.height}"
        viewBox="0 0 ${plotWidth} ${lane.height}"
        preserveAspectRatio="none"
      >
        ${lane.series.map((series) => shapes(lane, series, context))}</svg
      >${breakLines(lane.height, context.frame)}${context.tooltips ? hover(lane, context) : ""}</svg
    ><svg class="ends" height="${lane.height}" aria-hidden="true">${endLabels(lane)}</svg>
  </div>`;
}

/** Where a moment lies on the axis. */
export function percent(seconds: number, { durationSeconds }: TimeFrame): string {
  const share = (100 * Math.max(0, Math.min(seconds, durationSeconds))) / durationSeconds;
  return `${Math.floor(share * 1000 + 0.5) / 1000}%`;
}

function grid(lane: Lane, frame: TimeFrame): Markup {
  return html`${timeGrid(lane.height, frame)}${lane.ticks.map((tick) => {
    const y = Math.floor(yOf(tick, lane)) - 0.5;
    return html`<line
      class="${tick === 0 ? "zero" : "grid"}"
      x1="0"
      x2="100%"
      y1="${y}"
      y2="${y}"
    />`;
  })}`;
}

/** Faults as shaded stretches and round times as lines. */
export function timeGrid(height: number, frame: TimeFrame): Markup {
  const faults = frame.faults.map(({ kind, startSeconds, durationSeconds }) => {
    const length = Math.min(durationSeconds, frame.durationSeconds - startSeconds);
    return html`<rect
      class="fault"
      x="${percent(startSeconds, frame)}"
      width="${percent(length, frame)}"
      height="${height}"
      ><title>${faultText(kind)}</title></rect
    >`;
  });
  const lines = frame.ticks.map(({ seconds, isDay }) => {
    const x = percent(seconds, frame);
    return html`<line
      class="${isDay ? "day" : "grid"}"
      x1="${x}"
      x2="${x}"
      y1="0"
      y2="${height}"
    />`;
  });
  return html`${faults}${lines}`;
}

export function breakLines(height: number, frame: TimeFrame): Markup {
  return join(
    frame.breaks.map(({ seconds }) => {
      const x = percent(seconds, frame);
      return html`<line class="break" x1="${x}" x2="${x}" y1="0" y2="${height}" />`;
    }),
  );
}

function shapes(lane: Lane, series: Series, { frame, points }: ChartContext): Markup {
  const reach = { durationSeconds: frame.durationSeconds, points };
  const area =
    series.fill === "none"
      ? ""
      : html`<path class="${series.fill} ${series.tone}" d="${areaPath(lane, series, reach)}" />`;
  const line =
    series.stroke === "none"
      ? ""
      : html`<path
          class="line ${series.stroke} ${series.tone}"
          d="${linePath(lane, series, reach)}"
        />`;
  return html`${area}${line}`;
}

/** Narrow invisible stretches that say their values when pointed at: a cursor without a script. */
function hover(lane: Lane, { frame, clock }: ChartContext): Markup {
  const slots = slotsOf(lane, frame.durationSeconds, hoverSlots);
  return join(
    slots.map(
      (slot, index) =>
        html`<rect
          class="hover c${index}"
          x="${percent(slot.startSeconds, frame)}"
          width="1.05%"
          height="${lane.height}"
          ><title>${slotText(lane, slot, clock)}</title></rect
        >`,
    ),
  );
}

function slotText(lane: Lane, slot: Slot, clock: Clock): string {
  const values = slot.ranges.flatMap(([least, greatest], index) => {
    const { name } = lane.series[index]!;
    return Number.isNaN(greatest) ? [] : [`${name} ${rangeText(least, greatest)}`];
  });
  return [clock.time(slot.startSeconds), ...values].join(" · ");
}

/** One number where there is one, else from the least to the greatest. */
export function rangeText(least: number, greatest: number): string {
  const [from, to] = [formatNumber(least), formatNumber(greatest)];
  return from === to ? from : `${from}–${to}`;
}

const labelGap = 14;

interface EndLabel {
  readonly series: Series;
  readonly y: number;
}

/** Names behind the ends of the lines, moved apart where they would overlap. */
function endLabels(lane: Lane): Markup {
  const labels = spreadOut(
    lane.series
      .filter(({ endLabel }) => endLabel !== "")
      .map((series) => ({ series, y: endOf(lane, series) })),
    lane.height,
  );
  return join(
    labels.map(
      ({ series, y }) =>
        html`<line
            class="line ${series.stroke} ${series.tone}"
            x1="6"
            x2="24"
            y1="${y}"
            y2="${y}"
          /><text x="29" y="${y}" dy=".32em">${series.endLabel}</text>`,
    ),
  );
}

/** Height of a line's last value; the upper edge for one that lies above the chart. */
function endOf(lane: Lane, { values }: Series): number {
  for (let index = values.length - 1; index >= 0; index--)
    if (!Number.isNaN(values[index]!)) return yOf(values[index]!, lane);
  return 5;
}

export function spreadOut(labels: readonly EndLabel[], height: number): readonly EndLabel[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const placed: EndLabel[] = [];
  for (const label of sorted) {
    const above = placed[placed.length - 1];
    const least = above === undefined ? 5 : above.y + labelGap;
    placed.push({ ...label, y: Math.max(label.y, least) });
  }
  let limit = height - 3;
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = { ...placed[index]!, y: Math.min(placed[index]!.y, limit) };
    limit = placed[index]!.y - labelGap;
  }
  return placed;
}
