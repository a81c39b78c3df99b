import { strict as assert } from "node:assert";
import { declare } from "../../scaling/check/declare";
import {
  configuration,
  endpoint,
  target,
  trackingPolicy,
  urn,
  variant,
} from "../../scaling/check/fixtures";
import { Secret, UNKNOWN } from "../../scaling/model/input";
import { Analyzer, wired } from "./analyzer";
import { endSharedPacks, shippedPack } from "./packs";
import { judged } from "./reports";
import { sentinels, signed } from "./wire";

after(endSharedPacks);

const bounds = "aas-target-bounds-valid";
const dangling = "aas-policy-target-exists";

describe("values that only the deployment decides", function () {
  this.timeout(60_000);
  let pack: Analyzer;
  before(async () => (pack = await shippedPack()));

  for (const [kind, sentinel] of Object.entries(sentinels)) {
    it(`gives no alarm on an unknown ${kind} in the place of a bound, and judges the other`, async () => {
      for (const unknown of [sentinel, signed.secret(sentinel)]) {
        const resource = wired(target({ maxCapacity: 0 }));
        const properties = { ...resource.properties, minCapacity: unknown };
        const report = await judged(pack, [{ ...resource, properties }]);
        const [only, ...rest] = report.messages(bounds);
        assert.match(only ?? "", /^maxCapacity is 0; allowed: a whole number, at least 1/);
        assert.deepEqual(rest, []);
      }
    });
  }

  it("names what is open in one note, with the rules and the resources", async () => {
    const open = trackingPolicy({}, { resourceId: UNKNOWN });
    const { openQuestions, rules } = await judged(pack, [target(), open]);
    assert.match(openQuestions, /^\d+ checks? of \d+ rules? cannot be decided before deployment/);
    assert.match(openQuestions, /^ {2}aas-policy-target-exists \(1\): reco-tracking$/m);
    assert.ok(!rules.includes(dangling));
  });

  it("says of an update that what is open could not be decided", async () => {
    const open = trackingPolicy({}, { resourceId: UNKNOWN });
    const report = await judged(pack, [target(), open], {}, ["dev", { dryRun: false }]);
    assert.match(report.openQuestions, /could not be decided, since values are not known/);
  });

  it("reports nothing open where everything is decided", async () => {
    const { openQuestions } = await judged(pack, [target(), trackingPolicy()]);
    assert.equal(openQuestions, "");
  });

  it("decides at the update what was open in the preview", async () => {
    const preview = await judged(pack, [target(), trackingPolicy({}, { resourceId: UNKNOWN })]);
    assert.deepEqual(preview.of(dangling), []);
    const deployed = trackingPolicy({}, { resourceId: "endpoint/other/variant/blue" });
    const update = await judged(pack, [target(), deployed]);
    assert.equal(update.of(dangling).length, 1);
  });

  it("joins on inputs where an unconfigured provider leaves outputs empty", async () => {
    const good = await judged(pack, [target(), trackingPolicy()]);
    assert.deepEqual(good.of(dangling), []);
    const bad = await judged(pack, [
      target({ resourceId: "endpoint/x/variant/y" }),
      trackingPolicy(),
    ]);
    assert.equal(bad.of(dangling)[0]?.urn, trackingPolicy().urn);
    assert.equal(bad.of(dangling)[0]?.level, "mandatory");
  });

  it("judges the rest of the stack where one resource is not known", async () => {
    const named = (name: string, resourceId: unknown) => {
      const policy = wired(trackingPolicy());
      const properties = { ...policy.properties, resourceId };
      return { ...policy, urn: policy.urn.replace("reco-tracking", name), properties };
    };
    const report = await judged(pack, [
      named("first", "endpoint/a/variant/blue"),
      named("open", sentinels.string),
      named("last", "endpoint/b/variant/blue"),
    ]);
    const urns = report.of(dangling).map((each) => each.urn.split("::").at(-1));
    assert.deepEqual(urns.sort(), ["first", "last"]);
    assert.match(report.openQuestions, /open/);
  });

  it("follows the dependency of a property whose value is unknown", async () => {
    const fromEndpoint = { from: { resourceId: [urn("endpoint", "reco")] } };
    const report = await judged(pack, [
      endpoint({ name: undefined }),
      trackingPolicy({}, { resourceId: UNKNOWN }, fromEndpoint),
    ]);
    assert.match(report.messages(dangling)[0] ?? "", /^resourceId is not known yet/);
  });

  it("takes unknown lists, unknown items and unknown objects without a false alarm", async () => {
    const programs = [
      [configuration(UNKNOWN)],
      [configuration([UNKNOWN])],
      [configuration([variant({ serverlessConfig: UNKNOWN })])],
      [trackingPolicy({}, { targetTrackingScalingPolicyConfiguration: UNKNOWN }), target()],
      [configuration(new Secret(UNKNOWN))],
    ];
    for (const program of programs) {
      const { diagnostics } = await judged(pack, program);
      const mandatory = diagnostics.filter(({ level }) => level === "mandatory");
      assert.deepEqual(mandatory, []);
    }
  });

  it("reads outputs of resources that were not analysed, as those outside --target", async () => {
    await pack.configureStack("dev");
    await pack.configure();
    const policy = wired(trackingPolicy());
    const untouched = wired(target());
    assert.deepEqual(await pack.analyze(policy).then(ids), []);
    const stack = [policy, { ...untouched, outputs: untouched.properties }];
    assert.ok(!(await pack.analyzeStack(stack).then(ids)).includes(dangling));
  });

  it("leaves open checks on children of our components to the components", async () => {
    const component = "urn:pulumi:example::example::mlscale:index:InferenceEndpoint::reco";
    const parent = declare("mlscale:index:InferenceEndpoint", "reco", {});
    assert.equal(parent.urn, component);
    const child = trackingPolicy({}, { resourceId: UNKNOWN }, { parent: component });
    const { openQuestions } = await judged(pack, [parent, child]);
    assert.ok(!openQuestions.includes(dangling));
    const foreign = declare("acme:index:Service", "reco", {});
    const theirs = trackingPolicy({}, { resourceId: UNKNOWN }, { parent: foreign.urn });
    const report = await judged(pack, [{ ...wired(foreign), custom: false }, theirs]);
    assert.ok(report.openQuestions.includes(dangling));
  });

  it("names the component in which a child's mistake is to be mended", async () => {
    const parent = declare("mlscale:index:InferenceEndpoint", "reco", {});
    const child = target({ minCapacity: 4, maxCapacity: 1 }, { parent: parent.urn });
    const report = await judged(pack, [parent, child]);
    const where = `where: mlscale:index:InferenceEndpoint "reco", which made ${child.urn}`;
    assert.ok(report.messages(bounds)[0]?.endsWith(where), report.messages(bounds)[0]);
  });

  for (const [onUnknown, open, violations] of [
    ["ignore", false, 0],
    ["advisory", true, 0],
    ["violate", false, 1],
  ] as const) {
    it(`treats an open check as configured by onUnknown: ${onUnknown}`, async () => {
      const program = [target(), trackingPolicy({}, { resourceId: UNKNOWN })];
      const report = await judged(pack, program, { [dangling]: { onUnknown } });
      assert.equal(report.openQuestions.includes(dangling), open);
      assert.equal(report.of(dangling).length, violations);
      assert.ok(report.of(dangling).every(({ level }) => level === "mandatory"));
    });
  }
});

function ids(diagnostics: readonly { policy: string }[]): readonly string[] {
  return diagnostics.map(({ policy }) => policy).filter((name) => !name.startsWith("mlscale-"));
}
