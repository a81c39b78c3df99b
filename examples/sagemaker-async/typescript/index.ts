import * as aws from "@pulumi/aws";
import * as mlscale from "@mlscale/pulumi";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const results = new aws.s3.Bucket("transcripts");

const transcriber = new mlscale.InferenceEndpoint("transcriber", {
  endpointName: "transcriber",
  variants: [
    {
      name: "gpu",
      instanceType: "ml.g5.xlarge",
      initialInstanceCount: 1,
      model: {
        image: config.require("image"),
        modelDataUrl: config.require("modelDataUrl"),
        executionRoleArn: config.require("executionRoleArn"),
      },
    },
  ],
  async: {
    outputS3Uri: pulumi.interpolate`s3://${results.bucket}/results`,
    failureS3Uri: pulumi.interpolate`s3://${results.bucket}/failures`,
    maxConcurrentInvocationsPerInstance: 2,
  },
  scaling: {
    minCapacity: 0,
    maxCapacity: 5,
    targetTracking: [
      {
        metric: "BacklogSizePerInstance",
        target: 5,
        scaleInCooldownSeconds: 600,
        scaleOutCooldownSeconds: 300,
      },
    ],
    wakeFromZero: { instances: 1, cooldownSeconds: 300 },
  },
  reliability: {
    // Two recordings at a time, half a minute each; nobody waits at the other end.
    service: {
      concurrencyPerInstance: 2,
      serviceTimeSeconds: 30,
      timeoutSeconds: 21600,
      startup: { preset: "SageMakerGpu" },
    },
    loads: [
      {
        name: "recordings of the morning",
        startTime: "2027-01-04T07:00:00Z",
        durationSeconds: 28800,
        spike: {
          baseRps: 0,
          peakRps: 0.2,
          startSeconds: 3600,
          rampSeconds: 600,
          holdSeconds: 7200,
          fallSeconds: 600,
        },
      },
    ],
    objectives: {
      maxQueueDelayP95Seconds: 1800,
      maxDroppedFraction: 0,
      maxInstanceHoursPerDay: 60,
    },
  },
  deployment: {
    allAtOnce: { waitIntervalSeconds: 300 },
    rollbackAlarms: [{ name: "errors", metric: "Invocation5XXErrors", threshold: 5 }],
  },
});

export const endpointName = transcriber.endpointName;
export const reliability = transcriber.reliability;
export const bucketName = results.bucket;
