import { readFileSync } from "node:fs";
import { html, Markup } from "../../scaling/report/html/markup";
import { palette } from "../../scaling/report/palette";
import { LiveCase, liveCases, syncSeconds } from "../../tests/cluster/live/cases";
import { recordedFile } from "../../tests/cluster/live/recorded";
import { simulatedSeries } from "../../tests/cluster/live/simulation";

const colours = palette.light;
const panel = { width: 520, height: 96, top: 34, bottom: 26 };
const margin = { left: 44, right: 24, top: 78, gap: 32 };
const columns = 2;

/** The replicas that a live controller made of a load, and those that the simulator predicts. */
export function liveSeriesSvg(): string {
  const recorded = JSON.parse(readFileSync(recordedFile, "utf8")) as Record<string, number[]>;
  const rows = Math.ceil(liveCases.length / columns);
  const [across, down] = [panel.width + margin.gap, panel.top + panel.height + panel.bottom];
  const width = margin.left + columns * across - margin.gap + margin.right;
  const height = margin.top + rows * down + 12;
  const panels = liveCases.map((live, index) => {
    const left = margin.left + (index % columns) * across;
    const top = margin.top + Math.floor(index / columns) * down;
    return html`<g transform="translate(${left} ${top})">
      ${panelOf(live, recorded[live.name] ?? [], simulatedSeries(live))}
    </g>`;
  });
  return `${
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      width="${width}"
      height="${height}"
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-labelledby="title"
    >
      <title id="title">Replicas by the live controller and by the simulator</title>
      ${new Markup(`<style>${style}</style>`)}
      <rect class="paper" width="${width}" height="${height}" />
      <text class="heading" x="${margin.left}" y="30">
        Replicas by the controller of a live cluster, and as simulated
      </text>
      ${legend()}${panels}
    </svg>`.text
  }\n`;
}

const style = [
  "text{font:12px system-ui,'Liberation Sans',Arial,sans-serif}",
  `.heading{font-size:17px;font-weight:650}.heading,.title{fill:${colours.ink}}`,
  `.title{font-weight:650}.words{fill:${colours.soft}}.end{text-anchor:end}`,
  `.paper{fill:${colours.paper}}.grid{stroke:${colours.line}}`,
  `.load{fill:${colours.demand};fill-opacity:.14}`,
  `.live{fill:none;stroke:${colours.supply};stroke-width:6;stroke-opacity:.45}`,
  `.simulated{fill:none;stroke:${colours.ink};stroke-width:1.5;stroke-dasharray:5 3}`,
].join("");

function legend(): Markup {
  const at = (x: number, mark: Markup, words: string): Markup =>
    html`<g transform="translate(${margin.left + x} 54)">
      ${mark}<text class="words" x="32" y="4">${words}</text>
    </g>`;
  return html`${at(0, html`<path class="live" d="M0 0H26" />`, "live, Kubernetes v1.36.3")}
  ${at(200, html`<path class="simulated" d="M0 0H26" />`, "simulated from the same manifests")}
  ${at(475, html`<rect class="load" y="-6" width="26" height="12" />`, "load, requests per second")}`;
}

function panelOf(live: LiveCase, real: readonly number[], simulated: readonly number[]): Markup {
  const most = Math.max(...real, ...simulated);
  const highest = Math.max(...live.load);
  const seconds = live.load.length * syncSeconds;
  const floor = panel.top + panel.height;
  const isSame = real.join() === simulated.join();
  return html`<text class="title" y="16">${live.title}</text>
    <path class="load" d="${stairs(live.load, highest)}V${floor}H0Z" />
    <path class="grid" d="M0 ${floor}H${panel.width}" />
    <path class="live" d="${stairs(real, most)}" />
    <path class="simulated" d="${stairs(simulated, most)}" />
    <text class="words end" x="-6" y="${panel.top + 8}">${most}</text>
    <text class="words end" x="-6" y="${floor}">0</text>
    <text class="words" y="${floor + 16}">
      load up to ${highest}, ${seconds} s in syncs of ${syncSeconds} s:
      ${isSame ? "the same after every sync" : "different"}
    </text>`;
}

/** A line that keeps each value for one sync; the full height is the greatest value. */
function stairs(values: readonly number[], greatest: number): string {
  const width = panel.width / values.length;
  const corners = values.map((value, index) => {
    const y = panel.top + panel.height * (1 - value / greatest);
    return `${index === 0 ? `M0 ${round(y)}` : `V${round(y)}`}H${round((index + 1) * width)}`;
  });
  return corners.join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
