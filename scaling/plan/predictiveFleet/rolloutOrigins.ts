import { FleetRollout } from "../../contract/generated/types";
import { suspendedProcessesTag } from "../../model/codedeploy";
import { pathTo } from "../../model/propertyPath";

/** Where each input of the deployment group was declared. */
export function rolloutOrigins({
  blueGreen,
  speed,
}: FleetRollout): Readonly<Record<string, string>> {
  const kind = blueGreen ? "rollout.blueGreen" : "rollout.inPlace";
  return {
    "": "rollout",
    deploymentGroupName: "rollout.deploymentGroupName",
    deploymentConfigName: speedPath(speed),
    serviceRoleArn: "rollout.serviceRoleArn",
    "deploymentStyle.deploymentType": kind,
    "deploymentStyle.deploymentOption": "rollout.trafficControl",
    loadBalancerInfo: "targetGroupArns",
    "loadBalancerInfo.elbInfos": "trafficSources",
    ...(blueGreen && blueGreenOrigins),
    alarmConfiguration: "rollout.rollbackAlarmNames",
    "alarmConfiguration.ignorePollAlarmFailure": "rollout.ignorePollAlarmFailure",
    autoRollbackConfiguration: "rollout.rollbackOnFailure",
    terminationHookEnabled: "rollout.terminationHook",
    outdatedInstancesStrategy: "rollout.outdatedInstances",
    triggerConfigurations: "rollout.triggers",
    tags: "tags",
    [pathTo("tags", suspendedProcessesTag)]: "rollout.inPlace.processesToSuspend",
  };
}

const blueGreenOrigins = {
  blueGreenDeploymentConfig: "rollout.blueGreen",
  "blueGreenDeploymentConfig.deploymentReadyOption": "rollout.blueGreen.ready",
  "blueGreenDeploymentConfig.terminateBlueInstancesOnDeploymentSuccess":
    "rollout.blueGreen.terminateOldAfterMinutes",
};

function speedPath(speed: FleetRollout["speed"]): string {
  const given = Object.entries(speed ?? {}).find(([, value]) => value !== undefined)?.[0];
  return given === undefined ? "rollout.speed" : `rollout.speed.${given}`;
}
