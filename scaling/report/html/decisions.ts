import { Phase, ScalingEvent, TimelineData } from "../../simulate/timelineData";
import { formatDifference, formatNumber } from "../number";
import { TimeFrame } from "../plot/lane";
import { Clock } from "../time";
import { reasonText } from "../words";
import { breakLines, ChartContext, percent, timeGrid } from "./chart";
import { html, join, Markup } from "./markup";

const rowHeight = 24;

/** When capacity went up and down and when it was held although a metric asked, with the reasons. */
export function decisionsChart(timeline: TimelineData, context: ChartContext): Markup {
  const { frame, prefix } = context;
  const rows = rowsOf(timeline, context);
  const height = rows.length * rowHeight;
  const id = `${prefix}lane-decisions`;
  const names = rows.map(
    ({ name }, index) =>
      html`<text x="100%" dx="-8" y="${(index + 0.5) * rowHeight}" dy=".32em">${name}</text>`,
  );
  const marks = rows.map(
    ({ marks }, index) => html`<svg class="row" y="${index * rowHeight}">${marks}</svg>`,
  );
  return html`<div class="chart">
    <svg class="y" height="${height}" aria-hidden="true">${names}</svg
    ><svg
      class="plot decisions"
      width="100%"
      height="${height}"
      role="img"
      aria-labelledby="${id}-t"
      aria-describedby="${id}-d"
    >
      <title id="${id}-t">Decisions</title>
      <desc id="${id}-d">${decisionsFinding(timeline)}</desc>
      ${timeGrid(height, frame)}${lines(rows.length)}${marks}${breakLines(height, frame)}</svg
    ><span></span>
  </div>`;
}

/** How often capacity changed and for how long it was held, in a sentence. */
export function decisionsFinding({ events, phases, eventsLeftOut }: TimelineData): string {
  const changes = events.filter(({ kind }) => kind === "capacity");
  const ups = changes.filter(({ from, to }) => to > from).length;
  const held = phases.reduce((sum, each) => sum + each.endSeconds - each.startSeconds, 0);
  const more = eventsLeftOut > 0 ? ` (${eventsLeftOut} more are left out)` : "";
  const holds = held > 0 ? `; held for ${formatNumber(held)} s in all` : "";
  return `Capacity is raised ${times(ups)} and lowered ${times(changes.length - ups)}${more}${holds}.`;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

interface Row {
  readonly name: string;
  readonly marks: Markup;
}

function rowsOf(timeline: TimelineData, context: ChartContext): readonly Row[] {
  const { frame, clock, marks } = context;
  const changes = timeline.events.filter(({ kind }) => kind === "capacity");
  const moves = timeline.events.filter(({ kind }) => kind === "bounds");
  const deployments = timeline.events.filter(({ kind }) => kind === "deployment");
  const ups = changes.filter(({ from, to }) => to > from);
  const downs = changes.filter(({ from, to }) => to < from);
  return [
    { name: "up", marks: arrows(ups.slice(0, marks), "M-5 4L0 -5L5 4Z", "supply", frame, clock) },
    {
      name: "hold",
      marks: join(timeline.phases.slice(0, marks).map((phase) => hold(phase, frame, clock))),
    },
    {
      name: "down",
      marks: arrows(downs.slice(0, marks), "M-5 -4L0 5L5 -4Z", "motion", frame, clock),
    },
    ...(moves.length > 0
      ? [
          {
            name: "bounds",
            marks: arrows(moves.slice(0, marks), "M-5 0L0 -5L5 0L0 5Z", "limit", frame, clock),
          },
        ]
      : []),
    ...(deployments.length > 0
      ? [
          {
            name: "deploy",
            marks: arrows(deployments.slice(0, marks), "M-4 -4H4V4H-4Z", "limit", frame, clock),
          },
        ]
      : []),
  ];
}

/** Labels need this share of the axis to themselves. */
const labelShare = 0.045;

function arrows(
  events: readonly ScalingEvent[],
  shape: string,
  tone: string,
  frame: TimeFrame,
  clock: Clock,
): Markup {
  return join(
    events.map((event, index) => {
      const next = events[index + 1]?.seconds ?? frame.durationSeconds;
      const hasRoom = next - event.seconds > labelShare * frame.durationSeconds;
      const label = hasRoom ? html`<text x="8" y="0" dy=".34em">${amount(event)}</text>` : "";
      return html`<svg
        class="mark ${tone}"
        x="${percent(event.seconds, frame)}"
        y="${rowHeight / 2}"
      >
        <path d="${shape}" />
        ${label}
        <title>${eventText(event, clock)}</title>
      </svg>`;
    }),
  );
}

function amount({ kind, from, to, minCapacity, maxCapacity }: ScalingEvent): string {
  if (kind === "deployment") return "";
  return kind === "bounds" ? rangeOf(minCapacity, maxCapacity) : formatDifference(to - from);
}

function rangeOf(minCapacity: number, maxCapacity: number): string {
  return `${formatNumber(minCapacity)}–${formatNumber(maxCapacity)}`;
}

/** A decision in a line: when, from what to what, why. */
export function eventText(event: ScalingEvent, clock: Clock): string {
  const what = {
    bounds: `bounds ${rangeOf(event.minCapacity, event.maxCapacity)}`,
    capacity: `${formatNumber(event.from)} → ${formatNumber(event.to)}`,
    deployment: "",
  }[event.kind];
  return [clock.time(event.seconds), what, whyText(event)]
    .filter((part) => part !== "")
    .join(" · ");
}

/** Reason and cause; a move of the bounds alone has no reason of its own. */
export function whyText({ reason, cause }: Pick<ScalingEvent, "reason" | "cause">): string {
  const why = reason === "none" ? "" : reasonText(reason);
  return [why, cause].filter((part) => part !== "").join(", ");
}

function hold(phase: Phase, frame: TimeFrame, clock: Clock): Markup {
  const { startSeconds, endSeconds } = phase;
  const width = percent(Math.max(endSeconds - startSeconds, frame.durationSeconds / 500), frame);
  const when = `${clock.time(startSeconds)} to ${clock.time(endSeconds)}`;
  const kind = phase.reason === "atMaximum" ? "hold limited" : "hold";
  const text = reasonText(phase.reason);
  const hasRoom = (endSeconds - startSeconds) / frame.durationSeconds > text.length * 0.009;
  const label = hasRoom ? html`<text x="5" y="11">${text}</text>` : "";
  return html`<svg
    class="${kind}"
    x="${percent(startSeconds, frame)}"
    y="5"
    width="${width}"
    height="14"
  >
    <rect width="100%" height="14" rx="2" />
    ${label}
    <title>${when} · ${whyText(phase)}</title>
  </svg>`;
}

function lines(rows: number): Markup {
  return join(
    Array.from({ length: rows + 1 }, (_, index) => {
      const y = index === rows ? index * rowHeight - 0.5 : index * rowHeight + 0.5;
      return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}" />`;
    }),
  );
}
