/** Stands for a Pulumi output, which is all that checking knows of one. */
export const output = Object.freeze({ isOutput: true });

export function isOutput(value: unknown): boolean {
  return value === output;
}

/** Arguments that use most of the contract, and are right. */
export function goodEndpoint(): Record<string, unknown> {
  return {
    variants: [
      { name: "blue", modelName: output, instanceType: "ml.m5.xlarge", scaling: goodScaling() },
      {
        name: "green",
        model: {
          image: output,
          executionRoleArn: "arn:aws:iam::123456789012:role/reco",
          environment: { MODE: "fast", TOKEN: output },
          vpc: { subnetIds: [output, "subnet-12345678"], securityGroupIds: ["sg-12345678"] },
        },
        serverless: { memorySizeMb: 2048, maxConcurrency: 20 },
      },
    ],
    dataCapture: { destinationS3Uri: "s3://bucket/captured", samplingPercentage: 10 },
    deployment: {
      canary: { sizePercent: 10, waitIntervalSeconds: 300 },
      rollbackAlarms: [{ name: "errors", metric: "Invocation5XXErrors", threshold: 5 }],
    },
    kmsKeyArn: output,
    tags: { team: "reco", "cost centre": "42" },
  };
}

export function goodScaling(): Record<string, unknown> {
  return {
    minCapacity: 2,
    maxCapacity: 10,
    targetTracking: [
      { metric: "InvocationsPerInstance", peakRequestsPerSecondPerInstance: 20, safetyFactor: 0.5 },
    ],
    stepScaling: [
      {
        name: "surge",
        adjustmentType: "ChangeInCapacity",
        steps: [{ lowerBound: 0, adjustment: 1 }],
        alarm: { metric: "CPUUtilization", threshold: 70 },
      },
    ],
    schedules: [
      { name: "evening", cron: "0 17 ? * MON-FRI *", timezone: "Europe/Berlin", minCapacity: 4 },
      { name: "night", cron: "0 22 ? * MON-FRI *", timezone: "Europe/Berlin", minCapacity: 2 },
    ],
  };
}

/** A right endpoint whose one variant is changed. */
export function endpointWithVariant(change: Record<string, unknown>): Record<string, unknown> {
  const variant = { name: "blue", modelName: "reco", instanceType: "ml.m5.xlarge" };
  return { variants: [{ ...variant, ...change }] };
}

/** A right endpoint whose scaling is changed. */
export function endpointWithScaling(change: Record<string, unknown>): Record<string, unknown> {
  return { ...endpointWithVariant({}), scaling: { ...goodScaling(), ...change } };
}
