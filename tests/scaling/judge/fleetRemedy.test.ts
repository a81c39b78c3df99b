import { strict as assert } from "node:assert";
import { Load, Reliability, Service } from "../../../scaling/contract/generated/types";
import { Ec2AutoScalingSpec, PredictiveScalingSpec } from "../../../scaling/control/spec";
import { judgeReliability, verdictOnly } from "../../../scaling/judge/reliability";
import { dialsOf } from "../../../scaling/judge/remedy/dials";
import { evaluateTask, groupSpaceFor, TuneSearch, withPoint } from "../../../scaling/judge/tune";
import { playsOf } from "../../../scaling/judge/plays";
import { pieceOf, splitScenario } from "../../../scaling/judge/tune/split";
import { hoursBefore } from "../../../scaling/load";
import { groupOf } from "../simulate/fleet";
import { scenarioOf } from "../simulate/worlds";

const predictive: PredictiveScalingSpec = {
  name: "forecast",
  mode: "ForecastAndScale",
  targetRequestsPerSecondPerInstance: 18,
  targetValue: 90,
  schedulingBufferSeconds: 60,
  maxCapacityBreachBehavior: "HonorMaxCapacity",
  maxCapacityBufferPercent: 0,
  forecaster: "seasonalMean",
};

const service: Service = {
  requestsPerSecondPerInstance: 20,
  serviceTimeSeconds: 0.1,
  startup: { seconds: 600, spread: 0 },
};

const hour = 3600;
/** Quiet but for office hours, as on the two days before. */
const rps = Array.from({ length: 24 }, (_, index) => (index >= 9 && index < 17 ? 100 : 20));
const office: Load = {
  name: "office hours",
  trace: { rps, stepSeconds: hour },
  history: { rps: [...rps, ...rps], stepSeconds: hour },
};

function changeFor(spec: Partial<Ec2AutoScalingSpec>, objectives: Reliability["objectives"]) {
  const scaler = groupOf({ targetTracking: [], ...spec });
  const subject = { name: "", scaler, initialCapacity: scaler.minCapacity, service, loadShare: 1 };
  const reliability = { service, loads: [office], objectives, stepSeconds: 60 };
  const { outcome } = judgeReliability(reliability, subject, verdictOnly).loads[0]!;
  const { wouldHold } = outcome;
  return wouldHold === undefined || wouldHold === "none found" ? wouldHold : { ...wouldHold };
}

describe("The numbers of a fleet that could be others", () => {
  const paths = (spec: Ec2AutoScalingSpec) => dialsOf(spec, 40).map(({ path }) => path);

  it("are bounds, targets and those of the forecast.", () => {
    assert.deepEqual(paths(groupOf({ predictive })), [
      "minSize",
      "maxSize",
      "targetTracking[0].target",
      "predictive.target",
      "predictive.schedulingBufferSeconds",
    ]);
  });

  it("are the room above the forecast too where it may raise the maximum.", () => {
    const raising = { ...predictive, maxCapacityBreachBehavior: "IncreaseMaxCapacity" } as const;
    assert.ok(
      paths(groupOf({ predictive: raising })).includes(
        "predictive.increaseMaxCapacity.bufferPercent",
      ),
    );
  });

  it("are none of a forecast that is only shown.", () => {
    const shown = { ...predictive, mode: "ForecastOnly" } as const;
    assert.ok(!paths(groupOf({ predictive: shown })).some((path) => path.startsWith("predictive")));
  });

  it("keep what one unit of a target means when it is another.", () => {
    const dial = dialsOf(groupOf({ predictive }), 40).find(
      ({ path }) => path === "predictive.target",
    )!;
    const changed = dial.set(45) as Ec2AutoScalingSpec;
    assert.deepEqual(
      [
        dial.from,
        changed.predictive!.targetValue,
        changed.predictive!.targetRequestsPerSecondPerInstance,
      ],
      [90, 45, 9],
    );
  });
});

describe("The smallest change of a fleet that does not hold", () => {
  it("starts instances as much earlier as they take to serve.", () => {
    const change = changeFor({ predictive }, { maxOverloadSeconds: 0 });
    assert.ok(change !== undefined && change !== "none found");
    assert.equal(change.path, "predictive.schedulingBufferSeconds");
    assert.equal(change.to, 600);
  });

  it("may be a lower target of the forecast.", () => {
    const early = {
      ...predictive,
      schedulingBufferSeconds: 900,
      targetRequestsPerSecondPerInstance: 30,
      targetValue: 150,
    };
    const change = changeFor({ predictive: early }, { maxOverloadSeconds: 0 });
    assert.ok(change !== undefined && change !== "none found");
    assert.deepEqual([change.path, change.to], ["predictive.target", 120]);
  });

  it("is the maximum where the forecast would need more than that.", () => {
    const early = { ...predictive, schedulingBufferSeconds: 900 };
    const change = changeFor({ predictive: early, maxCapacity: 4 }, { maxOverloadSeconds: 0 });
    assert.ok(change !== undefined && change !== "none found");
    assert.deepEqual([change.path, change.to], ["maxSize", 5]);
  });
});

describe("A piece of a load that a search plays", () => {
  it("has what was cut off before it as its past.", () => {
    const load = { diurnal: { baseRps: 10, peakRps: 100, weekendFactor: 0.3 } };
    const history = hoursBefore(load, 48);
    const scenario = scenarioOf(load, { history }, 60);
    const { holdOut } = splitScenario(scenario);
    const startSeconds = holdOut!.load.startSeconds;
    const at = new Date(startSeconds * 1000).toISOString();
    const cut = (startSeconds - scenario.load.startSeconds) / hour;
    const expected = hoursBefore({ ...load, startTime: at }, cut + 48);
    assert.equal(holdOut!.history!.length, cut + 48);
    holdOut!.history!.forEach((rate, index) => assert.ok(Math.abs(rate - expected[index]!) < 1e-9));
    assert.equal(pieceOf(scenario, 1).history, history);
  });
});

describe("A search for the numbers of a fleet", () => {
  it("tries bounds and targets, the forecast's in proportion, and no cooldowns, which it has not.", () => {
    const point = {
      minCapacity: 3,
      maxCapacity: 9,
      target: 40,
      scaleOutCooldownSeconds: 0,
      scaleInCooldownSeconds: 0,
    };
    const tuned = withPoint(groupOf({ predictive }), point);
    assert.deepEqual(
      [tuned.minCapacity, tuned.maxCapacity, tuned.targetTracking[0]!.targetValue],
      [3, 9, 40],
    );
    assert.deepEqual(
      [tuned.predictive!.targetValue, tuned.predictive!.targetRequestsPerSecondPerInstance],
      [72, 14.4],
    );
  });

  it("finds cheaper numbers that hold than those that are declared.", () => {
    const wasteful = groupOf({
      minCapacity: 12,
      predictive: { ...predictive, schedulingBufferSeconds: 900 },
    });
    const subject = { name: "", scaler: wasteful, initialCapacity: 12, service, loadShare: 1 };
    const objectives = { maxOverloadSeconds: 0 };
    const plays = playsOf({ service, loads: [office], objectives, stepSeconds: 60 }, subject);
    const scenarios = plays.flatMap((play) => play.scenarios);
    const problem = { scaler: wasteful, scenarios, holdOut: scenarios, objectives };
    const limits = { neededInstances: 5, leastInstances: 1, mostInstances: 12, fullTarget: 100 };
    const search = new TuneSearch(groupSpaceFor(limits), {
      seed: 1,
      candidates: 24,
      refinements: 1,
    });
    while (!search.isDone) {
      search.report(search.candidates().map((task) => evaluateTask(problem, task)));
    }
    const holding = search.front().filter(({ strain }) => strain <= 1);
    assert.ok(holding.length > 0);
    assert.ok(holding[0]!.instanceHoursPerDay < 12 * 24 * 0.8);
    assert.deepEqual(
      [holding[0]!.point.scaleInCooldownSeconds, holding[0]!.point.scaleOutCooldownSeconds],
      [0, 0],
    );
  });
});
