import { strict as assert } from "node:assert";
import { asWritten } from "../../../scaling/assess/setting";
import { assessFleet, fleetSubjects } from "../../../scaling/assess";
import { PredictiveFleetArgs, Reliability } from "../../../scaling/contract/generated/types";
import { Ec2AutoScalingSpec } from "../../../scaling/control/spec";
import { planned, Planning } from "./plannedFleet";

const reliability: Reliability = {
  service: {
    requestsPerSecondPerInstance: 20,
    serviceTimeSeconds: 0.1,
    startup: { seconds: 300, spread: 0 },
  },
  loads: [
    { name: "rush", step: { fromRps: 20, toRps: 200, atSeconds: 600 }, durationSeconds: 3600 },
  ],
  objectives: { maxUnmetAtMaximumSeconds: 0 },
};

const fleet: PredictiveFleetArgs = {
  capacity: { minCapacity: 2, maxCapacity: 8 },
  subnetIds: ["subnet-a", "subnet-b"],
  targetTracking: [{ metric: "CpuUtilization", target: 50 }],
  reliability,
};

function specOf(args: PredictiveFleetArgs, planning: Planning = {}): Ec2AutoScalingSpec {
  const [read] = fleetSubjects(planned(args, planning), "fleet");
  assert.ok(read?.subject, read?.why?.join());
  return read.subject.scaler as Ec2AutoScalingSpec;
}

describe("The reliability of a fleet", () => {
  it("is about the group that serves, and says what would hold as it stands in the arguments.", () => {
    const { figures } = assessFleet(planned(fleet), "fleet")!;
    assert.equal(figures!.holds, false);
    assert.match(figures!.summary, /would hold +capacity\.maxCapacity 8 -> \d+/);
    assert.doesNotMatch(figures!.summary, /maxSize/);
  });

  it("holds where the bounds have room.", () => {
    const roomy = { ...fleet, capacity: { minCapacity: 2, maxCapacity: 20 } };
    assert.equal(assessFleet(planned(roomy), "fleet")!.figures!.holds, true);
  });

  it("speaks of the lower bound as the arguments do.", () => {
    const slow: PredictiveFleetArgs = {
      ...fleet,
      capacity: { minCapacity: 2, maxCapacity: 40 },
      reliability: { ...reliability, objectives: { maxOverloadSeconds: 0 } },
    };
    assert.match(
      assessFleet(planned(slow), "fleet")!.figures!.summary,
      /capacity\.minCapacity 2 -> \d+/,
    );
  });

  it("speaks of the safety factor where a target follows from a peak rate.", () => {
    const peak: PredictiveFleetArgs = {
      ...fleet,
      capacity: { minCapacity: 2, maxCapacity: 40 },
      targetTracking: [
        {
          metric: "AlbRequestCountPerTarget",
          peakRequestsPerSecondPerInstance: 20,
          safetyFactor: 0.9,
        },
      ],
      reliability: {
        ...reliability,
        loads: [
          {
            name: "slope",
            ramp: { fromRps: 20, toRps: 200, rampSeconds: 14_400 },
            durationSeconds: 7200,
          },
        ],
        objectives: { maxOverloadSeconds: 0 },
      },
    };
    const { figures } = assessFleet(planned(peak, { requests: 1080 }), "fleet")!;
    assert.match(figures!.summary, /targetTracking\[0\]\.safetyFactor 0\.9 -> 0\.\d/);
  });

  it("speaks of the policy that is on, behind one that is switched off.", () => {
    const two: PredictiveFleetArgs = {
      ...fleet,
      targetTracking: [
        { metric: "CpuUtilization", target: 90, enabled: false },
        ...fleet.targetTracking!,
      ],
    };
    const setting = asWritten(
      { path: "targetTracking[0].target", from: 50, to: 40 },
      fleetSubjects(planned(two), "fleet")[0]!.declared,
    );
    assert.equal(setting.path, "targetTracking[1].target");
  });

  it("is nothing without a declaration of it.", () => {
    const { reliability: _none, ...silent } = fleet;
    assert.equal(assessFleet(planned(silent), "fleet"), undefined);
  });

  it("takes the forecaster that is declared, the mean of the hour else.", () => {
    const forecaster = (forecast?: Reliability["forecast"]) =>
      specOf({ ...fleet, reliability: { ...reliability, forecast } }, { forecast: true })
        .predictive!.forecaster;
    assert.deepEqual(
      [forecaster(), forecaster({ forecaster: "HoltWinters" })],
      ["seasonalMean", "holtWinters"],
    );
  });

  it("plays what a rollout suspends, which no resource of the provider says.", () => {
    const args: PredictiveFleetArgs = {
      ...fleet,
      rollout: { inPlace: { processesToSuspend: ["Terminate", "AZRebalance"] } },
    };
    const { deployment } = specOf(args, { deployment: "IN_PLACE" });
    assert.ok(deployment?.kind === "inPlace");
    assert.deepEqual(deployment.suspends, ["Terminate"]);
  });

  it("moves the traffic to as many instances as stand by, where some do.", () => {
    const greenOf = (standbyCapacity?: number) => {
      const args = { ...fleet, rollout: { blueGreen: { standbyCapacity } } };
      const { deployment } = specOf(args, { deployment: "BLUE_GREEN" });
      assert.ok(deployment?.kind === "blueGreen");
      return [deployment.greenCapacity, deployment.keepBlueSeconds];
    };
    assert.deepEqual(greenOf(6), [6, Infinity]);
    assert.deepEqual(greenOf(), [undefined, Infinity]);
  });

  it("is open while the preview does not know the bounds.", () => {
    const open = planned({
      ...fleet,
      capacity: { minCapacity: 2, maxCapacity: undefined as never },
    });
    assert.match(assessFleet(open, "fleet")!.open.join(), /maxSize/);
  });
});
