import { strict as assert } from "node:assert";
import { basename } from "node:path";
import Ajv from "ajv";
import { Example, Rule } from "../../scaling/check/rule";
import { rules } from "../../scaling/rules";
import { instanceTypes } from "../../scaling/rules/sagemaker/_instanceTypes";
import { ruleDocs } from "../../scripts/rules/generateDocs";
import { rulesIndex } from "../../scripts/rules/generateIndex";
import { loadRules } from "../../scripts/rules/loadRules";
import { fitsArea } from "../../scripts/rules/newRule";
import { isReadable } from "../../scaling/read";
import { examplesOf, judgeExample } from "./ruleExamples";

/** The rows of sections A to E of the catalogue of rules. */
const catalogue = [
  "aas-cooldown-asymmetric",
  "aas-cooldown-covers-startup",
  "aas-cooldown-explicit",
  "aas-cooldown-range",
  "aas-metric-fits-dimension",
  "aas-no-competing-policies",
  "aas-not-suspended",
  "aas-policy-target-exists",
  "aas-predictive-namespace",
  "aas-quotas",
  "aas-scale-in-reachable",
  "aas-schedule-bounds",
  "aas-schedule-timezone",
  "aas-step-intervals-cover",
  "aas-step-policy-wired",
  "aas-target-bounds-valid",
  "aas-target-has-policy",
  "aas-target-headroom",
  "aas-target-max-ceiling",
  "aas-target-min-floor",
  "aas-target-value-sane",
  "aas-triple-consistent",
  "asg-bounds-valid",
  "asg-capacity-rebalance",
  "asg-cooldown-nonzero",
  "asg-default-warmup",
  "asg-desired-not-pinned",
  "asg-elb-health-check",
  "asg-headroom-for-policies",
  "asg-health-check-combination",
  "asg-health-check-grace",
  "asg-imdsv2",
  "asg-launch-template",
  "asg-maintenance-policy",
  "asg-max-ceiling",
  "asg-mixed-on-demand-base",
  "asg-multi-az",
  "asg-no-public-ip",
  "asg-no-suspended-processes",
  "asg-notifications",
  "asg-plan-valid",
  "asg-predictive-has-dynamic",
  "asg-predictive-max-guard",
  "asg-predictive-valid",
  "asg-schedule-bounds",
  "asg-single-scaling-authority",
  "asg-tags-propagate",
  "asg-target-tracking-value",
  "asg-warm-pool-bounds",
  "codedeploy-auto-rollback",
  "codedeploy-bluegreen-copy-drift",
  "codedeploy-min-healthy-feasible",
  "codedeploy-one-group-per-asg",
  "codedeploy-suspend-role",
  "codedeploy-suspends-terminate",
  "codedeploy-traffic-control",
  "hpa-api-version",
  "hpa-behavior-limits",
  "hpa-bounds-valid",
  "hpa-container-exists",
  "hpa-gpu-needs-workload-metric",
  "hpa-max-ceiling",
  "hpa-max-fits-quota",
  "hpa-memory-only",
  "hpa-metrics-adapter-present",
  "hpa-metrics-explicit",
  "hpa-min-replicas",
  "hpa-object-metric-complete",
  "hpa-replica-spread",
  "hpa-resource-requests",
  "hpa-scale-down-window",
  "hpa-scale-to-zero-valid",
  "hpa-scale-up-rate-bounded",
  "hpa-single-owner",
  "hpa-target-exists",
  "hpa-target-kind-scalable",
  "hpa-target-ref-literal-mismatch",
  "hpa-target-utilization-range",
  "hpa-vpa-conflict",
  "keda-bounds",
  "keda-fallback",
  "keda-hpa-name-unique",
  "pdb-allows-eviction",
  "pdb-min-one-deadlock",
  "pdb-present",
  "service-selects-target",
  "workload-readiness-startup",
  "workload-replicas-unset-under-hpa",
  "workload-rolling-update-capacity",
  "workload-spread",
  "workload-termination-grace",
  "sagemaker-async-backlog-metric",
  "sagemaker-deployment-guardrail",
  "sagemaker-endpoint-config-kms",
  "sagemaker-endpoint-update-keeps-capacity",
  "sagemaker-ic-target-exists",
  "sagemaker-ic-zero-releases-instances",
  "sagemaker-initial-count-in-bounds",
  "sagemaker-instance-type-valid",
  "sagemaker-min-zero-only-where-supported",
  "sagemaker-mis-bounds",
  "sagemaker-model-isolation",
  "sagemaker-model-vpc-two-subnets",
  "sagemaker-no-burstable-autoscaling",
  "sagemaker-scale-from-zero-wired",
  "sagemaker-serverless-dimension",
  "sagemaker-single-instance-owner",
  "sagemaker-update-order",
  "sagemaker-variant-autoscaled",
  "sagemaker-variant-min-instances",
  "sagemaker-variant-name-matches",
  "sagemaker-variant-weights",
];

/** Where the services themselves say what holds. */
const primarySources = [
  "docs.aws.amazon.com",
  "kubernetes.io",
  "keda.sh",
  "github.com",
  "www.pulumi.com",
  "argoproj.github.io",
];

const ajv = new Ajv({ strict: false });

describe("the repository of rules", function () {
  this.timeout(30_000);
  const docs = ruleDocs();

  it("has every rule of the catalogue's sections A to E", () => {
    const present = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      catalogue.filter((id) => !present.has(id)),
      [],
    );
  });

  it("lists every rule file in the index, each once", () => {
    const ids = rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      ids,
      loadRules().map(({ rule }) => rule.id),
    );
    assert.ok(rulesIndex().includes('from "./sagemaker/sagemaker-variant-name-matches"'));
  });

  it("has a page for every rule and no other", () => {
    const pages = [...docs.keys()].map((path) => basename(path, ".md"));
    assert.deepEqual(
      pages.filter((name) => name !== "README").sort(),
      rules.map(({ id }) => id).sort(),
    );
  });

  it("makes the same pages every time", () => {
    assert.deepEqual([...ruleDocs()], [...docs]);
  });

  it("knows instance types by name only, in order and each once", () => {
    assert.deepEqual([...new Set(instanceTypes)].sort(), instanceTypes);
    assert.ok(instanceTypes.length > 200);
    assert.ok(instanceTypes.every((type) => /^ml\.[a-z0-9-]+\.[a-z0-9]+$/.test(type)));
  });

  for (const { name, rule } of loadRules()) describe(rule.id, () => ruleIsWellKept(name, rule));
});

function ruleIsWellKept(name: string, rule: Rule): void {
  it("has the name of its file and area", () => {
    assert.equal(name, `${rule.area}/${rule.id}`);
    assert.ok(fitsArea(rule.id, rule.area), `${rule.id} is none of ${rule.area}`);
  });

  it("says in full what it is about", () => {
    assert.match(rule.title, /^[^\s].*[^.\s]$/);
    for (const text of [rule.rationale, rule.fix, rule.whenNotToUse])
      assert.match(text, /\w.*\.$/s);
    assert.ok(rule.rationale.split(/[.:?;] /).length >= 2, "the rationale is one sentence");
    assert.ok(!/TODO/.test(JSON.stringify([rule.title, rule.rationale, rule.fix, rule.sources])));
    assert.ok(rule.check ?? rule.checkInStack);
  });

  it("names primary sources by https", () => {
    assert.ok(rule.sources.length > 0);
    for (const { title, url } of rule.sources) {
      assert.ok(title.length > 0);
      assert.equal(new URL(url).protocol, "https:");
    }
    const hosts = rule.sources.map(({ url }) => new URL(url).hostname);
    assert.ok(
      hosts.some((host) => primarySources.includes(host)),
      `of ${hosts.join(", ")} none is a primary source`,
    );
  });

  it("has examples of all three sorts, on resources that it can read", () => {
    const { good, bad, unknown } = rule.examples;
    assert.ok(good.length > 0 && bad.length > 0 && unknown.length > 0);
    const names = examplesOf(rule).map((example) => example.name);
    assert.equal(new Set(names).size, names.length, "two examples have one name");
    assert.ok(bad.every(({ finds }) => finds.length > 0));
    for (const { declare } of examplesOf(rule)) {
      assert.equal(new Set(declare.map(({ urn }) => urn)).size, declare.length, "a URN twice");
      assert.ok(declare.some(({ type }) => isReadable(type)));
    }
  });

  it("has knobs that are described and whose defaults and example values are allowed", () => {
    for (const [knob, schema] of Object.entries(rule.knobs)) {
      assert.match(schema.description, /\w.*\.$/);
      assert.ok(ajv.validate(schema, schema.default), `${knob}: ${ajv.errorsText()}`);
    }
    for (const { settings } of examplesOf(rule)) allowedSettings(rule, settings ?? {});
  });

  it("gives messages with path, value seen and what is allowed", () => {
    for (const example of examplesOf(rule)) {
      for (const finding of judgeExample(rule, example)) {
        assert.match(finding.path, /^[a-zA-Z]([\w.[\]]|\["[^"]+"\])*$/, finding.message);
        assert.match(finding.fix, /\w/);
        if (finding.verdict === "indeterminate") continue;
        const { path, seen, allowed, message } = finding;
        assert.ok(seen !== "" && allowed !== "");
        assert.equal(message, `${path} is ${seen}; allowed: ${allowed}`);
      }
    }
  });
}

function allowedSettings(rule: Rule, settings: NonNullable<Example["settings"]>): void {
  for (const [knob, value] of Object.entries(settings)) {
    const schema = rule.knobs[knob];
    assert.ok(schema, `an example sets ${knob}, which is no knob`);
    assert.ok(ajv.validate(schema, value), `${knob}: ${ajv.errorsText()}`);
  }
}
