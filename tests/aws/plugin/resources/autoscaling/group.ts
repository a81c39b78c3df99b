// STAND-IN for tests and the offline demo, never shipped: aws:autoscaling/group:Group.
import type { Call, ResourceKind } from "../../kind";
import { stableUuid, withName } from "../../naming";
import { toApi } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";
import { atMostOne, exactlyOne } from "../refusals";
import { groupCall } from "./autoscaling";
import { GROUP_NAMES, SETTINGS, settingsApi, tagsApi } from "./groupParts";
import { readGroup } from "./groupRead";
import { groupUpdate } from "./groupUpdate";
import { hookApi } from "./lifecycleHook";

/** Set only once the hooks are there, so that no instance starts without them. */
const CAPACITY = ["minSize", "maxSize", "desiredCapacity", "desiredCapacityType"];

export const group: ResourceKind = {
  autoNamed: "name",
  defaults: {
    forceDelete: false,
    forceDeleteWarmPool: false,
    healthCheckGracePeriod: 300,
    ignoreFailedScalingActivities: false,
    metricsGranularity: "1Minute",
    protectFromScaleIn: false,
    waitForCapacityTimeout: "10m",
    "instanceRefresh.preferences.maxHealthyPercentage": 100,
    "instanceRefresh.preferences.minHealthyPercentage": 90,
    "instanceRefresh.preferences.scaleInProtectedInstances": "Ignore",
    "instanceRefresh.preferences.skipMatching": false,
    "instanceRefresh.preferences.standbyInstances": "Ignore",
    "warmPool.instanceReusePolicy.reuseOnScaleIn": false,
    "warmPool.maxGroupPreparedCapacity": -1,
    "warmPool.minSize": 0,
    "warmPool.poolState": "Stopped",
  },
  replaceOn: ["name", "namePrefix", "initialLifecycleHooks"],
  computed: [
    "arn",
    "availabilityZones",
    "defaultCooldown",
    "desiredCapacity",
    "healthCheckType",
    "launchTemplate",
    "loadBalancers",
    "mixedInstancesPolicy",
    "namePrefix",
    "predictedCapacity",
    "serviceLinkedRoleArn",
    "targetGroupArns",
    "trafficSources",
    "vpcZoneIdentifiers",
    "warmPoolSize",
  ],
  check: (inputs) => [
    ...exactlyOne(inputs, ["launchTemplate", "launchConfiguration", "mixedInstancesPolicy"]),
    ...atMostOne(inputs, ["availabilityZones", "vpcZoneIdentifiers"]),
    ...atMostOne(inputs, ["targetGroupArns", "trafficSources"]),
    ...atMostOne(inputs, ["loadBalancers", "trafficSources"]),
    ...atMostOne(inputs, ["name", "namePrefix"]),
  ],
  complete: withName,
  id: (inputs) => inputs["name"] as string,
  outputs: (inputs, _response, { region, accountId }) => ({
    arn: inventedArn(inputs, region, accountId),
    desiredCapacity: inputs["desiredCapacity"] ?? inputs["minSize"],
    defaultCooldown: inputs["defaultCooldown"] ?? 300,
    healthCheckType: inputs["healthCheckType"] ?? "EC2",
    namePrefix: inputs["namePrefix"] ?? "",
    serviceLinkedRoleArn: inputs["serviceLinkedRoleArn"] ?? serviceRole(accountId),
    predictedCapacity: 0,
    warmPoolSize: 0,
    ...Object.fromEntries(LISTS.map((name) => [name, inputs[name] ?? []])),
  }),
  api: {
    names: { ...GROUP_NAMES, name: "AutoScalingGroupName" },
    paths: {
      "launchTemplate.launchTemplateId": "launchTemplate.id",
      "launchTemplate.launchTemplateName": "launchTemplate.name",
    },
    create: (inputs) => groupCall("CreateAutoScalingGroup", creation(inputs)),
    settle: (inputs) => [
      ...hooksFirst(inputs),
      ...suspension(inputs),
      ...metrics(inputs),
      ...warmPool(inputs),
    ],
    update: groupUpdate,
    remove: removal,
    describe: ({ id }) =>
      groupCall("DescribeAutoScalingGroups", { AutoScalingGroupNames: [id ?? null] }),
    read: readGroup,
    readsBack: true,
  },
};

const LISTS = [
  "availabilityZones",
  "loadBalancers",
  "targetGroupArns",
  "trafficSources",
  "vpcZoneIdentifiers",
];

function named(inputs: Props): Props {
  return { AutoScalingGroupName: inputs["name"] };
}

function creation(inputs: Props): Props {
  const settings = SETTINGS.filter(
    (name) => isSent(inputs, name) && !(hasHooks(inputs) && CAPACITY.includes(name)),
  );
  return {
    ...named(inputs),
    NewInstancesProtectedFromScaleIn: inputs["protectFromScaleIn"],
    ...(hasHooks(inputs) ? { MinSize: 0, MaxSize: 0 } : {}),
    ...settingsApi(inputs, settings),
    LoadBalancerNames: inputs["loadBalancers"],
    TargetGroupARNs: inputs["targetGroupArns"],
    TrafficSources: toApi(inputs["trafficSources"] ?? null, {}),
    Tags: tagsApi(inputs["tags"], inputs["name"]),
  };
}

/** The provider takes 0, false and "" for nothing as it creates a group; a warm-up of 0, too. */
function isSent(inputs: Props, name: string): boolean {
  return name === "minSize" || name === "maxSize" || Boolean(inputs[name]);
}

function hasHooks({ initialLifecycleHooks }: Props): boolean {
  return Array.isArray(initialLifecycleHooks) && initialLifecycleHooks.length > 0;
}

function hooksFirst(inputs: Props): Call[] {
  if (!hasHooks(inputs)) return [];
  const hooks = (inputs["initialLifecycleHooks"] as Value[]).filter(isProps);
  return [
    ...hooks.map((hook) => hookApi({ ...hook, autoscalingGroupName: inputs["name"] })),
    groupCall("UpdateAutoScalingGroup", { ...named(inputs), ...settingsApi(inputs, CAPACITY) }),
  ];
}

function suspension(inputs: Props): Call[] {
  const processes = inputs["suspendedProcesses"];
  if (processes === undefined || processes === null) return [];
  return [groupCall("SuspendProcesses", { ...named(inputs), ScalingProcesses: processes })];
}

function metrics(inputs: Props): Call[] {
  const enabled = inputs["enabledMetrics"];
  if (enabled === undefined || enabled === null) return [];
  return [
    groupCall("EnableMetricsCollection", {
      ...named(inputs),
      Granularity: inputs["metricsGranularity"],
      Metrics: enabled,
    }),
  ];
}

function warmPool(inputs: Props): Call[] {
  const pool = inputs["warmPool"];
  if (!isProps(pool)) return [];
  return [groupCall("PutWarmPool", { ...named(inputs), ...(toApi(pool, {}) as Props) })];
}

/** Empties the group first, unless the program lets AWS end its instances with it. */
function removal(state: Props): Call[] {
  const force = state["forceDelete"] === true;
  const name = { AutoScalingGroupName: state["id"] };
  const pool = {
    ...name,
    ForceDelete: force || state["forceDeleteWarmPool"] === true,
  };
  return [
    ...(state["warmPool"] ? [groupCall("DeleteWarmPool", pool)] : []),
    ...(force
      ? []
      : [
          groupCall("UpdateAutoScalingGroup", {
            ...name,
            MinSize: 0,
            MaxSize: 0,
            DesiredCapacity: 0,
          }),
        ]),
    groupCall("DeleteAutoScalingGroup", { ...name, ForceDelete: force }),
  ];
}

function inventedArn({ name }: Props, region: string, accountId: string): string {
  const prefix = `arn:aws:autoscaling:${region}:${accountId}:autoScalingGroup`;
  return `${prefix}:${stableUuid(String(name))}:autoScalingGroupName/${name}`;
}

function serviceRole(accountId: string): string {
  const role = "aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling";
  return `arn:aws:iam::${accountId}:role/${role}`;
}
