import { PredictiveFleetArgs } from "../../contract/generated/types";
import { PlannedInputs } from "../value";
import { joined, ofEach } from "./arns";
import { isInLattice, sources } from "./trafficTargets";

/**
 * What sends the group its requests. The provider has inputs for target groups and classic load balancers, and one for all
 * kinds, which excludes the other two.
 */
export function traffic(args: PredictiveFleetArgs): PlannedInputs {
  const { targetGroupArns, trafficSources = [] } = args;
  if (isInLattice(args)) {
    const own =
      targetGroupArns && ofEach(targetGroupArns, (identifier) => ({ identifier, type: "elbv2" }));
    return { trafficSources: joined(own, trafficSources) };
  }
  return {
    targetGroupArns: listed(targetGroupArns, sources(args, "elbv2")),
    loadBalancers: listed(undefined, sources(args, "elb")),
  };
}

function listed(given: unknown, more: readonly unknown[]): unknown {
  return more.length === 0 ? given : joined(given, more);
}
