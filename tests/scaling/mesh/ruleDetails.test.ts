import { strict as assert } from "node:assert";
import { configure } from "../../../scaling/check/configuration";
import { Finding } from "../../../scaling/check/finding";
import { istioRetries, istioRoute, virtualNode } from "../../../scaling/check/fixturesMesh";
import { Judge } from "../../../scaling/check/judge";
import { Rule } from "../../../scaling/check/rule";
import { Secret } from "../../../scaling/model/input";
import { rules } from "../../../scaling/rules";
import { judgeExample } from "../ruleExamples";

function ruleOf(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  assert.ok(rule, `there is no rule ${id}`);
  return rule;
}

describe("the knob allowUntil of appmesh-end-of-support", () => {
  const rule = ruleOf("appmesh-end-of-support");

  function foundOn(today: string, allowUntil: string): readonly Finding[] {
    const configuration = configure(rule, { allowUntil }, undefined);
    const circumstances = { environment: undefined, today };
    const judge = new Judge([rule], new Map([[rule.id, configuration]]), circumstances);
    return judge.judgeAll([virtualNode()]).findings;
  }

  function problems(allowUntil: string): readonly string[] {
    const { settings } = configure(rule, { allowUntil }, undefined);
    return (rule.settingsProblems?.(settings) ?? []).map(({ message }) => message);
  }

  it("holds up to its day and no longer", () => {
    assert.equal(foundOn("2026-12-30", "2026-12-31").length, 0);
    assert.equal(foundOn("2026-12-31", "2026-12-31").length, 0);
    assert.equal(foundOn("2027-01-01", "2026-12-31").length, 1);
  });

  it("allows nothing where the date has no say, or the day is none", () => {
    assert.equal(foundOn("", "2026-12-31").length, 1);
    assert.equal(foundOn("2026-12-01", "soon").length, 1);
    assert.equal(foundOn("2026-12-01", "").length, 1);
  });

  it("takes a day or nothing, and says what is wrong with anything else", () => {
    for (const day of ["", "2026-12-31", "2027-01-01"]) assert.deepEqual(problems(day), [], day);
    for (const text of ["soon", "2026", "2026-13-01", "2026-12-32", "2026-12-31T00:00:00Z"]) {
      assert.match(problems(text)[0] ?? "", /^allowUntil: got .*; allowed: a day as 2027-03-31/);
    }
  });
});

describe("the message of mesh-retry-bounded", () => {
  it("tells no time of all tries of which a part is secret", () => {
    const rule = ruleOf("mesh-retry-bounded");
    for (const retries of [
      { ...istioRetries, attempts: new Secret(3), perTryTimeout: "7s" },
      { ...istioRetries, attempts: 3, perTryTimeout: new Secret("7s") },
    ]) {
      const declare = [istioRoute({ retries, timeout: "15s" })];
      const [finding] = judgeExample(rule, { name: "secret", declare });
      assert.ok(finding);
      assert.doesNotMatch(finding.message, /28|7 s|4 tries/);
    }
  });
});
