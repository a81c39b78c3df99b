import { Finding } from "../../scaling/check/finding";
import { nameOf } from "../../scaling/model/input";
import { Verdict } from "../check/judge";
import { Paint } from "./colour";
import { excerpt, harmlessLine, printable } from "./escape";
import { Place } from "../input/place";
import { shownPosition } from "../yaml/lines";
import { reportedIn } from "./report";
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
  const place: PlaceOf = ({ resource, path }) => verdict.program.placeOf(resource, path);
  const placeOf = verdict.program.kind === "manifests" ? place : undefined;
  const rest = listed.length - mostFindings;
  const blocks = [
    ...groups.map(([urn, findings]) => group(urn, findings, options, placeOf)),
    ...(rest > 0 ? [`${rest} more findings are in the report of --format json`] : []),
    ...(options.verbose ? excused(verdict) : []),
  ];
  if (blocks.length === 0) return "";
  const title = withPlace ? [options.paint.bold(printable(verdict.program.place))] : [];
  return [...title, ...blocks].join("\n\n");
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

/** People write manifests themselves; in what Pulumi wrote nobody looks for a line. */
type PlaceOf = (finding: Finding) => Place;

function group(
  urn: string,
  findings: readonly Finding[],
  { paint }: TextOptions,
  placeOf: PlaceOf | undefined,
): string {
  const type = urn.split("::", 3)[2]?.split("$").at(-1) ?? "";
  const heading = paint.bold(`${excerpt(type, 120)} "${excerpt(nameOf(urn), longestName)}"`);
  const lines = [heading, ...where(urn, findings[0]?.component, paint)];
  return [...lines, ...findings.map((finding) => entry(finding, paint, placeOf))].join("\n");
}

function where(urn: string, component: Finding["component"], paint: Paint): readonly string[] {
  const resource = paint.dim(`  ${excerpt(urn, longestName)}`);
  if (component === undefined) return [resource];
  const name = excerpt(component.name, longestName);
  return [`  part of ${excerpt(component.type, 120)} "${name}": change it there`, resource];
}

function entry(finding: Finding, paint: Paint, placeOf: PlaceOf | undefined): string {
  const field = (label: string, text: string): string =>
    labelled(label, printable(text) || "-", 6, 9);
  const fix = field("fix", finding.fix);
  const at = placeOf ? [field("at", shownPlace(placeOf(finding)))] : [];
  if (!isViolation(finding))
    return [heading(finding, paint), ...at, field("open", finding.message), fix].join("\n");
  const lines = [
    ...at,
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

function excused(verdict: Verdict): readonly string[] {
  return reportedIn(verdict).flatMap(({ finding, place, excuse }) => {
    if (excuse === undefined) return [];
    const until = excuse.expires ? `, until ${excuse.expires}` : "";
    const owner = excuse.owner ? `, ${excuse.owner}` : "";
    const at = excuse.kind === "inSource" ? ` (${shownPlace(place)})` : "";
    const text = `${finding.rule} on ${finding.resource}${at}: ${excuse.reason}${owner}${until}`;
    return [labelled("exempt", printable(text), 0, 8)];
  });
}

function shownPlace({ file, position }: Place): string {
  return `${file}${shownPosition(position)}`;
}

function summary(verdicts: readonly Verdict[], { verbose }: TextOptions): string {
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  const violations = findings.filter(isViolation);
  const open = findings.length - violations.length;
  const excuses = verdicts.map(({ applied, suppressed }) => applied.length + suppressed.length);
  const exempt = excuses.reduce((sum, count) => sum + count, 0);
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
