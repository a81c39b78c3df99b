import { Rule } from "../../scaling/check/rule";
import { wrap } from "./wrap";

export const listFormats = ["table", "json", "md"] as const;
export type ListFormat = (typeof listFormats)[number];

/** The catalogue of rules, in the order of area and id. */
export function ruleList(rules: readonly Rule[], format: ListFormat): string {
  if (format === "json") return `${JSON.stringify(rules.map(summaryOf), undefined, 2)}\n`;
  return format === "md" ? markdown(rules) : table(rules);
}

/** What is stable and useful about a rule for a program. */
function summaryOf(rule: Rule) {
  return {
    id: rule.id,
    area: rule.area,
    title: rule.title,
    severity: rule.severity,
    level: rule.level,
    rationale: rule.rationale,
    fix: rule.fix,
    whenNotToUse: rule.whenNotToUse,
    appliesTo: rule.on,
    knobs: rule.knobs,
    sources: rule.sources,
  };
}

function table(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length), 4);
  const margin = width + 22;
  const rows = rules.map((rule) => {
    const head = `${rule.id.padEnd(width)}  ${rule.level.padEnd(9)}  ${rule.severity.padEnd(8)} `;
    return head + wrap(rule.title, Math.max(40, 120 - margin)).join(`\n${" ".repeat(head.length)}`);
  });
  const title = `${"RULE".padEnd(width)}  LEVEL      SEVERITY TITLE`;
  return `${[title, ...rows].join("\n")}\n`;
}

function markdown(rules: readonly Rule[]): string {
  const cell = (text: string): string => text.replace(/\|/g, "\\|");
  const rows = rules.map(
    (rule) => `| \`${rule.id}\` | ${rule.level} | ${rule.severity} | ${cell(rule.title)} |`,
  );
  return `${["| rule | level | severity | title |", "| --- | --- | --- | --- |", ...rows].join("\n")}\n`;
}
