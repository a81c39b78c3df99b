import { PredictiveFleetArgs, TrafficSource } from "../../contract/generated/types";
import { PlannedInputs } from "../value";
import { joined, ofEach } from "./arns";

/**
 * What sends the group its requests. The provider has inputs for target groups and classic load balancers, and one for all
 * kinds, which excludes the other two.
 */
export function traffic(args: PredictiveFleetArgs): PlannedInputs {
  const { targetGroupArns, trafficSources = [] } = args;
  if (trafficSources.some(({ type }) => type === "vpc-lattice")) {
    const own =
      targetGroupArns && ofEach(targetGroupArns, (identifier) => ({ identifier, type: "elbv2" }));
    return { trafficSources: joined(own, trafficSources) };
  }
  return {
    targetGroupArns: listed(targetGroupArns, of(trafficSources, "elbv2")),
    loadBalancers: listed(undefined, of(trafficSources, "elb")),
  };
}

function of(sources: readonly TrafficSource[], type: TrafficSource["type"]): readonly unknown[] {
  return sources.filter((source) => source.type === type).map(({ identifier }) => identifier);
}

function listed(given: unknown, more: readonly unknown[]): unknown {
  return more.length === 0 ? given : joined(given, more);
}
