import { Declaration, nameOf } from "../model/input";
import { visible } from "../model/text";
import { Level, Outcome, Rule, Severity } from "./rule";

/** What every face of mlscale reports: same rules, ids and words in preview, `check` and Construct. */
export interface Finding {
  readonly rule: string;
  readonly level: Exclude<Level, "disabled">;
  readonly severity: Severity;
  readonly verdict: "violation" | "indeterminate";
  /** URN of the resource. */
  readonly resource: string;
  /** The component that made the resource, where the change belongs. */
  readonly component?: { readonly type: string; readonly name: string };
  readonly path: string;
  readonly seen: string;
  readonly allowed: string;
  readonly message: string;
  readonly fix: string;
}

/** Who made a resource: the nearest component around it, if any. */
export interface Provenance {
  componentOf(source: Declaration): Declaration | undefined;
}

export function toFinding(
  rule: Rule,
  level: Finding["level"],
  source: Declaration,
  outcome: Outcome,
  provenance: Provenance | undefined,
): Finding {
  const component = provenance?.componentOf(source);
  const fix = (outcome.verdict === "violation" && outcome.fix) || rule.fix;
  const [seen, allowed] =
    outcome.verdict === "violation"
      ? [outcome.seen, outcome.allowed]
      : ["not known yet", rule.title];
  return {
    rule: rule.id,
    level,
    severity: rule.severity,
    verdict: outcome.verdict,
    resource: source.urn,
    ...(component ? { component: { type: component.type, name: nameOf(component.urn) } } : {}),
    path: outcome.path,
    seen,
    allowed,
    message: message(outcome, seen, allowed),
    fix,
  };
}

function message(outcome: Outcome, seen: string, allowed: string): string {
  const path = outcome.path === "" ? "the resource" : outcome.path;
  if (outcome.verdict === "indeterminate") return `${path}: cannot be decided yet, ${outcome.why}`;
  return `${path} is ${seen}; allowed: ${allowed}`;
}

/** The lines that a person reads below a rule's name: what is wrong, what to do, and where. */
export function explain(finding: Finding): string {
  const { component } = finding;
  const resource = visible(finding.resource);
  const where = component
    ? `${component.type} "${visible(component.name)}", which made ${resource}`
    : resource;
  return [visible(finding.message), `fix: ${visible(finding.fix)}`, `where: ${where}`].join("\n");
}

/** Fixed order, so that two runs over the same program print the same bytes. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.resource, b.resource) ||
    compareText(a.rule, b.rule) ||
    compareText(a.path, b.path) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
