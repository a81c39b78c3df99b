import { strict as assert } from "node:assert";
import fc from "fast-check";
import { unitsOf } from "../../../scaling/model/quantity";
import { decimalText, quantityText } from "../../../scaling/plan/modelService/quantity";

describe("quantityText", () => {
  it("writes numbers as the API server writes them", () => {
    const cases: readonly (readonly [number, string])[] = [
      [0, "0"],
      [1, "1"],
      [0.5, "500m"],
      [7.5, "7500m"],
      [0.05, "50m"],
      [0.0005, "500u"],
      [1000, "1k"],
      [1500, "1500"],
      [2_000_000, "2M"],
      [1.25e-7, "125n"],
      [9e15, "9P"],
    ];
    for (const [value, text] of cases) assert.equal(quantityText(value), text);
  });

  it("is read back as the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        assert.equal(unitsOf(quantityText(value)), value);
      }),
      { seed: 5 },
    );
  });
});

describe("decimalText", () => {
  it("writes numbers without an exponent", () => {
    assert.equal(decimalText(0.5), "0.5");
    assert.equal(decimalText(1e21), "1000000000000000000000");
    assert.equal(decimalText(1.5e-7), "0.00000015");
  });
});
