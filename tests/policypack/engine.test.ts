import { strict as assert } from "node:assert";
import { pluginCommand } from "../aws/plugin/command";
import { PolicyViolation } from "../engine/events";
import { Workspace } from "../engine/harness";
import { InlineProgram } from "../engine/project";
import { PackConfig } from "./analyzer";
import { builtPack, PackFolder } from "./packFolder";

const bounds = "aas-target-bounds-valid";
const dangling = "aas-policy-target-exists";
const cooldown = "aas-cooldown-explicit";

/** Raw resources by their type tokens: quicker to start than a program that imports all of AWS. */
const preamble = `
const pulumi = require("@pulumi/pulumi");
const make = (type, name, inputs, options) => new pulumi.CustomResource(type, name, inputs, options);
const Target = (...args) => make("aws:appautoscaling/target:Target", ...args);
const Policy = (...args) => make("aws:appautoscaling/policy:Policy", ...args);
const triple = {
  serviceNamespace: "sagemaker",
  resourceId: "endpoint/reco/variant/blue",
  scalableDimension: "sagemaker:variant:DesiredInstanceCount",
};
const tracking = {
  targetValue: 600,
  predefinedMetricSpecification: { predefinedMetricType: "SageMakerVariantInvocationsPerInstance" },
};
`;

const mistakes = `
const group = new pulumi.ComponentResource("acme:index:Service", "service");
Target("swapped", { ...triple, minCapacity: 4, maxCapacity: 1 }, { parent: group });
Target("secret", {
  ...triple,
  resourceId: "endpoint/secret/variant/blue",
  minCapacity: pulumi.secret(987654321),
  maxCapacity: pulumi.secret(123454321),
});
Policy("lonely", {
  ...triple,
  resourceId: pulumi.secret("endpoint/canary-name/variant/blue"),
  policyType: "TargetTrackingScaling",
  targetTrackingScalingPolicyConfiguration: tracking,
});
`;

/** The provider's configuration comes from a resource that does not exist yet. */
const unconfigured = `
const source = Target("source", { ...triple, resourceId: "endpoint/a/variant/b", minCapacity: 1, maxCapacity: 2 });
const provider = new pulumi.ProviderResource("aws", "late", { region: source.id });
const late = Target("late-target", { ...triple, minCapacity: 1, maxCapacity: 4 }, { provider });
Policy("late-policy", {
  ...triple,
  policyType: "TargetTrackingScaling",
  targetTrackingScalingPolicyConfiguration: tracking,
}, { provider });
Target("late-swapped", { ...triple, resourceId: "endpoint/c/variant/d", minCapacity: 9, maxCapacity: 1 }, { provider });
Policy("open", {
  ...triple,
  resourceId: make("aws:s3/bucket:Bucket", "names", {}).id,
  policyType: "TargetTrackingScaling",
  targetTrackingScalingPolicyConfiguration: tracking,
});
`;

const good = `
const target = Target("reco", { ...triple, minCapacity: 2, maxCapacity: 10 });
Policy("reco", {
  serviceNamespace: target.serviceNamespace,
  ...triple,
  policyType: "TargetTrackingScaling",
  targetTrackingScalingPolicyConfiguration: tracking,
});
`;

describe("the policy pack under the real engine", function () {
  this.timeout(600_000);
  let pack: PackFolder;
  before(async () => (pack = await builtPack()));
  after(() => pack.remove());

  async function within(
    body: string,
    config: PackConfig,
    test: (workspace: Workspace) => Promise<void>,
  ): Promise<void> {
    const workspace = await Workspace.create({
      program: program(body),
      plugins: { aws: await pluginCommand() },
      config: { "aws:region": "eu-central-1" },
      policyPacks: [{ directory: pack.path, config }],
    });
    try {
      await test(workspace);
    } finally {
      workspace.close();
    }
  }

  it("stops a preview under the names and levels of the rules, and shows no secret", async () => {
    await within(mistakes, { [cooldown]: "advisory" }, async (workspace) => {
      const { code, text, policyViolations } = await workspace.preview();
      assert.notEqual(code, 0);
      assert.deepEqual(namesOf(policyViolations, bounds), ["secret", "swapped"]);
      assert.deepEqual(levelsOf(policyViolations, bounds), ["mandatory"]);
      assert.deepEqual(namesOf(policyViolations, dangling), ["lonely"]);
      assert.deepEqual(levelsOf(policyViolations, cooldown), ["advisory"]);
      assert.match(text, /- \[mandatory\] {2}aas-target-bounds-valid {2}\(.*Target: swapped\)/);
      assert.match(text, /minCapacity is 4; allowed: at most maxCapacity, which is 1/);
      assert.match(text, /where: acme:index:Service "service", which made urn:pulumi:/);
      const told = text + JSON.stringify(policyViolations);
      assert.ok(!/987654321|123454321|canary-name/.test(told), told);
    });
  });

  it("judges inputs where the provider is not configured yet, and counts what is open", async () => {
    await within(unconfigured, {}, async (workspace) => {
      const { policyViolations, text } = await workspace.preview();
      assert.deepEqual(namesOf(policyViolations, bounds), ["late-swapped"], text);
      assert.deepEqual(namesOf(policyViolations, dangling), []);
      assert.match(text, /\[advisory\] {2}mlscale-open-questions {2}\(pulumi:pulumi:Stack/);
      assert.match(text, /aas-policy-target-exists \(1\): open/);
    });
  });

  it("refuses a wrong configuration before the program runs, with every mistake named", async () => {
    const config = { [bounds]: { exclud: [] }, "aas-none": "mandatory" } as const;
    await within(mistakes, config, async (workspace) => {
      const { code, text, steps } = await workspace.up();
      assert.notEqual(code, 0);
      assert.match(text, /"exclud" is no setting; did you mean "exclude"\?/);
      assert.match(text, /"aas-none" is no rule/);
      assert.deepEqual(steps, []);
    });
  });

  it("passes a program whose mistakes are advisory or switched off", async () => {
    const config = { all: "disabled", [bounds]: "advisory" } as const;
    await within(mistakes, config, async (workspace) => {
      const { code, policyViolations, text } = await workspace.preview();
      assert.equal(code, 0, text);
      assert.deepEqual([...new Set(policyViolations.map(({ policy }) => policy))], [bounds]);
      assert.deepEqual(levelsOf(policyViolations, bounds), ["advisory"]);
    });
  });

  it("mends on request what it finds, in the resource that is deployed", async () => {
    await within(good, { [cooldown]: "remediate" }, async (workspace) => {
      const up = await workspace.up();
      assert.equal(up.code, 0, up.text);
      assert.match(up.text, /\[remediate\] {2}aas-cooldown-explicit {2}\(1 resource\)/);
      const state = JSON.stringify(await workspace.export());
      assert.match(state, /"scaleInCooldown":\d+/);
      assert.deepEqual(namesOf(up.policyViolations, cooldown), []);
    });
  });
});

function program(body: string): InlineProgram {
  const files = { "package.json": '{ "main": "index.js" }', "index.js": `${preamble}${body}` };
  return { runtime: "nodejs", files };
}

function namesOf(violations: readonly PolicyViolation[], rule: string): readonly string[] {
  const own = violations.filter(({ policy }) => policy === rule);
  return [...new Set(own.map(({ urn }) => urn.split("::").at(-1)!))].sort();
}

function levelsOf(violations: readonly PolicyViolation[], rule: string): readonly string[] {
  return [...new Set(violations.filter(({ policy }) => policy === rule).map(({ level }) => level))];
}
