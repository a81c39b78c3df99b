import { Circumstances, Exemption, RuleConfiguration } from "./configuration";
import { Finding } from "./finding";
import { matchesGlob } from "./glob";

/** An exemption that was applied, kept for the audit list. */
export interface AppliedExemption {
  readonly rule: string;
  readonly resource: string;
  readonly exemption: Exemption;
}

export interface ExemptionResult {
  readonly findings: readonly Finding[];
  readonly applied: readonly AppliedExemption[];
}

export function isExpired(exemption: Exemption, circumstances: Circumstances): boolean {
  return exemption.expires !== undefined && exemption.expires < circumstances.today;
}

/** Takes out what is exempt; an expired exemption covers nothing and is named in the finding. */
export function applyExemptions(
  findings: readonly Finding[],
  configurationOf: (rule: string) => RuleConfiguration,
  circumstances: Circumstances,
): ExemptionResult {
  const applied: AppliedExemption[] = [];
  const kept = findings.flatMap((finding): readonly Finding[] => {
    const exemption = exemptionFor(finding, configurationOf(finding.rule));
    if (exemption === undefined) return [finding];
    if (isExpired(exemption, circumstances)) return [withExpiry(finding, exemption)];
    applied.push({ rule: finding.rule, resource: finding.resource, exemption });
    return [];
  });
  return { findings: kept, applied };
}

/** Exemptions that cover nothing any more, as one text each. */
export function unusedExemptions(
  configurations: ReadonlyMap<string, RuleConfiguration>,
  applied: readonly AppliedExemption[],
): readonly string[] {
  const used = new Set(applied.map((entry) => entry.exemption));
  return [...configurations].flatMap(([rule, configuration]) =>
    configuration.shared.exemptions
      .filter((exemption) => !used.has(exemption))
      .map((exemption) => `${rule}: exemption for "${exemption.urn}" covers nothing; remove it`),
  );
}

function exemptionFor(
  finding: Finding,
  configuration: RuleConfiguration,
): Exemption | undefined {
  return configuration.shared.exemptions.find((exemption) =>
    matchesGlob(exemption.urn, finding.resource),
  );
}

function withExpiry(finding: Finding, exemption: Exemption): Finding {
  const note = `the exemption "${exemption.reason}" expired after ${exemption.expires}`;
  return { ...finding, message: `${finding.message} (${note})` };
}
