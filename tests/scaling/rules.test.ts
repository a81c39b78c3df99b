import { strict as assert } from "node:assert";
import { rules } from "../../scaling/rules";
import { assertFinds, judgeExample, texts } from "./ruleExamples";

describe("rules", () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const example of rule.examples.good) {
        it(`accepts: ${example.name}`, () => {
          assert.deepEqual(texts(judgeExample(rule, example)), []);
        });
      }
      for (const example of rule.examples.bad) {
        it(`refuses: ${example.name}`, () => {
          assertFinds(judgeExample(rule, example), example.finds);
        });
      }
      for (const example of rule.examples.unknown) {
        it(`gives no false alarm: ${example.name}`, () => {
          const findings = judgeExample(rule, example);
          assert.deepEqual(
            texts(findings.filter((finding) => finding.verdict === "violation")),
            [],
          );
        });
      }
    });
  }
});
