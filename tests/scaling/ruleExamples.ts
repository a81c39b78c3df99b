import { strict as assert } from "node:assert";
import { configure } from "../../scaling/check/configuration";
import { Finding } from "../../scaling/check/finding";
import { Judge } from "../../scaling/check/judge";
import { Example, Rule } from "../../scaling/check/rule";

/** Runs one rule, at whatever level it is by default, over an example as `check` would. */
export function judgeExample(rule: Rule, example: Example): readonly Finding[] {
  const level = rule.level === "disabled" ? "advisory" : rule.level;
  const configuration = configure(rule, example.settings ?? {}, example.environment, level);
  const circumstances = { environment: example.environment, today: "2026-11-22" };
  const judge = new Judge([rule], new Map([[rule.id, configuration]]), circumstances);
  return judge.judgeAll(example.declare).findings;
}

export function examplesOf({ examples }: Rule): readonly Example[] {
  return [...examples.good, ...examples.bad, ...examples.unknown];
}

export function texts(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => `${finding.path}: ${finding.message} | ${finding.fix}`);
}

export function assertFinds(findings: readonly Finding[], wanted: readonly string[]): void {
  const violations = findings.filter((finding) => finding.verdict === "violation");
  assert.ok(violations.length > 0, "the rule found nothing");
  for (const text of wanted) {
    const hit = violations.some((finding) => said(finding).includes(text));
    assert.ok(hit, `no finding contains ${JSON.stringify(text)}:\n${texts(violations).join("\n")}`);
  }
}

/** All that a finding says; a text that is expected of its remedy begins with "fix: ". */
function said({ message, fix }: Finding): string {
  return `${message}\nfix: ${fix}`;
}
