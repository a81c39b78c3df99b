import { strict as assert } from "node:assert";
import { configure } from "../../scaling/check/configuration";
import { Judge } from "../../scaling/check/judge";
import { Example, Rule } from "../../scaling/check/rule";
import { rules } from "../../scaling/rules";
import { preview, stackExport } from "./files";
import { sandbox } from "./run";

const kinds = ["good", "bad", "unknown"] as const;
const keys = [
  "rule",
  "level",
  "severity",
  "verdict",
  "resource",
  "path",
  "message",
  "fix",
] as const;

type Entry = Readonly<Record<(typeof keys)[number], string>>;

function pick(entry: Entry): readonly string[] {
  return keys.map((key) => entry[key]);
}

/** What the pure rules say, as every face has to repeat it. */
function expected(rule: Rule, example: Example): readonly (readonly string[])[] {
  const environment = example.environment ?? "example";
  const level = rule.level === "disabled" ? "advisory" : rule.level;
  const configuration = configure(rule, example.settings ?? {}, environment, level);
  const circumstances = { environment, today: "2026-11-22" };
  const judge = new Judge([rule], new Map([[rule.id, configuration]]), circumstances);
  return judge.judgeAll(example.declare).findings.map(pick);
}

/** The program that a file holds and what is wanted of it. */
interface Case {
  readonly file: string;
  readonly program: object;
  readonly rule: Rule;
  readonly example: Example;
}

/** Every example as an export with open secrets, and as a preview unless that would mask a secret. */
function casesOf(rule: Rule): readonly Case[] {
  const all = kinds.flatMap((kind): readonly Example[] => rule.examples[kind]);
  return all.flatMap((example, index) => {
    const common = { rule, example };
    const masked = preview(example.declare);
    const isMasked = JSON.stringify(masked).includes('"[secret]"');
    return [
      {
        file: `${index}-state.json`,
        program: stackExport(example.declare, "plaintext"),
        ...common,
      },
      ...(isMasked ? [] : [{ file: `${index}-preview.json`, program: masked, ...common }]),
    ];
  });
}

describe("check on the rules' own examples", function () {
  this.timeout(60_000);
  const box = sandbox();

  /** The findings in files that share a configuration, by file. */
  async function found(cases: readonly Case[]): Promise<ReadonlyMap<string, unknown>> {
    const { rule, example } = cases[0]!;
    for (const { file, program } of cases) box.current.write(file, program);
    if (example.settings) box.current.write("c.yaml", { rules: { [rule.id]: example.settings } });
    const config = example.settings ? ["--config", "c.yaml"] : ["--no-config"];
    const environment = example.environment ? ["--environment", example.environment] : [];
    const flags = [
      "--only",
      rule.id,
      "--format",
      "json",
      "--allow-empty",
      ...config,
      ...environment,
    ];
    const result = await box.current.run(["check", ...cases.map(({ file }) => file), ...flags]);
    assert.ok(result.code < 2, result.stderr);
    const entries = JSON.parse(result.stdout) as readonly (Entry & { readonly file: string })[];
    const of = (file: string) => entries.filter((entry) => entry.file === file).map(pick);
    return new Map(cases.map(({ file }) => [file, of(file)]));
  }

  for (const rule of rules) {
    it(`gives the rule's own findings in a stack export and in a preview: ${rule.id}`, async () => {
      const groups = new Map<string, Case[]>();
      for (const each of casesOf(rule)) {
        const key = JSON.stringify([each.example.settings, each.example.environment]);
        groups.set(key, [...(groups.get(key) ?? []), each]);
      }
      for (const cases of groups.values()) {
        const actual = await found(cases);
        for (const { file, example } of cases) {
          assert.deepEqual(actual.get(file), expected(rule, example), `${file}: ${example.name}`);
        }
      }
    });
  }
});
