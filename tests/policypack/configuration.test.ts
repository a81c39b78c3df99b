import { strict as assert } from "node:assert";
import { existsSync } from "node:fs";
import { PolicyInfo } from "@pulumi/pulumi/proto/analyzer_pb";
import { rules } from "../../scaling/rules";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import { Analyzer, PackConfig, wired } from "./analyzer";
import { endSharedPacks, shippedPack } from "./packs";
import { judged } from "./reports";

after(endSharedPacks);

const bounds = "aas-target-bounds-valid";
const dangling = "aas-policy-target-exists";
const swapped = target({ minCapacity: 4, maxCapacity: 1 });
const lonely = trackingPolicy();

describe("the configuration of the policy pack", function () {
  this.timeout(60_000);
  let pack: Analyzer;
  before(async () => (pack = await shippedPack()));

  it("shows every rule as a policy with its level, severity, settings, remedy and page", async () => {
    const info = await pack.info();
    assert.equal(info.getName(), "mlscale");
    const policies = new Map(info.getPoliciesList().map((each) => [each.getName(), each]));
    assert.equal(policies.size, rules.length + 2);
    for (const rule of rules) {
      const policy: PolicyInfo | undefined = policies.get(rule.id);
      assert.ok(policy, rule.id);
      assert.equal(levelNames[policy.getEnforcementlevel()], rule.level, rule.id);
      assert.equal(severityNames[policy.getSeverity()], rule.severity, rule.id);
      assert.ok(policy.getDescription().startsWith(rule.title), rule.id);
      assert.equal(policy.getRemediationSteps(), rule.fix);
      const page = /blob\/main\/(docs\/rules\/.*\.md)$/.exec(policy.getUrl())?.[1];
      assert.ok(page && existsSync(page), `${policy.getUrl()} is no page`);
      const schema = policy.getConfigschema()?.getProperties()?.toJavaScript() ?? {};
      const settings = ["include", "exclude", "environments", "onUnknown", "exemptions"];
      assert.deepEqual(
        Object.keys(schema).sort(),
        [...Object.keys(rule.knobs), ...settings].sort(),
      );
    }
  });

  it("stops nothing and says nothing about a program that has nothing to do with scaling", async () => {
    const bucket = {
      urn: "urn:pulumi:dev::example::aws:s3/bucket:Bucket::logs",
      type: "aws:s3/bucket:Bucket",
      properties: { minCapacity: 4, maxCapacity: 1 },
    };
    assert.deepEqual((await judged(pack, [bucket])).diagnostics, []);
  });

  it("marks stack rules as not applicable where the program has nothing for them", async () => {
    await pack.configureStack("dev");
    await pack.configure();
    const policy = wired(lonely);
    await pack.analyze(policy);
    const skipped = await pack.notApplicableIn([policy]);
    assert.ok(skipped.includes("sagemaker-ic-target-exists"), skipped.join());
    assert.ok(!skipped.includes(dangling), skipped.join());
  });

  for (const level of ["mandatory", "advisory"] as const) {
    it(`reports at level ${level} what is configured so`, async () => {
      const config = { [bounds]: level, [dangling]: { enforcementLevel: level } };
      const report = await judged(pack, [swapped, trackingPolicy({}, otherEndpoint)], config);
      for (const rule of [bounds, dangling]) {
        assert.deepEqual(
          report.of(rule).map((each) => [each.level, each.severity]),
          [[level, "critical"]],
        );
      }
    });
  }

  it("is silent about a rule that is switched off, but lists it", async () => {
    const report = await judged(pack, [swapped, lonely], { [bounds]: "disabled" });
    assert.deepEqual(report.of(bounds), []);
    assert.match(
      report.exemptions,
      /rules switched off by configuration:\n {2}aas-target-bounds-valid$/,
    );
  });

  it("judges the rules that are switched on where all are switched off", async () => {
    const report = await judged(pack, [swapped, lonely], {
      all: "disabled",
      [bounds]: "mandatory",
    });
    assert.deepEqual(report.rules, [bounds]);
    assert.deepEqual(report.openQuestions, "");
  });

  it("reports a violation of a rule at level remediate as mandatory", async () => {
    const report = await judged(pack, [swapped], { [bounds]: "remediate" });
    assert.deepEqual(
      report.of(bounds).map(({ level }) => level),
      ["mandatory"],
    );
  });

  it("applies knobs", async () => {
    const external = { [dangling]: { externalTargets: ["endpoint/reco/*"] } };
    assert.equal((await judged(pack, [lonely])).of(dangling).length, 1);
    assert.deepEqual((await judged(pack, [lonely], external)).of(dangling), []);
  });

  for (const [what, settings, count] of [
    ["include by name", { include: ["reco-*"] }, 1],
    ["include of another name", { include: ["other"] }, 0],
    ["include by type", { include: ["aws:appautoscaling/*"] }, 1],
    ["exclude by name", { exclude: ["reco-target"] }, 0],
    ["exclude before include", { include: ["*"], exclude: ["*::reco-target"] }, 0],
  ] as const) {
    it(`covers resources as chosen: ${what}`, async () => {
      const report = await judged(pack, [swapped], { [bounds]: settings });
      assert.equal(report.of(bounds).length, count);
    });
  }

  for (const [what, stack, count] of [
    ["the stack tag `environment`", ["dev", { tags: { environment: "prod" } }], 1],
    ["the tag before the stack's name", ["prod", { tags: { environment: "test" } }], 0],
    ["the stack's name without a tag", ["prod"], 1],
    ["another stack", ["dev"], 0],
    ["the stack in the URN where the engine names none", [""], 1],
  ] as const) {
    it(`takes the environment from ${what}`, async () => {
      const config = { [bounds]: { environments: [what.includes("URN") ? "example" : "prod"] } };
      const report = await judged(pack, [swapped], config, [...stack]);
      assert.equal(report.of(bounds).length, count);
    });
  }

  it("refuses a configuration with one error that names every problem in it", async () => {
    const config: PackConfig = {
      "aas-target-bound-valid": "mandatory",
      [bounds]: {
        exclud: ["x"],
        onUnknown: "maybe",
        environments: "prod",
        exemptions: [
          { urn: "*" },
          { urn: "*", reason: "  " },
          { urn: "*", reason: "agreed", expires: "2027-02-30" },
          { urn: "*", reason: "agreed", until: "2027-02-28" },
        ],
      },
      "aas-cooldown-covers-startup": { startupSeconds: "fast" },
      "simulated-load-survives": {
        services: { "*": { requestsPerSecondPerInstance: 10, serviceTime: 1 } },
        loads: [{ name: "peak", spike: { baseRps: 1, peakRps: 2, rampSeconds: 60 } }],
      },
      "mlscale-exemptions": { asOf: "yesterday" },
      all: { enforcementLevel: "advisory", exclude: ["*"] },
    };
    const error = (await pack.configure(config).catch((thrown: Error) => thrown)) as Error;
    const lines = error.message.split("\n");
    for (const text of [
      '"aas-target-bound-valid" is no rule; did you mean "aas-target-bounds-valid"?',
      `${bounds}: "exclud" is no setting; did you mean "exclude"?`,
      `${bounds}.onUnknown is "maybe"; allowed: ignore, advisory, violate`,
      `${bounds}.environments is "prod"; allowed: a list`,
      `${bounds}.exemptions[0].reason is not set; an exemption needs its urn and its reason`,
      `${bounds}.exemptions[1].reason is "  "; allowed: a text that says why`,
      `${bounds}.exemptions[2].expires is "2027-02-30"; allowed: a day as 2027-03-31`,
      `${bounds}.exemptions[3]: "until" is no setting`,
      'simulated-load-survives.services["*"].serviceTime is an unknown property; allowed: ',
      "simulated-load-survives.loads[0].spike.holdSeconds is nothing; allowed: a number (seconds)",
      "simulated-load-survives.objectives is none of them; allowed: at least one of maxOverload",
      "all.exclude: only a level can be set for all policies",
      'mlscale-exemptions.asOf is "yesterday"; allowed: a day as 2027-03-31',
    ]) {
      assert.ok(
        lines.some((line) => line.trim().startsWith(text)),
        `${text}\nin:\n${error.message}`,
      );
    }
    assert.ok(!/^\s+at /m.test(error.message), "the error shows a stack");
  });

  for (const [what, value] of [
    ["a huge number", 1e308],
    ["a negative number", -1],
    ["a text", "many"],
    ["a fraction", 0.5],
    ["null", null],
  ] as const) {
    it(`accepts ${what} for no knob that is a whole number`, async () => {
      const numeric = rules.flatMap((rule) =>
        Object.entries(rule.knobs)
          .filter(([, schema]) => schema.type === "integer")
          .filter(([, schema]) => what !== "a huge number" || schema.maximum !== undefined)
          .map(([knob]) => [rule.id, knob] as const),
      );
      assert.ok(numeric.length > 0 || what === "a huge number");
      for (const [rule, knob] of numeric) {
        const refused = pack.configure({ [rule]: { [knob]: value } });
        await assert.rejects(refused, new RegExp(`${rule}\\.${knob} is `));
      }
    });
  }

  it("works again after a configuration that was refused", async () => {
    await assert.rejects(pack.configure({ nothing: "mandatory" }));
    assert.equal((await judged(pack, [swapped])).of(bounds).length, 1);
  });
});

const otherEndpoint = { resourceId: "endpoint/other/variant/blue" };
const levelNames = ["advisory", "mandatory", "disabled", "remediate"];
const severityNames = ["unspecified", "low", "medium", "high", "critical"];
