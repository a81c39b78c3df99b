import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { Totals } from "../../../scaling/judge/totals";
import { run } from "../../../scaling/simulate/run";
import { Scenario } from "../../../scaling/simulate/scenario";
import { Step } from "../../../scaling/simulate/step";
import { anyScenario, fault, hpa, scenarioOf, service, stepsOf, tracking } from "./worlds";

const spike = {
  spike: { baseRps: 40, peakRps: 160, startSeconds: 900, rampSeconds: 300, holdSeconds: 3600 },
};

function digest(scenario: Scenario): string {
  const hash = createHash("sha256");
  run(scenario, [{ add: (step) => hash.update(JSON.stringify(step)) }]);
  return hash.digest("hex");
}

const desired = (steps: readonly Step[]): readonly number[] => steps.map((step) => step.desired);

function overload(scenario: Scenario): number {
  return totals(scenario).requests.overloadSeconds;
}

function totals(scenario: Scenario): Totals {
  const all = new Totals(scenario, { delays: false });
  run(scenario, [all]);
  return all;
}

describe("a run", () => {
  it("loses no request and makes none up: arrived = served + dropped + growth of the queue", function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        let before: number | undefined;
        run(scenario, [
          {
            add: ({ arrived, served, dropped, backlog }) => {
              const growth = backlog - (before ?? backlog - arrived + served + dropped);
              const size = 1 + arrived + served + backlog;
              assert.ok(Math.abs(arrived - served - dropped - growth) <= 1e-9 * size);
              before = backlog;
            },
          },
        ]);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("never leaves the bounds, and no figure is negative or no number", function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const step of stepsOf(scenario)) {
          assert.ok(step.desired >= step.minCapacity && step.desired <= step.maxCapacity);
          const { ready, starting, draining, served, dropped, backlog, overloadSeconds } = step;
          for (const value of [ready, starting, draining, served, dropped, backlog]) {
            assert.ok(value >= 0 && Number.isFinite(value));
          }
          assert.ok(overloadSeconds >= 0 && overloadSeconds <= step.stepSeconds);
        }
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  it("is the same, byte for byte, each time it is played", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => assert.equal(digest(scenario), digest(scenario))),
      { numRuns: 25, seed: 3 },
    );
  });

  it("calls no function of the host that hosts compute differently", () => {
    const scenario = scenarioOf(
      { ...spike, noise: { relativeStandardDeviation: 0.1 } },
      { service: { ...service, startup: { ...service.startup, spread: 0.3 } } },
    );
    const expected = digest(scenario);
    const names = [
      "exp",
      "log",
      "pow",
      "sin",
      "cos",
      "tan",
      "atan",
      "log2",
      "expm1",
      "cbrt",
    ] as const;
    const kept = names.map((name) => [name, Math[name]] as const);
    try {
      for (const name of names) Math[name] = () => assert.fail(`Math.${name} was called`);
      assert.equal(digest(scenario), expected);
    } finally {
      for (const [name, original] of kept) Object.assign(Math, { [name]: original });
    }
  });

  it("begins settled: a load that stays as it is causes no scaling at all", () => {
    const { changes, requests } = totals(scenarioOf({ constant: { rps: 90 } }));
    assert.equal(changes.actions, 0);
    assert.equal(requests.overloadSeconds, 0);
    assert.ok(stepsOf(scenarioOf({ constant: { rps: 90 } }))[0]!.ready >= 9);
  });

  it("asks for the same capacity when traffic and throughput are doubled", () => {
    const { spike: it } = spike;
    const twice = { spike: { ...it, baseRps: 80, peakRps: 320 } };
    const double = scenarioOf(twice, {
      service: { ...service, requestsPerSecondPerInstance: 40 },
      scaler: {
        ...tracking,
        targetTracking: tracking.targetTracking.map((each) => ({ ...each, targetValue: 1200 })),
      },
    });
    assert.deepEqual(desired(stepsOf(double)), desired(stepsOf(scenarioOf(spike))));
  });

  it("does the same a day later", () => {
    const scheduled = {
      ...tracking,
      schedules: [
        { name: "up", expression: "cron(30 0 * * ? *)", timezone: "UTC", minCapacity: 6 },
        { name: "down", expression: "cron(0 1 * * ? *)", timezone: "UTC", minCapacity: 2 },
      ],
    };
    const monday = scenarioOf(
      { ...spike, startTime: "2027-01-04T00:00:00Z" },
      { scaler: scheduled },
    );
    const tuesday = scenarioOf(
      { ...spike, startTime: "2027-01-05T00:00:00Z" },
      { scaler: scheduled },
    );
    assert.deepEqual(desired(stepsOf(tuesday)), desired(stepsOf(monday)));
    assert.ok(desired(stepsOf(monday))[185]! >= 6);
  });

  it("does the same with a second policy that never asks for anything", () => {
    const idle = {
      ...tracking.targetTracking[0]!,
      name: "idle",
      targetValue: 1e9,
      disableScaleIn: true,
    };
    const scaler = { ...tracking, targetTracking: [...tracking.targetTracking, idle] };
    assert.deepEqual(
      desired(stepsOf(scenarioOf(spike, { scaler }))),
      desired(stepsOf(scenarioOf(spike))),
    );
  });

  it("is overloaded for no longer with more fixed capacity", () => {
    const seconds = [1, 2, 4, 6, 8, 10].map((capacity) =>
      overload(
        scenarioOf(spike, { scaler: { kind: "fixed", capacity }, initialCapacity: capacity }),
      ),
    );
    assert.deepEqual(
      seconds,
      [...seconds].sort((a, b) => b - a),
    );
    assert.equal(seconds.at(-1), 0);
    assert.ok(seconds[0]! > 3600);
  });

  it("gives nearly the same in steps of 5 and of 10 seconds", () => {
    const fine = overload(scenarioOf(spike, {}, 5));
    const coarse = overload(scenarioOf(spike, {}, 10));
    assert.ok(Math.abs(fine - coarse) <= 20, `${fine} s and ${coarse} s`);
  });

  it("begins with the bounds that the last scheduled action left behind", () => {
    const scaler = {
      ...tracking,
      schedules: [
        { name: "weekend", expression: "cron(0 20 ? * FRI *)", timezone: "UTC", minCapacity: 5 },
      ],
    };
    const [first] = stepsOf(scenarioOf({ constant: { rps: 10 } }, { scaler }));
    assert.equal(first!.minCapacity, 5);
    assert.equal(first!.ready, 5);
  });
});

describe("a fault", () => {
  const calm = overload(scenarioOf(spike));
  const withFault = (...faults: readonly ReturnType<typeof fault>[]): Scenario =>
    scenarioOf(spike, { faults });

  it("of the metric's source stops all scaling until it is over", () => {
    const steps = stepsOf(withFault(fault("metricOutage", 900, 1800)));
    const during = steps.filter(({ seconds }) => seconds > 1100 && seconds < 2700);
    assert.deepEqual([...new Set(desired(during))].length, 1);
    assert.ok(steps.some(({ reason }) => reason === "holdNoData"));
    assert.ok(overload(withFault(fault("metricOutage", 900, 1800))) > calm + 1000);
  });

  it("of the metric's source that reports zeros scales in under load", () => {
    const steps = stepsOf(withFault(fault("metricWrong", 1800, 2400, 0)));
    const held = steps.find(({ seconds }) => seconds === 1790)!.desired;
    assert.ok(steps.some(({ seconds, desired: now }) => seconds < 4200 && now < held));
  });

  it("that delays the metric delays the answer", () => {
    const late = overload(withFault(fault("metricDelay", 0, 7200, 240)));
    assert.ok(late >= calm + 180, `${late} s after ${calm} s`);
  });

  it("that makes starts slow or fail makes the overload longer", () => {
    assert.ok(overload(withFault(fault("slowStart", 0, 7200, 3))) >= calm + 400);
    assert.ok(overload(withFault(fault("failingStart", 0, 7200, 0.9))) > calm + 200);
  });

  it("that leaves no more capacity to be had holds the fleet at what there is", () => {
    const steps = stepsOf(withFault(fault("capacityShortage", 0, 7200, 5)));
    const most = Math.max(...steps.filter(({ seconds }) => seconds < 7200).map((it) => it.ready));
    assert.equal(most, 5);
    assert.ok(steps.some((step) => step.desired > 5));
  });

  it("that takes a zone takes its instances at once, and new ones are started", () => {
    const steps = stepsOf(withFault(fault("zoneLoss", 3000, 600, 1 / 3)));
    const at = steps.findIndex(({ seconds }) => seconds === 3000);
    assert.ok(steps[at]!.ready <= Math.ceil((steps[at - 1]!.ready * 2) / 3));
    assert.equal(steps[at + 30]!.ready, steps[at - 1]!.ready);
  });

  it("of clients that try again makes an overload heavier", () => {
    const impatient = { service: { ...service, timeoutSeconds: 5 } };
    const alone = totals(scenarioOf(spike, impatient));
    const faults = [fault("retries", 0, 7200, 0.9)];
    const again = totals(scenarioOf(spike, { ...impatient, faults }));
    assert.ok(again.requests.arrived > alone.requests.arrived * 1.01);
    assert.ok(again.requests.dropped > alone.requests.dropped);
  });

  it("of a rollout takes its share of instances out, of those too that come in the meantime", () => {
    const steps = stepsOf(withFault(fault("rollout", 900, 3600, 0.5)));
    const during = steps.filter(({ seconds }) => seconds >= 900 && seconds < 4500);
    assert.ok(during.every(({ ready, starting }) => ready <= (ready + starting) / 2));
  });
});

describe("a run of the HPA", () => {
  it("scales up under load, down after it, and back to its minimum", () => {
    const scenario = scenarioOf(
      spike,
      {
        scaler: hpa,
        service: {
          ...service,
          startup: { ...service.startup, stages: [{ name: "pod", medianSeconds: 10 }] },
        },
      },
      5,
    );
    const series = desired(stepsOf(scenario));
    assert.equal(Math.max(...series), 16);
    assert.equal(series.at(-1), 4);
    assert.ok(overload(scenario) < 60);
  });
});
