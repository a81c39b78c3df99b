import { defaults } from "../../contract/generated/defaults";
import { FleetLifecycleHook, PredictiveFleetArgs } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedInputs, PlannedResource } from "../value";
import { FleetGroup } from "./fleetGroup";
import { groupSizes, ignoredChanges } from "./groupBounds";
import { groupOrigins } from "./groupOrigins";
import { healthCheck } from "./healthCheck";
import { instanceRefresh } from "./instanceRefresh";
import { hasSpot, mixedInstancesPolicy, TemplateVersion } from "./mixedInstances";
import { groupTags } from "./tags";
import { traffic } from "./traffic";
import { warmPool } from "./warmPool";

/** What the groups of a fleet have in common. */
export interface GroupParts {
  readonly args: PredictiveFleetArgs;
  readonly component: string;
  readonly template: TemplateVersion;
  readonly after: readonly PlannedResource[];
}

/** One Auto Scaling group. */
export function planGroup(
  plan: Plan,
  parts: GroupParts,
  group: Omit<FleetGroup, "resource">,
): FleetGroup {
  const { args } = parts;
  const { groupName } = args;
  const dash = group.suffix === "" ? "" : `-${group.suffix}`;
  const resource = plan.add(
    types.group,
    group.suffix,
    {
      name: groupName === undefined ? undefined : `${groupName}${dash}`,
      ...groupSizes(args, group.isLive),
      ...startInputs(parts),
      ...keepInputs(args),
      ...healthCheck(args),
      ...(group.isLive ? traffic(args) : {}),
      ...waitInputs(args, group.isLive),
      warmPool: warmPool(args),
      instanceRefresh: instanceRefresh(args),
      initialLifecycleHooks: args.lifecycleHooks?.map(hook),
      tags: groupTags(args, parts.component),
    },
    {
      origins: groupOrigins(args, group.isLive),
      ignoreChanges: ignoredChanges(args),
      after: parts.after,
    },
  );
  return { ...group, resource };
}

/** What instances are started with, and where. */
function startInputs({ args, template }: GroupParts): PlannedInputs {
  const { instances, placementGroupName, serviceLinkedRoleArn } = args;
  const counts = args.capacity.unit ?? defaults.FleetCapacity.unit;
  return {
    ...(instances
      ? { mixedInstancesPolicy: mixedInstancesPolicy(instances, template) }
      : { launchTemplate: template }),
    capacityRebalance: instances && (instances.capacityRebalance ?? hasSpot(instances)),
    desiredCapacityType: units[counts],
    vpcZoneIdentifiers: args.subnetIds,
    availabilityZoneDistribution: {
      capacityDistributionStrategy:
        strategies[args.zoneDistribution ?? defaults.PredictiveFleet.zoneDistribution],
    },
    placementGroup: placementGroupName,
    serviceLinkedRoleArn,
  };
}

const units = { Instances: undefined, Vcpus: "vcpu", MemoryMib: "memory-mib" } as const;

const strategies = {
  BalancedBestEffort: "balanced-best-effort",
  BalancedOnly: "balanced-only",
} as const;

/** A new instance serves before an old one goes, unless something else is declared. */
const startFirst = { minHealthyPercent: 100, maxHealthyPercent: 110 };

/** How instances are kept, replaced and ended. */
function keepInputs(args: PredictiveFleetArgs): PlannedInputs {
  const standard = defaults.PredictiveFleet;
  const { minHealthyPercent, maxHealthyPercent } = args.maintenance ?? startFirst;
  return {
    defaultInstanceWarmup: args.defaultWarmupSeconds ?? standard.defaultWarmupSeconds,
    instanceMaintenancePolicy: {
      minHealthyPercentage: minHealthyPercent,
      maxHealthyPercentage: maxHealthyPercent,
    },
    maxInstanceLifetime: args.maxInstanceLifetimeSeconds,
    terminationPolicies: args.terminationPolicies,
    protectFromScaleIn: args.scaleInProtection ?? standard.scaleInProtection,
    suspendedProcesses: args.suspendedProcesses,
    ...((args.groupMetrics ?? standard.groupMetrics)
      ? { enabledMetrics: sizes, metricsGranularity: "1Minute" }
      : {}),
  };
}

/** The sizes of a group that it can publish, of its warm pool too. */
const sizes = [
  "GroupMinSize",
  "GroupMaxSize",
  "GroupDesiredCapacity",
  "GroupInServiceInstances",
  "GroupPendingInstances",
  "GroupStandbyInstances",
  "GroupTerminatingInstances",
  "GroupTotalInstances",
  "GroupInServiceCapacity",
  "GroupPendingCapacity",
  "GroupStandbyCapacity",
  "GroupTerminatingCapacity",
  "GroupTotalCapacity",
  "WarmPoolDesiredCapacity",
  "WarmPoolWarmedCapacity",
  "WarmPoolPendingCapacity",
  "WarmPoolTerminatingCapacity",
  "WarmPoolTotalCapacity",
  "GroupAndWarmPoolDesiredCapacity",
  "GroupAndWarmPoolTotalCapacity",
];

/** What an update of the stack waits for; a group that stands by is behind no load balancer. */
function waitInputs(args: PredictiveFleetArgs, isLive: boolean): PlannedInputs {
  const { timeoutSeconds, healthyTargets, ignoreFailedActivities } = args.waitForCapacity ?? {};
  const standard = defaults.WaitForCapacity;
  const forceDelete = args.forceDelete ?? defaults.PredictiveFleet.forceDelete;
  return {
    waitForCapacityTimeout: `${timeoutSeconds ?? standard.timeoutSeconds}s`,
    waitForElbCapacity: isLive ? healthyTargets : undefined,
    ignoreFailedScalingActivities: ignoreFailedActivities ?? standard.ignoreFailedActivities,
    forceDelete,
    forceDeleteWarmPool: args.warmPool ? forceDelete : undefined,
  };
}

function hook(declared: FleetLifecycleHook): PlannedInputs {
  const standard = defaults.FleetLifecycleHook;
  return {
    name: declared.name,
    lifecycleTransition: declared.transition,
    heartbeatTimeout: declared.heartbeatSeconds ?? standard.heartbeatSeconds,
    defaultResult: declared.defaultResult ?? standard.defaultResult,
    notificationTargetArn: declared.notificationTargetArn,
    roleArn: declared.notificationRoleArn,
    notificationMetadata: declared.notificationMetadata,
  };
}
