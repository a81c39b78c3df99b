// STAND-IN for tests and the offline demo, never shipped:
// aws:codedeploy/deploymentGroup:DeploymentGroup.
import type { Before, Call, ResourceKind } from "../../kind";
import { stableUuid } from "../../naming";
import { tagList } from "../../translate";
import type { Props, Value } from "../../../../plugin-kit/values";
import { CODEDEPLOY_TAGGING, deployCall } from "./codedeploy";
import { BLOCKS, NAMES, PATHS } from "./deploymentGroupParts";

export const deploymentGroup: ResourceKind = {
  defaults: {
    deploymentConfigName: "CodeDeployDefault.OneAtATime",
    outdatedInstancesStrategy: "UPDATE",
    terminationHookEnabled: false,
    "alarmConfiguration.ignorePollAlarmFailure": false,
    "deploymentStyle.deploymentOption": "WITHOUT_TRAFFIC_CONTROL",
    "deploymentStyle.deploymentType": "IN_PLACE",
  },
  replaceOn: [],
  computed: ["arn", "blueGreenDeploymentConfig", "computePlatform", "deploymentGroupId"],
  id: (_inputs, outputs) => outputs["deploymentGroupId"] as string,
  outputs: (inputs, response, { urn, region, accountId }) => ({
    arn: arnOf(inputs, region, accountId),
    computePlatform: "Server",
    deploymentGroupId: response["deploymentGroupId"] ?? stableUuid(urn),
  }),
  renewed: (news, { state }) => {
    const [, , , region, accountId] = String(state["arn"]).split(":");
    const arn = arnOf(news, region!, accountId!);
    return arn === state["arn"] ? {} : { arn };
  },
  api: {
    names: NAMES,
    paths: PATHS,
    tagging: CODEDEPLOY_TAGGING,
    create: (inputs) =>
      deployCall("CreateDeploymentGroup", {
        applicationName: inputs["appName"],
        deploymentGroupName: inputs["deploymentGroupName"],
        ...members(inputs, () => true),
        tags: tagList(inputs["tagsAll"]),
      }),
    update,
    remove: (state) => deployCall("DeleteDeploymentGroup", keyOf(state)),
    describe: (state) => deployCall("GetDeploymentGroup", keyOf(state)),
    read: (response, state) => {
      const found = response["deploymentGroupInfo"] as Props | undefined;
      if (!found) return undefined;
      const groups = ((found["autoScalingGroups"] ?? []) as Props[]).map(({ name }) => name!);
      return {
        ...(sameItems(state["autoscalingGroups"], groups) ? {} : { autoscalingGroups: groups }),
        deploymentConfigName: found["deploymentConfigName"],
      };
    },
  },
};

function keyOf({ appName, deploymentGroupName }: Props): Props {
  return { applicationName: appName, deploymentGroupName };
}

/** Only what changes is sent; with blue/green settings go the groups that they are for. */
function update(news: Props, { state, changed }: Before): Call {
  const isSent = (name: string): boolean =>
    name === "serviceRoleArn" ||
    changed(name) ||
    (name === "autoscalingGroups" && changed("blueGreenDeploymentConfig"));
  return deployCall("UpdateDeploymentGroup", {
    applicationName: news["appName"],
    currentDeploymentGroupName: state["deploymentGroupName"],
    ...(changed("deploymentGroupName")
      ? { newDeploymentGroupName: news["deploymentGroupName"] }
      : {}),
    ...members(news, isSent),
    ...removed(news, changed),
  });
}

/** What the program no longer gives is switched off. */
function removed(news: Props, changed: (name: string) => boolean): Props {
  const gone = (name: string): boolean => changed(name) && news[name] === undefined;
  return {
    ...(gone("alarmConfiguration") ? { alarmConfiguration: { enabled: false } } : {}),
    ...(gone("autoRollbackConfiguration") ? { autoRollbackConfiguration: { enabled: false } } : {}),
  };
}

function members(inputs: Props, isSent: (name: string) => boolean): Props {
  const given = Object.keys(BLOCKS).filter((name) => inputs[name] !== undefined && isSent(name));
  return Object.fromEntries(
    given.map((name) => [NAMES[name] ?? name, BLOCKS[name]!(inputs[name])]),
  );
}

function arnOf({ appName, deploymentGroupName }: Props, region: string, account: string): string {
  return `arn:aws:codedeploy:${region}:${account}:deploymentgroup:${appName}/${deploymentGroupName}`;
}

function sameItems(list: Value | undefined, others: Value[]): boolean {
  if (!Array.isArray(list)) return others.length === 0;
  return JSON.stringify([...list].sort()) === JSON.stringify([...others].sort());
}
