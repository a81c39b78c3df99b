// STAND-IN for tests and the offline demo, never shipped: aws:lb/loadBalancer:LoadBalancer.
import type { Call, ResourceKind } from "../../kind";
import { stableId, stableUuid, withName } from "../../naming";
import { tagList, toApi } from "../../translate";
import type { Props } from "../../../../plugin-kit/values";
import { firstOf } from "../ec2/ec2";
import { atMostOne } from "../refusals";
import { attributes, LB_TAGGING, lbCall, NAME_LIMIT, suffixOf } from "./lb";

export const loadBalancer: ResourceKind = {
  autoNamed: "name",
  nameLimit: NAME_LIMIT,
  defaults: {
    clientKeepAlive: 3600,
    desyncMitigationMode: "defensive",
    dropInvalidHeaderFields: false,
    enableDeletionProtection: false,
    enableHttp2: true,
    enableTlsVersionAndCipherSuiteHeaders: false,
    enableWafFailOpen: false,
    enableXffClientPort: false,
    idleTimeout: 60,
    loadBalancerType: "application",
    preserveHostHeader: false,
    xffHeaderProcessingMode: "append",
  },
  replaceOn: ["name", "namePrefix", "internal", "loadBalancerType"],
  computed: [
    "arn",
    "arnSuffix",
    "dnsName",
    "internal",
    "ipAddressType",
    "namePrefix",
    "securityGroups",
    "subnets",
    "vpcId",
    "zoneId",
  ],
  check: (inputs) => [
    ...atMostOne(inputs, ["subnets", "subnetMappings"]),
    ...atMostOne(inputs, ["name", "namePrefix"]),
  ],
  complete: withName,
  id: (_inputs, outputs) => outputs["arn"] as string,
  outputs: (inputs, response, { region, accountId }) => ({
    internal: inputs["internal"] ?? false,
    ipAddressType: inputs["ipAddressType"] ?? "ipv4",
    namePrefix: inputs["namePrefix"] ?? "",
    subnets: inputs["subnets"] ?? [],
    ...addresses(inputs, firstOf(response, "LoadBalancers") ?? {}, region, accountId),
  }),
  api: {
    names: { loadBalancerType: "Type" },
    tagging: LB_TAGGING,
    create: (inputs) =>
      lbCall("CreateLoadBalancer", {
        Name: inputs["name"],
        IpAddressType: inputs["ipAddressType"],
        Scheme: inputs["internal"] === true ? "internal" : undefined,
        SecurityGroups: inputs["securityGroups"],
        Subnets: inputs["subnets"],
        SubnetMappings: toApi(inputs["subnetMappings"] ?? null, {}),
        Tags: tagList(inputs["tagsAll"]),
        Type: inputs["loadBalancerType"],
      }),
    settle: (inputs, { arn }) => [attributesCall(inputs, arn)],
    update: (news, { state, changed }) => [
      attributesCall(news, state["arn"]),
      ...(changed("securityGroups")
        ? [
            lbCall("SetSecurityGroups", {
              LoadBalancerArn: state["arn"],
              SecurityGroups: news["securityGroups"],
            }),
          ]
        : []),
      ...(changed("subnets")
        ? [lbCall("SetSubnets", { LoadBalancerArn: state["arn"], Subnets: news["subnets"] })]
        : []),
    ],
    remove: ({ arn }) => lbCall("DeleteLoadBalancer", { LoadBalancerArn: arn }),
    describe: ({ arn }) => lbCall("DescribeLoadBalancers", { LoadBalancerArns: [arn ?? null] }),
    read: (response) => firstOf(response, "LoadBalancers") && {},
  },
};

function addresses(inputs: Props, made: Props, region: string, accountId: string): Props {
  const arn = made["LoadBalancerArn"] ?? inventedArn(inputs, region, accountId);
  return {
    arn,
    arnSuffix: suffixOf(arn),
    dnsName: made["DNSName"] ?? `${inputs["name"]}-1.${region}.elb.amazonaws.com`,
    securityGroups: inputs["securityGroups"] ?? made["SecurityGroups"] ?? [],
    vpcId: made["VpcId"] ?? stableId("vpc", accountId),
    zoneId: made["CanonicalHostedZoneId"] ?? "Z215JYRZR1TBD5",
  };
}

function attributesCall(inputs: Props, arn: Props[string]): Call {
  return lbCall("ModifyLoadBalancerAttributes", {
    LoadBalancerArn: arn,
    Attributes: attributes({
      "deletion_protection.enabled": inputs["enableDeletionProtection"],
      "idle_timeout.timeout_seconds": inputs["idleTimeout"],
    }),
  });
}

function inventedArn({ name, loadBalancerType }: Props, region: string, account: string): string {
  const kind = loadBalancerType === "network" ? "net" : "app";
  const id = stableUuid(String(name)).replaceAll("-", "").slice(0, 16);
  return `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/${kind}/${name}/${id}`;
}
