import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  GroupDeploymentSpec,
  GroupProcess,
  MinimumHealthySpec,
} from "../../../scaling/control/spec";
import { leastHealthy } from "../../../scaling/simulate/deployment/inPlace";
import { Timeline } from "../../../scaling/simulate/timeline";
import { run } from "../../../scaling/simulate/run";
import { at, changesOf, deploying, four, groupOf, steady } from "./fleet";
import { fault, scenarioOf, service, stepsOf } from "./worlds";

function inPlace(minimumHealthy: MinimumHealthySpec): GroupDeploymentSpec {
  return { kind: "inPlace", minimumHealthy, suspends: [] };
}

const oneAtATime = inPlace({ type: "allButOne" });
const half = inPlace({ type: "FLEET_PERCENT", value: 50 });
const allAtOnce = inPlace({ type: "HOST_COUNT", value: 0 });

const blueGreen: GroupDeploymentSpec = {
  kind: "blueGreen",
  keepBlueSeconds: 600,
  losesHistory: false,
};

describe("Instances that have to stay healthy", () => {
  it("are a number, or a percentage rounded up, as in the guide's examples of 10 instances.", () => {
    const percent = (value: number) => leastHealthy({ type: "FLEET_PERCENT", value }, 10);
    assert.deepEqual([95, 90, 85, 0].map(percent), [10, 9, 9, 0]);
    assert.equal(leastHealthy({ type: "HOST_COUNT", value: 8 }, 10), 8);
    assert.deepEqual(
      [10, 1].map((each) => leastHealthy({ type: "allButOne" }, each)),
      [9, 0],
    );
  });
});

describe("A deployment in place", () => {
  it("takes one instance after another out of service.", () => {
    const steps = deploying(oneAtATime);
    assert.deepEqual(
      [590, 600, 900, 1200, 1500, 1790, 1800].map((s) => at(steps, s).ready),
      [4, 3, 3, 3, 3, 3, 4],
    );
  });

  it("takes half of them, and then the other half.", () => {
    const steps = deploying(half);
    assert.deepEqual(
      [590, 600, 890, 900, 1190, 1200].map((s) => at(steps, s).ready),
      [4, 2, 2, 2, 2, 4],
    );
  });

  it("takes all of them at once where nobody has to stay healthy.", () => {
    const steps = deploying(allAtOnce);
    assert.deepEqual(
      [600, 890, 900].map((s) => at(steps, s).ready),
      [0, 0, 4],
    );
  });

  it("fails at once, and changes nothing, where as many have to stay healthy as there are.", () => {
    const steps = deploying(inPlace({ type: "HOST_COUNT", value: 4 }));
    assert.deepEqual(
      changesOf(steps, ({ ready }) => ready),
      [4],
    );
    assert.match(at(steps, 600).deployment, /fails: 4 of 4 instances have to stay healthy/);
    assert.equal(at(steps, 700).deployment, "");
  });

  it("says on the timeline what is out of service and what is suspended.", () => {
    const deployment = { ...half, suspends: ["Terminate"] } as GroupDeploymentSpec;
    const steps = deploying(deployment);
    assert.equal(
      at(steps, 700).deployment,
      "deployment in place: 2 of 4 out of service; suspended: Terminate",
    );
    const timeline = new Timeline(720);
    const faults = [fault("deployment", 600, 300, 300)];
    run(scenarioOf(steady, { scaler: { ...four, deployment }, initialCapacity: 4, faults }), [
      timeline,
    ]);
    const told = timeline.events.filter(({ kind }) => kind === "deployment");
    assert.deepEqual(
      told.map(({ seconds }) => seconds),
      [600, 1200],
    );
    assert.equal(told[1]!.cause, "deployment over");
  });

  it("is paid for as before: instances out of service run.", () => {
    for (const step of deploying(oneAtATime)) assert.equal(step.ready + step.starting, 4);
  });

  it("leaves the load to fewer instances, which a peak feels.", () => {
    const peak = { constant: { rps: 70 }, durationSeconds: 7200 };
    const overloaded = deploying(half, four, peak).filter(
      ({ overloadSeconds }) => overloadSeconds > 0,
    );
    assert.deepEqual([overloaded[0]!.seconds, overloaded.length], [600, 60]);
  });

  it("hides from the group's CPU that the others have more to do, so that nothing is scaled.", () => {
    const group = groupOf({ minCapacity: 4, maxCapacity: 20 });
    const steps = deploying(half, group, { constant: { rps: 38 }, durationSeconds: 7200 });
    assert.deepEqual(
      changesOf(steps, ({ desired }) => desired),
      [4],
    );
  });

  it("gives instances that are launched meanwhile the revision on their way in.", () => {
    const grow = { step: { fromRps: 30, toRps: 70, atSeconds: 700 }, durationSeconds: 7200 };
    const group = groupOf({ minCapacity: 4 });
    const firstExtra = (steps: ReturnType<typeof deploying>) => {
      const asked = steps.find(({ desired }) => desired > 4)!.seconds;
      const served = steps.find(({ ready, installing }) => ready + installing > 4)!.seconds;
      return served - asked;
    };
    const calm = stepsOf(scenarioOf(grow, { scaler: group, initialCapacity: 4 }));
    assert.equal(firstExtra(calm), 240);
    assert.equal(firstExtra(deploying(oneAtATime, group, grow)), 540);
  });

  it("needs no revision on instances that go meanwhile.", () => {
    const schedules = [
      { name: "fewer", expression: "at(2027-01-04T00:12:00)", timezone: "UTC", desiredCapacity: 2 },
    ];
    const group = groupOf({ minCapacity: 1, targetTracking: [], schedules });
    const steps = deploying(oneAtATime, group, steady, { initialCapacity: 4 });
    assert.equal(at(steps, 730).ready, 1);
    assert.equal(at(steps, 1200).deployment, "");
    assert.equal(at(steps, 1200).ready, 2);
  });

  it("may find nobody left that serves, and fewer instances when it is over.", () => {
    const schedules = [
      { name: "fewer", expression: "at(2027-01-04T00:12:00)", timezone: "UTC", desiredCapacity: 3 },
    ];
    const group = groupOf({ minCapacity: 1, targetTracking: [], schedules });
    const steps = deploying(allAtOnce, group, steady, { initialCapacity: 4 });
    assert.deepEqual(
      changesOf(steps, ({ ready }) => ready),
      [4, 0, 3],
    );
    assert.deepEqual(
      changesOf(steps, ({ starting }) => starting),
      [0, 4, 3, 0],
    );
  });

  it("suspends scale-in while it lasts, and no longer.", () => {
    const fall = { step: { fromRps: 150, toRps: 10, atSeconds: 300 }, durationSeconds: 14_400 };
    const group = groupOf({ minCapacity: 2 });
    const suspending = { ...oneAtATime, suspends: ["Terminate"] } as GroupDeploymentSpec;
    const lowest = (deployment: GroupDeploymentSpec) => {
      const steps = deploying(deployment, group, fall, { initialCapacity: 15 });
      const during = steps.filter((step) => step.deployment !== "");
      return [Math.min(...during.map(({ desired }) => desired)), steps.at(-1)!.desired];
    };
    assert.deepEqual(lowest(oneAtATime), [2, 2]);
    assert.deepEqual(lowest(suspending), [15, 2]);
  });

  it("lets scheduled actions pass by that it suspends.", () => {
    const schedules = [
      { name: "more", expression: "at(2027-01-04T00:12:00)", timezone: "UTC", minCapacity: 8 },
    ];
    const group = groupOf({ minCapacity: 4, targetTracking: [], schedules });
    const suspending = { ...half, suspends: ["ScheduledActions"] } as GroupDeploymentSpec;
    assert.equal(deploying(half, group).at(-1)!.desired, 8);
    assert.equal(deploying(suspending, group).at(-1)!.desired, 4);
  });

  it("waits for the one before it.", () => {
    const faults = [fault("deployment", 600, 300, 300), fault("deployment", 700, 300, 300)];
    const steps = deploying(half, four, steady, { faults });
    assert.deepEqual(
      [1190, 1200, 1210, 1790, 1810].map((s) => at(steps, s).ready),
      [2, 4, 2, 2, 4],
    );
  });

  it("is not played where nothing deploys to the group.", () => {
    const faults = [fault("deployment", 600, 300, 300)];
    const steps = stepsOf(scenarioOf(steady, { scaler: four, initialCapacity: 4, faults }));
    assert.deepEqual(
      changesOf(steps, ({ ready }) => ready),
      [4],
    );
  });
});

describe("A blue/green deployment", () => {
  const starts = service.startup.stages[0]!.medianSeconds;

  it("starts a second fleet as large as the first, moves the traffic, and ends the first after its wait.", () => {
    const steps = deploying(blueGreen);
    const moved = 600 + starts + 300;
    assert.deepEqual(
      changesOf(steps, ({ beside }) => beside),
      [0, 4, 0],
    );
    assert.equal(at(steps, 600).beside, 4);
    assert.equal(at(steps, moved + 590).beside, 4);
    assert.equal(at(steps, moved + 600).beside, 0);
    assert.deepEqual(
      changesOf(steps, ({ ready }) => ready),
      [4],
    );
  });

  it("tells of both of its times.", () => {
    const steps = deploying(blueGreen);
    assert.equal(at(steps, 700).deployment, "blue/green deployment: 4 green instances start");
    assert.match(
      at(steps, 1200).deployment,
      /traffic moved to 4 green instances, 4 blue ones are kept/,
    );
    assert.equal(at(steps, 1800).deployment, "");
  });

  it("keeps the first fleet to the end where it is not terminated.", () => {
    const kept = { ...blueGreen, keepBlueSeconds: Infinity };
    assert.equal(deploying(kept).at(-1)!.beside, 4);
  });

  it("moves a peak to a fleet of the size that the first one had before the peak.", () => {
    const rise = { step: { fromRps: 30, toRps: 150, atSeconds: 650 }, durationSeconds: 7200 };
    const group = groupOf({ minCapacity: 4 });
    const steps = deploying(blueGreen, group, rise);
    const moved = 600 + starts + 300;
    assert.ok(at(steps, moved - 10).desired > 4, "blue scales on");
    assert.equal(at(steps, moved).ready, 4);
    assert.ok(at(steps, moved).overloadSeconds > 0);
    assert.ok(steps.at(-1)!.desired >= 15, "green scales on as blue would");
  });

  it("waits with the traffic until as many instances as it needs are to be had.", () => {
    const faults = [fault("deployment", 600, 300, 300), fault("capacityShortage", 0, 1800, 6)];
    const steps = deploying(blueGreen, four, steady, { faults });
    assert.deepEqual(
      [1790, 1800].map((seconds) => at(steps, seconds).beside),
      [2, 4],
    );
    const moved = steps.find(({ deployment }) => deployment.includes("moved"))!;
    assert.equal(moved.seconds, 1800 + starts + 300);
    assert.deepEqual(
      changesOf(steps, ({ ready }) => ready),
      [4],
    );
  });

  it("moves the traffic to as many instances as were declared to stand by.", () => {
    const steps = deploying(
      { ...blueGreen, greenCapacity: 2 },
      groupOf({ targetTracking: [] }),
      steady,
      {
        initialCapacity: 4,
      },
    );
    assert.deepEqual(
      changesOf(steps, ({ ready }) => ready),
      [4, 2],
    );
  });
});

describe("Any fleet with a pool and deployments", () => {
  const minimumHealthy = fc.oneof(
    fc.constant<MinimumHealthySpec>({ type: "allButOne" }),
    fc.nat(6).map((value): MinimumHealthySpec => ({ type: "HOST_COUNT", value })),
    fc.nat(99).map((value): MinimumHealthySpec => ({ type: "FLEET_PERCENT", value })),
  );
  const suspends = fc.subarray<GroupProcess>(["Terminate", "ScheduledActions", "Launch"]);
  const deployment: fc.Arbitrary<GroupDeploymentSpec> = fc.oneof(
    fc.record({ kind: fc.constant("inPlace" as const), minimumHealthy, suspends }),
    fc.record({
      kind: fc.constant("blueGreen" as const),
      keepBlueSeconds: fc.constantFrom(0, 600, Infinity),
      losesHistory: fc.boolean(),
    }),
  );
  const warmPool = fc.option(
    fc.record({ minSize: fc.nat(3), isRunning: fc.boolean(), reuseOnScaleIn: fc.boolean() }),
    { nil: undefined },
  );
  const faults = fc.array(
    fc.oneof(
      fc.nat(4000).map((start) => fault("deployment", start, 300, 300)),
      fc.nat(4000).map((start) => fault("zoneLoss", start, 600, 0.4)),
      fc.nat(4000).map((start) => fault("rollout", start, 600, 0.5)),
      fc.nat(4000).map((start) => fault("capacityShortage", start, 1200, 5)),
      fc.nat(4000).map((start) => fault("failingStart", start, 1200, 0.5)),
    ),
    { maxLength: 4 },
  );
  const load = fc
    .array(fc.nat(200), { minLength: 4, maxLength: 12 })
    .map((rps) => ({ trace: { rps, stepSeconds: 600 } }));

  it("counts no instance twice, none below nothing, and asks for none beyond its bounds.", () => {
    fc.assert(
      fc.property(load, deployment, warmPool, faults, (any, rollout, pool, troubles) => {
        const scaler = groupOf({ deployment: rollout, ...(pool && { warmPool: pool }) });
        const startup = { ...service.startup, spread: 0.3, fromWarmPoolSeconds: 30 };
        const scenario = scenarioOf(any, {
          scaler,
          service: { ...service, startup, drainSeconds: 60 },
          faults: troubles,
        });
        const steps = stepsOf(scenario);
        for (const step of steps) {
          const { ready, starting, installing, draining, beside, pooled, desired } = step;
          for (const count of [ready, starting, installing, draining, beside, pooled]) {
            assert.ok(Number.isInteger(count) && count >= 0, JSON.stringify(step));
          }
          assert.ok(installing <= starting);
          assert.ok(ready + starting <= Math.max(desired, step.previousDesired));
          assert.ok(desired <= step.maxCapacity);
        }
        assert.deepEqual(stepsOf(scenario), steps);
      }),
      { numRuns: 60 },
    );
  });
});

describe("A warm pool in a run", () => {
  const pool = { minSize: 0, isRunning: false, reuseOnScaleIn: false };
  const rise = { step: { fromRps: 30, toRps: 150, atSeconds: 600 }, durationSeconds: 7200 };
  const warm = { ...service, startup: { ...service.startup, fromWarmPoolSeconds: 30 } };

  it("makes instances of a scale-out serve sooner.", () => {
    const played = (warmPool?: typeof pool) => {
      const scaler = groupOf({ minCapacity: 3, ...(warmPool && { warmPool }) });
      return stepsOf(scenarioOf(rise, { scaler, service: warm, initialCapacity: 3 }));
    };
    const wait = (steps: ReturnType<typeof played>) =>
      steps.find(({ ready }) => ready > 3)!.seconds -
      steps.find(({ desired }) => desired > 3)!.seconds;
    const overload = (steps: ReturnType<typeof played>) =>
      steps.reduce((sum, { overloadSeconds }) => sum + overloadSeconds, 0);
    assert.deepEqual([wait(played()), wait(played(pool))], [240, 30]);
    assert.ok(overload(played()) - overload(played(pool)) >= 210);
  });

  it("is as large as the bounds that schedules move leave it.", () => {
    const schedules = [
      { name: "more", expression: "at(2027-01-04T00:20:00)", timezone: "UTC", maxCapacity: 30 },
    ];
    const scaler = groupOf({ targetTracking: [], schedules, warmPool: pool });
    const steps = stepsOf(scenarioOf(steady, { scaler, initialCapacity: 2 }));
    assert.deepEqual(
      changesOf(steps, ({ pooled }) => pooled),
      [18, 28],
    );
    assert.deepEqual(
      changesOf(steps, ({ beside }) => beside),
      [0, 10, 0],
    );
  });
});
