// STAND-IN for tests and the offline demo, never shipped:
// blocks of a deployment group, as CodeDeploy's API takes them.
import { orUnknown, toApi } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";

type Translate = (value: Value | undefined) => Value;

export const NAMES: Record<string, string> = {
  appName: "applicationName",
  autoscalingGroups: "autoScalingGroups",
  blueGreenDeploymentConfig: "blueGreenDeploymentConfiguration",
  ecsService: "ecsServices",
  elbInfos: "elbInfoList",
  targetGroupInfos: "targetGroupInfoList",
  targetGroupPairInfo: "targetGroupPairInfoList",
};

export const PATHS = {
  "ec2TagSet.ec2TagSetList": "ec2TagSets",
  "targetGroupPairInfo[0]": "targetGroupPairInfo",
};

const plain: Translate = (value) => toApi(value ?? null, NAMES, "small");
const capital: Translate = (value) => toApi(value ?? null, {});

/** Each input of a deployment group that both its calls take, and how. */
export const BLOCKS: Record<string, Translate> = {
  alarmConfiguration: alarms,
  autoRollbackConfiguration: plain,
  autoscalingGroups: plain,
  blueGreenDeploymentConfig: plain,
  deploymentConfigName: plain,
  deploymentStyle: plain,
  ec2TagFilters: capital,
  ec2TagSets: tagSets,
  ecsService: (value) => orUnknown(value, (known) => [plain(known)]),
  loadBalancerInfo: loadBalancers,
  onPremisesInstanceTagFilters: capital,
  outdatedInstancesStrategy: plain,
  serviceRoleArn: plain,
  terminationHookEnabled: plain,
  triggerConfigurations: plain,
};

/** The program names alarms; the API has an object around each name. */
function alarms(value: Value | undefined): Value {
  return orUnknown(value, (known) => {
    const { alarms: names, ...rest } = known as Props;
    const list = orUnknown(names, (all) => (all as Value[]).map((name) => ({ name })));
    return list === null ? rest : { ...rest, alarms: list };
  });
}

function tagSets(value: Value | undefined): Value {
  return orUnknown(value, (known) => ({
    ec2TagSetList: (known as Value[]).map((set) =>
      isProps(set) ? capital(set["ec2TagFilters"]) : set,
    ),
  }));
}

function loadBalancers(value: Value | undefined): Value {
  return orUnknown(value, (known) => {
    const { targetGroupPairInfo: pair, ...rest } = known as Props;
    const pairs = orUnknown(pair, (one) => [one]);
    return plain(pairs === null ? rest : { ...rest, targetGroupPairInfo: pairs });
  });
}
