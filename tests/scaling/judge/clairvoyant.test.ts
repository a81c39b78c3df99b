import { strict as assert } from "node:assert";
import fc from "fast-check";
import { clairvoyantInstanceHours, slidingMaximumAhead } from "../../../scaling/judge/clairvoyant";
import { scenarioOf } from "./handmade";

describe("the fleet that knows the load", () => {
  it("pays for the whole instances needed, and for each start before them", () => {
    const rates = [...Array<number>(60).fill(15), ...Array<number>(30).fill(35)];
    const instanceSeconds = 2 * 600 + 4 * 300 + 2 * 120;
    assert.equal(clairvoyantInstanceHours(scenarioOf(rates)), instanceSeconds / 3600);
  });

  it("keeps an instance that is needed again before another could start", () => {
    const dip = (steps: number) => [
      ...Array<number>(20).fill(20),
      ...Array<number>(steps).fill(10),
      ...Array<number>(20).fill(20),
    ];
    assert.equal(clairvoyantInstanceHours(scenarioOf(dip(12))), (52 * 2 * 10) / 3600);
    assert.equal(clairvoyantInstanceHours(scenarioOf(dip(13))), ((53 * 2 - 1) * 10) / 3600);
  });

  it("has the most of each window ahead", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 50 }),
        (values, ahead) => {
          const expected = values.map((_, i) => Math.max(...values.slice(i, i + ahead + 1)));
          assert.deepEqual([...slidingMaximumAhead(Float64Array.from(values), ahead)], expected);
        },
      ),
    );
  });
});
