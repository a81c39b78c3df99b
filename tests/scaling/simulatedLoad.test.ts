import { strict as assert } from "node:assert";
import fc from "fast-check";
import { configurationProblems } from "../../scaling/check/configurationProblems";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import { Input, Secret, UNKNOWN } from "../../scaling/model/input";
import rule from "../../scaling/rules/simulated/simulated-load-survives";
import { pathsOf, replaceAt } from "./inputPaths";
import { examplesOf, judgeExample, texts } from "./ruleExamples";

const service = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  startup: { seconds: 240, spread: 0 },
};
const surge = { name: "surge", step: { fromRps: 0.5, toRps: 1.5, atSeconds: 600 } };
const settings = {
  services: { "*": service },
  loads: [surge],
  objectives: { maxOverloadSeconds: 60 },
};

function problems(given: Readonly<Record<string, unknown>>): readonly string[] {
  return configurationProblems([rule], new Map([[rule.id, given]]));
}

function found(
  declare: Parameters<typeof texts>[0] | readonly unknown[],
  given: object = settings,
) {
  const example = { name: "it", declare: declare as [], settings: { ...given } };
  return judgeExample(rule, example);
}

describe("the configuration of simulated loads", () => {
  it("is right as in the examples of the rule", () => {
    for (const example of examplesOf(rule)) {
      assert.deepEqual(problems(example.settings ?? {}), [], example.name);
    }
  });

  it("is refused by the schema of its knobs before anything else", () => {
    assert.deepEqual(problems({ ...settings, relativeTo: "peak", seeds: 51 }), [
      'simulated-load-survives.relativeTo is "peak"; allowed: minCapacity, requestsPerSecond',
      "simulated-load-survives.seeds is 51; allowed: at most 50",
    ]);
  });

  for (const [what, change, line] of [
    [
      "a load without a pattern",
      { loads: [{ name: "surge" }] },
      /^simulated-load-survives\.loads\[0\].* is .*; allowed: .*constant.*; fix: /,
    ],
    [
      "a misspelt property of a load",
      { loads: [{ ...surge, duration: 60 }] },
      /loads\[0\]\.duration is .*; allowed: /,
    ],
    ["two loads of one name", { loads: [surge, surge] }, /loads.*name.* is "surge"/],
    ["no objective", { objectives: {} }, /objectives is .*; allowed: .*maxOverloadSeconds/],
    [
      "a service that serves nothing",
      { services: { "ml.m5.xlarge": { ...service, requestsPerSecondPerInstance: 0 } } },
      /services\["ml\.m5\.xlarge"\]\.requestsPerSecondPerInstance is 0; allowed: .*more than 0/,
    ],
    [
      "an assumption that is none",
      { assumptions: { scaleOutDatapoints: 0 } },
      /assumptions\.scaleOutDatapoints is 0; allowed: /,
    ],
    [
      "a peak below the base",
      {
        loads: [
          { name: "dip", spike: { baseRps: 2, peakRps: 1, rampSeconds: 60, holdSeconds: 60 } },
        ],
      },
      /loads\[0\]\.spike\.peakRps is 1; allowed: at least baseRps, which is 2; fix: swap/,
    ],
    [
      "a limit of cost without a price",
      { objectives: { maxMonthlyCost: 100 } },
      /services\["\*"\]\.pricePerInstanceHour is nothing; allowed: a price/,
    ],
    [
      "more than a preview has time for",
      { loads: [{ ...surge, durationSeconds: 2_678_400 }], seeds: 50 },
      /loads is .* steps; allowed: at most 10000000 steps/,
    ],
    [
      "objectives without a load to hold",
      { loads: [] },
      /loads is empty; allowed: at least one load; fix: add a load/,
    ],
  ] as const) {
    it(`refuses ${what}, with place, value, what is allowed and how to mend it`, () => {
      const lines = problems({ ...settings, ...change });
      assert.equal(lines.length, 1, lines.join("\n"));
      assert.match(lines[0]!, line);
      assert.match(lines[0]!, /^simulated-load-survives\.\S+ is .+; allowed: .+; fix: .+/);
    });
  }

  it("may have null for what is not given", () => {
    const loads = [{ ...surge, noise: null, startTime: null }];
    assert.deepEqual(problems({ ...settings, loads }), []);
    assert.equal(found([target({ maxCapacity: 2 })], { ...settings, loads }).length, 1);
  });
});

describe("the rule of simulated loads", () => {
  it("plays the same pattern on fleets of any size with rates relative to minCapacity", () => {
    for (const minCapacity of [1, 5, 50]) {
      const fleet = target({ minCapacity, maxCapacity: minCapacity });
      const [finding] = found([fleet]);
      assert.match(
        finding!.message,
        new RegExp(`demand reached ${(minCapacity * 1.5).toFixed(1)}`),
      );
    }
  });

  it("does not offer a higher minCapacity where the load would grow with it", () => {
    const [finding] = found([target({ maxCapacity: 2 })]);
    assert.equal(finding!.path, "maxCapacity");
    assert.doesNotMatch(finding!.fix, /minCapacity/);
  });

  it("offers a higher minCapacity against a load in requests per second", () => {
    const loads = [{ name: "surge", step: { fromRps: 10, toRps: 30, atSeconds: 600 } }];
    const absolute = { ...settings, loads, relativeTo: "requestsPerSecond" };
    const policy = trackingPolicy({ targetValue: 550 });
    const [finding] = found([target(), policy], absolute);
    assert.match(finding!.fix, /^change minCapacity 2 -> 3 /);
    assert.deepEqual(found([target({ minCapacity: 3 }), policy], absolute), []);
  });

  it("says that loads break, but shows no figure, where a number is secret", () => {
    const [finding] = found([target(), trackingPolicy({ targetValue: new Secret(5501) })]);
    assert.match(finding!.message, /"surge" is not held: it breaks maxOverloadSeconds/);
    assert.doesNotMatch(`${finding!.message} ${finding!.fix}`, /5501|\d+ s |demand/);
  });

  it("names everything that is not known yet", () => {
    const [finding] = found([
      target({ maxCapacity: UNKNOWN }),
      trackingPolicy({ scaleInCooldown: UNKNOWN }),
    ]);
    assert.equal(finding!.verdict, "indeterminate");
    assert.match(
      finding!.message,
      /maxCapacity is not known yet; scaleInCooldown of .* is not known/,
    );
  });

  it("never fails and comes to an end when parts of a program are replaced by anything", function () {
    this.timeout(60_000);
    const odd = fc.oneof(
      fc.constantFrom<Input>(UNKNOWN, null, "", true, NaN, Infinity, -1, 0, 0.5, 1e9, 1e308, "x"),
      fc.constantFrom<Input>([], {}, "PredictiveScaling", "rate(1 minute)", "cron(* * * * ? *)"),
    );
    const change = fc.tuple(fc.constantFrom(...examplesOf(rule)), fc.nat(), fc.nat(), odd);
    fc.assert(
      fc.property(change, ([example, which, where, value]) => {
        const declare = [...example.declare];
        const index = which % declare.length;
        const paths = pathsOf(declare[index]!.inputs);
        const path = paths[where % paths.length]!;
        const inputs = replaceAt(declare[index]!.inputs, path, () => value);
        declare[index] = { ...declare[index]!, inputs };
        const findings = judgeExample(rule, { ...example, declare });
        assert.deepEqual(texts(findings.filter(({ seen }) => seen.startsWith("not judged"))), []);
      }),
      { numRuns: 150 },
    );
  });
});
