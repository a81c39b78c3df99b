import { Verdict } from "../check/judge";
import { printableJson, wellFormed } from "./escape";
import { Excuse, Reported, reportedIn } from "./report";

/**
 * The report for programs: always a list, one object for each finding, keys in a fixed order. New keys
 * may be added; those that are there keep their meaning. What is excused is listed on request only, so
 * that whoever counts the entries counts what is wrong.
 */
export function findingsJson(verdicts: readonly Verdict[], withExcused: boolean): string {
  const reported = verdicts.flatMap(reportedIn);
  const entries = reported.filter(({ excuse }) => withExcused || !excuse).map(entry);
  return `${printableJson(JSON.stringify(entries, undefined, 2))}\n`;
}

function entry({ finding, place, excuse }: Reported) {
  return {
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
    file: wellFormed(place.file),
    line: place.position?.line ?? null,
    column: place.position?.column ?? null,
    suppressed: excuseOf(excuse),
  };
}

function excuseOf(excuse: Excuse | undefined) {
  if (excuse === undefined) return null;
  const { kind, reason, expires, owner } = excuse;
  return {
    kind,
    reason: wellFormed(reason),
    expires: expires ?? null,
    owner: owner === undefined ? null : wellFormed(owner),
  };
}

interface Component {
  readonly type: string;
  readonly name: string;
}

function componentOf(component: Component | undefined): Component | null {
  if (component === undefined) return null;
  return { type: wellFormed(component.type), name: wellFormed(component.name) };
}
