import { defaults } from "../../contract/generated/defaults";
import { HealthCheckType, PredictiveFleetArgs } from "../../contract/generated/types";
import { PlannedInputs } from "../value";
import { hasLoadBalancers, isInLattice } from "./trafficTargets";

/** The checks that count beside EC2's own, which always does; and the time in which none does. */
export function healthCheck(args: PredictiveFleetArgs): PlannedInputs {
  const types = args.healthCheck?.types ?? checksOfTraffic(args);
  const grace = args.healthCheck?.graceSeconds ?? args.defaultWarmupSeconds;
  return {
    healthCheckType: types.length > 0 ? types.join(",") : "EC2",
    healthCheckGracePeriod: grace ?? defaults.PredictiveFleet.defaultWarmupSeconds,
  };
}

/** Whoever sends requests knows first that an instance does not answer them. */
function checksOfTraffic(args: PredictiveFleetArgs): readonly HealthCheckType[] {
  return [
    ...(hasLoadBalancers(args) ? (["ELB"] as const) : []),
    ...(isInLattice(args) ? (["VPC_LATTICE"] as const) : []),
  ];
}
