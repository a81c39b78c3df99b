import { alarmShapeOf, defaultAssumptions } from "../../../scaling/control/alarmShapes";
import { ApplicationAutoScalingSpec } from "../../../scaling/control/spec";

/** A good scaling to start from: 2 to 10 instances, 600 requests a minute on each. */
export const tracking: ApplicationAutoScalingSpec = {
  kind: "ApplicationAutoScaling",
  minCapacity: 2,
  maxCapacity: 10,
  targetTracking: [
    {
      name: "tracking",
      source: { metric: "requestsPerInstance", factor: 1, statistic: "Sum" },
      targetValue: 600,
      scaleInCooldownSeconds: 300,
      scaleOutCooldownSeconds: 60,
      disableScaleIn: false,
      alarm: alarmShapeOf("SageMakerVariantInvocationsPerInstance"),
    },
  ],
  stepScaling: [],
  schedules: [],
  scaleOutSuspended: false,
  scaleInSuspended: false,
  assumptions: defaultAssumptions,
};
