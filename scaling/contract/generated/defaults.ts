// Generated from schema.json. Change contract/, then run: npm run generate

/** The defaults that the contract promises; whoever reads a declaration applies them. */

export const defaults = {
  AlarmAssumptions: { metricValue: "Last", maxScaleInFraction: 1, cooldownStarts: "Completion" },
  AllAtOnce: { waitIntervalSeconds: 300 },
  CustomMetric: { statistic: "Average" },
  DataCapture: { enabled: true },
  Deployment: { terminationWaitSeconds: 0 },
  DiurnalLoad: { peakHour: 14, timezone: "UTC", weekendFactor: 1 },
  EndpointScaling: { variantDimension: "InstanceCount", async: false, ignoreScalingChanges: true },
  InferenceEndpoint: { ignoreScalingChanges: true },
  ModelSpec: { enableNetworkIsolation: false },
  Objectives: { delayedAfterSeconds: 1 },
  RampLoad: { startSeconds: 0 },
  Reliability: { onViolation: "Fail", seeds: 5, aggregation: "Worst", stepSeconds: 10 },
  RetriesFault: { startSeconds: 0 },
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
  Service: {
    serviceTimeVariation: 1,
    timeoutSeconds: 60,
    drainSeconds: 0,
    utilizationPercentAtCapacity: 100,
  },
  SpikeLoad: { startSeconds: 900 },
  Startup: { spread: 0.2, failureFraction: 0 },
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
  simulate: { scalableDimension: "sagemaker:variant:DesiredInstanceCount", async: false },
  synthesizeSchedule: { timezone: "UTC", maxActions: 12, utilization: 0.7 },
} as const;
