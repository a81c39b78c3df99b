import { strict as assert } from "node:assert";
import { Reliability } from "../../../scaling/contract/generated/types";
import { ApplicationAutoScalingSpec, ScalerSpec } from "../../../scaling/control/spec";
import { everything, judgeReliability, Judgement } from "../../../scaling/judge/reliability";
import { Subject } from "../../../scaling/judge/subject";
import { reportOf } from "../../../scaling/report/fromJudgement";
import { LoadReport } from "../../../scaling/report/report";
import { followed, predefined, specOf } from "../simulate/declared";
import { alarm, stepPolicy, target } from "../../../scaling/check/fixtures";
import { tracking } from "../simulate/tracking";
import { hpa, keda } from "../judge/specs";

const head = {
  title: "t",
  toolVersion: "1",
  command: "c",
  inputs: [],
  aggregation: "Worst",
} as const;

function reliability(change: Partial<Reliability> = {}): Reliability {
  return {
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.1,
      startup: { seconds: 240, spread: 0.3 },
    },
    loads: [{ name: "surge", step: { fromRps: 18, toRps: 60, atSeconds: 900 } }],
    objectives: { maxOverloadSeconds: 60, maxMonthlyCost: 1e6 },
    ...change,
  };
}

function judged(change: Partial<Subject> = {}, declared = reliability(), seeds = 1): Judgement {
  const { service } = declared;
  const base = { name: "", scaler: tracking, initialCapacity: 2, service, loadShare: 1 };
  const options = { ...everything, searchChange: false, timelinePoints: 50 };
  return judgeReliability({ ...declared, seeds }, { ...base, ...change }, options);
}

function loadOf(scaler: ScalerSpec, declared = reliability()): LoadReport {
  return reportOf(head, [judged({ scaler }, declared)]).loads[0]!;
}

function metricOf(scaler: ScalerSpec) {
  return loadOf(scaler).metric;
}

describe("the metric in a report", () => {
  it("goes by the name that people know it by, with its unit", () => {
    for (const [policy, title, unit] of [
      [
        predefined("SageMakerVariantInvocationsPerInstance"),
        "InvocationsPerInstance",
        "per minute",
      ],
      [predefined("ALBRequestCountPerTarget"), "RequestCountPerTarget", "per minute"],
      [
        predefined("SageMakerVariantConcurrentRequestsPerModelHighResolution"),
        "ConcurrentRequestsPerModel",
        "requests",
      ],
      [
        followed({ metricName: "ConcurrentRequestsPerModel", statistic: "Maximum" }),
        "ConcurrentRequestsPerModel, maximum",
        "requests",
      ],
      [followed({ metricName: "CPUUtilization" }), "CPUUtilization", "%"],
      [followed({ metricName: "ModelLatency" }), "ModelLatency", "µs"],
      [followed({ metricName: "TargetResponseTime" }), "TargetResponseTime", "seconds"],
    ] as const) {
      const metric = metricOf(specOf([target(), policy]));
      assert.deepEqual([metric!.title, metric!.unit], [title, unit]);
    }
  });

  it("is told in words where its name is not known", () => {
    const metric = metricOf(tracking);
    assert.deepEqual([metric!.title, metric!.unit], ["requests per instance", "per minute"]);
  });

  it("says over how long it is summed up where that is no minute", () => {
    const spec = specOf([target(), stepPolicy(), alarm({ period: 300 })]);
    assert.equal(metricOf(spec)!.unit, "per 300 s");
  });

  it("is shown with the target and the alarms of target tracking", () => {
    const { target: value, upperThreshold, lowerThreshold } = metricOf(tracking)!;
    assert.deepEqual([value, upperThreshold, lowerThreshold], [600, 600, 540]);
  });

  it("is shown with the threshold of a step policy where nothing is tracked", () => {
    const upper = specOf([target(), stepPolicy(), alarm()]);
    const lower = specOf([
      target(),
      stepPolicy(),
      alarm({ comparisonOperator: "LessThanThreshold" }),
    ]);
    assert.deepEqual(metricOf(upper), {
      title: "InvocationsPerInstance",
      unit: "per minute",
      upperThreshold: 900,
    });
    assert.equal(metricOf(lower)!.lowerThreshold, 900);
    assert.equal(metricOf(lower)!.upperThreshold, undefined);
  });

  it("goes by its own name in Kubernetes, and is left out where nothing is followed", () => {
    const { title, target: value } = metricOf(hpa)!;
    assert.deepEqual([title, value], ["rps", 0.5]);
    assert.equal(metricOf(keda)!.title, "queue");
    assert.equal(metricOf({ kind: "fixed", capacity: 2 }), undefined);
  });
});

describe("a report of what was judged", () => {
  it("names the variant of each load where there are several, and holds if all do", () => {
    const small = judged({ name: "blue" });
    const large = judged({ name: "green", scaler: { ...tracking, minCapacity: 10 } });
    const report = reportOf(head, [small, large]);
    assert.deepEqual(
      report.loads.map(({ outcome }) => [outcome.name, outcome.holds]),
      [
        ["blue: surge", false],
        ["green: surge", true],
      ],
    );
    assert.equal(report.holds, false);
    assert.equal(reportOf(head, [large]).holds, true);
    assert.equal(reportOf(head, [judged()]).loads[0]!.outcome.name, "surge");
  });

  it("shows every objective with its limit, figure and range, kept or broken", () => {
    const service = { ...reliability().service, pricePerInstanceHour: 1 };
    const judgement = judged({ service }, reliability(), 5);
    const [overload, cost] = reportOf(head, [judgement]).loads[0]!.objectives;
    const values = judgement.loads[0]!.runs.map(({ figures }) => figures.figures.overloadSeconds!);
    assert.equal(overload!.objective, "maxOverloadSeconds");
    assert.equal(overload!.holds, false);
    assert.equal(overload!.limit, 60);
    assert.equal(overload!.measured, Math.max(...values));
    assert.equal(overload!.spread.minimum, Math.min(...values));
    assert.equal(overload!.seedsBroken, values.filter((value) => value > 60).length);
    assert.deepEqual(
      [cost!.objective, cost!.holds, cost!.seedsBroken],
      ["maxMonthlyCost", true, 0],
    );
    assert.ok(cost!.measured > 0);
  });

  it("marks each run by whether it keeps all objectives itself", () => {
    const values = judged({}, reliability(), 5).loads[0]!.runs.map(
      ({ figures }) => figures.figures.overloadSeconds!,
    );
    const middle = [...values].sort((a, b) => a - b)[2]!;
    const declared = reliability({ objectives: { maxOverloadSeconds: middle } });
    const { runs } = reportOf(head, [judged({}, declared, 5)]).loads[0]!;
    assert.deepEqual(
      runs.map(({ holds }) => holds),
      values.map((value) => value <= middle),
    );
  });

  it("tells times in the zone of the schedules, else of the load, else in UTC", () => {
    const schedule = {
      name: "s",
      expression: "rate(1 day)",
      timezone: "Asia/Tokyo",
      minCapacity: 2,
    };
    const scheduled: ApplicationAutoScalingSpec = { ...tracking, schedules: [schedule] };
    const local = reliability({
      loads: [{ name: "day", diurnal: { baseRps: 1, peakRps: 2, timezone: "Europe/Berlin" } }],
    });
    assert.equal(loadOf(scheduled, local).timezone, "Asia/Tokyo");
    assert.equal(loadOf(tracking, local).timezone, "Europe/Berlin");
    assert.equal(loadOf(tracking).timezone, "UTC");
  });

  it("says what was assumed of AWS, and nothing of what is known exactly", () => {
    const facts = Object.fromEntries(
      loadOf(tracking).assumptions.map(({ name, value }) => [name, value]),
    );
    assert.deepEqual(facts, {
      "scale-out alarm": "3 x 60 s above the target",
      "scale-in alarm": "15 x 60 s below 90 % of the target",
      "metric delay": "60 s after the end of a period",
      "new capacity from": "the last datapoint",
      "one scale-in removes at most": "100 % of the capacity",
      changes: "one at a time",
      "cooldowns run from": "the completion of the change",
    });
    assert.deepEqual(loadOf(hpa).assumptions, []);
  });

  it("says what other assumptions do to the objectives that break", () => {
    const { sensitivity } = loadOf(tracking);
    const eager = sensitivity.find(({ assumption }) => assumption.startsWith("scale-out after 1 "));
    assert.equal(eager!.holds, false);
    assert.match(eager!.effect, /^maxOverloadSeconds: \d+ s$/);
    const calm = reliability({ objectives: { maxOverloadSeconds: 3600 } });
    assert.ok(
      loadOf(tracking, calm).sensitivity.every(({ holds, effect }) => holds && effect === ""),
    );
  });
});
