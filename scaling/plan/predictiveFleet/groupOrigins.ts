import { PredictiveFleetArgs } from "../../contract/generated/types";
import { mixedOrigins } from "./mixedInstances";

/** Where each input of a group was declared. */
export function groupOrigins(
  args: PredictiveFleetArgs,
  isLive: boolean,
): Readonly<Record<string, string>> {
  const standby = "rollout.blueGreen.standbyCapacity";
  const hooks = (args.lifecycleHooks ?? []).map((_, index) => [
    `initialLifecycleHooks[${index}]`,
    `lifecycleHooks[${index}]`,
  ]);
  return {
    "": "capacity",
    name: "groupName",
    minSize: isLive ? "capacity.minCapacity" : standby,
    maxSize: isLive ? "capacity.maxCapacity" : standby,
    desiredCapacity: "capacity.initialCapacity",
    desiredCapacityType: "capacity.unit",
    launchTemplate: args.launchTemplate ? "launchTemplate" : "launch",
    vpcZoneIdentifiers: "subnetIds",
    availabilityZoneDistribution: "zoneDistribution",
    capacityRebalance: "instances.capacityRebalance",
    targetGroupArns: "targetGroupArns",
    loadBalancers: "trafficSources",
    trafficSources: "trafficSources",
    healthCheckType: "healthCheck.types",
    healthCheckGracePeriod: "healthCheck.graceSeconds",
    defaultInstanceWarmup: "defaultWarmupSeconds",
    instanceMaintenancePolicy: "maintenance",
    maxInstanceLifetime: "maxInstanceLifetimeSeconds",
    terminationPolicies: "terminationPolicies",
    protectFromScaleIn: "scaleInProtection",
    suspendedProcesses: "suspendedProcesses",
    enabledMetrics: "groupMetrics",
    waitForElbCapacity: "waitForCapacity.healthyTargets",
    placementGroup: "placementGroupName",
    serviceLinkedRoleArn: "serviceLinkedRoleArn",
    ...replacement,
    initialLifecycleHooks: "lifecycleHooks",
    tags: "tags",
    ...Object.fromEntries(hooks),
    ...(args.instances && mixedOrigins("mixedInstancesPolicy", args.instances)),
  };
}

const replacement: Readonly<Record<string, string>> = {
  warmPool: "warmPool",
  "warmPool.minSize": "warmPool.minCapacity",
  "warmPool.maxGroupPreparedCapacity": "warmPool.maxPreparedCapacity",
  "warmPool.poolState": "warmPool.state",
  "warmPool.instanceReusePolicy": "warmPool.reuseOnScaleIn",
  instanceRefresh: "instanceRefresh",
  "instanceRefresh.preferences.minHealthyPercentage": "instanceRefresh.minHealthyPercent",
  "instanceRefresh.preferences.maxHealthyPercentage": "instanceRefresh.maxHealthyPercent",
  "instanceRefresh.preferences.instanceWarmup": "instanceRefresh.warmupSeconds",
  "instanceRefresh.preferences.autoRollback": "instanceRefresh.autoRollback",
  "instanceRefresh.preferences.checkpointPercentages": "instanceRefresh.checkpointPercents",
};
