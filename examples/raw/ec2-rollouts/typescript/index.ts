// A model server on a fleet that scales, and its rollouts, written by hand. The instances are
// measured every five minutes and count from their start; each update takes the fleet back to two.
// The policy on requests may come before the target group is attached. Two deployment groups work in
// place on one fleet that shrinks meanwhile, with nothing to stop them. The scaling plan names the
// application in the place of the fleet, and announces a forecast of no load.
//
// finds: asg-detailed-monitoring on reco-template (advisory)
// finds: asg-default-warmup on reco-fleet (advisory)
// finds: asg-desired-not-pinned on reco-fleet (advisory)
// finds: asg-elb-health-check on reco-fleet (advisory)
// finds: asg-request-count-label on reco-requests (advisory)
// finds: codedeploy-auto-rollback on reco-rollout (advisory)
// finds: codedeploy-suspends-terminate on reco-rollout (advisory)
// finds: codedeploy-traffic-control on reco-rollout (advisory)
// finds: codedeploy-auto-rollback on reco-sidecar (advisory)
// finds: codedeploy-one-group-per-asg on reco-sidecar (mandatory)
// finds: codedeploy-suspends-terminate on reco-sidecar (advisory)
// finds: codedeploy-traffic-control on reco-sidecar (advisory)
// finds: asg-plan-valid on reco-plan (mandatory)
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const tags = { team: "recommendations", environment: "staging" };

const role = new aws.iam.Role("rollouts", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "codedeploy.amazonaws.com" }),
  managedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole"],
  tags,
});
const template = new aws.ec2.LaunchTemplate("reco-template", {
  imageId: "ami-0123456789abcdef0",
  instanceType: "m6i.large",
  metadataOptions: { httpTokens: "required" },
  tags,
});
const fleet = new aws.autoscaling.Group("reco-fleet", {
  name: "reco-fleet",
  minSize: 1,
  maxSize: 10,
  desiredCapacity: 2,
  vpcZoneIdentifiers: ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"],
  launchTemplate: { id: template.id, version: "$Latest" },
});
new aws.autoscaling.Attachment("reco-attachment", {
  autoscalingGroupName: fleet.name,
  lbTargetGroupArn:
    "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/reco/0123456789abcdef",
});

const cpu = new aws.autoscaling.Policy("reco-cpu", {
  autoscalingGroupName: fleet.name,
  policyType: "TargetTrackingScaling",
  estimatedInstanceWarmup: 300,
  targetTrackingConfiguration: {
    predefinedMetricSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
    targetValue: 70,
  },
});
new aws.autoscaling.Policy("reco-requests", {
  autoscalingGroupName: fleet.name,
  policyType: "TargetTrackingScaling",
  estimatedInstanceWarmup: 300,
  targetTrackingConfiguration: {
    predefinedMetricSpecification: {
      predefinedMetricType: "ALBRequestCountPerTarget",
      resourceLabel: "app/front/0123456789abcdef/targetgroup/reco/0123456789abcdef",
    },
    targetValue: 600,
  },
});

const application = new aws.codedeploy.Application("reco-server", {
  name: "reco-server",
  computePlatform: "Server",
  tags,
});
new aws.codedeploy.DeploymentGroup("reco-rollout", {
  appName: application.name,
  deploymentGroupName: "model",
  serviceRoleArn: role.arn,
  autoscalingGroups: [fleet.name],
  tags,
});
new aws.codedeploy.DeploymentGroup("reco-sidecar", {
  appName: application.name,
  deploymentGroupName: "sidecar",
  serviceRoleArn: role.arn,
  autoscalingGroups: [fleet.name],
  tags,
});

new aws.autoscalingplans.ScalingPlan("reco-plan", {
  name: "reco-plan",
  applicationSource: { tagFilters: [{ key: "team", values: ["recommendations"] }] },
  scalingInstructions: [
    {
      serviceNamespace: "autoscaling",
      resourceId: pulumi.interpolate`autoScalingGroup:${application.name}`,
      scalableDimension: "autoscaling:autoScalingGroup:DesiredCapacity",
      minCapacity: 1,
      maxCapacity: 10,
      predictiveScalingMode: "ForecastAndScale",
      targetTrackingConfigurations: [
        {
          predefinedScalingMetricSpecification: {
            predefinedScalingMetricType: "ASGAverageCPUUtilization",
          },
          targetValue: 70,
          estimatedInstanceWarmup: 300,
        },
      ],
    },
  ],
});

export const groupName = fleet.name;
export const policyArn = cpu.arn;
