// STAND-IN for tests and the offline demo, never shipped: aws:ec2/vpc:Vpc and aws:ec2/subnet:Subnet.
import type { Call, ResourceKind } from "../../kind";
import { stableId } from "../../naming";
import type { Props, Value } from "../../../../plugin-kit/values";
import { EC2_TAGGING, ec2Call, firstOf, tagsAtCreation } from "./ec2";

export const vpc: ResourceKind = {
  defaults: { enableDnsSupport: true, instanceTenancy: "default" },
  replaceOn: ["cidrBlock"],
  computed: [
    "arn",
    "cidrBlock",
    "defaultSecurityGroupId",
    "enableDnsHostnames",
    "mainRouteTableId",
    "ownerId",
  ],
  id: (_inputs, outputs) => outputs["id"] as string,
  outputs: (inputs, response, { urn, region, accountId }) => {
    const id = madeId(response, "Vpc") ?? stableId("vpc", urn);
    return {
      id,
      arn: `arn:aws:ec2:${region}:${accountId}:vpc/${id}`,
      defaultSecurityGroupId: stableId("sg", urn),
      enableDnsHostnames: inputs["enableDnsHostnames"] ?? false,
      mainRouteTableId: stableId("rtb", urn),
      ownerId: accountId,
    };
  },
  api: {
    names: {},
    tagging: EC2_TAGGING,
    create: (inputs) =>
      ec2Call("CreateVpc", {
        CidrBlock: inputs["cidrBlock"],
        InstanceTenancy: inputs["instanceTenancy"],
        TagSpecifications: tagsAtCreation("vpc", inputs["tagsAll"]),
      }),
    settle: (inputs, { id }) => dnsCalls(inputs, id),
    update: (news, { state }) => dnsCalls(news, state["id"]),
    remove: ({ id }) => ec2Call("DeleteVpc", { VpcId: id }),
    describe: ({ id }) => ec2Call("DescribeVpcs", { VpcIds: [id ?? null] }),
    read: (response) => firstOf(response, "Vpcs") && {},
  },
};

export const subnet: ResourceKind = {
  defaults: { mapPublicIpOnLaunch: false },
  replaceOn: ["availabilityZone", "availabilityZoneId", "cidrBlock", "vpcId"],
  computed: ["arn", "availabilityZone", "availabilityZoneId", "ownerId"],
  id: (_inputs, outputs) => outputs["id"] as string,
  outputs: (inputs, response, { urn, region, accountId }) => {
    const made = response["Subnet"] as Props | undefined;
    const id = madeId(response, "Subnet") ?? stableId("subnet", urn);
    return {
      id,
      arn: `arn:aws:ec2:${region}:${accountId}:subnet/${id}`,
      availabilityZone: inputs["availabilityZone"] ?? made?.["AvailabilityZone"] ?? `${region}a`,
      availabilityZoneId: made?.["AvailabilityZoneId"] ?? "az1",
      ownerId: accountId,
    };
  },
  api: {
    names: {},
    tagging: EC2_TAGGING,
    create: (inputs) =>
      ec2Call("CreateSubnet", {
        AvailabilityZone: inputs["availabilityZone"],
        CidrBlock: inputs["cidrBlock"],
        VpcId: inputs["vpcId"],
        TagSpecifications: tagsAtCreation("subnet", inputs["tagsAll"]),
      }),
    settle: (inputs, { id }) => (inputs["mapPublicIpOnLaunch"] ? [publicIp(inputs, id)] : []),
    update: (news, { state }) => publicIp(news, state["id"]),
    remove: ({ id }) => ec2Call("DeleteSubnet", { SubnetId: id }),
    describe: ({ id }) => ec2Call("DescribeSubnets", { SubnetIds: [id ?? null] }),
    read: (response) => firstOf(response, "Subnets") && {},
  },
};

function madeId(response: Props, type: "Vpc" | "Subnet"): Value | undefined {
  return (response[type] as Props | undefined)?.[`${type}Id`];
}

/** AWS takes one attribute a call. */
function dnsCalls(inputs: Props, id: Value | undefined): Call[] {
  return ["enableDnsSupport", "enableDnsHostnames"]
    .filter((name) => inputs[name] !== undefined)
    .map((name) =>
      ec2Call("ModifyVpcAttribute", {
        VpcId: id,
        [name[0]!.toUpperCase() + name.slice(1)]: { Value: inputs[name] },
      }),
    );
}

function publicIp(inputs: Props, id: Value | undefined): Call {
  return ec2Call("ModifySubnetAttribute", {
    SubnetId: id,
    MapPublicIpOnLaunch: { Value: inputs["mapPublicIpOnLaunch"] },
  });
}
