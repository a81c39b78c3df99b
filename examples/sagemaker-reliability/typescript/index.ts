import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

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
    maxCapacity: 10,
    targetTracking: [
      {
        metric: "InvocationsPerInstance",
        target: 75,
        scaleInCooldownSeconds: 60,
        scaleOutCooldownSeconds: 60,
      },
    ],
  },
  reliability: {
    // What a load test of one instance showed: 2.5 requests a second, 0.4 seconds each.
    service: {
      requestsPerSecondPerInstance: 2.5,
      serviceTimeSeconds: 0.4,
      startup: { preset: "SageMakerCpu" },
    },
    loads: [
      {
        name: "evening rush",
        startTime: "2027-01-04T16:00:00Z",
        spike: {
          baseRps: 1,
          peakRps: 9,
          rampSeconds: 3600,
          holdSeconds: 3600,
          fallSeconds: 3600,
        },
        noise: { relativeStandardDeviation: 0.05 },
      },
      {
        name: "production day",
        diurnal: { baseRps: 1, peakRps: 8, peakHour: 18 },
        noise: { relativeStandardDeviation: 0.05, correlationSeconds: 300 },
        durationSeconds: 86400,
      },
    ],
    objectives: {
      maxOverloadSeconds: 60,
      maxQueueDelayP95Seconds: 2,
      maxDroppedFraction: 0,
      maxInstanceHoursPerDay: 150,
    },
  },
  deployment: {
    allAtOnce: { waitIntervalSeconds: 300 },
    rollbackAlarms: [{ name: "errors", metric: "Invocation5XXErrors", threshold: 5 }],
  },
});

export const endpointName = reco.endpointName;
export const reliability = reco.reliability;
export const policyArn = reco.policyArns["variant-1/InvocationsPerInstance"];
