import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import {
  alarm,
  configuration,
  endpoint,
  schedule,
  target,
  trackingPolicy,
  types,
} from "../../scaling/check/fixtures";
import { Analyzer, wired, WireResource } from "./analyzer";
import { endSharedPacks, shippedPack, testRulesPack } from "./packs";
import { judged } from "./reports";
import { signed } from "./wire";

after(endSharedPacks);

const bounds = "aas-target-bounds-valid";
const ceiling = "aas-target-max-ceiling";

/** A swapped target with further properties, in wire form. */
function targetWith(properties: object): WireResource {
  const resource = wired(target({ minCapacity: 4, maxCapacity: 1 }));
  return { ...resource, properties: { ...resource.properties, ...properties } };
}

function own(key: string, value: unknown): object {
  return Object.defineProperty({}, key, { value, enumerable: true });
}

describe("hostile properties and resources", function () {
  this.timeout(120_000);
  let pack: Analyzer;
  before(async () => (pack = await shippedPack()));

  for (const [what, properties] of [
    ["__proto__", own("__proto__", { minCapacity: 1, maxCapacity: 4 })],
    ["constructor", { constructor: { prototype: { maxCapacity: 9 } } }],
    ["prototype and toString", { prototype: 1, toString: null, hasOwnProperty: "x" }],
    ["nested __proto__", { suspendedState: own("__proto__", { minCapacity: 0 }) }],
    ["getters by name", { "get minCapacity": 1, valueOf: 0 }],
  ] as const) {
    it(`makes no difference to the verdict: a property ${what}`, async () => {
      const clean = (await judged(pack, [targetWith({})])).diagnostics;
      assert.deepEqual((await judged(pack, [targetWith(properties)])).diagnostics, clean);
    });
  }

  for (const [what, value] of [
    ["null", null],
    ["text that is no number", "lots"],
    ["a number as text", "4"],
    ["a list", [4]],
    ["an object", { value: 4 }],
    ["true", true],
    ["an asset", signed.asset()],
    ["an asset of nothing", signed.emptyAsset()],
    ["an archive", signed.archive()],
    ["a reference to a resource", signed.reference("urn:pulumi:a::b::c::d")],
    ["an output value", signed.output(4)],
    ["an output value that is unknown", signed.output(undefined)],
    ["a signature that nobody knows", signed.unrecognised()],
  ] as const) {
    it(`judges the rest where a bound is ${what}`, async () => {
      const broken = targetWith({ minCapacity: value, maxCapacity: 1000 });
      const config = { [ceiling]: "remediate" } as const;
      const report = await judged(pack, [broken, wired(trackingPolicy())], config);
      assert.equal(report.of(ceiling).length, 1);
      assert.ok(!JSON.stringify(report.diagnostics).includes("NaN"));
    });

    it(`survives ${what} in the place of every property that scaling reads`, async () => {
      const fixtures = [
        target(),
        trackingPolicy(),
        configuration(),
        endpoint(),
        alarm(),
        schedule(),
      ];
      const names = fixtures.flatMap(({ inputs }) => Object.keys(inputs));
      const properties = Object.fromEntries(names.map((name) => [name, value]));
      const program = Object.values(types).map((type) => {
        const urn = `urn:pulumi:example::example::${type}::odd`;
        return { urn, type, properties, outputs: properties };
      });
      const { diagnostics } = await judged(pack, program);
      assert.ok(!/NaN|undefined|not judged/.test(JSON.stringify(diagnostics)));
    });
  }

  it("judges a resource that has a megabyte of other properties, lists in lists and objects in objects", async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 1000; level++) deep = level % 2 === 0 ? [deep] : { deep };
    const report = await judged(pack, [targetWith({ text: "x".repeat(1_000_000), deep })]);
    assert.equal(report.of(bounds).length, 1);
  });

  it("takes a message of 100 MB", async () => {
    const huge = targetWith({ text: "x".repeat(100_000_000) });
    await pack.configureStack("dev");
    await pack.configure();
    const found = await pack.analyze(huge);
    assert.ok(found.some(({ policy }) => policy === bounds));
    assert.ok(peakMemoryMb(pack.pid) < 2000, `${peakMemoryMb(pack.pid)} MB`);
  });

  it("follows parents in a circle to an end", async () => {
    const a = { ...targetWith({}), parent: "urn:pulumi:example::example::acme:index:A::a" };
    const b = { urn: a.parent, type: "acme:index:A", properties: {}, parent: a.urn, custom: false };
    const report = await judged(pack, [b, a]);
    assert.equal(report.of(bounds).length, 1);
  });

  it("finds the one mistake in a stack of 10,000 resources", async () => {
    const crowd = Array.from({ length: 10_000 }, (_, index) => numbered(index));
    await pack.configureStack("dev");
    await pack.configure();
    const lost = { ...crowd[5000]!, properties: { ...crowd[5000]!.properties, maxCapacity: 1 } };
    assert.equal((await pack.analyze(lost)).filter(({ policy }) => policy === bounds).length, 1);
    const found = await pack.analyzeStack(crowd);
    const notes = found.filter(({ policy }) => policy.startsWith("mlscale-"));
    assert.ok(notes.length <= 1);
  });
});

describe("a rule that fails", function () {
  this.timeout(60_000);

  it("is reported as a violation without what it threw, and others still judge", async () => {
    const pack = await testRulesPack();
    const fragile = target({
      resourceId: "endpoint/fragile/variant/x",
      minCapacity: 4,
      maxCapacity: 1,
    });
    const report = await judged(pack, [fragile]);
    const [failure, ...more] = report.of("test-failing");
    assert.deepEqual(more, []);
    assert.equal(failure?.level, "mandatory");
    assert.match(failure?.message ?? "", /not judged, since the rule failed with TypeError/);
    assert.ok(!failure?.message.includes("987654"));
    assert.equal(report.of(bounds).length, 1);
  });

  it("says nothing about resources on which it does not fail", async () => {
    const report = await judged(await testRulesPack(), [target()]);
    assert.deepEqual(report.of("test-failing"), []);
  });
});

function numbered(index: number): WireResource {
  const resource = wired(target({ resourceId: `endpoint/reco-${index}/variant/blue` }));
  return { ...resource, urn: `${resource.urn}-${index}`, outputs: resource.properties };
}

/** Only Linux tells the peak of another process. */
function peakMemoryMb(pid: number): number {
  if (process.platform !== "linux") return 0;
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(peak ?? 0) / 1024;
}
