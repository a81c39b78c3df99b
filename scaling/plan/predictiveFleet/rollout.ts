import { defaults } from "../../contract/generated/defaults";
import {
  BlueGreenRollout,
  DeploymentSpeed,
  FleetRollout,
  PredictiveFleetArgs,
} from "../../contract/generated/types";
import { suspendedProcessesTag } from "../../model/codedeploy";
import { Plan } from "../plan";
import { types } from "../types";
import { PlannedInputs, PlannedResource, Ref } from "../value";
import { unhealthyHostsKey } from "./alarms";
import { joined } from "./arns";
import { rolloutOrigins } from "./rolloutOrigins";
import { RoleScope, serviceRole } from "./serviceRole";
import { controlsTraffic, loadBalancerInfo } from "./trafficTargets";

export interface PlannedRollout {
  readonly application: PlannedResource;
  readonly deploymentGroup: PlannedResource;
}

/** What the rollout is put together with. */
export interface RolloutParts extends RoleScope {
  readonly alarms: ReadonlyMap<string, PlannedResource>;
}

/** CodeDeploy's application and deployment group, with the role and the speed that it works with. */
export function planRollout(
  plan: Plan,
  args: PredictiveFleetArgs,
  component: string,
  parts: RolloutParts,
): PlannedRollout | undefined {
  const { rollout } = args;
  if (rollout === undefined) return undefined;
  const application = plan.add(
    types.deploymentApplication,
    "rollout",
    { name: rollout.applicationName, computePlatform: "Server", tags: args.tags },
    { origins: { "": "rollout", name: "rollout.applicationName" } },
  );
  const role = serviceRole(plan, args, parts);
  const isBlueGreen = rollout.blueGreen !== undefined;
  const deploymentGroup = plan.add(
    types.deploymentGroup,
    isBlueGreen ? "rollout-blue-green" : "rollout",
    {
      appName: new Ref(application, "name"),
      deploymentGroupName: deploymentGroupName(rollout, component),
      deploymentConfigName: configName(plan, rollout.speed),
      serviceRoleArn: role.arn,
      autoscalingGroups: parts.groups
        .filter(({ isLive }) => isLive)
        .map(({ resource }) => new Ref(resource, "name")),
      ...deploymentInputs(args, rollout, parts.alarms),
      tags: tagsOf(args, rollout),
    },
    {
      origins: rolloutOrigins(rollout),
      ignoreChanges: isBlueGreen && ignoresChanges(args) ? ["autoscalingGroups"] : [],
      after: role.after,
    },
  );
  return { application, deploymentGroup };
}

/**
 * Names differ by kind: the two kinds are two resources, so that a change of kind makes a new deployment group
 * with the right Auto Scaling group before the old one goes.
 */
export function deploymentGroupName(rollout: FleetRollout, component: string): string {
  return rollout.deploymentGroupName ?? (rollout.blueGreen ? `${component}-blue-green` : component);
}

/** After blue/green, CodeDeploy itself puts the group that serves into the place of the one that served. */
function ignoresChanges({ ignoreScalingChanges }: PredictiveFleetArgs): boolean {
  return ignoreScalingChanges ?? defaults.PredictiveFleet.ignoreScalingChanges;
}

/** The tag says what the command of the outputs is to set, to whoever reads the deployment group. */
function tagsOf({ tags }: PredictiveFleetArgs, { inPlace }: FleetRollout): unknown {
  const processes = inPlace?.processesToSuspend ?? [];
  if (processes.length === 0) return tags;
  return { ...tags, [suspendedProcessesTag]: processes.join(" ") };
}

function deploymentInputs(
  args: PredictiveFleetArgs,
  rollout: FleetRollout,
  made: ReadonlyMap<string, PlannedResource>,
): PlannedInputs {
  const standard = defaults.FleetRollout;
  const traffic = controlsTraffic(args);
  const alarms = rollbackAlarms(rollout, made);
  return {
    deploymentStyle: {
      deploymentType: rollout.blueGreen ? "BLUE_GREEN" : "IN_PLACE",
      deploymentOption: traffic ? "WITH_TRAFFIC_CONTROL" : "WITHOUT_TRAFFIC_CONTROL",
    },
    loadBalancerInfo: traffic ? loadBalancerInfo(args) : undefined,
    blueGreenDeploymentConfig: rollout.blueGreen && blueGreenConfig(rollout.blueGreen),
    alarmConfiguration: alarms && {
      enabled: true,
      alarms,
      ignorePollAlarmFailure: rollout.ignorePollAlarmFailure ?? standard.ignorePollAlarmFailure,
    },
    autoRollbackConfiguration: rollback(rollout, alarms !== undefined),
    terminationHookEnabled: rollout.terminationHook ?? standard.terminationHook,
    outdatedInstancesStrategy: rollout.outdatedInstances ?? standard.outdatedInstances,
    triggerConfigurations: rollout.triggers?.map(({ name, topicArn, events }) => ({
      triggerName: name,
      triggerTargetArn: topicArn,
      triggerEvents: events,
    })),
  };
}

/** An own configuration gets a name by the provider, since it is replaced when a number changes. */
function configName(plan: Plan, speed: DeploymentSpeed | undefined): unknown {
  const { minHealthyHosts, minHealthyPercent, predefined = "OneAtATime" } = speed ?? {};
  if (minHealthyHosts === undefined && minHealthyPercent === undefined)
    return `CodeDeployDefault.${predefined}`;
  const isCount = minHealthyHosts !== undefined;
  const path = `rollout.speed.${isCount ? "minHealthyHosts" : "minHealthyPercent"}`;
  const config = plan.add(
    types.deploymentConfig,
    "rollout",
    {
      computePlatform: "Server",
      minimumHealthyHosts: {
        type: isCount ? "HOST_COUNT" : "FLEET_PERCENT",
        value: minHealthyHosts ?? minHealthyPercent,
      },
    },
    { origins: { "": path } },
  );
  return new Ref(config, "id");
}

/** The alarms given and the one that is made; undefined where there are none. */
function rollbackAlarms(
  { rollbackAlarmNames: given }: FleetRollout,
  made: ReadonlyMap<string, PlannedResource>,
): unknown {
  const unhealthy = made.get(unhealthyHostsKey);
  const own = unhealthy && [new Ref(unhealthy, "name")];
  const names = joined(given, own);
  return Array.isArray(names) && names.length === 0 ? undefined : names;
}

/** Alarms are there to roll back: whoever names them wants no deployment left half done. */
function rollback(rollout: FleetRollout, hasAlarms: boolean): object {
  const standard = defaults.FleetRollout;
  const events = [
    ...((rollout.rollbackOnFailure ?? standard.rollbackOnFailure) ? ["DEPLOYMENT_FAILURE"] : []),
    ...(hasAlarms ? ["DEPLOYMENT_STOP_ON_ALARM"] : []),
    ...((rollout.rollbackOnStop ?? standard.rollbackOnStop) ? ["DEPLOYMENT_STOP_ON_REQUEST"] : []),
  ];
  return events.length > 0 ? { enabled: true, events } : { enabled: false };
}

/** CodeDeploy finds the second group; a copy that it made would be outside of the stack. */
function blueGreenConfig({ ready, terminateOldAfterMinutes }: BlueGreenRollout): object {
  return {
    greenFleetProvisioningOption: { action: "DISCOVER_EXISTING" },
    deploymentReadyOption: ready
      ? { actionOnTimeout: "STOP_DEPLOYMENT", waitTimeInMinutes: ready.waitMinutes }
      : { actionOnTimeout: "CONTINUE_DEPLOYMENT" },
    terminateBlueInstancesOnDeploymentSuccess:
      terminateOldAfterMinutes === undefined
        ? { action: "KEEP_ALIVE" }
        : { action: "TERMINATE", terminationWaitTimeInMinutes: terminateOldAfterMinutes },
  };
}
