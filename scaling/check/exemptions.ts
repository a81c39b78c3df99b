import { nameOf } from "../model/input";
import { visible } from "../model/text";
import { Circumstances, Exemption, RuleConfiguration } from "./configuration";
import { Finding } from "./finding";
import { matchesGlob } from "./glob";

/** An exemption that was applied, kept for the audit list. */
export interface AppliedExemption {
  readonly rule: string;
  readonly resource: string;
  readonly exemption: Exemption;
  /** What it covers. */
  readonly finding: Finding;
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
    const exemption = exemptionFor(finding, configurationOf(finding.rule), circumstances);
    if (exemption === undefined) return [finding];
    if (isExpired(exemption, circumstances)) return [withExpiry(finding, exemption)];
    applied.push({ rule: finding.rule, resource: finding.resource, exemption, finding });
    return [];
  });
  return { findings: kept, applied };
}

/** What became of every exemption that is configured, one line each. */
export interface ExemptionReport {
  readonly inForce: readonly string[];
  readonly expired: readonly string[];
  /** In force, but nothing to cover any more. */
  readonly unused: readonly string[];
}

export function reportExemptions(
  configurations: ReadonlyMap<string, RuleConfiguration>,
  applied: readonly AppliedExemption[],
  circumstances: Circumstances,
): ExemptionReport {
  const used = new Set(applied.map((entry) => entry.exemption));
  const all = [...configurations].flatMap(([rule, { shared }]) =>
    shared.exemptions.map((exemption) => ({ rule, exemption })),
  );
  const expired = all.filter(({ exemption }) => isExpired(exemption, circumstances));
  const unused = all.filter((each) => !used.has(each.exemption) && !expired.includes(each));
  return {
    inForce: applied.map(({ rule, resource, exemption }) =>
      describe(rule, `"${visible(nameOf(resource))}"`, exemption),
    ),
    expired: expired.map(({ rule, exemption }) => describe(rule, quoted(exemption), exemption)),
    unused: unused.map(({ rule, exemption }) => describe(rule, quoted(exemption), exemption)),
  };
}

function quoted({ urn, file }: Exemption): string {
  const within = file === undefined ? "" : ` in "${visible(file)}"`;
  return `urn "${visible(urn)}"${within}`;
}

function describe(rule: string, subject: string, exemption: Exemption): string {
  const { reason, owner, expires } = exemption;
  const until = expires === undefined ? "without end" : `until ${expires}`;
  const by = owner === undefined ? "" : `, owner ${visible(owner)}`;
  return `${rule} for ${subject}: ${visible(reason)} (${until}${by})`;
}

function exemptionFor(
  { resource }: Finding,
  { shared }: RuleConfiguration,
  { fileOf }: Circumstances,
): Exemption | undefined {
  return shared.exemptions.find(
    ({ urn, file }) =>
      matchesGlob(urn, resource) &&
      (file === undefined || (fileOf !== undefined && matchesGlob(file, fileOf(resource)))),
  );
}

function withExpiry(finding: Finding, exemption: Exemption): Finding {
  const note = `the exemption "${exemption.reason}" expired after ${exemption.expires}`;
  return { ...finding, message: `${finding.message} (${note})` };
}
