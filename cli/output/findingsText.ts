import { AppliedExemption } from "../../scaling/check/exemptions";
import { Finding } from "../../scaling/check/finding";
import { nameOf } from "../../scaling/model/input";
import { Verdict } from "../check/judge";
import { Paint } from "./colour";
import { excerpt, harmlessLine, printable } from "./escape";
import { labelled } from "./wrap";

export interface TextOptions {
  readonly paint: Paint;
  /** Also list what is not decided and what is exempt. */
  readonly verbose: boolean;
  /** Leave out the summary. */
  readonly quiet: boolean;
}

const mostFindings = 1000;
const longestName = 300;

/** The report for people: findings grouped by resource, then the counts. */
export function findingsText(verdicts: readonly Verdict[], options: TextOptions): string {
  const sections = verdicts.map((verdict) => section(verdict, verdicts.length > 1, options));
  const parts = options.quiet ? sections : [...sections, summary(verdicts, options)];
  const text = parts.filter((part) => part !== "").map((part) => `${part}\n`);
  return text.join("\n").split("\n").map(harmlessLine).join("\n");
}

function section(verdict: Verdict, withPlace: boolean, options: TextOptions): string {
  const listed = verdict.findings.filter((each) => options.verbose || isViolation(each));
  const groups = [...byResource(listed.slice(0, mostFindings))];
  const rest = listed.length - mostFindings;
  const blocks = [
    ...groups.map(([urn, findings]) => group(urn, findings, options)),
    ...(rest > 0 ? [`${rest} more findings are in the report of --format json`] : []),
    ...(options.verbose ? exemptions(verdict.applied) : []),
  ];
  if (blocks.length === 0) return "";
  const place = withPlace ? [options.paint.bold(printable(verdict.program.place))] : [];
  return [...place, ...blocks].join("\n\n");
}

function byResource(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.resource);
    if (group) group.push(finding);
    else groups.set(finding.resource, [finding]);
  }
  return groups;
}

function group(urn: string, findings: readonly Finding[], { paint }: TextOptions): string {
  const type = urn.split("::", 3)[2]?.split("$").at(-1) ?? "";
  const heading = paint.bold(`${excerpt(type, 120)} "${excerpt(nameOf(urn), longestName)}"`);
  const lines = [heading, ...where(urn, findings[0]?.component, paint)];
  return [...lines, ...findings.map((finding) => entry(finding, paint))].join("\n");
}

function where(urn: string, component: Finding["component"], paint: Paint): readonly string[] {
  const resource = paint.dim(`  ${excerpt(urn, longestName)}`);
  if (component === undefined) return [resource];
  const name = excerpt(component.name, longestName);
  return [`  part of ${excerpt(component.type, 120)} "${name}": change it there`, resource];
}

function entry(finding: Finding, paint: Paint): string {
  const field = (label: string, text: string): string =>
    labelled(label, printable(text) || "-", 6, 9);
  const fix = field("fix", finding.fix);
  if (!isViolation(finding))
    return [heading(finding, paint), field("open", finding.message), fix].join("\n");
  const lines = [
    field("path", finding.path === "" ? "(the resource)" : finding.path),
    field("seen", finding.seen),
    field("allowed", finding.allowed),
    fix,
  ];
  return [heading(finding, paint), ...lines].join("\n");
}

function heading(finding: Finding, paint: Paint): string {
  const about = `${finding.level}, ${finding.severity}`;
  if (!isViolation(finding)) return paint.blue(`  ? ${finding.rule}  not decided (${about})`);
  return finding.level === "mandatory"
    ? paint.red(`  ✗ ${finding.rule}  ${about}`)
    : paint.yellow(`  ! ${finding.rule}  ${about}`);
}

function exemptions(applied: readonly AppliedExemption[]): readonly string[] {
  return applied.map(({ rule, resource, exemption }) => {
    const until = exemption.expires ? `, until ${exemption.expires}` : "";
    const owner = exemption.owner ? `, ${exemption.owner}` : "";
    const text = `${rule} on ${resource}: ${exemption.reason}${owner}${until}`;
    return labelled("exempt", printable(text), 0, 8);
  });
}

function summary(verdicts: readonly Verdict[], { verbose }: TextOptions): string {
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  const violations = findings.filter(isViolation);
  const open = findings.length - violations.length;
  const exempt = verdicts.reduce((sum, verdict) => sum + verdict.applied.length, 0);
  const mandatory = violations.filter(({ level }) => level === "mandatory").length;
  const resources = new Set(violations.map((finding) => finding.resource)).size;
  const hint = verbose ? "" : " (listed with -v)";
  const counts = [
    violations.length === 0
      ? "no violations"
      : `${count(violations.length, "violation")} (${mandatory} mandatory, ` +
        `${violations.length - mandatory} advisory) on ${count(resources, "resource")}`,
    ...(open > 0 ? [`${open} not decided${hint}`] : []),
    ...(exempt > 0 ? [`${exempt} exempt${hint}`] : []),
  ];
  return counts.join("; ");
}

function isViolation(finding: Finding): boolean {
  return finding.verdict === "violation";
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
