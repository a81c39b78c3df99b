import { strict as assert } from "node:assert";
import {
  exponential,
  lognormal,
  normal,
  poisson,
  RandomStream,
  randomStream,
  sigmaOfRelativeDeviation,
} from "../../../scaling/random";
import { logFactorial } from "../../../scaling/random/logFactorial";
import { sha256OfNumbers } from "../support/numbers";

const draws = (count: number, draw: () => number) => Float64Array.from({ length: count }, draw);

function moments(values: Float64Array): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variance };
}

describe("random streams", () => {
  it("follow the published recurrence of xoshiro128**", () => {
    const stream = new RandomStream([1, 2, 3, 4]);
    assert.deepEqual(
      Array.from({ length: 10 }, () => stream.next()),
      [
        11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
        4258142804,
      ],
    );
  });

  it("give the same numbers for the same seed and name", () => {
    const [one, two] = [randomStream(7, "start-up"), randomStream(7, "start-up")];
    assert.deepEqual(
      draws(100, () => one.uniform()),
      draws(100, () => two.uniform()),
    );
  });

  it("differ for each seed and each name, in about half of their bits", () => {
    const keys: readonly (readonly [number, string])[] = [
      [1, "load"],
      [2, "load"],
      [1, "loae"],
      [1, "loa"],
      [1, ""],
      [4294967297, "load"],
      [9007199254740991, "load"],
    ];
    const first = keys.map(([seed, name]) => {
      const stream = randomStream(seed, name);
      return Array.from({ length: 64 }, () => stream.next());
    });
    for (const [a, one] of first.entries()) {
      for (const other of first.slice(a + 1)) {
        const differing = one
          .map(
            (word, index) => ((word ^ other[index]!) >>> 0).toString(2).replaceAll("0", "").length,
          )
          .reduce((sum, bits) => sum + bits, 0);
        assert.ok(differing > 900 && differing < 1150, `${differing} of 2048 bits`);
      }
    }
  });

  it("refuse a seed that is no whole number of 0 or more", () => {
    for (const seed of [-1, 0.5, NaN, Infinity, 2 ** 53]) {
      assert.throws(() => randomStream(seed, "load"), /whole number/, String(seed));
    }
  });

  it("never stand still, even from a state of nothing but zeros", () => {
    const stream = new RandomStream([0, 0, 0, 0]);
    assert.ok(new Set(Array.from({ length: 100 }, () => stream.next())).size > 50);
  });

  it("are uniform: each tenth of the range is hit as often, from 0 up to but not 1", () => {
    const stream = randomStream(3, "uniform");
    const counts = new Array<number>(10).fill(0);
    for (let index = 0; index < 100_000; index++) counts[Math.floor(stream.uniform() * 10)]! += 1;
    assert.equal(counts.length, 10);
    for (const count of counts) assert.ok(Math.abs(count - 10_000) < 400, `${counts.join()}`);
  });

  it("choose whole numbers below a bound fairly", () => {
    const stream = randomStream(3, "below");
    const counts = new Array<number>(7).fill(0);
    for (let index = 0; index < 70_000; index++) counts[stream.below(7)]! += 1;
    for (const count of counts) assert.ok(Math.abs(count - 10_000) < 400, `${counts.join()}`);
  });
});

describe("distributions", () => {
  it("have mean 0 and variance 1 where they are normal, with 4.55 % beyond two deviations", () => {
    const stream = randomStream(5, "normal");
    const values = draws(100_000, () => normal(stream));
    const { mean, variance } = moments(values);
    assert.ok(Math.abs(mean) < 0.015 && Math.abs(variance - 1) < 0.02, `${mean} ${variance}`);
    const beyond = values.filter((value) => Math.abs(value) > 2).length / values.length;
    assert.ok(Math.abs(beyond - 0.0455) < 0.003, `${beyond}`);
  });

  it("draw two uniform numbers for a normal one, so that streams stay in step", () => {
    const [one, two] = [randomStream(5, "normal"), randomStream(5, "normal")];
    normal(one);
    two.uniform();
    two.uniform();
    assert.equal(one.next(), two.next());
  });

  it("have their median where they are lognormal, and the relative deviation asked for", () => {
    const stream = randomStream(5, "lognormal");
    const sigma = sigmaOfRelativeDeviation(0.5);
    const values = draws(100_000, () => lognormal(stream, 240, sigma));
    const { mean, variance } = moments(values);
    const below = values.filter((value) => value < 240).length / values.length;
    assert.ok(Math.abs(below - 0.5) < 0.01, `${below}`);
    assert.ok(Math.abs(Math.sqrt(variance) / mean - 0.5) < 0.02);
  });

  it("have their mean as deviation where they are exponential", () => {
    const stream = randomStream(5, "exponential");
    const { mean, variance } = moments(draws(100_000, () => exponential(stream, 20)));
    assert.ok(Math.abs(mean / 20 - 1) < 0.02 && Math.abs(variance / 400 - 1) < 0.04);
  });

  for (const mean of [0.05, 3, 9.99, 10, 40, 2500, 1e6, 3e8]) {
    it(`have variance equal to mean where they are Poisson of mean ${mean}`, () => {
      const stream = randomStream(5, "poisson");
      const values = draws(50_000, () => poisson(stream, mean));
      assert.ok(values.every((value) => Number.isSafeInteger(value) && value >= 0));
      const found = moments(values);
      const tolerance = 5 / Math.sqrt(50_000);
      assert.ok(Math.abs(found.mean - mean) < tolerance * Math.sqrt(mean), `${found.mean}`);
      assert.ok(Math.abs(found.variance / mean - 1) < tolerance * (1.5 + 1 / Math.sqrt(mean)));
    });
  }

  it("have the probabilities of Poisson's law, on both sides of the change of method", () => {
    for (const mean of [4, 12]) {
      const stream = randomStream(9, "poisson law");
      const values = draws(100_000, () => poisson(stream, mean));
      for (let count = 0, term = Math.exp(-mean); count < 25; count++, term *= mean / count) {
        const found = values.filter((value) => value === count).length / values.length;
        assert.ok(
          Math.abs(found - term) < 0.005,
          `${mean}: ${count} comes in ${found}, not ${term}`,
        );
      }
    }
  });

  it("give no event where none is expected", () => {
    const stream = randomStream(5, "none");
    assert.deepEqual(
      [0, -1, NaN].map((mean) => poisson(stream, mean)),
      [0, 0, 0],
    );
  });

  it("know logarithms of factorials", () => {
    let sum = 0;
    for (let n = 1; n <= 300; n++) {
      sum += Math.log(n);
      assert.ok(Math.abs(logFactorial(n) - sum) <= 1e-12 * Math.max(1, sum), String(n));
    }
  });

  it("have these very bits", () => {
    const of = (draw: (stream: RandomStream) => number) => {
      const stream = randomStream(42, "golden");
      return sha256OfNumbers(draws(5000, () => draw(stream)));
    };
    assert.deepEqual(
      [
        of((stream) => stream.next()),
        of((stream) => stream.uniform()),
        of(normal),
        of((stream) => lognormal(stream, 240, 0.4)),
        of((stream) => poisson(stream, 3)),
        of((stream) => poisson(stream, 300)),
      ],
      golden,
    );
  });
});

const golden: readonly string[] = [
  "c0010dce228648f6",
  "64b7672f7fad5bb4",
  "36f174d5feff67a2",
  "0dafd805e26d7c13",
  "8ef3db4721d5b279",
  "ddaa596b1417e90f",
];
