import { formatNumber } from "./number";
import { palette, Theme, tones } from "./palette";
import { LoadComparison } from "./compare";
import { BreakMark, Lane, Series, TimeFrame, Tone } from "./plot/lane";
import { frameOf, lanesOf } from "./plot/lanes";
import { overlayLanes } from "./plot/overlayLanes";
import { areaPath, linePath, plotWidth, yOf } from "./plot/paths";
import { html, join, Markup } from "./html/markup";
import { LoadReport } from "./report";
import { loadSentence, shorten } from "./words";

export interface SvgOptions {
  readonly theme?: Theme;
  /** Points of a line at most. */
  readonly points?: number;
}

const margin = { left: 64, right: 136, top: 64, gap: 66 };
const width = margin.left + plotWidth + margin.right;

/**
 * The lanes of a load as one picture of its own: no script, nothing from elsewhere, colours and sizes
 * fixed, so that it looks the same in documents and where it is made into pixels.
 */
export function loadSvg(load: LoadReport, options: SvgOptions = {}): string {
  const [run] = load.runs;
  const isDrawn = run !== undefined && run.timeline.steps > 0;
  const head = { title: shorten(load.outcome.name), sentence: loadSentence(load) };
  const frame = isDrawn ? frameOf(load, run.timeline) : undefined;
  return svgOf(head, isDrawn ? lanesOf(load, run) : [], frame, options);
}

/** Two runs of one load as such a picture: what serves before and after, and what was short. */
export function comparisonSvg(
  head: SvgHead,
  { before, after }: LoadComparison,
  options: SvgOptions = {},
): string {
  const [first, second] = [before.runs[0], after.runs[0]];
  if (first === undefined || second === undefined) return svgOf(head, [], undefined, options);
  const lanes = overlayLanes(first.timeline, second.timeline);
  const frame = { ...frameOf(before, first.timeline), breaks: [] };
  const shown = lanes.filter(({ key }) => key === "serving" || key === "shortage");
  return svgOf(head, shown, frame, options);
}

/** What stands above the lanes. */
export interface SvgHead {
  readonly title: string;
  readonly sentence: string;
}

function svgOf(
  { title, sentence }: SvgHead,
  lanes: readonly Lane[],
  frame: TimeFrame | undefined,
  options: SvgOptions,
): string {
  const height = lanes.reduce((sum, lane) => sum + lane.height + margin.gap, margin.top + 8);
  const colours = palette[options.theme ?? "light"];
  let top = margin.top;
  const drawn = lanes.map((lane) => {
    top += margin.gap;
    const group = laneGroup(lane, frame!, top - 24, options.points ?? 1200);
    top += lane.height;
    return group;
  });
  return `${
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      width="${width}"
      height="${height}"
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-labelledby="title"
      aria-describedby="description"
    >
      <title id="title">${title}</title>
      <desc id="description">${sentence}</desc>
      ${new Markup(`<style>${svgStyle(colours)}</style>`)}${patterns}
      <rect class="paper" width="${width}" height="${height}" />
      <text class="heading" x="24" y="42">${title}</text>
      <text class="words" x="24" y="66">${sentence}</text>
      ${drawn}
    </svg>`.text
  }\n`;
}

function laneGroup(lane: Lane, frame: TimeFrame, top: number, points: number): Markup {
  const reach = { durationSeconds: frame.durationSeconds, points };
  const shapes = lane.series.map((series) => shape(lane, series, reach));
  const unit = lane.unit === "" ? "" : html` <tspan class="words">${lane.unit}</tspan>`;
  return html`<g transform="translate(${margin.left} ${top})">
    <text class="title" x="0" y="-12">${lane.title}${unit}</text>
    ${grid(lane, frame)}${shapes}${frame.breaks.map((each) => breakLine(each, lane, frame))}${labels(
      lane,
    )}
  </g>`;
}

function shape(
  lane: Lane,
  series: Series,
  reach: { durationSeconds: number; points: number },
): Markup {
  const { fill, stroke, tone } = series;
  const area = html`<path class="${fill} ${tone}" d="${areaPath(lane, series, reach)}" />`;
  const line = html`<path class="line ${stroke} ${tone}" d="${linePath(lane, series, reach)}" />`;
  return html`${fill === "none" ? "" : area}${stroke === "none" ? "" : line}`;
}

function xOf(seconds: number, { durationSeconds }: TimeFrame): number {
  return Math.floor((seconds / durationSeconds) * plotWidth * 10 + 0.5) / 10;
}

function grid(lane: Lane, frame: TimeFrame): Markup {
  const values = lane.ticks.map((tick) => {
    const y = Math.floor(yOf(tick, lane)) + 0.5;
    return html`<line class="grid" x1="0" x2="${plotWidth}" y1="${y}" y2="${y}" />
      <text class="value" x="-8" y="${y + 4}">${formatNumber(tick)}</text>`;
  });
  const times = frame.ticks.map(({ seconds, label }) => {
    const x = xOf(seconds, frame);
    return html`<line class="grid" x1="${x}" x2="${x}" y1="0" y2="${lane.height}" />
      <text class="time" x="${x}" y="${lane.height + 16}">${label}</text>`;
  });
  return html`${values}${times}`;
}

function breakLine({ seconds, label }: BreakMark, { height, key }: Lane, frame: TimeFrame): Markup {
  const x = xOf(seconds, frame);
  const text =
    key === "load" && label !== ""
      ? html`<text class="mark" x="${x + 5}" y="12">✕ breaks ${label}</text>`
      : "";
  return html`<line class="break" x1="${x}" x2="${x}" y1="0" y2="${height}" />${text}`;
}

/** A key of the lane beside it: every series with its dash or pattern. */
function labels(lane: Lane): Markup {
  const step = Math.min(17, (lane.height + 4) / lane.series.length);
  return join(
    lane.series.map(({ name, fill, stroke, tone, endLabel }, index) => {
      const y = Math.floor(step * (index + 0.5));
      const area = html`<rect
        class="${fill} ${tone}"
        x="${plotWidth + 12}"
        y="${y - 5}"
        width="18"
        height="10"
      />`;
      const line = html`<line
        class="line ${stroke} ${tone}"
        x1="${plotWidth + 12}"
        x2="${plotWidth + 30}"
        y1="${y}"
        y2="${y}"
      />`;
      const text = endLabel === "" ? name : endLabel;
      return html`${fill === "none" ? "" : area}${stroke === "none" ? "" : line}<text
          class="label"
          x="${plotWidth + 36}"
          y="${y + 4}"
          >${text}</text
        >`;
    }),
  );
}

const patterns = html`<defs>
  <pattern
    id="hatch"
    width="7"
    height="7"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <rect class="soft trouble" width="7" height="7" />
    <line class="line trouble" x1="0" x2="0" y1="0" y2="7" />
  </pattern>
  <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
    <rect class="soft motion" width="6" height="6" />
    <circle class="full motion" cx="2" cy="2" r="1.2" />
  </pattern>
</defs>`;

/** Colours as literals: what makes pixels of pictures knows no variables. */
function svgStyle(colours: (typeof palette)[Theme]): string {
  const colourOf = (tone: Tone): string => colours[tone];
  return [
    "text{font:12px system-ui,'Liberation Sans',Arial,sans-serif}",
    `.heading{font-size:22px;font-weight:650}.title{font-size:14px;font-weight:650}.mark{font-weight:650}`,
    `.heading,.title,.label,.mark{fill:${colours.ink}}.words,.value,.time{fill:${colours.soft}}`,
    ".words{font-size:13px;font-weight:400}.value{text-anchor:end}.time{text-anchor:middle}",
    `.paper{fill:${colours.paper}}.grid{stroke:${colours.line}}`,
    `.break{stroke:${colours.trouble};stroke-width:1.5;stroke-dasharray:2 3}`,
    ".line{fill:none;stroke-width:1.7;stroke-linejoin:round}",
    ".dashed{stroke-dasharray:6 4}.dotted{stroke-dasharray:1.5 3}.soft{fill-opacity:.17}",
    ...tones.map((tone) => `.line.${tone}{stroke:${colourOf(tone)}}`),
    ...tones.map((tone) => `.soft.${tone},.full.${tone}{fill:${colourOf(tone)}}`),
    ".hatch{fill:url(#hatch)}.dots{fill:url(#dots)}",
  ].join("");
}
