import type { PredictiveFleetArgs } from "../../../scaling/contract/generated/types";
import { Plan } from "../../../scaling/plan/plan";
import { planAlarms } from "../../../scaling/plan/predictiveFleet/alarms";
import type { FleetGroup } from "../../../scaling/plan/predictiveFleet/fleetGroup";
import { type PlannedRollout, planRollout } from "../../../scaling/plan/predictiveFleet/rollout";
import {
  Computed,
  mapTree,
  type PlannedResource,
  Ref,
  Template,
} from "../../../scaling/plan/value";

const region = "eu-west-1";
const account = "123456789012";
const balancing = `arn:aws:elasticloadbalancing:${region}:${account}`;

export const loadBalancerArn = `${balancing}:loadbalancer/app/front/50dc6c495c0c9188`;
export const targetGroupArn = `${balancing}:targetgroup/models/73e2d6bc24d8a067`;

/** A fleet behind a load balancer that a forecast and target tracking scale. */
export const fleet: PredictiveFleetArgs = {
  capacity: { minCapacity: 4, maxCapacity: 12 },
  launch: { imageId: "ami-0abcd1234abcd1234", instanceType: "g5.xlarge", instanceRole: {} },
  subnetIds: ["subnet-1", "subnet-2"],
  targetGroupArns: [targetGroupArn],
  loadBalancerArn,
  predictive: { pair: "CpuUtilization", target: 60 },
  targetTracking: [{ metric: "CpuUtilization", target: 60 }],
};

export const component = "reco";

/** The parts of a plan that come before rollout and alarms, as the fleet's own plan makes them. */
export interface Parts {
  readonly plan: Plan;
  readonly groups: readonly FleetGroup[];
  readonly policies: ReadonlyMap<FleetGroup["key"], PlannedResource>;
  readonly alarms: ReadonlyMap<string, PlannedResource>;
  readonly rollout: PlannedRollout | undefined;
}

export function planned(args: PredictiveFleetArgs): Parts {
  const plan = new Plan();
  const launchTemplate = args.launch && plan.add("aws:ec2/launchTemplate:LaunchTemplate", "", {});
  const instanceRole =
    args.launch?.instanceRole && plan.add("aws:iam/role:Role", "instances", { name: "instances" });
  const groups = groupsOf(plan, args);
  const policies = new Map<FleetGroup["key"], PlannedResource>();
  if (args.predictive && !args.scalingPlan) {
    for (const { key, suffix } of groups)
      policies.set(key, plan.add("aws:autoscaling/policy:Policy", `${suffix}forecast`, {}));
  }
  const alarms = planAlarms(plan, args, groups, policies);
  const rollout = planRollout(plan, args, component, {
    groups,
    alarms,
    ...(launchTemplate && { launchTemplate }),
    ...(instanceRole && { instanceRole }),
  });
  return { plan, groups, policies, alarms, rollout };
}

function groupsOf(plan: Plan, { capacity, rollout }: PredictiveFleetArgs): readonly FleetGroup[] {
  const bounds = { minSize: capacity.minCapacity, maxSize: capacity.maxCapacity };
  const group = (key: FleetGroup["key"], suffix: string, isLive: boolean): FleetGroup => ({
    key,
    suffix,
    isLive,
    resource: plan.add("aws:autoscaling/group:Group", suffix, isLive ? bounds : {}),
  });
  if (!rollout?.blueGreen) return [group("fleet", "", true)];
  const isBlue = rollout.blueGreen.liveColor !== "Green";
  return [group("blue", "blue", isBlue), group("green", "green", !isBlue)];
}

/** Inputs with what a deployment would make of references: names and ARNs that tell what they are of. */
export function deployed(resource: PlannedResource, partition = "aws"): Record<string, unknown> {
  return mapTree(resource.inputs, (leaf) => valueOf(leaf, partition)) as Record<string, unknown>;
}

export function valueOf(leaf: unknown, partition = "aws"): unknown {
  const within = (tree: unknown) => mapTree(tree, (each) => valueOf(each, partition));
  if (leaf instanceof Ref) return outputOf(leaf, partition);
  if (leaf instanceof Template) return leaf.parts.map(within).join("");
  if (leaf instanceof Computed) return leaf.compute(...leaf.from.map(within));
  return leaf;
}

export function outputOf({ resource, output }: Ref, partition = "aws"): string {
  const kind = resource.type.replace(/^.*:/, "");
  const name = `${kind}(${resource.suffix})`;
  const place = partition === "aws-cn" ? "cn-north-1" : region;
  return output === "arn" ? `arn:${partition}:test:${place}:${account}:${name}` : name;
}

/** The only planned resource of a type. */
export function only({ plan }: Parts, type: string): PlannedResource {
  const found = plan.resources.filter((resource) => resource.type === type);
  if (found.length !== 1) throw new Error(`${found.length} of ${type}`);
  return found[0]!;
}
