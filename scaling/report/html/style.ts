import { palette, Theme, tones } from "../palette";
import { chartStyle } from "./chartStyle";

/** The look of a page; the hash of this very text stands in the page's own security policy. */
export const style: string = compact(`
:root { color-scheme: light dark; ${variables("light")} }
@media (prefers-color-scheme: dark) { :root { ${variables("dark")} } }
@media print { :root { color-scheme: light; ${variables("light")} } }
${tones.map((tone) => `.${tone} { --tone: var(--${tone}) }`).join("\n")}
* { box-sizing: border-box }
html { scroll-padding-top: 24px; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0 auto; max-width: 1120px; padding: 40px 32px 64px; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
h1, h2, h3 { line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; margin: 0 }
h1 { font-size: 28px }
h2 { font-size: 21px; display: flex; gap: 10px; align-items: center }
h3 { font-size: 15px; letter-spacing: 0; margin: 32px 0 10px }
p { margin: 0; max-width: 76ch }
a { color: inherit; text-decoration-color: var(--demand); text-underline-offset: 3px }
a:hover { text-decoration-thickness: 2px }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--demand); outline-offset: 2px }
code { font: 0.92em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace }
small { font-size: 12.5px; color: var(--soft) }
.over { color: var(--soft); font-size: 13px; margin-bottom: 4px }
.lead { color: var(--soft); margin: 6px 0 0 }
.note { color: var(--soft); font-size: 12.5px; margin: 10px 0 0 }
.unit { color: var(--soft); font-weight: 400; font-size: 13px; margin-left: 4px }
.status { flex: none; vertical-align: -2.5px; fill: none; stroke: var(--paper); stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round }
.status circle { stroke: none }
.status.holds circle { fill: var(--supply) }
.status.breaks circle { fill: var(--trouble) }
.verdict { display: flex; gap: 12px; margin: 20px 0 0; padding: 16px 20px; max-width: none; font-size: 17px; line-height: 1.45;
  background: var(--panel); border-left: 4px solid var(--supply); border-radius: 3px }
.verdict.breaks { border-color: var(--trouble) }
.verdict .status { width: 20px; height: 20px; margin-top: 2px }
ul { list-style: none; margin: 0; padding: 0 }
.tiles { display: flex; flex-wrap: wrap; gap: 1px; margin: 24px 0 0;
  background: var(--line); border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
.tiles li { flex: 1 1 150px; display: flex; flex-direction: column; padding: 12px 16px 14px; background: var(--paper) }
.tiles span { color: var(--soft); font-size: 12.5px }
.tiles b { font-size: 24px; font-weight: 600; letter-spacing: -0.02em; line-height: 1.3 }
.tiles small { line-height: 1.35 }
section, footer { margin-top: 56px }
footer { padding-top: 32px; border-top: 1px solid var(--line) }
nav { margin-top: 24px }
.scroll { overflow-x: auto; margin-top: 14px; overflow-wrap: normal }
table { border-collapse: collapse; width: 100%; font-size: 14px }
th, td { padding: 8px 0 8px 20px; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--line); font-weight: 400 }
th:first-child { padding-left: 0 }
thead th { color: var(--soft); font-size: 12.5px; vertical-align: bottom; padding-top: 0 }
.numbers td, .numbers thead th:not(:first-child) { text-align: right; white-space: nowrap }
.numbers thead th { white-space: normal }
.words-last td:last-child, .words-last thead th:last-child { text-align: left; width: 50% }
.index td:nth-child(2) { width: 190px; padding-top: 4px; padding-bottom: 4px }
.index th:first-child { min-width: 170px }
.index .spark { min-width: 120px }
.figures th:first-child { min-width: 240px; max-width: 420px }
td small, .figures small { display: block; max-width: 62ch; line-height: 1.4 }
.why dt a { color: var(--ink) }
th code { color: var(--soft); white-space: nowrap }
.why { display: grid; grid-template-columns: max-content 1fr; gap: 6px 20px; margin: 18px 0 0; padding: 16px 20px; background: var(--panel); border-radius: 6px }
.facts { display: grid; grid-template-columns: minmax(120px, max-content) 1fr; gap: 4px 24px; margin: 12px 0 0; font-size: 14px }
dt { color: var(--soft) }
dd { margin: 0 }
.seeds { display: grid; grid-template-columns: repeat(auto-fill, minmax(170px, 1fr)); gap: 20px 24px }
.seeds li { display: flex; flex-direction: column; gap: 4px; font-size: 13px }
.fold { margin-top: 2px; font-size: 12.5px }
.fold summary { color: var(--soft); cursor: pointer; width: fit-content; padding: 2px 0 }
.fold table { font-size: 12.5px }
.fold th, .fold td { padding-top: 3px; padding-bottom: 3px }
.fold .scroll { max-height: 360px; overflow: auto; margin: 4px 0 12px }
.fold thead th { position: sticky; top: 0; background: var(--paper); padding-bottom: 5px }
.data-link { margin-top: 20px }
${chartStyle}
@media (max-width: 640px) {
  body { padding: 24px 16px 48px; font-size: 15px }
  h1 { font-size: 23px }
  .verdict { font-size: 16px; padding: 14px 14px }
  .tiles li { flex-basis: 130px; padding: 10px 12px 12px }
  .tiles b { font-size: 20px }
  .why { grid-template-columns: 1fr; gap: 0; padding: 14px }
  .why dd + dt { margin-top: 10px }
  .facts { grid-template-columns: 1fr; gap: 0 }
  .facts dd + dt { margin-top: 8px }
  th, td { padding-left: 14px }
  section, footer { margin-top: 44px }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt }
  .fold, .data-link { display: none }
  figure, tr, .verdict, .tiles, .why, .seeds li { break-inside: avoid }
  h2, h3, figcaption { break-after: avoid }
  section.load ~ section.load { break-before: page }
  .tiles li { flex-basis: 28% }
  section, footer { margin-top: 24pt }
  a { text-decoration: none }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`);

function variables(theme: Theme): string {
  return Object.entries(palette[theme])
    .map(([name, colour]) => `--${name}: ${colour}`)
    .join("; ");
}

function compact(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
