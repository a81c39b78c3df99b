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
    maxCapacity: 4,
    targetTracking: [
      {
        metric: "InvocationsPerInstance",
        target: 75,
        scaleInCooldownSeconds: 60,
        scaleOutCooldownSeconds: 60,
      },
    ],
  },
  deployment: {
    allAtOnce: { waitIntervalSeconds: 300 },
    rollbackAlarms: [{ name: "errors", metric: "Invocation5XXErrors", threshold: 5 }],
  },
});

export const endpointName = reco.endpointName;
export const policyArn = reco.policyArns["variant-1/InvocationsPerInstance"];
