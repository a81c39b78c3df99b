// STAND-IN for tests and the offline demo, never shipped: aws:ec2/securityGroup:SecurityGroup.
import type { Call, ResourceKind } from "../../kind";
import { stableId, withName } from "../../naming";
import { present } from "../../translate";
import { isProps, type Props, type Value } from "../../../../plugin-kit/values";
import { EC2_TAGGING, ec2Call, firstOf, tagsAtCreation } from "./ec2";

/** A new group lets all out; the provider takes that back, so that only the program's rules are. */
const ALL_OUT = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }];

export const securityGroup: ResourceKind = {
  autoNamed: "name",
  defaults: { description: "Managed by Pulumi", revokeRulesOnDelete: false },
  replaceOn: ["name", "namePrefix", "description", "vpcId"],
  computed: ["arn", "egress", "ingress", "namePrefix", "ownerId", "vpcId"],
  complete: withName,
  id: (_inputs, outputs) => outputs["id"] as string,
  outputs: (inputs, response, { urn, region, accountId }) => {
    const id = response["GroupId"] ?? stableId("sg", urn);
    return {
      id,
      arn: `arn:aws:ec2:${region}:${accountId}:security-group/${id}`,
      egress: inputs["egress"] ?? [],
      ingress: inputs["ingress"] ?? [],
      namePrefix: inputs["namePrefix"] ?? "",
      ownerId: accountId,
      vpcId: inputs["vpcId"] ?? stableId("vpc", accountId),
    };
  },
  api: {
    names: { name: "GroupName" },
    tagging: EC2_TAGGING,
    create: (inputs) =>
      ec2Call("CreateSecurityGroup", {
        GroupName: inputs["name"],
        Description: inputs["description"],
        VpcId: inputs["vpcId"],
        TagSpecifications: tagsAtCreation("security-group", inputs["tagsAll"]),
      }),
    settle: (inputs, { id }) => [
      rules("RevokeSecurityGroupEgress", id, ALL_OUT),
      ...changes("Authorize", id, inputs, () => true),
    ],
    update: (news, { state, changed }) => [
      ...changes("Revoke", state["id"], state, changed),
      ...changes("Authorize", state["id"], news, changed),
    ],
    remove: ({ id }) => ec2Call("DeleteSecurityGroup", { GroupId: id }),
    describe: ({ id }) => ec2Call("DescribeSecurityGroups", { GroupIds: [id ?? null] }),
    read: (response) => firstOf(response, "SecurityGroups") && {},
  },
};

function rules(operation: string, id: Value | undefined, permissions: Value): Call {
  return ec2Call(operation, { GroupId: id, IpPermissions: permissions });
}

function changes(
  verb: "Authorize" | "Revoke",
  id: Value | undefined,
  inputs: Props,
  changed: (name: string) => boolean,
): Call[] {
  return (["ingress", "egress"] as const)
    .filter((side) => changed(side))
    .map((side) => [side, permissionsOf(inputs[side])] as const)
    .filter(([, permissions]) => permissions.length > 0)
    .map(([side, permissions]) => {
      const direction = side === "ingress" ? "Ingress" : "Egress";
      return rules(`${verb}SecurityGroup${direction}`, id, permissions);
    });
}

function permissionsOf(list: Value | undefined): Props[] {
  if (!Array.isArray(list)) return [];
  return list.filter(isProps).map((rule) =>
    present({
      IpProtocol: rule["protocol"],
      FromPort: rule["fromPort"],
      ToPort: rule["toPort"],
      IpRanges: wrapped(rule["cidrBlocks"], "CidrIp"),
      Ipv6Ranges: wrapped(rule["ipv6CidrBlocks"], "CidrIpv6"),
      UserIdGroupPairs: wrapped(rule["securityGroups"], "GroupId"),
    }),
  );
}

function wrapped(list: Value | undefined, member: string): Value[] {
  return Array.isArray(list) ? list.map((item) => ({ [member]: item })) : [];
}
