// STAND-IN for tests and the offline demo, never shipped: aws:lb/targetGroup:TargetGroup.
import type { Call, ResourceKind } from "../../kind";
import { stableUuid, withName } from "../../naming";
import { numeric, orUnknown, present, tagList } from "../../translate";
import type { Props, Value } from "../../../../plugin-kit/values";
import { firstOf } from "../ec2/ec2";
import { atMostOne } from "../refusals";
import { attributes, LB_TAGGING, lbCall, NAME_LIMIT, suffixOf } from "./lb";

export const targetGroup: ResourceKind = {
  autoNamed: "name",
  nameLimit: NAME_LIMIT,
  defaults: {
    deregistrationDelay: 300,
    lambdaMultiValueHeadersEnabled: false,
    proxyProtocolV2: false,
    slowStart: 0,
    targetType: "instance",
    "healthCheck.enabled": true,
    "healthCheck.healthyThreshold": 3,
    "healthCheck.interval": 30,
    "healthCheck.port": "traffic-port",
    "healthCheck.protocol": "HTTP",
    "healthCheck.unhealthyThreshold": 3,
    "stickiness.cookieDuration": 86400,
    "stickiness.enabled": true,
  },
  replaceOn: [
    "name",
    "namePrefix",
    "port",
    "protocol",
    "protocolVersion",
    "targetType",
    "vpcId",
    "ipAddressType",
  ],
  computed: [
    "arn",
    "arnSuffix",
    "healthCheck",
    "ipAddressType",
    "loadBalancerArns",
    "loadBalancingAlgorithmType",
    "namePrefix",
    "protocolVersion",
    "stickiness",
  ],
  check: (inputs) => atMostOne(inputs, ["name", "namePrefix"]),
  complete: withName,
  id: (_inputs, outputs) => outputs["arn"] as string,
  outputs: (inputs, response, { region, accountId }) => {
    const made = firstOf(response, "TargetGroups");
    const arn = made?.["TargetGroupArn"] ?? inventedArn(inputs, region, accountId);
    return {
      arn,
      arnSuffix: suffixOf(arn),
      loadBalancerArns: [],
      namePrefix: inputs["namePrefix"] ?? "",
      protocolVersion: inputs["protocolVersion"] ?? "HTTP1",
      ipAddressType: inputs["ipAddressType"] ?? "ipv4",
    };
  },
  api: {
    names: {},
    paths: {
      healthCheckPath: "healthCheck.path",
      healthCheckProtocol: "healthCheck.protocol",
      healthCheckIntervalSeconds: "healthCheck.interval",
      healthCheckTimeoutSeconds: "healthCheck.timeout",
      healthyThresholdCount: "healthCheck.healthyThreshold",
      unhealthyThresholdCount: "healthCheck.unhealthyThreshold",
    },
    tagging: LB_TAGGING,
    create: (inputs) =>
      lbCall("CreateTargetGroup", {
        Name: inputs["name"],
        IpAddressType: inputs["ipAddressType"],
        Port: inputs["port"],
        Protocol: inputs["protocol"],
        ProtocolVersion: inputs["protocolVersion"],
        TargetType: inputs["targetType"],
        VpcId: inputs["vpcId"],
        ...healthCheck(inputs["healthCheck"]),
        Tags: tagList(inputs["tagsAll"]),
      }),
    settle: (inputs, { arn }) => [attributesCall(inputs, arn)],
    update: (news, { state, changed }) => [
      ...(changed("healthCheck")
        ? [
            lbCall("ModifyTargetGroup", {
              TargetGroupArn: state["arn"],
              ...healthCheck(news["healthCheck"]),
            }),
          ]
        : []),
      attributesCall(news, state["arn"]),
    ],
    remove: ({ arn }) => lbCall("DeleteTargetGroup", { TargetGroupArn: arn }),
    describe: ({ arn }) => lbCall("DescribeTargetGroups", { TargetGroupArns: [arn ?? null] }),
    read: (response) => {
      const found = firstOf(response, "TargetGroups");
      return found && { loadBalancerArns: found["LoadBalancerArns"] ?? [] };
    },
  },
};

/** The API has the members of the block beside those of the group. */
function healthCheck(block: Value | undefined): Props {
  const known = orUnknown(block, (value) => value) as Props | string | null;
  if (typeof known !== "object" || known === null) return {};
  return present({
    HealthCheckEnabled: known["enabled"],
    HealthCheckIntervalSeconds: known["interval"],
    HealthCheckPath: known["path"],
    HealthCheckPort: known["port"],
    HealthCheckProtocol: known["protocol"],
    HealthCheckTimeoutSeconds: known["timeout"],
    HealthyThresholdCount: known["healthyThreshold"],
    Matcher: orUnknown(known["matcher"], (HttpCode) => ({ HttpCode })),
    UnhealthyThresholdCount: known["unhealthyThreshold"],
  });
}

function attributesCall(inputs: Props, arn: Value | undefined): Call {
  return lbCall("ModifyTargetGroupAttributes", {
    TargetGroupArn: arn,
    Attributes: attributes({
      "deregistration_delay.timeout_seconds": numeric(inputs["deregistrationDelay"]),
      "slow_start.duration_seconds": inputs["slowStart"],
      "load_balancing.algorithm.type": inputs["loadBalancingAlgorithmType"],
    }),
  });
}

function inventedArn({ name }: Props, region: string, accountId: string): string {
  const id = stableUuid(String(name)).replaceAll("-", "").slice(0, 16);
  return `arn:aws:elasticloadbalancing:${region}:${accountId}:targetgroup/${name}/${id}`;
}
