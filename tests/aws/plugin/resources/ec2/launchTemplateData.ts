// STAND-IN for tests and the offline demo, never shipped: what a launch template launches.
import { flag, orUnknown, present, tagList, toApi } from "../../translate";
import { isProps, mapProps, type Props, type Value } from "../../../../plugin-kit/values";

/** What describes the template and not its instances. */
const OF_TEMPLATE = [
  "name",
  "namePrefix",
  "description",
  "defaultVersion",
  "updateDefaultVersion",
  "region",
  "tags",
  "tagsAll",
];

/** Booleans that the provider's types have as strings, to tell "false" from nothing. */
const FLAGS = [
  "ebsOptimized",
  "encrypted",
  "deleteOnTermination",
  "associateCarrierIpAddress",
  "associatePublicIpAddress",
  "primaryIpv6",
];

export const DATA_NAMES = {
  acceleratorTotalMemoryMib: "AcceleratorTotalMemoryMiB",
  enableResourceNameDnsAaaaRecord: "EnableResourceNameDnsAAAARecord",
  memoryGibPerVcpu: "MemoryGiBPerVCpu",
  memoryMib: "MemoryMiB",
  securityGroupNames: "SecurityGroups",
  totalLocalStorageGb: "TotalLocalStorageGB",
  vcpuCount: "VCpuCount",
  vpcSecurityGroupIds: "SecurityGroupIds",
};

export function launchTemplateData(inputs: Props): Props {
  const data = Object.fromEntries(
    Object.entries(inputs).filter(([name]) => !OF_TEMPLATE.includes(name)),
  );
  const networkInterfaces = each(data["networkInterfaces"], interfaceApi);
  const tagSpecifications = each(data["tagSpecifications"], ({ tags, ...rest }) => ({
    ...rest,
    Tags: tagList(tags),
  }));
  const known = mapProps({ ...data, networkInterfaces, tagSpecifications }, withFlags);
  // The provider sends user data always, so that there is something to send.
  return present({ UserData: "", ...(toApi(known, DATA_NAMES) as Props) });
}

function withFlags(props: Props): Props {
  const found = FLAGS.filter((name) => props[name] !== undefined && props[name] !== null);
  return { ...props, ...Object.fromEntries(found.map((name) => [name, flag(props[name])])) };
}

/** The API's groups and addresses of an interface have names that mean other things elsewhere. */
function interfaceApi({ securityGroups, ipv4Addresses, ipv6Addresses, ...rest }: Props): Props {
  return present({
    ...rest,
    Groups: securityGroups,
    Ipv6Addresses: wrapped(ipv6Addresses, "Ipv6Address"),
    PrivateIpAddresses: wrapped(ipv4Addresses, "PrivateIpAddress"),
  });
}

function each(list: Value | undefined, change: (item: Props) => Props): Value {
  return orUnknown(list, (known) =>
    Array.isArray(known) ? known.map((item) => (isProps(item) ? change(item) : item)) : known,
  );
}

/** A list of texts as the API's list of objects with one member. */
function wrapped(list: Value | undefined, member: string): Value {
  return orUnknown(list, (known) =>
    Array.isArray(known) ? known.map((item) => ({ [member]: item })) : known,
  );
}
