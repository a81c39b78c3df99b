import { StackValidationPolicy } from "@pulumi/policy";
import { reportExemptions } from "../scaling/check/exemptions";
import { Finding } from "../scaling/check/finding";
import { summaryPolicies, summaryProperties } from "../scaling/check/summaryPolicies";
import { nameOf } from "../scaling/model/input";
import { visible } from "../scaling/model/text";
import { report } from "./policies";
import { Session } from "./session";

const namesPerRule = 3;

/** One note for all checks that only the deployment can decide, instead of one for each. */
export function openQuestions(session: Session): StackValidationPolicy {
  return {
    name: summaryPolicies.openQuestions,
    description: "Says which checks only the deployment can decide, in one note",
    enforcementLevel: "advisory",
    severity: "low",
    tags: ["autoscaling", "summary"],
    validateStack: (_args, to) => {
      const open = session.operation.stackJudgement.openQuestions;
      if (open.length > 0) report(to, describeOpen(open, session.isPreview));
    },
  };
}

/** One note on the exceptions: those in force, expired or useless, and rules that are switched off. */
export function exemptions(session: Session): StackValidationPolicy {
  return {
    name: summaryPolicies.exemptions,
    description: "Lists the exemptions in force, expired and unused, and the rules switched off",
    enforcementLevel: "advisory",
    severity: "low",
    tags: ["autoscaling", "summary"],
    configSchema: { properties: summaryProperties[summaryPolicies.exemptions] },
    validateStack: (_args, to) => {
      const lines = describeExceptions(session);
      if (lines.length > 0) report(to, lines.join("\n"));
    },
  };
}

function describeOpen(open: readonly Finding[], isPreview: boolean): string {
  const byRule = new Map<string, Finding[]>();
  for (const finding of open) {
    const group = byRule.get(finding.rule);
    if (group) group.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const when = isPreview ? "cannot be decided before deployment" : "could not be decided";
  const lines = [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, findings]) => `  ${rule} (${findings.length}): ${namesOf(findings)}`);
  const counts = `${counted(open.length, "check")} of ${counted(byRule.size, "rule")}`;
  return [`${counts} ${when}, since values are not known:`, ...lines].join("\n");
}

function namesOf(findings: readonly Finding[]): string {
  const names = [...new Set(findings.map((finding) => visible(nameOf(finding.resource))))];
  const more = names.length > namesPerRule ? `, and ${names.length - namesPerRule} more` : "";
  return `${names.slice(0, namesPerRule).join(", ")}${more}`;
}

function describeExceptions(session: Session): readonly string[] {
  const { stackJudgement, setup } = session.operation;
  const applied = stackJudgement.appliedExemptions;
  const notes = reportExemptions(setup.configurations, applied, setup.circumstances);
  return [
    ...section("exemptions in force", notes.inForce),
    ...section("exemptions that expired and cover nothing any more", notes.expired),
    ...section("exemptions that have nothing to cover; remove them", notes.unused),
    ...section("rules switched off by configuration", session.configuration.switchedOff),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
