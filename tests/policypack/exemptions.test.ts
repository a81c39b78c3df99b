import { strict as assert } from "node:assert";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import { UNKNOWN } from "../../scaling/model/input";
import { Analyzer } from "./analyzer";
import { endSharedPacks, shippedPack } from "./packs";
import { judged } from "./reports";

after(endSharedPacks);

const bounds = "aas-target-bounds-valid";
const dangling = "aas-policy-target-exists";
const swapped = target({ minCapacity: 4, maxCapacity: 1 });
const agreed = { urn: "*::reco-target", reason: "load test", owner: "ml", expires: "2027-03-31" };
const asOf = (day: string) => ({ "mlscale-exemptions": { asOf: day } });

describe("exemptions in the policy pack", function () {
  this.timeout(60_000);
  let pack: Analyzer;
  before(async () => (pack = await shippedPack()));

  it("cover their resource until their last day, and appear in the report", async () => {
    const config = { ...asOf("2027-03-31"), [bounds]: { exemptions: [agreed] } };
    const report = await judged(pack, [swapped], config);
    assert.deepEqual(report.of(bounds), []);
    assert.equal(
      report.exemptions,
      "exemptions in force:\n" +
        `  ${bounds} for "reco-target": load test (until 2027-03-31, owner ml)`,
    );
  });

  it("cover nothing from the day after, which the violation and the report say", async () => {
    const config = { ...asOf("2027-04-01"), [bounds]: { exemptions: [agreed] } };
    const report = await judged(pack, [swapped], config);
    assert.match(
      report.messages(bounds)[0] ?? "",
      /the exemption "load test" expired after 2027-03-31/,
    );
    assert.match(report.exemptions, /^exemptions that expired and cover nothing any more:/);
  });

  it("are reported when they have nothing to cover", async () => {
    const report = await judged(pack, [target()], { [bounds]: { exemptions: [agreed] } });
    assert.match(
      report.exemptions,
      /^exemptions that have nothing to cover; remove them:\n {2}aas/,
    );
  });

  it("hold for a rule that needs the whole program", async () => {
    const exemption = { urn: "*::reco-tracking", reason: "target of another team" };
    const report = await judged(pack, [trackingPolicy()], {
      [dangling]: { exemptions: [exemption] },
    });
    assert.deepEqual(report.of(dangling), []);
    assert.match(report.exemptions, /for "reco-tracking": target of another team \(without end\)/);
  });

  it("hold for checks that are open", async () => {
    const exemption = { urn: "*", reason: "decided elsewhere" };
    const open = trackingPolicy({}, { resourceId: UNKNOWN });
    const config = { [dangling]: { exemptions: [exemption] } };
    const report = await judged(pack, [target(), open], config);
    assert.ok(!report.openQuestions.includes(dangling));
  });

  it("cover only the rule that they are agreed for", async () => {
    const report = await judged(pack, [swapped], { [dangling]: { exemptions: [agreed] } });
    assert.equal(report.of(bounds).length, 1);
  });

  it("come from the configuration alone: the name of a resource can suppress nothing", async () => {
    for (const name of ["*", `exempt:${bounds}`, "mlscale-ignore-all", "aas-*"]) {
      const urn = swapped.urn.replace("reco-target", name);
      const report = await judged(pack, [{ ...swapped, urn }]);
      assert.equal(report.of(bounds).length, 1, name);
    }
  });

  it("show names and reasons without control characters", async () => {
    const name = "reco\u001b[31m\u202etarget";
    const urn = swapped.urn.replace("reco-target", name);
    const config = { [bounds]: { exemptions: [{ urn: "*", reason: "line\nbreak" }] } };
    const exempted = await judged(pack, [{ ...swapped, urn }], config);
    assert.match(exempted.exemptions, /reco\\u\{1b\}\[31m\\u\{202e\}target": line\\u\{a\}break/);
    const [message] = (await judged(pack, [{ ...swapped, urn }])).messages(bounds);
    assert.ok(!/[\u001b\u202e]/.test(message ?? "\u001b"), message);
  });
});
