import { defaults } from "../../contract/generated/defaults";
import { FleetLaunch, FleetVolume, PredictiveFleetArgs } from "../../contract/generated/types";
import { Plan } from "../plan";
import { types } from "../types";
import { Computed, PlannedInputs, PlannedResource, Ref } from "../value";
import { InstanceIdentity } from "./instanceRole";
import { namedTags } from "./tags";

/** The launch template that is made of `launch`: tokens for metadata, encrypted volumes, no public address. */
export function planLaunchTemplate(
  plan: Plan,
  args: PredictiveFleetArgs,
  launch: FleetLaunch,
  component: string,
  identity: InstanceIdentity,
): PlannedResource {
  const standard = defaults.FleetLaunch;
  return plan.add(
    types.launchTemplate,
    "",
    {
      imageId: launch.imageId,
      instanceType: launch.instanceType,
      keyName: launch.keyName,
      iamInstanceProfile: identity.profile,
      userData: launch.userData && new Computed([launch.userData], base64),
      ebsOptimized: launch.ebsOptimized === undefined ? undefined : String(launch.ebsOptimized),
      monitoring: { enabled: launch.detailedMonitoring ?? standard.detailedMonitoring },
      metadataOptions: {
        httpEndpoint: "enabled",
        httpTokens: "required",
        httpPutResponseHopLimit: launch.metadataHopLimit ?? standard.metadataHopLimit,
      },
      networkInterfaces: [networkInterface(launch)],
      blockDeviceMappings: launch.volumes?.map(blockDevice),
      hibernationOptions: launch.hibernation ? { configured: true } : undefined,
      tagSpecifications: ["instance", "volume"].map((resourceType) => ({
        resourceType,
        tags: namedTags(args, component),
      })),
      updateDefaultVersion: true,
      tags: args.tags,
    },
    { origins: origins(launch), after: identity.after },
  );
}

/** The version that new instances are started with, as the group takes it. */
export function latestVersion(template: PlannedResource): Computed {
  return new Computed([new Ref(template, "latestVersion")], String);
}

function base64(text: unknown): string {
  const bytes = new TextEncoder().encode(String(text));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Only an interface says whether an instance gets a public address; security groups then belong to it. */
function networkInterface({ publicAddress, securityGroupIds }: FleetLaunch): PlannedInputs {
  return {
    deviceIndex: 0,
    associatePublicIpAddress: String(publicAddress ?? defaults.FleetLaunch.publicAddress),
    securityGroups: securityGroupIds,
    deleteOnTermination: "true",
  };
}

function blockDevice(volume: FleetVolume): PlannedInputs {
  const standard = defaults.FleetVolume;
  return {
    deviceName: volume.deviceName,
    ebs: {
      encrypted: "true",
      kmsKeyId: volume.kmsKeyArn,
      snapshotId: volume.snapshotId,
      volumeSize: volume.sizeGib,
      volumeType: volume.type ?? standard.type,
      iops: volume.iops,
      throughput: volume.throughputMibps,
      deleteOnTermination: String(volume.deleteOnTermination ?? standard.deleteOnTermination),
    },
  };
}

function origins({ volumes = [] }: FleetLaunch): Readonly<Record<string, string>> {
  const devices = volumes.flatMap((_, index) => {
    const [child, own] = [`blockDeviceMappings[${index}]`, `launch.volumes[${index}]`];
    return [
      [child, own],
      [`${child}.ebs.volumeSize`, `${own}.sizeGib`],
      [`${child}.ebs.volumeType`, `${own}.type`],
      [`${child}.ebs.iops`, `${own}.iops`],
      [`${child}.ebs.throughput`, `${own}.throughputMibps`],
      [`${child}.ebs.kmsKeyId`, `${own}.kmsKeyArn`],
    ];
  });
  return {
    "": "launch",
    imageId: "launch.imageId",
    instanceType: "launch.instanceType",
    keyName: "launch.keyName",
    userData: "launch.userData",
    monitoring: "launch.detailedMonitoring",
    metadataOptions: "launch.metadataHopLimit",
    "networkInterfaces[0].associatePublicIpAddress": "launch.publicAddress",
    "networkInterfaces[0].securityGroups": "launch.securityGroupIds",
    hibernationOptions: "launch.hibernation",
    tags: "tags",
    tagSpecifications: "tags",
    ...Object.fromEntries(devices),
  };
}
