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
});

const copies = new mlscale.EndpointScaling("llm", {
  inferenceComponentName: "llm",
  scaling: {
    minCapacity: 0,
    maxCapacity: 4,
    targetTracking: [{ metric: "ConcurrentRequestsPerCopy", target: 5 }],
  },
});

export const variantPolicyArn = variant.policyArns["InvocationsPerInstance"];
export const copiesPolicyArn = copies.policyArns["ConcurrentRequestsPerCopy"];
