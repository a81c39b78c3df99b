// STAND-IN for tests and the offline demo, never shipped:
// aws:ec2/launchConfiguration:LaunchConfiguration, the older form of a launch template.
import type { ResourceKind } from "../../kind";
import { stableUuid, withName } from "../../naming";
import { orUnknown, toApi } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";
import { groupCall } from "../autoscaling/autoscaling";
import { itemWhere } from "../scaling";

const INPUTS = [
  "associatePublicIpAddress",
  "ebsBlockDevices",
  "ebsOptimized",
  "enableMonitoring",
  "ephemeralBlockDevices",
  "iamInstanceProfile",
  "imageId",
  "instanceType",
  "keyName",
  "metadataOptions",
  "name",
  "namePrefix",
  "placementTenancy",
  "rootBlockDevice",
  "securityGroups",
  "spotPrice",
  "userData",
];

export const launchConfiguration: ResourceKind = {
  autoNamed: "name",
  defaults: { enableMonitoring: true },
  replaceOn: INPUTS,
  computed: ["arn", "ebsOptimized", "namePrefix"],
  complete: withName,
  id: (inputs) => inputs["name"] as string,
  outputs: ({ name, namePrefix, ebsOptimized }, _response, { region, accountId }) => {
    const prefix = `arn:aws:autoscaling:${region}:${accountId}:launchConfiguration`;
    return {
      arn: `${prefix}:${stableUuid(String(name))}:launchConfigurationName/${name}`,
      ebsOptimized: ebsOptimized ?? false,
      namePrefix: namePrefix ?? "",
    };
  },
  api: {
    names: { name: "LaunchConfigurationName" },
    create: (inputs) =>
      groupCall("CreateLaunchConfiguration", {
        LaunchConfigurationName: inputs["name"],
        AssociatePublicIpAddress: inputs["associatePublicIpAddress"],
        BlockDeviceMappings: devices(inputs),
        EbsOptimized: inputs["ebsOptimized"],
        IamInstanceProfile: inputs["iamInstanceProfile"],
        ImageId: inputs["imageId"],
        InstanceMonitoring: { Enabled: inputs["enableMonitoring"] },
        InstanceType: inputs["instanceType"],
        KeyName: inputs["keyName"],
        MetadataOptions: toApi(inputs["metadataOptions"] ?? null, {}),
        PlacementTenancy: inputs["placementTenancy"],
        SecurityGroups: inputs["securityGroups"],
        SpotPrice: inputs["spotPrice"],
        UserData: encoded(inputs["userData"]),
      }),
    remove: ({ id }) => groupCall("DeleteLaunchConfiguration", { LaunchConfigurationName: id }),
    describe: ({ id }) =>
      groupCall("DescribeLaunchConfigurations", { LaunchConfigurationNames: [id ?? null] }),
    read: (response, { id }) =>
      itemWhere(response, "LaunchConfigurations", "LaunchConfigurationName", id) && {},
  },
};

function devices({ ebsBlockDevices, ephemeralBlockDevices }: Props): Value {
  const ebs = listOf(ebsBlockDevices).map(({ deviceName, ...settings }) => ({
    DeviceName: deviceName,
    Ebs: toApi(settings, {}),
  }));
  return [...ebs, ...listOf(ephemeralBlockDevices).map((device) => toApi(device, {}))];
}

function listOf(value: Value | undefined): Props[] {
  return Array.isArray(value) ? value.filter(isProps) : [];
}

/** The provider encodes user data, which programs give plain here. */
function encoded(userData: Value | undefined): Value {
  return orUnknown(userData, (known) => Buffer.from(String(known)).toString("base64"));
}
