import * as mlscale from "@mlscale/pulumi";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

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
  // The forecast starts instances before the load comes, and never ends one.
  predictive: { pair: "CpuUtilization", target: 70, mode: "ForecastAndScale" },
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
      { name: "production week", diurnal: { baseRps: 8, peakRps: 110, weekendFactor: 0.6 } },
      {
        name: "rollout at the peak",
        diurnal: { baseRps: 8, peakRps: 110, peakHour: 14 },
        durationSeconds: 86400,
        faults: [{ deployment: { startSeconds: 50400, installSeconds: 120 } }],
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
