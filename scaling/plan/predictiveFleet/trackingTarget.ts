import { defaults } from "../../contract/generated/defaults";
import { FleetTargetTracking } from "../../contract/generated/types";
import { invocationsTarget } from "../trackingPolicy";

/** The target that is declared, or that follows from the peak of a load test. */
export function trackingTarget(declared: FleetTargetTracking): number | undefined {
  const { target, peakRequestsPerSecondPerInstance: peak, safetyFactor } = declared;
  if (peak === undefined) return target;
  return invocationsTarget(peak, safetyFactor ?? defaults.FleetTargetTracking.safetyFactor);
}
