import { strict as assert } from "node:assert";
import { configure } from "../../scaling/check/configuration";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import { explain } from "../../scaling/check/finding";
import { Judge } from "../../scaling/check/judge";
import { Example, Rule } from "../../scaling/check/rule";
import { Input, InputObject, Secret } from "../../scaling/model/input";
import { rules } from "../../scaling/rules";
import { Analyzer, wired } from "./analyzer";
import { endSharedPacks, shippedPack } from "./packs";
import { judged } from "./reports";
import { signed } from "./wire";

after(endSharedPacks);

const bounds = "aas-target-bounds-valid";

describe("secrets in the policy pack", function () {
  this.timeout(60_000);
  let pack: Analyzer;
  before(async () => (pack = await shippedPack()));

  it("are judged like any other value, and no message shows them", async () => {
    const canaries = [987654321, 123454321] as const;
    const program = [
      target({ minCapacity: new Secret(canaries[0]), maxCapacity: new Secret(canaries[1]) }),
      trackingPolicy({}, { resourceId: new Secret("endpoint/canary-name/variant/blue") }),
    ];
    const { diagnostics, rules: found, ...report } = await judged(pack, program);
    assert.ok(found.includes(bounds) && found.includes("aas-policy-target-exists"), found.join());
    const text = JSON.stringify([diagnostics, report]);
    for (const canary of [...canaries, "canary-name"]) {
      assert.ok(!text.includes(String(canary)), `${canary} is in ${text}`);
    }
  });

  it("stay hidden when a whole object or list around the value is secret", async () => {
    const tracking = { targetValue: -987654321, predefinedMetricSpecification: "canary-metric" };
    const program = [
      target(),
      trackingPolicy({}, { targetTrackingScalingPolicyConfiguration: new Secret(tracking) }),
    ];
    const { diagnostics } = await judged(pack, program);
    assert.ok(diagnostics.length > 0, "nothing was found");
    assert.ok(!/987654321|canary/.test(JSON.stringify(diagnostics)));
  });

  it("stay hidden inside secrets, and in an output value that is secret", async () => {
    const twice = signed.secret(signed.secret(987654321));
    const output = { ...signed.output(123454321), secret: true };
    for (const minCapacity of [twice, output]) {
      const resource = wired(target({ maxCapacity: 1 }));
      const properties = { ...resource.properties, minCapacity };
      const report = await judged(pack, [{ ...resource, properties }]);
      assert.equal(report.of(bounds).length, 1);
      assert.ok(!/987654321|123454321/.test(JSON.stringify(report.diagnostics)));
    }
  });

  for (const rule of rules) {
    it(`of the examples of ${rule.id} appear in no message`, () => {
      for (const example of rule.examples.bad) {
        const secretOnly = secrets(example);
        const texts = messagesOf(rule, { ...example, declare: secretOnly }).join("\n");
        for (const canary of canariesOf(example, rule)) {
          assert.ok(!texts.includes(canary), `${example.name}: ${canary} is in\n${texts}`);
        }
      }
    });
  }
});

/** Every value of the example's resources is secret, one by one. */
function secrets(example: Example): Example["declare"] {
  return example.declare.map((each) => ({ ...each, inputs: secretly(each.inputs) as InputObject }));
}

function secretly(input: Input): Input {
  if (Array.isArray(input)) return input.map((item: Input) => secretly(item));
  if (input !== null && typeof input === "object" && Object.getPrototypeOf(input) !== null) {
    const proto = Object.getPrototypeOf(input) as object;
    if (proto !== Object.prototype) return input;
  }
  if (input === null || typeof input !== "object") return new Secret(input);
  const entries = Object.entries(input as InputObject);
  return Object.fromEntries(entries.map(([key, value]) => [key, secretly(value)]));
}

/** What a rule's author wrote for all programs (a metric's name, a dimension) is no secret of one. */
function canariesOf(example: Example, rule: Rule): readonly string[] {
  const own = [rule.title, rule.fix, rule.rationale, JSON.stringify(rule.knobs)].join(" ");
  const leaves = example.declare.flatMap((each) => leavesOf(each.inputs));
  const told = leaves.filter((leaf) => /[/-]|\d{3}/.test(leaf) && leaf.length > 3);
  return [...new Set(told)].filter((leaf) => !own.includes(leaf) && !publicWords.test(leaf));
}

/** Enumerations of the services, and numbers that are limits of theirs. */
const publicWords = /^(sagemaker:|AWS\/|ml\.|[A-Z][A-Za-z]+$|\d{1,3}$)/;

function leavesOf(input: Input): readonly string[] {
  if (typeof input === "string" || typeof input === "number") return [String(input)];
  if (input === null || typeof input !== "object") return [];
  return Object.values(input as InputObject).flatMap(leavesOf);
}

function messagesOf(rule: Rule, example: Example): readonly string[] {
  const configuration = configure(rule, example.settings ?? {}, example.environment, "mandatory");
  const circumstances = { environment: example.environment, today: "2026-11-22" };
  const judge = new Judge([rule], new Map([[rule.id, configuration]]), circumstances);
  const { findings } = judge.judgeAll(example.declare);
  return findings.map((finding) => explain(finding).replace(/^where: .*$/m, ""));
}
