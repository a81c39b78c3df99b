import { strict as assert } from "node:assert";
import { isDeepStrictEqual } from "node:util";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import { Declaration, InputObject, Secret, UNKNOWN } from "../../scaling/model/input";
import { rules } from "../../scaling/rules";
import { Analyzer, PackConfig, wired } from "./analyzer";
import { endSharedPacks, testRulesPack } from "./packs";
import { encodeProperties, sentinels, signed } from "./wire";

after(endSharedPacks);

const cooldown = { "test-cooldown-set": "remediate" } as const;
const twice = {
  "test-target-value-floor": "remediate",
  "test-target-value-floor-again": "remediate",
} as const;

const without = { scaleInCooldown: undefined };

describe("remediation by the policy pack", function () {
  this.timeout(60_000);
  let pack: Analyzer;
  before(async () => (pack = await testRulesPack()));

  async function remedied(declaration: Declaration, config: PackConfig): Promise<Remedy> {
    await pack.configureStack("dev");
    await pack.configure(config);
    const remedies = await pack.remediate(wired(declaration));
    return {
      policies: remedies.map(({ policy }) => policy),
      properties: remedies.at(-1)?.properties,
    };
  }

  it("changes the one property that a rule mends, under the rule's own name", async () => {
    const policy = trackingPolicy({ scaleInCooldown: undefined });
    const { policies, properties } = await remedied(policy, cooldown);
    assert.deepEqual(policies, ["test-cooldown-set"]);
    assert.deepEqual(properties, withTracking(policy, { scaleInCooldown: 300 }));
  });

  it("leaves the resource in a state that the same rule accepts and does not change again", async () => {
    const policy = trackingPolicy({ scaleInCooldown: undefined });
    const { properties } = await remedied(policy, cooldown);
    const mended = { ...wired(policy), properties: properties! };
    assert.deepEqual(await pack.remediate(mended), []);
    const found = await pack.analyze(mended);
    assert.deepEqual(
      found.filter((each) => each.policy === "test-cooldown-set"),
      [],
    );
  });

  it("keeps unknown values unknown and secrets secret", async () => {
    const policy = trackingPolicy(
      { scaleInCooldown: undefined, targetValue: new Secret(70) },
      { resourceId: UNKNOWN, serviceNamespace: new Secret("sagemaker") },
    );
    const { properties } = await remedied(policy, cooldown);
    assert.deepEqual(properties, withTracking(policy, { scaleInCooldown: 300 }));
    assert.equal(properties?.["resourceId"], sentinels.string);
    assert.deepEqual(properties?.["serviceNamespace"], signed.secret("sagemaker"));
  });

  it("keeps a value that it replaces secret", async () => {
    const policy = trackingPolicy({ targetValue: new Secret(60) });
    const { properties } = await remedied(policy, { "test-target-value-floor": "remediate" });
    assert.deepEqual(properties, withTracking(policy, { targetValue: new Secret(120) }));
  });

  it("changes a value inside an object that is secret as a whole", async () => {
    const tracking = { targetValue: 60 };
    const policy = trackingPolicy(
      {},
      { targetTrackingScalingPolicyConfiguration: new Secret(tracking) },
    );
    const { properties } = await remedied(policy, { "test-target-value-floor": "remediate" });
    const changed = properties?.["targetTrackingScalingPolicyConfiguration"];
    assert.deepEqual(changed, signed.secret({ targetValue: 120 }));
  });

  it("has each rule see what the rule before it changed", async () => {
    const { policies, properties } = await remedied(trackingPolicy({ targetValue: 30 }), twice);
    assert.deepEqual(policies, Object.keys(twice));
    assert.deepEqual(properties, withTracking(trackingPolicy(), { targetValue: 120 }));
    const enough = await remedied(trackingPolicy({ targetValue: 60 }), twice);
    assert.deepEqual(enough.policies, ["test-target-value-floor"]);
  });

  for (const [what, config, policy] of [
    ["at other levels", { "test-cooldown-set": "mandatory" }, trackingPolicy(without)],
    ["of resources that are right", cooldown, trackingPolicy()],
    ["where the place is unknown", cooldown, trackingPolicy({}, unknownTracking())],
    ["of resources that are excluded", withSettings({ exclude: ["*"] }), trackingPolicy(without)],
    [
      "of resources that are exempt",
      withSettings({ exemptions: [{ urn: "*", reason: "agreed" }] }),
      trackingPolicy(without),
    ],
    ["in other environments", withSettings({ environments: ["x"] }), trackingPolicy(without)],
    ["of other types", cooldown, target()],
  ] as const) {
    it(`changes nothing ${what}`, async () => {
      assert.deepEqual((await remedied(policy, config)).policies, []);
    });
  }

  it("still reports what no remedy could mend, as mandatory", async () => {
    const policy = trackingPolicy({ targetValue: 10 });
    const config = { "test-target-value-floor": "remediate" } as const;
    const { properties } = await remedied(policy, config);
    const found = await pack.analyze({ ...wired(policy), properties: properties! });
    const [own] = found.filter((each) => each.policy === "test-target-value-floor");
    assert.equal(own?.level, "mandatory");
  });

  for (const rule of rules.filter(({ remedy }) => remedy !== undefined)) {
    it(`mends what it can of the bad examples of ${rule.id}, and nothing else`, async () => {
      let changes = 0;
      for (const example of rule.examples.bad) {
        const settings = { ...example.settings, ...switchesOf(rule.knobs) };
        const config = { [rule.id]: { enforcementLevel: "remediate", ...settings } };
        await pack.configureStack(example.environment ?? "example");
        await pack.configure({ all: "disabled", ...config });
        for (const declaration of example.declare) {
          const before = wired(declaration);
          const properties = (await pack.remediate(before)).at(-1)?.properties;
          if (properties === undefined) continue;
          changes++;
          const after = { ...before, properties };
          assert.deepEqual(await pack.remediate(after), [], `${example.name}: changes again`);
          assert.ok(
            changedIn(before.properties, properties) === 1,
            `${example.name}: changes more`,
          );
          const left = (await pack.analyze(after)).filter(({ policy }) => policy === rule.id);
          const found = (await pack.analyze(before)).filter(({ policy }) => policy === rule.id);
          assert.ok(left.length < found.length, `${example.name}: mends nothing`);
        }
      }
      assert.ok(changes > 0, "no bad example is mended");
    });
  }
});

interface Remedy {
  readonly policies: readonly string[];
  readonly properties: Readonly<Record<string, unknown>> | undefined;
}

function unknownTracking(): InputObject {
  return { targetTrackingScalingPolicyConfiguration: UNKNOWN };
}

function withSettings(settings: object): PackConfig {
  return { "test-cooldown-set": { enforcementLevel: "remediate", ...settings } };
}

/** The properties of a policy with some of its tracking changed, in wire form. */
function withTracking(policy: Declaration, change: InputObject): object {
  const name = "targetTrackingScalingPolicyConfiguration";
  const tracking = { ...(policy.inputs[name] as InputObject), ...change };
  return encodeProperties({ ...policy.inputs, [name]: tracking });
}

/** Remedies that a knob must allow are allowed; `allow` is about the mistake itself, and stays off. */
function switchesOf(knobs: Readonly<Record<string, { type: string }>>): object {
  const switches = Object.entries(knobs).filter(
    ([name, { type }]) => type === "boolean" && name !== "allow",
  );
  return Object.fromEntries(switches.map(([name]) => [name, true]));
}

/** How many properties differ. */
function changedIn(before: object, after: object): number {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.filter((name) => !isDeepStrictEqual(old.get(name), now.get(name))).length;
}
