import { strict as assert } from "node:assert";
import Ajv from "ajv";
import { assessFleet, fleetSubjects } from "../../../scaling/assess";
import { PredictiveFleetArgs, Reliability } from "../../../scaling/contract/generated/types";
import { Ec2AutoScalingSpec } from "../../../scaling/control/spec";
import { Json, reportJson } from "../../../scaling/report/json";
import { reportFromJson } from "../../../scaling/report/fromJson";
import { reportOf } from "../../../scaling/report/fromJudgement";
import { SimulationReport } from "../../../scaling/report/report";
import { simulationReportSchema } from "../../../scaling/report/schema";
import { planPredictiveFleet } from "../../../scaling/plan/predictiveFleet";

const account = "arn:aws:elasticloadbalancing:eu-west-1:123456789012";

const reliability: Reliability = {
  service: {
    requestsPerSecondPerInstance: 20,
    serviceTimeSeconds: 0.12,
    startup: { seconds: 600, spread: 0 },
  },
  loads: [{ name: "day", diurnal: { baseRps: 10, peakRps: 200 }, durationSeconds: 86_400 }],
  objectives: { maxOverloadSeconds: 600 },
  stepSeconds: 30,
};

const fleet: PredictiveFleetArgs = {
  capacity: { minCapacity: 2, maxCapacity: 30, initialCapacity: 3 },
  subnetIds: ["subnet-0a", "subnet-0b"],
  launch: { imageId: "ami-0123456789abcdef0", instanceType: "m6i.large" },
  targetGroupArns: [`${account}:targetgroup/fleet/0123456789abcdef`],
  loadBalancerArn: `${account}:loadbalancer/app/front/0123456789abcdef`,
  predictive: { pair: "CpuUtilization", target: 60, schedulingBufferSeconds: 900 },
  targetTracking: [
    { metric: "CpuUtilization", target: 60 },
    { metric: "AlbRequestCountPerTarget", peakRequestsPerSecondPerInstance: 20, safetyFactor: 0.7 },
  ],
  schedules: [{ name: "evening", cron: "0 17 * * 1-5", timezone: "Europe/Berlin", minCapacity: 4 }],
  reliability,
};

function readOf(change: Partial<PredictiveFleetArgs> = {}) {
  const [read] = fleetSubjects(planPredictiveFleet({ ...fleet, ...change }, "fleet"), "fleet");
  assert.ok(read?.subject, read?.why?.join());
  return { ...read.subject, spec: read.subject.scaler as Ec2AutoScalingSpec };
}

describe("A fleet as it is planned", () => {
  it("is simulated with all that it declares of its scaling.", () => {
    const { spec, initialCapacity } = readOf();
    assert.deepEqual([spec.minCapacity, spec.maxCapacity, initialCapacity], [2, 30, 3]);
    assert.deepEqual(
      spec.targetTracking.map(({ name, targetValue }) => [name, targetValue]),
      [
        ["CpuUtilization", 60],
        ["AlbRequestCountPerTarget", 840],
      ],
    );
    assert.equal(spec.predictive!.targetRequestsPerSecondPerInstance, 12);
    assert.deepEqual(
      spec.schedules.map(({ expression }) => expression),
      ["0 17 * * 1-5"],
    );
    assert.equal(assessFleet(planPredictiveFleet(fleet, "fleet"), "fleet")!.figures!.holds, true);
  });

  it("has its warm pool.", () => {
    const { warmPool } = readOf({
      warmPool: { minCapacity: 2, maxPreparedCapacity: 12, state: "Running" },
    }).spec;
    assert.deepEqual(warmPool, {
      minSize: 2,
      maxPrepared: 12,
      isRunning: true,
      reuseOnScaleIn: false,
    });
  });

  it("deploys in place as its speed and its processes say.", () => {
    const { deployment } = readOf({
      rollout: { inPlace: { processesToSuspend: ["Terminate"] }, speed: { minHealthyPercent: 75 } },
    }).spec;
    assert.deepEqual(deployment, {
      kind: "inPlace",
      minimumHealthy: { type: "FLEET_PERCENT", value: 75 },
      suspends: ["Terminate"],
    });
  });

  it("deploys from one of its groups to the other, and keeps the history of its forecast.", () => {
    for (const liveColor of ["Blue", "Green"] as const) {
      const { spec } = readOf({
        rollout: { blueGreen: { liveColor, terminateOldAfterMinutes: 30 } },
      });
      assert.deepEqual(spec.deployment, {
        kind: "blueGreen",
        keepBlueSeconds: 1800,
        losesHistory: false,
      });
      assert.equal(spec.maxCapacity, 30);
      assert.equal(spec.predictive!.mode, "ForecastAndScale");
    }
  });

  it("is the same under a scaling plan, which has no target of its own for its forecast.", () => {
    const [cpu] = fleet.targetTracking!;
    const { spec } = readOf({ scalingPlan: {}, targetTracking: [cpu!] });
    assert.equal(spec.predictive!.targetRequestsPerSecondPerInstance, 12);
    assert.equal(spec.targetTracking[0]!.targetValue, 60);
  });

  it("only reacts while its forecast is shown, and without one.", () => {
    const shown = readOf({
      predictive: { pair: "CpuUtilization", target: 60, mode: "ForecastOnly" },
    });
    assert.equal(shown.spec.predictive!.mode, "ForecastOnly");
    assert.equal(readOf({ predictive: undefined }).spec.predictive, undefined);
  });

  it("tells of a deployment that takes too many instances out of service in a peak.", () => {
    const faults = [{ deployment: { startSeconds: 50_400, installSeconds: 900 } }];
    const loads = [{ ...reliability.loads[0]!, faults }];
    const args: PredictiveFleetArgs = {
      ...fleet,
      rollout: { inPlace: {}, speed: { predefined: "AllAtOnce" } },
      reliability: { ...reliability, loads },
    };
    const { figures, judgements } = assessFleet(planPredictiveFleet(args, "fleet"), "fleet")!;
    assert.match(figures!.summary, /a deployment kept \d+ instances out of service/);
    const head = {
      title: "",
      toolVersion: "0",
      command: "",
      inputs: [],
      aggregation: "Worst",
    } as const;
    const report = reportOf(head, judgements);
    const saved = JSON.parse(reportJson(report)) as Json;
    const busyIn = ({ loads: told }: SimulationReport) =>
      told[0]!.outcome.breaches[0]!.deployingInstances;
    assert.ok(busyIn(report)! > 0);
    assert.equal(busyIn(reportFromJson(saved)), busyIn(report));
    const validate = new Ajv({ strict: false }).compile(simulationReportSchema);
    assert.ok(validate(saved), JSON.stringify(validate.errors));
  });

  it("pays for both fleets of a deployment in the middle of a day.", () => {
    const hours = (change: Partial<PredictiveFleetArgs>, deploys: boolean) => {
      const faults = deploys ? [{ deployment: { startSeconds: 50_400 } }] : [];
      const loads = [{ ...reliability.loads[0]!, faults }];
      const args = { ...fleet, ...change, reliability: { ...reliability, loads } };
      const { figures } = assessFleet(planPredictiveFleet(args, "fleet"), "fleet")!;
      return figures!.loads[0]!.figures["instanceHoursPerDay"]!;
    };
    const rollout = { blueGreen: { terminateOldAfterMinutes: 60 } };
    const extra = hours({ rollout }, true) - hours({ rollout }, false);
    assert.ok(extra > 15 && extra < 40, `${extra}`);
  });
});
