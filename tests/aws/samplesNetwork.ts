// STAND-IN for tests only, never shipped: good inputs of what stands around a fleet.
import { urnOf } from "../plugin-kit/client";
import type { Props } from "../plugin-kit/values";

export const URN = {
  vpc: urnOf("aws:ec2/vpc:Vpc", "vpc"),
  subnetA: urnOf("aws:ec2/subnet:Subnet", "a"),
  subnetB: urnOf("aws:ec2/subnet:Subnet", "b"),
  firewall: urnOf("aws:ec2/securityGroup:SecurityGroup", "web"),
  balancer: urnOf("aws:lb/loadBalancer:LoadBalancer", "web"),
  targets: urnOf("aws:lb/targetGroup:TargetGroup", "web"),
  listener: urnOf("aws:lb/listener:Listener", "web"),
  role: urnOf("aws:iam/role:Role", "fleet"),
  rolePolicy: urnOf("aws:iam/rolePolicy:RolePolicy", "logs"),
  managed: urnOf("aws:iam/rolePolicyAttachment:RolePolicyAttachment", "agent"),
  profile: urnOf("aws:iam/instanceProfile:InstanceProfile", "fleet"),
  topic: urnOf("aws:sns/topic:Topic", "pages"),
  alarm: urnOf("aws:cloudwatch/metricAlarm:MetricAlarm", "odd"),
  configuration: urnOf("aws:ec2/launchConfiguration:LaunchConfiguration", "old"),
};

const POLICY = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "logs:PutLogEvents", Resource: "*" }],
};

export const vpc: Props = { cidrBlock: "10.0.0.0/16", enableDnsHostnames: true };

export function subnet(vpcId: string, zone: "a" | "b"): Props {
  return {
    vpcId,
    availabilityZone: `eu-central-1${zone}`,
    cidrBlock: zone === "a" ? "10.0.1.0/24" : "10.0.2.0/24",
    mapPublicIpOnLaunch: true,
  };
}

export function firewall(vpcId: string): Props {
  return {
    vpcId,
    ingress: [{ protocol: "tcp", fromPort: 80, toPort: 80, cidrBlocks: ["0.0.0.0/0"] }],
    egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }],
    tags: { team: "reco" },
  };
}

export function balancer(subnets: string[], securityGroups: string[]): Props {
  return { subnets, securityGroups, tags: { team: "reco" } };
}

export function targets(vpcId: string): Props {
  return {
    vpcId,
    port: 8080,
    protocol: "HTTP",
    deregistrationDelay: 30,
    healthCheck: { path: "/healthy", interval: 10, matcher: "200-299" },
    tags: { team: "reco" },
  };
}

export function listener(loadBalancerArn: string, targetGroupArn: string): Props {
  return { loadBalancerArn, port: 80, defaultActions: [{ type: "forward", targetGroupArn }] };
}

export const role: Props = {
  assumeRolePolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } },
    ],
  }),
  tags: { team: "reco" },
};

export function rolePolicy(role: string): Props {
  return { role, policy: POLICY };
}

export function managed(role: string): Props {
  return { role, policyArn: "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" };
}

export function profile(role: string): Props {
  return { role };
}

/** An alarm on what leaves a band around the usual load. */
export const anomaly: Props = {
  comparisonOperator: "LessThanLowerOrGreaterThanUpperThreshold",
  evaluationPeriods: 2,
  thresholdMetricId: "band",
  metricQueries: [
    { id: "band", expression: "ANOMALY_DETECTION_BAND(load)", returnData: true },
    {
      id: "load",
      returnData: true,
      metric: {
        metricName: "CPUUtilization",
        namespace: "AWS/EC2",
        period: 300,
        stat: "Average",
        dimensions: { AutoScalingGroupName: "fleet" },
      },
    },
  ],
};

export const configuration: Props = {
  imageId: "ami-0123456789abcdef0",
  instanceType: "m5.large",
  userData: "#!/bin/sh",
  ebsBlockDevices: [{ deviceName: "/dev/xvdb", volumeSize: 20 }],
};
