import type {
  InferenceEndpointArgs,
  Reliability,
  Scaling,
  TargetTracking,
} from "../../scaling/contract/generated/types";
import { blue } from "./samples";

const tracking: TargetTracking = {
  metric: "InvocationsPerInstance",
  peakRequestsPerSecondPerInstance: 20,
  safetyFactor: 0.5,
  scaleOutCooldownSeconds: 60,
};

/** Scaling that is raised before the evening. */
export const scaling: Scaling = {
  minCapacity: 2,
  maxCapacity: 10,
  targetTracking: [tracking],
  schedules: [
    { name: "evening", cron: "45 16 ? * MON-FRI *", timezone: "Europe/Berlin", minCapacity: 6 },
    { name: "night", cron: "0 22 ? * MON-FRI *", timezone: "Europe/Berlin", minCapacity: 2 },
  ],
};

/** An evening that this scaling holds. */
export const reliability: Reliability = {
  service: { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.12 },
  loads: [
    {
      name: "evening rush",
      startTime: "2027-01-04T15:30:00Z",
      spike: { baseRps: 20, peakRps: 120, startSeconds: 1800, rampSeconds: 600, holdSeconds: 3600 },
    },
  ],
  objectives: { maxOverloadSeconds: 60, maxQueueDelayP99Seconds: 1, maxInstanceHoursPerDay: 220 },
};

export const sound: InferenceEndpointArgs = { variants: [blue], scaling, reliability };

/** The same with other numbers of its scaling. */
export function withScaling(
  change: Partial<Scaling>,
  policy: Partial<TargetTracking> = {},
): InferenceEndpointArgs {
  const targetTracking = [{ ...tracking, ...policy }];
  return { ...sound, scaling: { ...scaling, targetTracking, ...change } };
}

export function withReliability(change: Partial<Reliability>): InferenceEndpointArgs {
  return { ...sound, reliability: { ...reliability, ...change } };
}
