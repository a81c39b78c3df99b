import { strict as assert } from "node:assert";
import { configure } from "../../scaling/check/configuration";
import { explain, Finding } from "../../scaling/check/finding";
import { Judge } from "../../scaling/check/judge";
import { BadExample, Example, Rule } from "../../scaling/check/rule";
import { Declaration } from "../../scaling/model/input";
import { rules } from "../../scaling/rules";
import { Analyzer, defaultProviderOf, Diagnostic, PackConfig, wired } from "./analyzer";
import { endSharedPacks, shippedPack } from "./packs";

after(endSharedPacks);

const openQuestions = "mlscale-open-questions";

describe("the policy pack over the engine's protocol", function () {
  this.timeout(60_000);
  before(() => (configured = ""));

  for (const rule of rules) {
    const { good, bad, unknown } = rule.examples;
    it(`judges every example of ${rule.id} with the ids, levels and words of the heart`, async () => {
      for (const example of [...good, ...bad, ...unknown]) {
        const wanted = expected(rule, example);
        const found = await reported(rule, example);
        assert.deepEqual(texts(found.violations), texts(wanted.violations), example.name);
        assert.equal(found.open, wanted.open, `open questions of: ${example.name}`);
        const refused = found.violations.some(({ policy }) => policy === rule.id);
        assert.equal(refused, bad.includes(example as BadExample), example.name);
      }
    });
  }
});

interface Report {
  readonly violations: readonly Diagnostic[];
  readonly open: number;
}

async function reported(rule: Rule, example: Example): Promise<Report> {
  const pack = await shippedPack();
  await configurePack(pack, example.environment ?? "example", configOf(rule, example));
  const found = await pack.judge(parentsFirst(example.declare).map(wired));
  const note = found.find(({ policy }) => policy === openQuestions)?.message ?? "0 checks";
  return {
    violations: found.filter(({ policy }) => policy !== openQuestions),
    open: Number(/^\d+/.exec(note)?.[0]),
  };
}

let configured = "";

/** Most examples need the same configuration; the pack starts a new operation after each stack. */
async function configurePack(pack: Analyzer, stack: string, config: PackConfig): Promise<void> {
  const wanted = JSON.stringify([stack, config]);
  if (wanted === configured) return;
  await pack.configureStack(stack);
  await pack.configure(config);
  configured = wanted;
}

/** What the heart says of the same program, with every rule at work. */
function expected(rule: Rule, example: Example): Report {
  const environment = example.environment ?? "example";
  const configurations = new Map(
    rules.map((each) => [
      each.id,
      each === rule
        ? configure(each, example.settings ?? {}, environment, levelOf(each))
        : configure(each, {}, environment),
    ]),
  );
  const judge = new Judge(rules, configurations, { environment, today: "2026-11-22" });
  const { findings } = judge.judgeAll(example.declare.map(provided));
  return {
    violations: findings.filter((each) => each.verdict === "violation").map(diagnostic),
    open: findings.filter((each) => each.verdict === "indeterminate").length,
  };
}

/** The engine tells the provider of each resource, that of the default one too. */
function provided(declaration: Declaration): Declaration {
  const { custom, provider = defaultProviderOf(declaration.type) } = declaration;
  return custom ? { ...declaration, provider } : declaration;
}

function diagnostic(finding: Finding): Diagnostic {
  const { rule: policy, level, severity, resource: urn } = finding;
  return { policy, level, severity, urn, message: explain(finding) };
}

function configOf(rule: Rule, example: Example): PackConfig {
  if (rule.level !== "disabled" && example.settings === undefined) return {};
  return { [rule.id]: { enforcementLevel: levelOf(rule), ...example.settings } };
}

function levelOf(rule: Rule): "mandatory" | "advisory" {
  return rule.level === "disabled" ? "advisory" : rule.level;
}

/** The engine registers a component before what is inside it. */
function parentsFirst(declarations: readonly Declaration[]): readonly Declaration[] {
  return [...declarations].sort((a, b) => Number(a.custom) - Number(b.custom));
}

function texts(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .map(({ policy, level, severity, urn, message }) =>
      [policy, level, severity, urn, message].join(" | "),
    )
    .sort();
}
