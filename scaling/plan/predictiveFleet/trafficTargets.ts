import { PredictiveFleetArgs, TrafficSource } from "../../contract/generated/types";
import { joined, ofEach, targetGroupName } from "./arns";

/** The target groups and classic load balancers that CodeDeploy can take instances out of. */
export function loadBalancerInfo(args: PredictiveFleetArgs): object {
  const groups = sources(args, "elbv2");
  const arns = groups.length > 0 ? joined(args.targetGroupArns, groups) : args.targetGroupArns;
  const classic = sources(args, "elb");
  return {
    targetGroupInfos: hasItems(arns)
      ? ofEach(arns, (arn) => ({ name: targetGroupName(arn) }))
      : undefined,
    elbInfos: classic.length > 0 ? classic.map((name) => ({ name })) : undefined,
  };
}

/** Whether anything sends requests that CodeDeploy knows of; target groups of VPC Lattice it does not. */
export function hasLoadBalancers(args: PredictiveFleetArgs): boolean {
  const others = [...sources(args, "elbv2"), ...sources(args, "elb")];
  return hasItems(args.targetGroupArns) || others.length > 0;
}

/** Whether VPC Lattice sends requests. */
export function isInLattice(args: PredictiveFleetArgs): boolean {
  return sources(args, "vpc-lattice").length > 0;
}

/** Whether instances leave their load balancers while a revision is installed. */
export function controlsTraffic(args: PredictiveFleetArgs): boolean {
  const { blueGreen, trafficControl } = args.rollout ?? {};
  return blueGreen !== undefined || (trafficControl ?? hasLoadBalancers(args));
}

/** What sends requests and is of that type, beside targetGroupArns. */
export function sources(
  args: PredictiveFleetArgs,
  type: TrafficSource["type"],
): readonly unknown[] {
  return (args.trafficSources ?? [])
    .filter((source) => source.type === type)
    .map(({ identifier }) => identifier);
}

/** A list that is known only later is taken to have items. */
function hasItems(list: unknown): boolean {
  return Array.isArray(list) ? list.length > 0 : list !== undefined;
}
