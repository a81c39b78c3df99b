import { strict as assert } from "node:assert";
import fc from "fast-check";
import { nearest as nearestName } from "../../scaling/model/nearest";

const nearest = (text: string, candidates: readonly string[]) =>
  nearestName(text, candidates, { most: 3 });

describe("the nearest name", () => {
  it("is the one that differs in the fewest letters", () => {
    assert.equal(nearest("ml.m5.xlrage", ["ml.m5.large", "ml.m5.xlarge"]), "ml.m5.xlarge");
    assert.equal(nearest("kitten", ["sitting", "mitten"]), "mitten");
  });

  it("is the first of several that are equally near", () => {
    assert.equal(nearest("ab", ["ac", "ad"]), "ac");
  });

  it("is none if all differ in more than three letters", () => {
    assert.equal(nearest("abcd", ["efgh", "abcdefgh"]), undefined);
    assert.equal(nearest("abcd", ["abcdxyz"]), "abcdxyz");
    assert.equal(nearest("axxxb", ["ab"]), "ab");
  });

  it("is the text itself wherever that is among the candidates", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12 }), { minLength: 1 }),
        fc.nat(),
        (texts, at) => {
          const text = texts[at % texts.length]!;
          assert.equal(nearest(text, texts), text);
        },
      ),
    );
  });
});
