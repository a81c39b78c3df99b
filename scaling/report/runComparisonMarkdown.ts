import { escapeMarkdown } from "./markdown";
import { fittedNumbers, RunComparison } from "./runComparison";
import { figureCells, fittedText, replayText, snippet } from "./runComparisonText";

/** A run beside its simulation, for a pull request or a job's summary. */
export function runComparisonMarkdown(comparison: RunComparison): string {
  const { holds, sentence, load, results, facts, service, unseen, notes } = comparison;
  const { head, rows } = figureCells(comparison);
  const numbers = fittedNumbers(service);
  const fitted = numbers.map((each) => [each.name, fittedText(each), each.how]);
  const yaml = snippet(service);
  const parts = [
    `### ${holds ? "✅" : "❌"} ${escapeMarkdown(sentence)}`,
    escapeMarkdown(
      `${load}, ${results.join(", ")}: ${facts.map(({ name, value }) => `${name} ${value}`).join(", ")}`,
    ),
    table(head, rows, "|---|--:|"),
    ...(unseen.length === 0
      ? []
      : [`Clients cannot see: ${unseen.map(escapeMarkdown).join(", ")}.`]),
    table(["service", "as the run shows it", "how"], fitted, "|---|---|"),
    ...[replayText(service)].filter((text) => text !== "").map(escapeMarkdown),
    ...(yaml.length === 0 ? [] : ["```yaml\n" + yaml.join("\n") + "\n```"]),
    ...notes.map((note) => `- ${escapeMarkdown(note)}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: string,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const [first, other] = [columns.slice(0, 4), columns.slice(4)];
  const rule = `${first}${other.repeat(head.length - 1).replaceAll("||", "|")}`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
