import { strict as assert } from "node:assert";
import { configure, RuleConfiguration } from "../../scaling/check/configuration";
import { Judge } from "../../scaling/check/judge";
import { Edit, Example, Rule } from "../../scaling/check/rule";
import { Declaration, Input, InputObject, Unknown } from "../../scaling/model/input";
import { read } from "../../scaling/read";
import { rules } from "../../scaling/rules";
import { examplesOf } from "./ruleExamples";
import { InputPath } from "./inputPaths";

/** The configuration of someone who opted in to whatever the level remediate may do. */
function configurationOf(rule: Rule, { settings, environment }: Example): RuleConfiguration {
  const options = Object.entries(rule.knobs)
    .filter(
      ([, { type, description }]) => type === "boolean" && /level remediate/.test(description),
    )
    .map(([knob]) => [knob, true] as const);
  return configure(rule, { ...Object.fromEntries(options), ...settings }, environment, "remediate");
}

/** Where the rule is broken, from the resource alone. */
function broken(rule: Rule, example: Example, declaration: Declaration): readonly string[] {
  const configurations = new Map([[rule.id, configurationOf(rule, example)]]);
  const circumstances = { environment: example.environment, today: "2026-11-22" };
  const { findings } = new Judge([rule], configurations, circumstances).judgeResource(declaration);
  return findings.filter(({ verdict }) => verdict === "violation").map(({ path }) => path);
}

function edits(rule: Rule, example: Example, declaration: Declaration): readonly Edit[] {
  const { settings } = configurationOf(rule, example);
  return read(declaration)
    .filter(({ kind }) => rule.on.includes(kind))
    .flatMap((fragment) => rule.remedy!(fragment, settings));
}

function stepsOf(path: string): InputPath {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function withEdit(declaration: Declaration, { path, value }: Edit): Declaration {
  return { ...declaration, inputs: set(declaration.inputs, stepsOf(path), value) as InputObject };
}

function set(node: Input, [step, ...rest]: InputPath, value: Input): Input {
  if (step === undefined) return value;
  assert.ok(!(node instanceof Unknown), "a remedy changes something inside an unknown");
  if (Array.isArray(node))
    return node.map((part: Input, i) => (i === step ? set(part, rest, value) : part));
  const object = (node ?? {}) as InputObject;
  return { ...object, [step]: set(object[step], rest, value) };
}

function at(node: Input, path: InputPath): Input {
  return path.reduce<Input>(
    (part, step) => (part as Record<string | number, Input> | undefined)?.[step],
    node,
  );
}

describe("the remedy of", () => {
  for (const rule of rules.filter(({ remedy }) => remedy !== undefined)) {
    const all = examplesOf(rule).flatMap((example) =>
      example.declare.map((declaration) => ({ example, declaration })),
    );

    it(`${rule.id} mends what it changes, and needs no second turn`, () => {
      const changed = all
        .map((each) => ({ ...each, made: edits(rule, each.example, each.declaration) }))
        .filter(({ made }) => made.length > 0);
      assert.ok(changed.length > 0, "no example has anything to mend");
      for (const { example, declaration, made } of changed) {
        const mended = made.reduce(withEdit, declaration);
        const left = broken(rule, example, mended);
        assert.deepEqual(
          made.map(({ path }) => path).filter((path) => left.includes(path)),
          [],
          example.name,
        );
        assert.deepEqual(edits(rule, example, mended), [], example.name);
      }
    });

    it(`${rule.id} leaves alone what the rule accepts and what is not known`, () => {
      for (const { example, declaration } of all) {
        const made = edits(rule, example, declaration);
        if (broken(rule, example, declaration).length === 0)
          assert.deepEqual(made, [], example.name);
        for (const { path } of made) {
          assert.ok(
            !(at(declaration.inputs, stepsOf(path)) instanceof Unknown),
            `${example.name}: ${path}`,
          );
        }
      }
    });
  }
});
