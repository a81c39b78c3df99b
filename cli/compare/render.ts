import { Comparison } from "../../scaling/report/compare";
import { compareText } from "../../scaling/report/compareText";
import { comparePage } from "../../scaling/report/html/comparePage";
import { escapeMarkdown } from "../../scaling/report/markdown";
import { formatFigure } from "../../scaling/report/number";
import { differenceText } from "../../scaling/report/compare";
import { visible } from "../../scaling/model/text";
import { printableJson } from "../output/escape";
import { lines, RenderOptions } from "../report/formats";
import { painter } from "../report/painter";
import { changeLine, SettingChange } from "./changes";

export type CompareFormat = "text" | "json" | "markdown" | "html";

/** A comparison in a format. */
export function renderComparison(
  comparison: Comparison,
  changes: readonly SettingChange[],
  format: CompareFormat,
  options: RenderOptions,
): string {
  switch (format) {
    case "text":
      return lines(textOf(comparison, changes, options));
    case "json":
      return printableJson(jsonOf(comparison, changes));
    case "markdown":
      return lines(markdownOf(comparison, changes));
    case "html":
      return comparePage(comparison);
  }
}

function textOf(
  comparison: Comparison,
  changes: readonly SettingChange[],
  { coloured }: RenderOptions,
): string {
  const paint = painter(coloured);
  const title = paint.bold("changed in the scaling");
  const told = changes.map((change) => `  ${visible(changeLine(change))}`);
  const none = changes.length === 0 ? ["  nothing"] : [];
  return `${compareText(comparison, paint)}\n${[title, ...told, ...none].join("\n")}\n`;
}

function jsonOf(comparison: Comparison, changes: readonly SettingChange[]): string {
  const { before, after, loads, unmatched, sentence, isNoWorse } = comparison;
  const side = ({ name, report }: Comparison["before"]) => ({ name, holds: report.holds });
  const value = {
    schemaVersion: 1,
    toolVersion: after.report.toolVersion,
    before: side(before),
    after: side(after),
    summary: sentence,
    isNoWorse,
    changes: changes.map(({ path, before: from, after: to }) => ({
      path,
      before: from ?? null,
      after: to ?? null,
    })),
    loads: loads.map(({ name, before: first, after: second, differences }) => ({
      name,
      holdsBefore: first.outcome.holds,
      holdsAfter: second.outcome.holds,
      figures: differences.map((each) => ({
        measure: each.measure.name,
        before: number(each.before),
        after: number(each.after),
        difference: number(each.difference),
        effect: each.effect,
      })),
    })),
    unmatched,
  };
  return `${JSON.stringify(value)}\n`;
}

/** Nine significant digits, as in reports; null where no number applies. */
function number(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(9)) + 0 : null;
}

function markdownOf(comparison: Comparison, changes: readonly SettingChange[]): string {
  const icon = comparison.isNoWorse ? "✅" : "❌";
  const heading = `### ${icon} ${escapeMarkdown(comparison.sentence)}`;
  const changed = changes.map((change) => `- ${escapeMarkdown(changeLine(change))}`).join("\n");
  const rows = comparison.loads.flatMap(({ name, differences }) =>
    differences
      .filter(({ effect }) => effect !== "same")
      .map((each) => {
        const { measure, before, after, effect } = each;
        const figures = [before, after].map((value) => formatFigure(value, measure.unit));
        const cells = [name, measure.title, ...figures, differenceText(each), effect];
        return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
      }),
  );
  const head = "| load | figure | before | after | difference | |\n|---|---|--:|--:|--:|---|";
  const table = rows.length === 0 ? "No figure differs." : [head, ...rows].join("\n");
  const parts = [
    heading,
    table,
    ...(changed === "" ? [] : [`Changed in the scaling:\n\n${changed}`]),
  ];
  return `${parts.join("\n\n")}\n`;
}
