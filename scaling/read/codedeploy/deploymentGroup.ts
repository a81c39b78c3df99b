import { suspendedProcessesTag } from "../../model/codedeploy";
import { BlueGreenDeployment, DeploymentGroup, Texts } from "../../model/ec2";
import { Field, isAbsent, isKnown, known } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { listAt, namesAt } from "../lists";
import { physical } from "../names";
import { eitherOf } from "../ec2/parts";
import { Reader } from "../reader";

export const types = [
  "aws:codedeploy/deploymentGroup:DeploymentGroup",
  "aws-native:codedeploy:DeploymentGroup",
] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const style = inputs.at("deploymentStyle");
  const balancers = inputs.at("loadBalancerInfo");
  const group: DeploymentGroup = {
    kind: "deploymentGroup",
    source,
    name: physical(source, "deploymentGroupName"),
    applicationName: eitherOf(inputs, "appName", "applicationName").string(),
    serviceRoleArn: inputs.at("serviceRoleArn").string(),
    groupNames: namesAt(eitherOf(inputs, "autoscalingGroups", "autoScalingGroups")),
    tagged: taggedAt(inputs),
    configName: inputs.at("deploymentConfigName").string(),
    deploymentType: style.at("deploymentType").string(),
    deploymentOption: style.at("deploymentOption").string(),
    blueGreen: readBlueGreen(
      eitherOf(inputs, "blueGreenDeploymentConfig", "blueGreenDeploymentConfiguration"),
    ),
    ...readSafety(inputs),
    targetGroupNames: targetGroupsAt(balancers),
    classicLoadBalancerNames: listAt(eitherOf(balancers, "elbInfos", "elbInfoList"), nameAt),
    terminationHookEnabled: inputs.at("terminationHookEnabled").boolean(),
    outdatedInstancesStrategy: inputs.at("outdatedInstancesStrategy").string(),
    suspendedProcesses: suspendedAt(inputs),
    ecsService: eitherOf(inputs, "ecsService", "ecsServices").presence(),
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
    alarmNames: listAt(alarms.at("alarms"), alarmAt),
  };
}

/** The input of the native provider; else the tag that stands for it. */
function suspendedAt(inputs: Reader): Texts {
  const options = inputs.at("ec2DeploymentOptions");
  const declared = namesAt(options.at("autoScalingGroupProcessesToSuspend"));
  const tag = inputs.at("tags").at(suspendedProcessesTag).string();
  if (!isAbsent(declared) || isAbsent(tag)) return declared;
  if (!isKnown(tag)) return tag;
  const processes = tag.value.split(/\s+/).filter((process) => process !== "");
  return known(
    processes.map((process) => known(process, tag.path, tag.secret)),
    tag.path,
    tag.secret,
  );
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

const tagProperties = [
  "ec2TagFilters",
  "ec2TagSets",
  "ec2TagSet",
  "onPremisesInstanceTagFilters",
  "onPremisesTagSet",
];

function taggedAt(inputs: Reader): Field<true> {
  const present = tagProperties.find((property) => inputs.at(property).isPresent);
  return inputs.at(present ?? "ec2TagFilters").presence();
}

/** Single target groups and pairs of them in one list. */
function targetGroupsAt(balancers: Reader): Texts {
  const single = listAt(eitherOf(balancers, "targetGroupInfos", "targetGroupInfoList"), nameAt);
  const pair = listAt(balancers.at("targetGroupPairInfo").at("targetGroups"), nameAt);
  if (single.state === "unknown" || pair.state === "absent") return single;
  if (pair.state === "unknown" || single.state === "absent") return pair;
  return known([...single.value, ...pair.value], single.path);
}

/** The classic provider names an alarm, the native one holds its name in an object. */
function alarmAt(item: Reader) {
  return item.at("name").isPresent ? item.at("name").string() : item.string();
}

function nameAt(item: Reader) {
  return item.at("name").string();
}
