import { RuleConfiguration } from "../../scaling/check/configuration";
import { Finding } from "../../scaling/check/finding";
import { Rule } from "../../scaling/check/rule";

/**
 * In a partial view a resource that seems to lack its partner may have one that is not listed. What the
 * linked program decides is therefore left open, as if it were unknown; what one resource's own inputs
 * decide stays.
 */
export function withoutMissingLinks(
  findings: readonly Finding[],
  partial: string | undefined,
  rules: readonly Rule[],
  configurations: ReadonlyMap<string, RuleConfiguration>,
): readonly Finding[] {
  if (partial === undefined) return findings;
  const linking = new Set(rules.filter((rule) => rule.checkInStack).map((rule) => rule.id));
  return findings.flatMap((finding): readonly Finding[] => {
    if (finding.verdict === "indeterminate" || !linking.has(finding.rule)) return [finding];
    const onUnknown = configurations.get(finding.rule)?.shared.onUnknown;
    if (onUnknown === "violate") return [finding];
    return onUnknown === "ignore" ? [] : [leftOpen(finding, partial)];
  });
}

function leftOpen(finding: Finding, partial: string): Finding {
  const message = `${finding.message}; left open, since ${partial}`;
  return { ...finding, verdict: "indeterminate", message };
}
