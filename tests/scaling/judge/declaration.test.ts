import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { checkShape } from "../../../scaling/contract";
import type { Load, Objectives, Reliability } from "../../../scaling/contract/generated/types";
import { checkReliability, withDefaults } from "../../../scaling/judge/declaration";

const spike = { baseRps: 40, peakRps: 160, rampSeconds: 300, holdSeconds: 3600 };

const sound: Reliability = {
  service: { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.12 },
  loads: [{ name: "evening rush", spike }],
  objectives: { maxOverloadSeconds: 60 },
};

function withLoad(load: Omit<Load, "name">): Reliability {
  return { ...sound, loads: [{ name: "l", ...load }] };
}

function withObjectives(objectives: Objectives): Reliability {
  return { ...sound, objectives };
}

interface Wrong {
  readonly why: string;
  readonly reliability: Reliability;
  readonly path: string;
  readonly says: RegExp;
}

const wrong: readonly Wrong[] = [
  {
    why: "a step that does not divide a minute",
    reliability: { ...sound, stepSeconds: 7 },
    path: "reliability.stepSeconds",
    says: /got 7; allowed: a divisor of 60/,
  },
  {
    why: "a start on a day that no month has",
    reliability: withLoad({ constant: { rps: 1 }, startTime: "2027-02-30T00:00:00Z" }),
    path: "reliability.loads[0].startTime",
    says: /2027-02-30.*exist/,
  },
  {
    why: "a fault beyond the end of the load",
    reliability: withLoad({
      constant: { rps: 1 },
      durationSeconds: 600,
      faults: [{ retries: { fraction: 1 } }, { zoneLoss: window(600, { fraction: 0.3 }) }],
    }),
    path: "reliability.loads[0].faults[1].zoneLoss.startSeconds",
    says: /got 600; allowed: less than the 600 seconds/,
  },
  {
    why: "a peak below the base",
    reliability: withLoad({ spike: { ...spike, peakRps: 4 } }),
    path: "reliability.loads[0].spike.peakRps",
    says: /got 4; allowed: at least baseRps, which is 40/,
  },
  {
    why: "a time zone that does not exist, inside of parts",
    reliability: withLoad({
      sum: [{ sequence: [{ diurnal: { baseRps: 1, peakRps: 2, timezone: "Europe/Berln" } }] }],
    }),
    path: "reliability.loads[0].sum[0].sequence[0].diurnal.timezone",
    says: /write Europe\/Berlin/,
  },
  {
    why: "a change after the end",
    reliability: withLoad({
      step: { fromRps: 1, toRps: 2, atSeconds: 900 },
      durationSeconds: 900,
    }),
    path: "reliability.loads[0].step.atSeconds",
    says: /less than durationSeconds, which is 900/,
  },
  {
    why: "parts within parts without end",
    reliability: withLoad(nested(9)),
    path: `reliability.loads[0]${".sum[0]".repeat(7)}.sum`,
    says: /at most 8 levels/,
  },
  {
    why: "a limit of cost without a price",
    reliability: withObjectives({ maxMonthlyCost: 100 }),
    path: "reliability.service.pricePerInstanceHour",
    says: /objectives\.maxMonthlyCost limits the cost/,
  },
  {
    why: "fewer instance-hours than the minimum takes",
    reliability: withObjectives({ maxInstanceHoursPerDay: 47 }),
    path: "reliability.objectives.maxInstanceHoursPerDay",
    says: /at least 48, which minCapacity 2 takes/,
  },
  {
    why: "a cost that the minimum alone exceeds",
    reliability: {
      ...withObjectives({ maxMonthlyCost: 143 }),
      service: { ...sound.service, pricePerInstanceHour: 0.1 },
    },
    path: "reliability.objectives.maxMonthlyCost",
    says: /at least 144/,
  },
  {
    why: "more steps than a preview has time for",
    reliability: {
      ...withLoad({ constant: { rps: 1 }, durationSeconds: 2_000_000 }),
      stepSeconds: 1,
      seeds: 11,
    },
    path: "reliability.loads",
    says: /22000000 steps.*at most 10000000 steps/,
  },
];

function window<T>(startSeconds: number, more: T) {
  return { startSeconds, durationSeconds: 60, ...more };
}

function nested(levels: number): Omit<Load, "name"> {
  return levels === 1 ? { constant: { rps: 1 } } : { sum: [nested(levels - 1)] };
}

describe("a declared reliability", () => {
  it("is accepted when it is sound, at its limits too", () => {
    for (const each of [
      sound,
      withLoad({ constant: { rps: 0 }, startTime: "2028-02-29T23:59:59.5+05:30" }),
      withLoad(nested(8)),
      withObjectives({ maxInstanceHoursPerDay: 48 }),
      withLoad({ spike: { ...spike, peakRps: 40 } }),
    ]) {
      deepStrictEqual(checkShape("Reliability", each), []);
      deepStrictEqual(checkReliability(each, "reliability", { minCapacity: 2 }), []);
    }
  });

  for (const { why, reliability, path, says } of wrong) {
    it(`is refused for ${why}, naming path, value and remedy`, () => {
      deepStrictEqual(checkShape("Reliability", reliability), []);
      const problems = checkReliability(reliability, "reliability", { minCapacity: 2 });
      deepStrictEqual(
        problems.map((each) => each.path),
        [path],
      );
      match(problems[0]!.message, says);
      match(problems[0]!.message, /; fix: \S/);
    });
  }

  it("shows every problem at once", () => {
    const all: Reliability = {
      ...sound,
      stepSeconds: 7,
      loads: wrong.flatMap(({ reliability }) =>
        reliability.loads.map((load) => ({ ...load, name: `${load.name}` })),
      ),
    };
    const paths = checkReliability(all, "reliability").map((each) => each.path);
    strictEqual(new Set(paths).size, paths.length);
    ok(paths.length >= 7, paths.join("\n"));
  });

  it("of another service is held to the same objectives, where that service stands", () => {
    const others = [{ service: sound.service, path: "variants[1].service" }];
    const priced = { ...sound.service, pricePerInstanceHour: 0.1 };
    const reliability = { ...withObjectives({ maxMonthlyCost: 500 }), service: priced };
    const problems = checkReliability(reliability, "reliability", {}, others);
    deepStrictEqual(
      problems.map((each) => each.path),
      ["variants[1].service.pricePerInstanceHour"],
    );
  });
});

describe("a declared load as it is played", () => {
  it("has the contract's defaults at every depth, and no faults", () => {
    const part = { diurnal: { baseRps: 1, peakRps: 2 } };
    const load: Load = {
      name: "l",
      sum: [{ sequence: [{ spike }] }, part],
      faults: [{ retries: { fraction: 1 } }],
    };
    deepStrictEqual(withDefaults(load), {
      name: "l",
      sum: [
        { sequence: [{ spike: { ...spike, startSeconds: 900 } }] },
        { diurnal: { ...part.diurnal, peakHour: 14 } },
      ],
    });
  });
});
