import { TimeFrame } from "../plot/lane";
import { faultText } from "../words";
import { percent } from "./chart";
import { html, Markup } from "./markup";

/** Round times below a lane. */
export function timeAxis(frame: TimeFrame): Markup {
  const times = frame.ticks.map(({ seconds, label, isDay }, index) => {
    const kind = `${isDay ? "date" : "time"}${index % 2 === 1 ? " odd" : ""}`;
    return html`<text class="${kind}" x="${percent(seconds, frame)}" y="15">${label}</text>`;
  });
  return html`<div class="chart axis" aria-hidden="true">
    <span></span><svg width="100%" height="20">${times}</svg><span></span>
  </div>`;
}

/** Labels of breaks and faults over the first lane; breaks are the targets of links. */
export function markRow(frame: TimeFrame): Markup {
  if (frame.breaks.length === 0 && frame.faults.length === 0) return html``;
  const faults = frame.faults.map(({ kind, startSeconds }) =>
    mark("fault-label", startSeconds, frame, `◇ ${faultText(kind)}`, undefined),
  );
  const breaks = frame.breaks.map(({ id, seconds, label }) =>
    mark("break-label", seconds, frame, label === "" ? "" : `✕ breaks ${label}`, id),
  );
  return html`<div class="chart axis">
    <span></span><svg width="100%" height="22">${faults}${breaks}</svg><span></span>
  </div>`;
}

function mark(
  kind: string,
  seconds: number,
  frame: TimeFrame,
  label: string,
  id: string | undefined,
): Markup {
  const isLate = seconds > frame.durationSeconds * 0.7;
  const identity = id === undefined ? "" : html` id="${id}"`;
  return html`<text${identity} class="${kind}${isLate ? " left" : ""}" x="${percent(seconds, frame)}" y="15">${label}</text>`;
}
