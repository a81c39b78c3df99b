import { strict as assert } from "node:assert";
import { declare } from "../../scaling/check/declare";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import { Analyzer, wired } from "./analyzer";
import { endSharedPacks, shippedPack } from "./packs";
import { judged } from "./reports";

after(endSharedPacks);

const bounds = "aas-target-bounds-valid";
const dangling = "aas-policy-target-exists";

describe("several stacks in one process", function () {
  this.timeout(60_000);
  let pack: Analyzer;
  before(async () => (pack = await shippedPack()));

  it("do not see each other's resources", async () => {
    const first = await judged(pack, [target(), trackingPolicy()]);
    assert.deepEqual(first.of(dangling), []);
    const second = await judged(pack, [trackingPolicy()], {}, ["other"]);
    assert.equal(second.of(dangling).length, 1);
  });

  it("do not see the inputs of the operation before, though nothing is configured anew", async () => {
    await judged(pack, [target(), trackingPolicy()]);
    const policy = wired(trackingPolicy());
    const elsewhere = wired(target({ resourceId: "endpoint/other/variant/blue" }));
    await pack.analyze(policy);
    const stack = [policy, { ...elsewhere, outputs: elsewhere.properties }];
    const found = await pack.analyzeStack(stack);
    assert.equal(found.filter((each) => each.policy === dangling).length, 1);
  });

  it("do not share configuration, exemptions or the environment", async () => {
    const swapped = target({ minCapacity: 4, maxCapacity: 1 });
    const exempt = { [bounds]: { exemptions: [{ urn: "*", reason: "only here" }] } };
    const first = await judged(pack, [swapped], exempt, ["dev", { tags: { environment: "test" } }]);
    assert.match(first.exemptions, /only here/);
    const second = await judged(pack, [swapped], {}, ["dev"]);
    assert.equal(second.exemptions, "");
    assert.equal(second.of(bounds).length, 1);
  });

  it("start anew after an operation that ended before its stack was analysed", async () => {
    await pack.configureStack("dev");
    await pack.configure();
    await pack.analyze(wired(target()));
    const next = await judged(pack, [trackingPolicy()]);
    assert.equal(next.of(dangling).length, 1);
  });

  it("judge a resource that is analysed twice by its last inputs", async () => {
    await pack.configureStack("dev");
    await pack.configure();
    await pack.analyze(wired(target({ resourceId: "endpoint/first/variant/blue" })));
    await pack.analyze(wired(target()));
    await pack.analyze(wired(trackingPolicy()));
    const found = await pack.analyzeStack([wired(target()), wired(trackingPolicy())]);
    assert.deepEqual(
      found.filter((each) => each.policy === dangling),
      [],
    );
  });

  it("are judged right when the engine analyses resources side by side", async () => {
    await pack.configureStack("dev");
    await pack.configure();
    const many = Array.from({ length: 200 }, (_, index) =>
      wired({
        ...target({ minCapacity: index % 2 === 0 ? 9 : 1, maxCapacity: 5 }),
        urn: `${target().urn}-${index}`,
      }),
    );
    const found = await Promise.all(many.map((each) => pack.analyze(each)));
    const refused = found.map((all) => all.some(({ policy }) => policy === bounds));
    assert.deepEqual(
      refused,
      many.map((_, index) => index % 2 === 0),
    );
  });

  it("may be empty", async () => {
    const stack = { ...wired(declare("pulumi:pulumi:Stack", "example-dev", {})), custom: false };
    assert.deepEqual((await judged(pack, [stack])).diagnostics, []);
    await pack.configureStack("dev");
    assert.deepEqual(await pack.analyzeStack([]), []);
  });
});
