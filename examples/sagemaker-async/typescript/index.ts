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
  deployment: {
    allAtOnce: { waitIntervalSeconds: 300 },
    rollbackAlarms: [{ name: "errors", metric: "Invocation5XXErrors", threshold: 5 }],
  },
});

export const endpointName = transcriber.endpointName;
export const bucketName = results.bucket;
