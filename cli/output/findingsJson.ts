import { Verdict } from "../check/judge";
import { printableJson, wellFormed } from "./escape";

/**
 * The report for programs: always a list, one object for each finding, keys in a fixed order. New keys
 * may be added; those that are there keep their meaning.
 */
export function findingsJson(verdicts: readonly Verdict[]): string {
  const entries = verdicts.flatMap(({ program, findings }) =>
    findings.map((finding) => ({
      rule: finding.rule,
      level: finding.level,
      severity: finding.severity,
      verdict: finding.verdict,
      resource: wellFormed(finding.resource),
      path: wellFormed(finding.path),
      message: wellFormed(finding.message),
      fix: wellFormed(finding.fix),
      seen: wellFormed(finding.seen),
      allowed: wellFormed(finding.allowed),
      component: componentOf(finding.component),
      file: wellFormed(program.place),
    })),
  );
  return `${printableJson(JSON.stringify(entries, undefined, 2))}\n`;
}

interface Component {
  readonly type: string;
  readonly name: string;
}

function componentOf(component: Component | undefined): Component | null {
  if (component === undefined) return null;
  return { type: wellFormed(component.type), name: wellFormed(component.name) };
}
