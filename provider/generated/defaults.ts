// Generated from schema.json. Change contract/, then run: npm run generate

/** The defaults that the contract promises; the provider applies them. */

export const defaults = {
  AllAtOnce: { waitIntervalSeconds: 300 },
  CustomMetric: { statistic: "Average" },
  DataCapture: { enabled: true },
  Deployment: { terminationWaitSeconds: 0 },
  EndpointScaling: { variantDimension: "InstanceCount", async: false, ignoreScalingChanges: true },
  InferenceEndpoint: { ignoreScalingChanges: true },
  ModelSpec: { enableNetworkIsolation: false },
  RollbackAlarm: {
    comparison: "GreaterThanOrEqualToThreshold",
    periodSeconds: 60,
    evaluationPeriods: 1,
  },
  Rolling: { rollbackBatchPercent: 100 },
  ScalingAlarm: {
    comparison: "GreaterThanOrEqualToThreshold",
    periodSeconds: 60,
    evaluationPeriods: 2,
    treatMissingData: "missing",
  },
  Schedule: { timezone: "UTC" },
  StepScaling: {
    adjustmentType: "ChangeInCapacity",
    cooldownSeconds: 300,
    metricAggregationType: "Average",
  },
  TargetTracking: {
    safetyFactor: 0.5,
    scaleInCooldownSeconds: 300,
    scaleOutCooldownSeconds: 300,
    disableScaleIn: false,
  },
  Variant: { initialWeight: 1, scalingEnabled: true, enableSsmAccess: false },
  WakeFromZero: { instances: 1, cooldownSeconds: 60, periodSeconds: 60, evaluationPeriods: 1 },
  invocationsTarget: { safetyFactor: 0.5 },
} as const;
