import { strict as assert } from "node:assert";
import { deploymentOf, hpa, quota } from "../../../scaling/check/fixturesKubernetes";
import { configure } from "../../../scaling/check/configuration";
import { Rule } from "../../../scaling/check/rule";
import { Declaration, Secret } from "../../../scaling/model/input";
import { rules } from "../../../scaling/rules";
import { judgeExample } from "../ruleExamples";

function ruleOf(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  assert.ok(rule, `there is no rule ${id}`);
  return rule;
}

function problems(id: string, given: Readonly<Record<string, unknown>>): readonly string[] {
  const rule = ruleOf(id);
  const { settings } = configure(rule, given, undefined);
  return (rule.settingsProblems?.(settings) ?? []).map(({ message }) => message);
}

function said(id: string, ...declare: readonly Declaration[]): string {
  const findings = judgeExample(ruleOf(id), { name: "secrets", declare });
  assert.equal(findings.length, 1);
  return `${findings[0]!.message} ${findings[0]!.fix}`;
}

describe("the knob clusterVersion", () => {
  for (const id of ["hpa-api-version", "hpa-scale-to-zero-valid"]) {
    it(`of ${id} takes versions of Kubernetes and nothing`, () => {
      for (const clusterVersion of ["", " ", "1.36", "v1.36", "1.36.3", "v1.33.5-eks-1a2b3c"]) {
        assert.deepEqual(problems(id, { clusterVersion }), [], clusterVersion);
      }
    });

    it(`of ${id} says what is wrong with anything else`, () => {
      for (const clusterVersion of ["36", "2.0", "1.", "latest", "1.x"]) {
        const [message = ""] = problems(id, { clusterVersion });
        assert.match(
          message,
          /^clusterVersion: got .*; allowed: a version of Kubernetes, as 1\.36/,
        );
      }
    });
  }
});

describe("the knobs min and max of hpa-target-utilization-range", () => {
  it("may not be swapped", () => {
    const id = "hpa-target-utilization-range";
    assert.deepEqual(problems(id, {}), []);
    assert.deepEqual(problems(id, { min: 60, max: 60 }), []);
    assert.match(problems(id, { min: 80, max: 60 })[0] ?? "", /^min: got 80; allowed: at most max/);
  });
});

describe("messages that add up numbers", () => {
  const deployed = deploymentOf({ resources: { requests: { cpu: new Secret("3") } } });

  it("of a quota tell no sum of which a part is secret", () => {
    const small = quota({ "requests.cpu": "10" });
    const ofRequests = said("hpa-max-fits-quota", small, deployed, hpa());
    assert.match(ofRequests, /enough for the scalers of its namespace/);
    assert.ok(!/30|\b3\b/.test(ofRequests), ofRequests);
    const open = deploymentOf({ resources: { requests: { cpu: "3" } } });
    const ofMaximum = said("hpa-max-fits-quota", small, open, hpa({ maxReplicas: new Secret(17) }));
    assert.ok(!/51|17/.test(ofMaximum), ofMaximum);
  });

  it("of the rate of scale-up tell no number of pods where a bound is secret", () => {
    const wide = { maxReplicas: new Secret(200), behavior: undefined };
    const ofMaximum = said("hpa-scale-up-rate-bounded", hpa(wide));
    assert.match(ofMaximum, /is many more pods within 120 seconds/);
    const ofMinimum = { minReplicas: new Secret(2), maxReplicas: 200, behavior: undefined };
    assert.match(said("hpa-scale-up-rate-bounded", hpa(ofMinimum)), /many more pods/);
  });
});
