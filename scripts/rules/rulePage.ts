import { nameOf } from "../../scaling/model/input";
import { Finding } from "../../scaling/check/finding";
import { Example, KnobSchema } from "../../scaling/check/rule";
import { judgeExample } from "../../tests/scaling/ruleExamples";
import { exampleYaml } from "./exampleYaml";
import { LoadedRule } from "./loadRules";
import { code, page, plain, quoted, table } from "./markdown";
import { typesOfKinds } from "./typesOfKinds";

type RuleObject = LoadedRule["rule"];

/** The reference page of one rule, from the rule alone. */
export function rulePage({ name, rule }: LoadedRule): string {
  return page(
    `# ${rule.id}`,
    `${plain(rule.title)}.`,
    facts(rule, name),
    section("Why", plain(rule.rationale)),
    section("What it reads", ...reads(rule)),
    section("Refused", ...rule.examples.bad.flatMap((example) => shown(rule, example))),
    section("Accepted", ...rule.examples.good.flatMap((example) => shown(rule, example))),
    section(
      "While something is not known yet",
      "In a preview a value may be known only after deployment. None of these is a violation.",
      ...rule.examples.unknown.flatMap((example) => shown(rule, example)),
    ),
    section("How to fix it", plain(rule.fix)),
    section("When not to use it", plain(rule.whenNotToUse)),
    section("Parameters", parameters(rule)),
    section("How to suppress it", ...suppression(rule)),
    section("Sources", sources(rule)),
  );
}

function section(title: string, ...blocks: readonly string[]): readonly string[] {
  return [`## ${title}`, ...blocks];
}

function facts(rule: RuleObject, name: string): string {
  const scopes = [
    ...(rule.check ? ["the resource alone"] : []),
    ...(rule.checkInStack ? ["the whole program"] : []),
  ];
  return table(
    ["", ""],
    [
      ["level", rule.level === "disabled" ? "disabled (opt-in)" : rule.level],
      ["severity", rule.severity],
      ["decides from", scopes.join(" and ")],
      ["can mend it", rule.remedy ? "yes, at level `remediate`" : "no"],
      ["source", `[${name}.ts](../../scaling/rules/${name}.ts)`],
    ],
  );
}

function reads(rule: RuleObject): readonly string[] {
  const types = typesOfKinds();
  const own = rule.on.flatMap((kind) => types.get(kind) ?? []);
  const { good, bad, unknown } = rule.examples;
  const seen = [...good, ...bad, ...unknown].flatMap(({ declare }) =>
    declare.map(({ type }) => type),
  );
  const linked = [...new Set(seen)].filter((type) => !own.includes(type)).sort();
  const also = `Together with what these are linked to: ${linked.map(quoted).join(", ")}.`;
  return [
    `It reports on ${own.map(quoted).join(", ")}.`,
    ...(rule.checkInStack && linked.length > 0 ? [also] : []),
  ];
}

function shown(rule: RuleObject, example: Example): readonly string[] {
  const findings = judgeExample(rule, example);
  return [
    `### ${capital(example.name)}`,
    ...circumstances(example),
    code("yaml", exampleYaml(example)),
    ...(findings.length > 0 ? findings.map((each) => verdict(rule, each)) : ["No finding."]),
  ];
}

function circumstances({ settings, environment }: Example): readonly string[] {
  return [
    ...(settings ? [`With ${quoted(JSON.stringify(settings))}:`] : []),
    ...(environment ? [`In environment ${quoted(environment)}:`] : []),
  ];
}

function verdict(rule: RuleObject, finding: Finding): string {
  const what = finding.verdict === "violation" ? "violation" : "not decided";
  const lines = [
    `${what} on ${nameOf(finding.resource)}`,
    finding.message,
    ...(finding.fix === rule.fix ? [] : [`fix: ${finding.fix}`]),
  ];
  return code("text", lines.join("\n"));
}

function capital(text: string): string {
  return plain(text.charAt(0).toUpperCase() + text.slice(1));
}

function parameters(rule: RuleObject): string {
  const shared =
    "Those that every rule has are [in the index](README.md#parameters-of-every-rule).";
  const knobs = Object.entries(rule.knobs);
  if (knobs.length === 0) return `None of its own. ${shared}`;
  const rows = knobs.map(([name, knob]) => [
    quoted(name),
    typeOf(knob),
    quoted(JSON.stringify(knob.default)),
    plain(knob.description),
  ]);
  return [table(["name", "type", "default", "description"], rows), shared].join("\n\n");
}

function typeOf({ type, items, minimum, maximum, enum: names }: KnobSchema): string {
  if (names !== undefined) return names.join(", ");
  const name = items ? `${type} of ${items.type}` : type;
  const from = minimum === undefined ? [] : [`at least ${minimum}`];
  const to = maximum === undefined ? [] : [`at most ${maximum}`];
  return [name, ...from, ...to].join(", ");
}

const exemption = { urn: "*::NAME", reason: "why this one may differ", expires: "2027-03-31" };

function suppression(rule: RuleObject): readonly string[] {
  const lines = [
    "rules:",
    `  ${rule.id}:`,
    "    exemptions:",
    `      - urn: "${exemption.urn}"`,
    `        reason: ${exemption.reason}`,
    `        expires: "${exemption.expires}"`,
  ];
  const policies = JSON.stringify({ [rule.id]: { exemptions: [exemption] } }, null, 2);
  return [
    "For one resource, with a reason and a last day, in `.mlscale.yaml` for `mlscale check`:",
    code("yaml", lines.join("\n")),
    "and in the file that is given to `--policy-pack-config` for the policy pack:",
    code("json", policies),
    "To switch the rule off everywhere: `level: disabled` in the former, " +
      '`"enforcementLevel": "disabled"` in the latter.',
  ];
}

function sources(rule: RuleObject): string {
  return rule.sources.map(({ title, url }) => `- [${plain(title)}](${url})`).join("\n");
}
