import * as mlscale from "@mlscale/pulumi";

const variant = new mlscale.EndpointScaling("search", {
  endpointName: "search",
  variantName: "blue",
  instanceType: "ml.c6i.xlarge",
  scaling: {
    minCapacity: 2,
    maxCapacity: 10,
    // A load test found that an instance answers 20 requests per second; half of it is the target.
    targetTracking: [
      {
        metric: "InvocationsPerInstance",
        peakRequestsPerSecondPerInstance: 20,
        safetyFactor: 0.5,
      },
    ],
  },
  reliability: {
    service: { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.12 },
    loads: [
      {
        name: "evening rush",
        spike: {
          baseRps: 15,
          peakRps: 70,
          rampSeconds: 1800,
          holdSeconds: 3600,
          fallSeconds: 1800,
        },
      },
    ],
    objectives: { maxOverloadSeconds: 60, maxQueueDelayP99Seconds: 1 },
  },
});

const copies = new mlscale.EndpointScaling("llm", {
  inferenceComponentName: "llm",
  scaling: {
    minCapacity: 0,
    maxCapacity: 4,
    targetTracking: [{ metric: "ConcurrentRequestsPerCopy", target: 5 }],
  },
  reliability: {
    // Ten requests at a time on each copy, eight seconds each.
    service: {
      concurrencyPerInstance: 10,
      serviceTimeSeconds: 8,
      startup: { preset: "SageMakerLlm" },
    },
    loads: [
      {
        name: "office hours",
        spike: {
          baseRps: 0.3,
          peakRps: 2,
          rampSeconds: 3600,
          holdSeconds: 3600,
          fallSeconds: 3600,
        },
      },
    ],
    objectives: { maxOverloadSeconds: 60, maxDroppedFraction: 0 },
  },
});

export const variantPolicyArn = variant.policyArns["InvocationsPerInstance"];
export const copiesPolicyArn = copies.policyArns["ConcurrentRequestsPerCopy"];
export const variantReliability = variant.reliability;
export const copiesReliability = copies.reliability;
