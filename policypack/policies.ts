import {
  PolicyConfigSchema,
  ReportViolation,
  ResourceValidationPolicy,
  StackValidationPolicy,
} from "@pulumi/policy";
import { configurationProperties } from "../scaling/check/configuration";
import { explain, Finding } from "../scaling/check/finding";
import { Rule } from "../scaling/check/rule";
import { applyChange } from "./remediation";
import { Session } from "./session";
import { unsupported } from "./tap";

const rulePages = "https://github.com/mlscale/pulumi-mlscale/blob/main/docs/rules";

type RulePolicy = ResourceValidationPolicy & Partial<Pick<StackValidationPolicy, "validateStack">>;

/**
 * A rule as a policy of Pulumi's: named, described, graded and configured as any other. The judging
 * itself is done once for all rules, when a request arrives; a policy passes on what concerns its rule.
 */
export function policyOf(rule: Rule, session: Session): RulePolicy {
  return {
    name: rule.id,
    description: `${rule.title}. ${rule.rationale}`,
    enforcementLevel: rule.level,
    severity: rule.severity,
    configSchema: configSchemaOf(rule),
    remediationSteps: rule.fix,
    url: `${rulePages}/${rule.id}.md`,
    tags: ["autoscaling", rule.area],
    ...(rule.check ? { validateResource: resourceValidation(rule, session) } : {}),
    ...(rule.checkInStack ? { validateStack: stackValidation(rule, session) } : {}),
    ...(rule.remedy ? { remediateResource: remedy(rule, session) } : {}),
  };
}

/** Reports a message as it is; given as a bare text, the SDK would put the description before it. */
export function report(to: ReportViolation, message: string, urn?: string): void {
  (to as unknown as (violation: { message: string; urn?: string }) => void)({ message, urn });
}

function configSchemaOf(rule: Rule): PolicyConfigSchema {
  return { properties: configurationProperties(rule) as PolicyConfigSchema["properties"] };
}

function resourceValidation(
  rule: Rule,
  session: Session,
): ResourceValidationPolicy["validateResource"] {
  return ({ urn }, to) => {
    if (!session.operation.knows(urn)) throw unsupported("its requests cannot be seen");
    reportAll(session.operation.violationsAt(urn, rule.id), to);
  };
}

function stackValidation(rule: Rule, session: Session): StackValidationPolicy["validateStack"] {
  return ({ notApplicable }, to) => {
    const { stackJudgement } = session.operation;
    const subjects = rule.on.some((kind) => stackJudgement.model.all(kind).length > 0);
    if (!subjects) notApplicable(`the program declares none of ${rule.on.join(", ")}`);
    reportAll(stackJudgement.violations(rule.id), to);
  };
}

function remedy(rule: Rule, session: Session): ResourceValidationPolicy["remediateResource"] {
  return ({ urn, props }) => {
    const { operation } = session;
    const configuration = operation.setup.configurations.get(rule.id);
    const remediation = operation.remediationOf(urn);
    if (configuration === undefined || remediation === undefined) return undefined;
    const changes = remediation.changesFor(rule, configuration);
    if (changes.length === 0) return undefined;
    for (const change of changes) applyChange(props, change);
    return props;
  };
}

function reportAll(findings: readonly Finding[], to: ReportViolation): void {
  for (const finding of findings) report(to, explain(finding), finding.resource);
}
