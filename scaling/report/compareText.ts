import { visible } from "../model/text";
import { Comparison, differenceText, FigureDifference } from "./compare";
import { formatFigure } from "./number";
import { Painter, plain } from "./paint";

/** What changed between two reports, for terminals: the sentence, then the figures that differ. */
export function compareText(comparison: Comparison, paint: Painter = plain): string {
  const colour = comparison.isNoWorse ? paint.green : paint.red;
  const mark = comparison.isNoWorse ? "✓" : "✗";
  const loads = comparison.loads.map(({ name, before, after, differences }) => {
    const changed = differences.filter(({ effect }) => effect !== "same");
    const verdicts = `${holdsWord(before.outcome.holds)} -> ${holdsWord(after.outcome.holds)}`;
    const rows = changed.length === 0 ? ["  no figure differs"] : differenceRows(changed, paint);
    return [`${paint.bold(visible(name))}  ${verdicts}`, ...rows].join("\n");
  });
  const only = comparison.unmatched.map((name) => `"${visible(name)}" is in one of the two only`);
  return `${[colour(`${mark} ${visible(comparison.sentence)}`), ...loads, ...only].join("\n\n")}\n`;
}

function holdsWord(holds: boolean): string {
  return holds ? "holds" : "breaks";
}

function differenceRows(changed: readonly FigureDifference[], paint: Painter): readonly string[] {
  const cells = changed.map((each) => [
    each.measure.title,
    formatFigure(each.before, each.measure.unit),
    formatFigure(each.after, each.measure.unit),
    differenceText(each),
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  return changed.map(({ effect }, index) => {
    const [title, before, after, difference] = cells[index]!.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    const note = effect === "different" ? "" : `  ${effect}`;
    const line = `  ${title}  ${before} -> ${after}  ${difference}${note}`;
    return effect === "worse" ? paint.red(line) : effect === "better" ? paint.green(line) : line;
  });
}
