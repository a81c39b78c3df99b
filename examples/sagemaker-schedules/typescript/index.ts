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
  deployment: {
    allAtOnce: { waitIntervalSeconds: 300 },
    rollbackAlarms: [{ name: "errors", metric: "Invocation5XXErrors", threshold: 5 }],
  },
  tags: { team: "recommendations", environment: "staging" },
});

export const endpointName = reco.endpointName;
export const policyArn = reco.policyArns["variant-1/busy"];
export const alarmArn = reco.alarmArns["variant-1/busy"];
