import { strict as assert } from "node:assert";
import { ruleList } from "../../cli/output/ruleTable";
import { rules } from "../../scaling/rules";
import { sandbox } from "./run";

describe("rules and explain", function () {
  this.timeout(60_000);
  const box = sandbox();

  it("list every rule in each format, in the order of area and id", async () => {
    for (const flags of [[], ["--format", "table"], ["--format", "json"], ["--format", "md"]]) {
      const { code, stdout } = await box.current.run(["rules", "list", ...flags]);
      assert.equal(code, 0);
      const places = rules.map(({ id }) => stdout.search(new RegExp(`(^|[\`"])${id}[\`" ]`, "m")));
      assert.ok(places.every((place) => place >= 0));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    }
  });

  it("list, as JSON, what is stable about a rule", async () => {
    const { stdout } = await box.current.run(["rules", "list", "--format", "json"]);
    const listed = JSON.parse(stdout) as readonly Record<string, unknown>[];
    assert.deepEqual(
      listed.map(({ id, level, severity, title }) => [id, level, severity, title]),
      rules.map(({ id, level, severity, title }) => [id, level, severity, title]),
    );
  });

  it("keep bars in titles out of the table's columns in Markdown", () => {
    const row = ruleList([{ ...rules[0]!, title: "a | b" }], "md").split("\n")[2]!;
    assert.ok(row.endsWith("| a \\| b |"), row);
  });

  it("list, as Markdown, one well-formed row a rule", async () => {
    const { stdout } = await box.current.run(["rules", "list", "--format", "md"]);
    const rows = stdout.trimEnd().split("\n");
    assert.equal(rows.length, rules.length + 2);
    for (const row of rows) assert.equal(row.replaceAll("\\|", "").match(/\|/g)?.length, 5, row);
  });

  for (const rule of rules) {
    it(`tell all that a person needs about ${rule.id}`, async () => {
      const { code, stdout } = await box.current.run(["explain", rule.id]);
      assert.equal(code, 0);
      const flat = stdout.replace(/\s+/g, " ");
      const flatten = (text: string) => text.replace(/\s+/g, " ");
      const wanted = [
        rule.title,
        rule.rationale,
        rule.fix,
        rule.whenNotToUse,
        rule.level,
        rule.severity,
      ];
      const knobs = Object.entries(rule.knobs).flatMap(([name, { description }]) => [
        name,
        description,
      ]);
      const sources = rule.sources.flatMap(({ title, url }) => [title, url]);
      for (const text of [...wanted, ...knobs, ...sources]) {
        assert.ok(flat.includes(flatten(text)), `nothing of: ${text}`);
      }
      const shown = await box.current.run(["rules", "show", rule.id]);
      assert.equal(shown.stdout, stdout);
    });
  }

  it("name the nearest rule for one that is not there", async () => {
    const { code, stderr } = await box.current.run(["explain", "aas-target-bound-valid"]);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /"aas-target-bound-valid" is no rule; did you mean "aas-target-bounds-valid"\?/,
    );
    const far = await box.current.run(["explain", "x\u001b[31m"]);
    assert.match(far.stderr, /"x\\u\{1b\}\[31m" is no rule; see `mlscale rules list`/);
  });

  it("refuse a format that is not there", async () => {
    const { code, stderr } = await box.current.run(["rules", "list", "--format", "csv"]);
    assert.equal(code, 2);
    assert.match(stderr, /--format: is "csv"; allowed: table, json, md/);
  });
});
