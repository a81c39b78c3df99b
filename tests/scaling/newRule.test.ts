import { strict as assert } from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Rule } from "../../scaling/check/rule";
import { newRuleProblems, newRuleText } from "../../scripts/rules/newRule";
import { isReadable } from "../../scaling/read";
import { rulesFolder } from "../../scripts/rules/loadRules";
import { assertFinds, judgeExample } from "./ruleExamples";

const wish = {
  id: "aas-target-something-new",
  title: 'Targets have "something" new',
  severity: "low",
  area: "aas",
};

describe("the scaffold of a new rule", () => {
  const folder = mkdtempSync(join(tmpdir(), "mlscale-rule-"));
  after(() => rmSync(folder, { recursive: true }));

  const wishes = [
    wish,
    { ...wish, id: "asg-something-new", area: "asg" },
    { ...wish, id: "codedeploy-something-new", area: "codedeploy" },
    { ...wish, id: "keda-something-new", area: "kubernetes" },
  ];
  for (const wished of wishes) {
    it(`is a rule of area ${wished.area} whose bad example is not found yet`, () => {
      const file = join(folder, `${wished.id}.ts`);
      const scaling = join(rulesFolder, "..");
      writeFileSync(file, newRuleText(wished).replaceAll('"../../', `"${scaling}/`));
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file was just written
      const { default: rule } = require(file) as { readonly default: Rule };
      assert.equal(rule.title, wished.title);
      assert.deepEqual(newRuleProblems(wished, []), []);
      for (const example of [...rule.examples.good, ...rule.examples.unknown]) {
        assert.deepEqual(judgeExample(rule, example), []);
      }
      for (const example of rule.examples.bad) {
        assert.ok(example.declare.every(({ type }) => isReadable(type)));
        assert.throws(
          () => assertFinds(judgeExample(rule, example), example.finds),
          /found nothing/,
        );
      }
    });
  }

  it("is not made for a wish that breaks the rules for rules, and all that is wrong is said", () => {
    assert.deepEqual(newRuleProblems(wish, []), []);
    const wrong = { id: "Target_new", title: "Short.", severity: "bad", area: "hpa" };
    const problems = newRuleProblems(wrong, []).join("\n");
    for (const option of ["--id", "--title", "--severity", "--area"])
      assert.ok(problems.includes(option));
    assert.match(newRuleProblems(wish, [wish.id]).join(), /never used/);
    assert.match(
      newRuleProblems({ ...wish, area: "sagemaker" }, []).join(),
      /begin with sagemaker-/,
    );
    assert.match(
      newRuleProblems({ ...wish, area: "kubernetes" }, []).join(),
      /begin with hpa- or keda- or pdb-/,
    );
  });
});
