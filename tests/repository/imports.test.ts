import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { ESLint, Linter } from "eslint";
import ts from "typescript";

const root = join(__dirname, "..", "..");
const faces = ["provider", "policypack", "cli"] as const;
/** Stages of the heart in the order in which data flows. */
const stages = [
  "math",
  "random",
  "model",
  "contract",
  "schedule",
  "read",
  "link",
  "plan",
  "load",
  "control",
  "service",
  "simulate",
  "judge",
  "loadtest",
  "report",
  "assess",
  "check",
  "rules",
  "meaning",
] as const;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !/node_modules|\/bin\//.test(file));
}

/** What a file imports: paths from the root for its own code, names for packages. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, false);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith(".") ? relative(root, resolve(root, dirname(file), fileName)) : fileName,
  );
}

function offending(folder: string, forbidden: (imported: string) => boolean): readonly string[] {
  return filesUnder(folder).flatMap((file) =>
    importsOf(file)
      .filter(forbidden)
      .map((imported) => `${file} imports ${imported}`),
  );
}

/** What ESLint says about a line in a file, by the import rule that holds for that file. */
async function lintImports(file: string, code: string): Promise<number> {
  const eslint = new ESLint({ cwd: root });
  const config = (await eslint.calculateConfigForFile(join(root, file))) as Linter.Config;
  const rule = config.rules?.["no-restricted-imports"];
  assert.ok(rule, `${file} has no import rule`);
  return new Linter().verify(code, [{ rules: { "no-restricted-imports": rule } }]).length;
}

describe("imports", () => {
  it("of scaling/ stay inside it: no face, no Pulumi, nothing of Node", () => {
    const texts = ["ajv", "yaml"];
    const pure = (imported: string) => imported.startsWith("scaling") || texts.includes(imported);
    assert.deepEqual(
      offending("scaling", (imported) => !pure(imported)),
      [],
    );
  });

  stages.forEach((stage, index) => {
    it(`of scaling/${stage} reach no later stage`, () => {
      const later = stages.slice(index + 1).map((each) => `scaling/${each}`);
      const forbidden = (imported: string) =>
        later.some((each) => imported === each || imported.startsWith(`${each}/`));
      assert.deepEqual(offending(`scaling/${stage}`, forbidden), []);
    });
  });

  for (const face of faces) {
    it(`of ${face}/ reach no other face`, () => {
      const others = faces.filter((other) => other !== face);
      const forbidden = (imported: string) =>
        others.some((other) => imported.startsWith(`${other}/`));
      assert.deepEqual(offending(face, forbidden), []);
    });
  }

  it("against the direction are refused by the lint rule", async () => {
    const wrong = [
      ["scaling/model/input.ts", 'import "../rules";'],
      ["scaling/model/input.ts", 'import "../../provider/plugin";'],
      ["scaling/random/stream.ts", 'import "../load/series";'],
      ["scaling/load/noise.ts", 'import "../control/spec";'],
      ["scaling/simulate/scenario.ts", 'import "../judge/measure";'],
      ["scaling/check/judge.ts", 'import "node:fs";'],
      ["scaling/check/judge.ts", 'import "@pulumi/pulumi";'],
      ["provider/plugin.ts", 'import "../policypack/pack";'],
      ["cli/main.ts", 'import "../provider/plugin";'],
      ["policypack/index.ts", 'import "../cli/main";'],
    ] as const;
    for (const [file, code] of wrong)
      assert.equal(await lintImports(file, code), 1, `${file}: ${code}`);
    assert.equal(await lintImports("provider/plugin.ts", 'import "../scaling/check/judge";'), 0);
  });
});
