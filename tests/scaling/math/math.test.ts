import { strict as assert } from "node:assert";
import { cosTurns, exp, log, pi, sinTurns } from "../../../scaling/math";
import { randomStream } from "../../../scaling/random";
import { sha256OfNumbers } from "../support/numbers";

const stream = () => randomStream(1, "accuracy");

/** How many doubles lie between two numbers, as a fraction of the spacing at the second. */
function ulps(value: number, reference: number): number {
  const bits = new Float64Array([Math.abs(reference)]);
  const next = new BigInt64Array(bits.buffer);
  next[0] = next[0]! + 1n;
  return Math.abs(value - reference) / (bits[0]! - Math.abs(reference));
}

function worst(count: number, pairs: (index: number) => readonly [number, number]): number {
  let most = 0;
  for (let index = 0; index < count; index++) most = Math.max(most, ulps(...pairs(index)));
  return most;
}

describe("functions that are the same on every host", () => {
  it("give exp within 2 units in the last place of the host's, over its whole range", () => {
    const random = stream();
    const distance = worst(20_000, (index) => {
      const x = (random.uniform() - 0.5) * (index % 2 === 0 ? 1400 : 4);
      return [exp(x), Math.exp(x)];
    });
    assert.ok(distance <= 2, `${distance}`);
  });

  it("give log within 2 units in the last place of the host's, near 1 and far from it", () => {
    const random = stream();
    const distance = worst(20_000, (index) => {
      const x =
        index % 2 === 0 ? Math.exp((random.uniform() - 0.5) * 1400) : 0.5 + random.uniform();
      return [log(x), Math.log(x)];
    });
    assert.ok(distance <= 2, `${distance}`);
  });

  it("give sine and cosine of turns within 3 units in the last place of the host's", () => {
    const random = stream();
    const distance = worst(20_000, () => {
      const turns = random.uniform() / 8;
      return [sinTurns(turns), Math.sin(2 * Math.PI * turns)];
    });
    const cosine = worst(20_000, () => {
      const turns = random.uniform() / 8;
      return [cosTurns(turns), Math.cos(2 * Math.PI * turns)];
    });
    assert.ok(distance <= 3 && cosine <= 3, `${distance} ${cosine}`);
  });

  it("give sine and cosine of many turns as of the part of a turn that is left", () => {
    const random = stream();
    for (let index = 0; index < 1000; index++) {
      const part = Math.floor(random.uniform() * 1024) / 1024;
      const turns = Math.floor(random.uniform() * 1e6) + part;
      assert.equal(sinTurns(turns), sinTurns(part));
      assert.equal(cosTurns(-turns), cosTurns(part));
      const [sine, cosine] = [sinTurns(part), cosTurns(part)];
      assert.ok(Math.abs(sine * sine + cosine * cosine - 1) < 1e-15);
    }
  });

  it("are exact at quarters of a turn", () => {
    const quarters = [0, 0.25, 0.5, 0.75, 1, 1e6 + 0.25, -0.25];
    assert.deepEqual(quarters.map(sinTurns), [0, 1, 0, -1, 0, 1, -1]);
    assert.deepEqual(quarters.map(cosTurns), [1, 0, -1, 0, 1, 0, 0]);
  });

  it("have the values of the ends of the scale", () => {
    assert.deepEqual(
      [exp(0), exp(710), exp(-746), exp(-Infinity), exp(NaN)],
      [1, Infinity, 0, 0, NaN],
    );
    assert.ok(exp(709.78) < Infinity && exp(-745.1) > 0);
    assert.deepEqual(
      [log(1), log(0), log(-1), log(Infinity), log(NaN)],
      [0, -Infinity, NaN, Infinity, NaN],
    );
    assert.ok(ulps(log(5e-324), -744.4400719213812) <= 1);
    assert.equal(pi, Math.PI);
  });

  it("are inverse to each other", () => {
    const random = stream();
    for (let index = 0; index < 5000; index++) {
      const x = (random.uniform() - 0.5) * 1000;
      assert.ok(Math.abs(log(exp(x)) - x) <= 2e-13, `${x}`);
    }
  });

  it("have these very bits", () => {
    const grid = Float64Array.from({ length: 4001 }, (_, index) => (index - 2000) / 7);
    const positive = Float64Array.from({ length: 4000 }, (_, index) => (index + 1) / 13);
    assert.deepEqual(
      [grid.map(exp), positive.map(log), grid.map(sinTurns), grid.map(cosTurns)].map(
        sha256OfNumbers,
      ),
      golden,
    );
  });
});

const golden: readonly string[] = [
  "2309baeb578d9690",
  "6d15d44c313933a4",
  "7d0e6911e937af21",
  "d30240673fc09c06",
];
