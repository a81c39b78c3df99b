import { BlueGreenDeployment, DeploymentGroup, Texts } from "../../model/ec2";
import { known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { listAt, namesAt } from "../lists";
import { physical } from "../names";
import { Reader } from "../reader";

export const types = ["aws:codedeploy/deploymentGroup:DeploymentGroup"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const style = inputs.at("deploymentStyle");
  const balancers = inputs.at("loadBalancerInfo");
  const group: DeploymentGroup = {
    kind: "deploymentGroup",
    source,
    name: physical(source, "deploymentGroupName"),
    applicationName: inputs.at("appName").string(),
    serviceRoleArn: inputs.at("serviceRoleArn").string(),
    groupNames: namesAt(inputs.at("autoscalingGroups")),
    configName: inputs.at("deploymentConfigName").string(),
    deploymentType: style.at("deploymentType").string(),
    deploymentOption: style.at("deploymentOption").string(),
    blueGreen: readBlueGreen(inputs.at("blueGreenDeploymentConfig")),
    ...readSafety(inputs),
    targetGroupNames: targetGroupsAt(balancers),
    classicLoadBalancerNames: listAt(balancers.at("elbInfos"), nameAt),
    terminationHookEnabled: inputs.at("terminationHookEnabled").boolean(),
    outdatedInstancesStrategy: inputs.at("outdatedInstancesStrategy").string(),
    suspendedProcesses: namesAt(
      inputs.at("ec2DeploymentOptions").at("autoScalingGroupProcessesToSuspend"),
    ),
    ecsService: inputs.at("ecsService").presence(),
  };
  return [group];
}

function readSafety(inputs: Reader) {
  const rollback = inputs.at("autoRollbackConfiguration");
  const alarms = inputs.at("alarmConfiguration");
  return {
    rollbackEnabled: rollback.at("enabled").boolean(),
    rollbackEvents: namesAt(rollback.at("events")),
    alarmsEnabled: alarms.at("enabled").boolean(),
    alarmNames: namesAt(alarms.at("alarms")),
  };
}

function readBlueGreen(at: Reader): BlueGreenDeployment {
  const ready = at.at("deploymentReadyOption");
  const blue = at.at("terminateBlueInstancesOnDeploymentSuccess");
  return {
    path: at.path,
    presence: at.presence(),
    readyAction: ready.at("actionOnTimeout").string(),
    readyWaitMinutes: ready.at("waitTimeInMinutes").number(),
    greenFleet: at.at("greenFleetProvisioningOption").at("action").string(),
    blueAction: blue.at("action").string(),
    blueWaitMinutes: blue.at("terminationWaitTimeInMinutes").number(),
  };
}

/** Single target groups and pairs of them in one list. */
function targetGroupsAt(balancers: Reader): Texts {
  const single = listAt(balancers.at("targetGroupInfos"), nameAt);
  const pair = listAt(balancers.at("targetGroupPairInfo").at("targetGroups"), nameAt);
  if (single.state === "unknown" || pair.state === "absent") return single;
  if (pair.state === "unknown" || single.state === "absent") return pair;
  return known([...single.value, ...pair.value], single.path);
}

function nameAt(item: Reader) {
  return item.at("name").string();
}
