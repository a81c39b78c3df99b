import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

const llm = new mlscale.PredictiveFleet("llm", {
  subnetIds: config.requireObject<string[]>("subnetIds"),
  targetGroupArns: [config.require("targetGroupArn")],
  loadBalancerArn: config.require("loadBalancerArn"),
  launch: {
    imageId: config.require("imageId"),
    instanceType: "g5.2xlarge",
    instanceRole: { managedPolicyArns: [config.require("revisionsPolicyArn")] },
    volumes: [{ deviceName: "/dev/xvda", sizeGib: 200, throughputMibps: 500 }],
  },
  capacity: { minCapacity: 4, maxCapacity: 12 },
  // From the pool an instance serves after a minute and a half; without it, after ten minutes.
  warmPool: { minCapacity: 2, maxPreparedCapacity: 12, state: "Stopped", reuseOnScaleIn: true },
  defaultWarmupSeconds: 120,
  healthCheck: { graceSeconds: 900 },
  // Half of what an instance answers in a load test, 2 requests a second.
  targetTracking: [
    { metric: "AlbRequestCountPerTarget", peakRequestsPerSecondPerInstance: 2, safetyFactor: 0.5 },
  ],
  // A crowd does not wait for three minutes of evidence: one bad minute adds at once.
  stepScaling: [
    {
      name: "crowd",
      adjustmentType: "PercentChangeInCapacity",
      minAdjustmentMagnitude: 2,
      steps: [
        { lowerBound: 0, upperBound: 60, adjustment: 50 },
        { lowerBound: 60, adjustment: 100 },
      ],
      alarm: { metric: "AlbRequestCountPerTarget", threshold: 90, evaluationPeriods: 1 },
    },
  ],
  // Only shown: compare it with what happens for two weeks, and then let it scale.
  predictive: { pair: "AlbRequestCount", target: 60, mode: "ForecastOnly" },
  alarms: { atMaximum: { minutes: 10 }, unhealthyHosts: {} },
  rollout: {
    // One instance in four is out of service at a time, out of the target group meanwhile.
    speed: { minHealthyPercent: 75 },
    // No instance goes by scale-in while a revision is installed on it.
    inPlace: { processesToSuspend: ["Terminate", "AZRebalance"] },
  },
  reliability: {
    service: {
      concurrencyPerInstance: 8,
      serviceTimeSeconds: 4,
      timeoutSeconds: 60,
      startup: { seconds: 600, fromWarmPoolSeconds: 90 },
      pricePerInstanceHour: 1.353,
      warmPoolPricePerInstanceHour: 0.03,
    },
    loads: [
      {
        name: "flash crowd",
        flashCrowd: {
          baseRps: 3,
          peakRps: 12,
          atSeconds: 3600,
          riseSeconds: 300,
          decaySeconds: 3600,
        },
      },
      {
        name: "rollout in office hours",
        constant: { rps: 4 },
        durationSeconds: 14400,
        faults: [{ deployment: { startSeconds: 1800, installSeconds: 180 } }],
      },
    ],
    objectives: {
      maxOverloadSeconds: 210,
      maxQueueDelayP99Seconds: 32,
      maxDroppedFraction: 0,
      maxInstanceHoursPerDay: 140,
    },
    stepSeconds: 10,
  },
});

export const groupName = llm.groupName;
export const suspendProcessesCommand = llm.suspendProcessesCommand;
export const atMaximumAlarmArn = llm.alarmArns["atMaximum"];
export const reliability = llm.reliability;
