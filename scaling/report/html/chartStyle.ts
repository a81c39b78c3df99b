import { hoverSlots } from "./chart";

/** The stretch of time that is pointed at is marked in all lanes at once. */
const cursor = Array.from(
  { length: hoverSlots },
  (_, index) => `.lanes:has(.c${index}:hover) .c${index}`,
).join(", ");

/** The look of the charts. */
export const chartStyle = `
.lanes { margin-top: 28px }
.lane { margin: 0 0 26px }
figcaption { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 14px; margin: 0 0 8px 48px }
figcaption h3 { margin: 0; font-size: 14px }
figcaption p { color: var(--soft); font-size: 13px; flex: 1 1 auto }
.keys { display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: 12px; color: var(--soft); width: 100% }
.lane .fold { margin: -1px 0 0 48px }
.key { display: inline-flex; gap: 6px; align-items: center }
.key svg { flex: none }
.key.labelled { display: none }
.chart { display: grid; grid-template-columns: 48px minmax(0, 1fr) 118px }
.chart svg { display: block; overflow: visible }
.chart svg.data, .decisions svg.hold { overflow: hidden }
.y, .ends { width: 100% }
.y text { text-anchor: end }
.chart text { font-size: 11.5px; fill: var(--soft) }
.ends text { fill: var(--ink) }
.axis text { text-anchor: middle }
.axis text.date { font-weight: 650; fill: var(--ink) }
.axis text.break-label { fill: var(--ink); font-weight: 650; text-anchor: start }
.axis text.fault-label { text-anchor: start }
.axis text.left { text-anchor: end }
.break-label:target { text-decoration: underline; text-decoration-color: var(--trouble); text-decoration-thickness: 3px }
.grid { stroke: var(--line); stroke-width: 1; shape-rendering: crispEdges }
.zero { stroke: var(--soft); stroke-width: 1; shape-rendering: crispEdges }
.day { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 1 3 }
.fault { fill: var(--ink); fill-opacity: .07 }
.break { stroke: var(--trouble); stroke-width: 1.5; stroke-dasharray: 2 3 }
.line { fill: none; stroke: var(--tone); stroke-width: 1.7; stroke-linejoin: round; vector-effect: non-scaling-stroke }
.line.limit { stroke-width: 1.1 }
.dashed { stroke-dasharray: 6 4 }
.dotted { stroke-dasharray: 1.5 3 }
.soft { fill: var(--tone); fill-opacity: .17 }
.hatch { fill: url(#hatch) }
.dots { fill: url(#dots) }
.defs { position: absolute }
pattern .wash { fill: var(--tone); fill-opacity: .16 }
pattern line { stroke: var(--tone); stroke-width: 2.4 }
pattern circle { fill: var(--tone) }
.hover { fill: var(--ink); fill-opacity: 0 }
${cursor} { fill-opacity: .09 }
.decisions path { fill: var(--tone) }
.decisions .mark text { fill: var(--ink); font-size: 11px }
.hold rect { fill: var(--soft); fill-opacity: .22; stroke: none }
.hold.limited rect { fill: url(#hatch); fill-opacity: 1 }
.hold text { font-size: 10.5px; fill: var(--ink) }
.spark { display: block; border-bottom: 1px solid var(--soft) }
.spark .line { stroke-width: 1.3 }
@media (max-width: 640px) {
  .chart { grid-template-columns: 34px minmax(0, 1fr) }
  .chart svg.ends, .axis > span:last-child, .chart > span:last-child { display: none }
  figcaption { margin-left: 0 }
  .key.labelled { display: inline-flex }
  .lane .fold { margin-left: 0 }
  .hold text { display: none }
  .chart text { font-size: 11px }
  .axis .odd { display: none }
}
@media (prefers-reduced-motion: no-preference) { .hover { transition: fill-opacity .12s } }
`;
