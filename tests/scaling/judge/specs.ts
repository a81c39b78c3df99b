import {
  ApplicationAutoScalingSpec,
  Ec2AutoScalingSpec,
  HpaScalerSpec,
  KedaScalerSpec,
} from "../../../scaling/control/spec";

const source = { metric: "requestsPerInstance", factor: 1, statistic: "Sum" } as const;

const alarm = {
  periodSeconds: 60,
  scaleOutDatapoints: 3,
  scaleInDatapoints: 15,
  scaleInThresholdFraction: 0.9,
  metricDelaySeconds: 0,
};

const assumptions = {
  metricValue: "last",
  maxScaleInFraction: 1,
  oneUpdateAtATime: false,
  cooldownStarts: "decision",
} as const;

/** Two to ten instances, 300 requests a minute on each, more in the evening. */
export const application: ApplicationAutoScalingSpec = {
  kind: "ApplicationAutoScaling",
  minCapacity: 2,
  maxCapacity: 10,
  targetTracking: [
    {
      name: "requests",
      source,
      targetValue: 300,
      scaleInCooldownSeconds: 300,
      scaleOutCooldownSeconds: 300,
      disableScaleIn: false,
      alarm,
    },
  ],
  stepScaling: [],
  schedules: [
    { name: "evening", expression: "cron(0 17 * * ? *)", timezone: "UTC", minCapacity: 4 },
    { name: "night", expression: "cron(0 22 * * ? *)", timezone: "UTC", minCapacity: 2 },
  ],
  scaleOutSuspended: false,
  scaleInSuspended: false,
  assumptions,
};

export const group: Ec2AutoScalingSpec = {
  kind: "Ec2AutoScaling",
  minCapacity: 1,
  maxCapacity: 8,
  defaultCooldownSeconds: 300,
  targetTracking: [{ name: "cpu", source, targetValue: 60, disableScaleIn: false, alarm }],
  stepScaling: [],
  simpleScaling: [],
  schedules: [],
  assumptions,
};

export const hpa: HpaScalerSpec = {
  kind: "HorizontalPodAutoscaler",
  minCapacity: 1,
  maxCapacity: 8,
  metrics: [{ name: "rps", type: "Pods", source, target: "AverageValue", targetValue: 0.5 }],
  syncPeriodSeconds: 15,
};

export const keda: KedaScalerSpec = {
  kind: "Keda",
  minReplicaCount: 0,
  maxReplicaCount: 8,
  pollingIntervalSeconds: 30,
  cooldownSeconds: 300,
  initialCooldownSeconds: 0,
  triggers: [
    { name: "queue", source, targetValue: 5, metricType: "AverageValue", activationValue: 0 },
  ],
  syncPeriodSeconds: 15,
};
