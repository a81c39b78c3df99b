import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const timezone = "Europe/Berlin";

const reco = new mlscale.InferenceEndpoint("reco", {
  endpointName: "reco",
  variants: [
    {
      name: "variant-1",
      instanceType: "ml.m4.xlarge",
      initialInstanceCount: 1,
      model: {
        image: config.require("image"),
        modelDataUrl: config.require("modelDataUrl"),
        executionRoleArn: config.require("executionRoleArn"),
      },
    },
  ],
  scaling: {
    minCapacity: 1,
    maxCapacity: 2,
    stepScaling: [
      {
        name: "busy",
        adjustmentType: "ChangeInCapacity",
        steps: [{ lowerBound: 0, adjustment: 1 }],
        cooldownSeconds: 300,
        alarm: { metric: "InvocationsPerInstance", threshold: 75 },
      },
    ],
    schedules: [
      { name: "evening", cron: "0 17 ? * MON-FRI *", timezone, minCapacity: 2, maxCapacity: 5 },
      // The step policy only adds: what it added goes when the night lowers the maximum.
      { name: "night", cron: "0 22 ? * MON-FRI *", timezone, minCapacity: 1, maxCapacity: 2 },
    ],
  },
  reliability: {
    service: {
      requestsPerSecondPerInstance: 2.5,
      serviceTimeSeconds: 0.4,
      startup: { preset: "SageMakerCpu" },
    },
    loads: [
      {
        name: "weekday evening",
        startTime: "2027-01-04T15:00:00+01:00",
        spike: {
          baseRps: 2,
          peakRps: 6,
          startSeconds: 7500,
          rampSeconds: 3600,
          holdSeconds: 5400,
          fallSeconds: 1800,
        },
      },
      {
        // Clocks change on 28 March 2027: schedules and the wave follow the clocks of Berlin.
        name: "two weeks around summer time",
        startTime: "2027-03-22T00:00:00+01:00",
        durationSeconds: 1209600,
        diurnal: { baseRps: 0.5, peakRps: 4.5, peakHour: 20, timezone, weekendFactor: 0.7 },
      },
    ],
    objectives: {
      maxOverloadSeconds: 60,
      maxQueueDelayP95Seconds: 2,
      maxDroppedFraction: 0,
      maxInstanceHoursPerDay: 100,
    },
    stepSeconds: 30,
  },
  deployment: {
    allAtOnce: { waitIntervalSeconds: 300 },
    rollbackAlarms: [{ name: "errors", metric: "Invocation5XXErrors", threshold: 5 }],
  },
  tags: { team: "recommendations", environment: "staging" },
});

export const endpointName = reco.endpointName;
export const reliability = reco.reliability;
export const policyArn = reco.policyArns["variant-1/busy"];
export const alarmArn = reco.alarmArns["variant-1/busy"];
