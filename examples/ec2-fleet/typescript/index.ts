import * as mlscale from "@mlscale/pulumi";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

// A shop that opens at nine, Saturdays and Sundays excepted: requests a second, by the hour.
const open = [
  10, 8, 6, 6, 6, 8, 10, 12, 20, 90, 110, 120, 125, 120, 115, 110, 105, 100, 90, 70, 40, 25, 18, 12,
];
const closed = [
  10, 8, 6, 6, 6, 6, 8, 10, 12, 20, 30, 40, 45, 45, 40, 40, 35, 30, 30, 25, 20, 15, 12, 10,
];
const week = { stepSeconds: 3600, rps: [open, open, open, open, open, closed, closed].flat() };

// The model server counts its errors here. Two bad minutes take a rollout back.
const errors = new aws.cloudwatch.MetricAlarm("reco-errors", {
  namespace: "ModelServer",
  metricName: "Errors",
  statistic: "Sum",
  period: 60,
  evaluationPeriods: 2,
  threshold: 5,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
  treatMissingData: "notBreaching",
});

const reco = new mlscale.PredictiveFleet("reco", {
  subnetIds: config.requireObject<string[]>("subnetIds"),
  launch: {
    // The image holds the CodeDeploy agent, and the role reads the revisions that it installs.
    imageId: config.require("imageId"),
    instanceType: "m6i.large",
    instanceRole: { managedPolicyArns: [config.require("revisionsPolicyArn")] },
  },
  capacity: { minCapacity: 1, maxCapacity: 10 },
  defaultWarmupSeconds: 300,
  // The forecast starts instances ten minutes before the load comes, and never ends one.
  predictive: {
    pair: "CpuUtilization",
    target: 70,
    mode: "ForecastAndScale",
    schedulingBufferSeconds: 600,
  },
  // This one ends them, and meets what no history could tell.
  targetTracking: [{ metric: "CpuUtilization", target: 70, disableScaleIn: false }],
  rollout: {
    // No instance goes by scale-in while a revision is installed on it.
    inPlace: { processesToSuspend: ["Terminate", "AZRebalance"] },
    rollbackAlarmNames: [errors.name],
  },
  reliability: {
    // What a load test of one instance showed: 20 requests a second, 0.12 seconds each.
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.12,
      startup: { seconds: 240 },
      pricePerInstanceHour: 0.107,
    },
    loads: [
      { name: "a week of the shop", trace: week, history: week },
      {
        name: "rollout at noon",
        trace: { stepSeconds: 3600, rps: open },
        history: week,
        faults: [{ deployment: { startSeconds: 43200, installSeconds: 120 } }],
      },
    ],
    objectives: {
      maxOverloadSeconds: 60,
      maxQueueDelayP95Seconds: 0.5,
      maxDroppedFraction: 0,
      maxInstanceHoursPerDay: 150,
    },
    stepSeconds: 60,
  },
});

export const groupName = reco.groupName;
export const applicationName = reco.applicationName;
export const deploymentGroupName = reco.deploymentGroupName;
// To run once: the AWS provider has no input for the processes that stand still.
export const suspendProcessesCommand = reco.suspendProcessesCommand;
export const forecastPolicyArn = reco.policyArns["forecast"];
export const cpuPolicyArn = reco.policyArns["CpuUtilization"];
export const reliability = reco.reliability;
