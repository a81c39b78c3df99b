import { strict as assert } from "node:assert";
import { join } from "node:path";
import { ESLint, Linter } from "eslint";

const root = join(__dirname, "..", "..");

/** How many faults ESLint finds in a line of scaling/, by the rules against the host's own results. */
async function faults(): Promise<(code: string) => number> {
  const file = join(root, "scaling", "load", "noise.ts");
  const config = (await new ESLint({ cwd: root }).calculateConfigForFile(file)) as Linter.Config;
  const names = ["no-restricted-properties", "no-restricted-syntax", "no-restricted-globals"];
  const rules = Object.fromEntries(names.map((name) => [name, config.rules![name]!]));
  const globals = { Intl: false, Temporal: false, performance: false } as const;
  return (code) => new Linter().verify(code, [{ rules, languageOptions: { globals } }]).length;
}

describe("results of scaling/", () => {
  it("may not come from what hosts compute differently: the lint rule refuses it", async () => {
    const count = await faults();
    const refused = ["exp", "log", "log2", "log10", "pow", "sin", "cos", "tan", "atan2", "hypot"];
    for (const name of [...refused, "cbrt", "random"]) {
      assert.equal(count(`const y = Math.${name}(x);`), 1, name);
    }
    const others = ["x ** 2", "x ** y", "new Date()", "Date.now()", "Date.parse(x)", "Date()"];
    others.push("x.localeCompare(y)", "x.toLocaleString()", "new Date(x).getHours()");
    others.push("new Intl.NumberFormat()", "performance.now()", "Temporal");
    for (const expression of others) assert.equal(count(`const z = ${expression};`), 1, expression);
    assert.ok(count("const { exp } = Math;") > 0);
    assert.ok(count("const m = Math;") > 0);
  });

  it("may come from operations that are exact everywhere", async () => {
    const count = await faults();
    const allowed = ["Math.sqrt(x)", "Math.floor(x)", "Math.imul(x, y)", "Math.min(x, y)"];
    allowed.push("10n ** 3n", "new Date(x).getUTCHours()", "Date.UTC(2027, 0)");
    for (const expression of allowed)
      assert.equal(count(`const z = ${expression};`), 0, expression);
  });
});
