import { Comparison, differenceText, FigureDifference, LoadComparison } from "../compare";
import { formatFigure } from "../number";
import { frameOf } from "../plot/lanes";
import { overlayLanes } from "../plot/overlayLanes";
import { Clock } from "../time";
import { laneFigure } from "./laneFigure";
import { statusMark } from "./marks";
import { html, Markup } from "./markup";
import { document, verdictBox } from "./page";
import { row, table } from "./tables";

/** Two reports on one page: what changed, figure by figure, and both runs on one axis. */
export function comparePage(comparison: Comparison): string {
  const { before, after, loads, unmatched, sentence, isNoWorse } = comparison;
  const only = unmatched.map(
    (name) => html`<p class="note">${name} is in one of the two only and is not compared.</p>`,
  );
  return document(
    `${before.name} and ${after.name} – mlscale`,
    html`<header>
        <p class="over">mlscale ${after.report.toolVersion}, comparison</p>
        <h1>${before.name} → ${after.name}</h1>
        ${verdictBox(isNoWorse, sentence)}
      </header>
      <main>
        ${loads.map((load, index) =>
          loadComparison(load, index === 0 ? "" : `${index + 1}-`, loads.length > 8 ? 300 : 800),
        )}${only}
      </main>`,
  );
}

function loadComparison(load: LoadComparison, prefix: string, points: number): Markup {
  const { name, before, after, differences } = load;
  const rows = differences.map(differenceRow);
  return html`<section class="load" id="${prefix}load">
    <h2>${name}</h2>
    <p class="lead">
      before ${verdictWord(before.outcome.holds)}, after ${verdictWord(after.outcome.holds)}
    </p>
    ${table(["figure", "before", "after", "difference", "effect"], rows, "numbers")}
    ${charts(load, prefix, points)}
  </section>`;
}

function verdictWord(holds: boolean): Markup {
  return html`${statusMark(holds)} ${holds ? "holds" : "breaks"}`;
}

function differenceRow(each: FigureDifference): Markup {
  const { measure, before, after, effect } = each;
  const mark =
    effect === "better" || effect === "worse" ? statusMark(effect === "better", effect) : "";
  return row([
    html`${measure.title}`,
    formatFigure(before, measure.unit),
    formatFigure(after, measure.unit),
    effect === "same" ? "–" : differenceText(each),
    html`${mark} ${effect === "different" ? "" : effect}`,
  ]);
}

function charts({ before, after }: LoadComparison, prefix: string, points: number): Markup {
  const [first, second] = [before.runs[0], after.runs[0]];
  if (first === undefined || second === undefined) return html``;
  const clock = new Clock(before.startUnixSeconds, before.timezone);
  const frame = { ...frameOf(before, first.timeline, prefix), breaks: [] };
  const context = { frame, clock, prefix, points, tables: true, tooltips: true, marks: 0 };
  const lanes = overlayLanes(first.timeline, second.timeline);
  return html`<div class="lanes">${lanes.map((lane) => laneFigure(lane, context))}</div>
    <p class="note">
      Times are ${clock.zone}, from ${clock.date(0)} ${clock.hourAndMinute(0)}; drawn are the runs
      with seed ${first.seed} and ${second.seed}.
    </p>`;
}
