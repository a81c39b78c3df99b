// STAND-IN for tests and the offline demo, never shipped:
// blocks of an Auto Scaling group, as its API takes them.
import { joined, numeric, orUnknown, present, toApi } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";

const REQUIREMENT_NAMES = {
  acceleratorTotalMemoryMib: "AcceleratorTotalMemoryMiB",
  memoryGibPerVcpu: "MemoryGiBPerVCpu",
  memoryMib: "MemoryMiB",
  totalLocalStorageGb: "TotalLocalStorageGB",
  vcpuCount: "VCpuCount",
};

export const GROUP_NAMES = {
  ...REQUIREMENT_NAMES,
  loadBalancers: "LoadBalancerNames",
  launchConfiguration: "LaunchConfigurationName",
  protectFromScaleIn: "NewInstancesProtectedFromScaleIn",
  serviceLinkedRoleArn: "ServiceLinkedRoleARN",
  targetGroupArns: "TargetGroupARNs",
  vpcZoneIdentifiers: "VPCZoneIdentifier",
};

/** Inputs that the API takes as they are, but for their names. */
const PLAIN = [
  "availabilityZoneDistribution",
  "availabilityZones",
  "capacityRebalance",
  "capacityReservationSpecification",
  "context",
  "defaultCooldown",
  "defaultInstanceWarmup",
  "desiredCapacity",
  "desiredCapacityType",
  "healthCheckGracePeriod",
  "healthCheckType",
  "instanceLifecyclePolicy",
  "instanceMaintenancePolicy",
  "launchConfiguration",
  "maxInstanceLifetime",
  "maxSize",
  "minSize",
  "mixedInstancesPolicy",
  "placementGroup",
  "serviceLinkedRoleArn",
  "terminationPolicies",
];

const TRANSLATED: Record<string, (value: Value) => Props> = {
  launchTemplate: (value) => ({ LaunchTemplate: launchTemplateOf(value) }),
  vpcZoneIdentifiers: (value) => ({ VPCZoneIdentifier: joined(value, ",") }),
};

/** What both the creation and an update of a group can set. */
export const SETTINGS = [...PLAIN, ...Object.keys(TRANSLATED)];

/** The settings `names` of a group as members of the API. */
export function settingsApi(inputs: Props, names: readonly string[]): Props {
  const given = names.filter((name) => inputs[name] !== undefined && inputs[name] !== null);
  return Object.assign(
    {},
    ...given.map((name) => {
      const value = inputs[name]!;
      return TRANSLATED[name]?.(value) ?? toApi({ [name]: value }, GROUP_NAMES);
    }),
  ) as Props;
}

/** `id`, `name` and `version` of a template; AWS takes one of the first two. */
export function launchTemplateOf(value: Value | undefined): Value {
  return orUnknown(value, (known) => {
    const { id, name, version } = known as Props;
    return present({
      ...(id === undefined ? { LaunchTemplateName: name } : { LaunchTemplateId: id }),
      Version: version,
    });
  });
}

export function tagsApi(tags: Value | undefined, groupName: Value | undefined): Value {
  return orUnknown(tags, (known) =>
    (known as Value[]).map((tag) =>
      isProps(tag)
        ? {
            ResourceId: groupName,
            ResourceType: "auto-scaling-group",
            ...(toApi(tag, {}) as Props),
          }
        : tag,
    ),
  );
}

export function refreshApi(inputs: Props): Props {
  const { strategy, preferences } = inputs["instanceRefresh"] as Props;
  return {
    Strategy: strategy,
    DesiredConfiguration: present({
      LaunchTemplate: launchTemplateOf(inputs["launchTemplate"]),
      MixedInstancesPolicy: toApi(inputs["mixedInstancesPolicy"] ?? null, GROUP_NAMES),
    }),
    Preferences: orUnknown(preferences, (known) => {
      const { checkpointDelay, instanceWarmup, ...rest } = known as Props;
      const numbers = {
        checkpointDelay: numeric(checkpointDelay),
        instanceWarmup: numeric(instanceWarmup),
      };
      return toApi(present({ ...rest, ...numbers }), {});
    }),
  };
}
