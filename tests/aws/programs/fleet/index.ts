import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const settings = new pulumi.Config();

const network = aws.ec2.getVpcOutput({ default: true });
const subnets = aws.ec2.getSubnetsOutput({ filters: [{ name: "vpc-id", values: [network.id] }] });
const service = (name: string): pulumi.Output<string> =>
  aws.iam.getPolicyDocumentOutput({
    statements: [
      { actions: ["sts:AssumeRole"], principals: [{ type: "Service", identifiers: [name] }] },
    ],
  }).json;

const role = new aws.iam.Role("fleet", { assumeRolePolicy: service("ec2.amazonaws.com") });
const profile = new aws.iam.InstanceProfile("fleet", { role: role.name });
const template = new aws.ec2.LaunchTemplate("fleet", {
  imageId: "ami-0123456789abcdef0",
  instanceType: settings.get("instanceType") ?? "m6i.large",
  iamInstanceProfile: { arn: profile.arn },
  metadataOptions: { httpTokens: "required" },
  monitoring: { enabled: true },
});

const balancer = new aws.lb.LoadBalancer("web", { subnets: subnets.ids });
const targets = new aws.lb.TargetGroup("web", { port: 80, protocol: "HTTP", vpcId: network.id });
new aws.lb.Listener("web", {
  loadBalancerArn: balancer.arn,
  port: 80,
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});

const group = new aws.autoscaling.Group(
  "fleet",
  {
    minSize: 1,
    maxSize: 4,
    desiredCapacity: 1,
    vpcZoneIdentifiers: subnets.ids,
    targetGroupArns: [targets.arn],
    healthCheckType: "ELB",
    launchTemplate: { id: template.id, version: pulumi.interpolate`${template.latestVersion}` },
    instanceRefresh: { strategy: "Rolling" },
    warmPool: { minSize: 1 },
  },
  { ignoreChanges: ["desiredCapacity"] },
);
new aws.autoscaling.Policy("requests", {
  autoscalingGroupName: group.name,
  policyType: "TargetTrackingScaling",
  targetTrackingConfiguration: {
    targetValue: 600,
    predefinedMetricSpecification: {
      predefinedMetricType: "ALBRequestCountPerTarget",
      resourceLabel: pulumi.interpolate`${balancer.arnSuffix}/${targets.arnSuffix}`,
    },
  },
});
new aws.autoscaling.Policy("forecast", {
  autoscalingGroupName: group.name,
  policyType: "PredictiveScaling",
  predictiveScalingConfiguration: {
    mode: "ForecastAndScale",
    maxCapacityBreachBehavior: "IncreaseMaxCapacity",
    maxCapacityBuffer: settings.get("buffer") ?? "10",
    metricSpecification: {
      targetValue: 50,
      predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
    },
  },
});
new aws.autoscaling.Schedule("evening", {
  autoscalingGroupName: group.name,
  scheduledActionName: "evening",
  recurrence: "0 17 * * 1-5",
  minSize: 2,
  maxSize: -1,
  desiredCapacity: -1,
});

const deployer = new aws.iam.Role("deployer", {
  assumeRolePolicy: service("codedeploy.amazonaws.com"),
  managedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole"],
});
const application = new aws.codedeploy.Application("reco", {});
new aws.codedeploy.DeploymentGroup("live", {
  appName: application.name,
  deploymentGroupName: "live",
  serviceRoleArn: deployer.arn,
  autoscalingGroups: [group.name],
});

export const groupName = group.name;
export const version = template.latestVersion;
