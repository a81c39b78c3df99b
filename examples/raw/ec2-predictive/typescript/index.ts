// Fleets that scale by forecasts, written by hand. The forecast of reco stands alone, with a buffer
// that its behavior has no use for, and begins anew whenever a deployment copies the fleet. The plan of
// search scales on what a policy tracks already, and deletes that policy; one forecast does not say
// whose requests, the other was announced and never configured; the schedule is for the application in
// the place of the fleet.
//
// finds: asg-predictive-has-dynamic on reco-forecast (advisory)
// finds: asg-predictive-survives-blue-green on reco-forecast (advisory)
// finds: asg-predictive-valid on reco-forecast (mandatory)
// finds: codedeploy-bluegreen-copy-drift on reco-rollout (advisory)
// finds: asg-predictive-valid on search-forecast (mandatory)
// finds: asg-predictive-valid on search-weekdays (mandatory)
// finds: asg-single-scaling-authority on search-plan (mandatory)
// finds: asg-group-not-application on search-evening (mandatory)
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const tags = { team: "recommendations", environment: "staging" };
const targetGroups = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup";
const vpcZoneIdentifiers = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"];

const role = new aws.iam.Role("rollouts", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "codedeploy.amazonaws.com" }),
  managedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole"],
  tags,
});
const template = new aws.ec2.LaunchTemplate("template", {
  imageId: "ami-0123456789abcdef0",
  instanceType: "m6i.large",
  metadataOptions: { httpTokens: "required" },
  monitoring: { enabled: true },
  tags,
});

const reco = new aws.autoscaling.Group("reco-fleet", {
  name: "reco-fleet",
  minSize: 1,
  maxSize: 10,
  vpcZoneIdentifiers,
  launchTemplate: { id: template.id, version: "$Latest" },
  targetGroupArns: [`${targetGroups}/reco/0123456789abcdef`],
  healthCheckType: "ELB",
  healthCheckGracePeriod: 300,
  defaultInstanceWarmup: 300,
});
const forecast = new aws.autoscaling.Policy("reco-forecast", {
  autoscalingGroupName: reco.name,
  policyType: "PredictiveScaling",
  predictiveScalingConfiguration: {
    metricSpecification: {
      targetValue: 70,
      predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
    },
    mode: "ForecastAndScale",
    schedulingBufferTime: "300",
    maxCapacityBreachBehavior: "HonorMaxCapacity",
    maxCapacityBuffer: "10",
  },
});
const recoServer = new aws.codedeploy.Application("reco-server", {
  name: "reco-server",
  computePlatform: "Server",
  tags,
});
new aws.codedeploy.DeploymentGroup("reco-rollout", {
  appName: recoServer.name,
  deploymentGroupName: "reco-rollout",
  serviceRoleArn: role.arn,
  autoscalingGroups: [reco.name],
  deploymentStyle: { deploymentType: "BLUE_GREEN", deploymentOption: "WITH_TRAFFIC_CONTROL" },
  blueGreenDeploymentConfig: {
    deploymentReadyOption: { actionOnTimeout: "CONTINUE_DEPLOYMENT" },
    greenFleetProvisioningOption: { action: "COPY_AUTO_SCALING_GROUP" },
  },
  loadBalancerInfo: { targetGroupInfos: [{ name: "reco" }] },
  autoRollbackConfiguration: {
    enabled: true,
    events: ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
  },
  alarmConfiguration: { enabled: true, alarms: ["reco-errors"] },
  tags,
});

const search = new aws.autoscaling.Group("search-fleet", {
  name: "search-fleet",
  minSize: 1,
  maxSize: 10,
  vpcZoneIdentifiers,
  launchTemplate: { id: template.id, version: "$Latest" },
  targetGroupArns: [`${targetGroups}/search/0123456789abcdef`],
  healthCheckType: "ELB",
  healthCheckGracePeriod: 300,
  defaultInstanceWarmup: 300,
});
new aws.autoscaling.Policy("search-cpu", {
  autoscalingGroupName: search.name,
  policyType: "TargetTrackingScaling",
  targetTrackingConfiguration: {
    predefinedMetricSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
    targetValue: 70,
  },
});
new aws.autoscaling.Policy("search-forecast", {
  autoscalingGroupName: search.name,
  policyType: "PredictiveScaling",
  predictiveScalingConfiguration: {
    metricSpecification: {
      targetValue: 600,
      predefinedMetricPairSpecification: { predefinedMetricType: "ALBRequestCount" },
    },
    mode: "ForecastAndScale",
  },
});
new aws.autoscaling.Policy("search-weekdays", {
  autoscalingGroupName: search.name,
  policyType: "PredictiveScaling",
});
new aws.autoscalingplans.ScalingPlan("search-plan", {
  name: "search-plan",
  applicationSource: { tagFilters: [{ key: "team", values: ["search"] }] },
  scalingInstructions: [
    {
      serviceNamespace: "autoscaling",
      resourceId: pulumi.interpolate`autoScalingGroup/${search.name}`,
      scalableDimension: "autoscaling:autoScalingGroup:DesiredCapacity",
      minCapacity: 1,
      maxCapacity: 10,
      scalingPolicyUpdateBehavior: "ReplaceExternalPolicies",
      targetTrackingConfigurations: [
        {
          predefinedScalingMetricSpecification: {
            predefinedScalingMetricType: "ASGAverageCPUUtilization",
          },
          targetValue: 70,
        },
      ],
    },
  ],
});
const searchServer = new aws.codedeploy.Application("search-server", {
  name: "search-server",
  computePlatform: "Server",
  tags,
});
new aws.codedeploy.DeploymentGroup("search-rollout", {
  appName: searchServer.name,
  deploymentGroupName: "search-rollout",
  serviceRoleArn: role.arn,
  autoscalingGroups: [search.name],
  deploymentStyle: { deploymentType: "BLUE_GREEN", deploymentOption: "WITH_TRAFFIC_CONTROL" },
  blueGreenDeploymentConfig: {
    deploymentReadyOption: { actionOnTimeout: "CONTINUE_DEPLOYMENT" },
    greenFleetProvisioningOption: { action: "DISCOVER_EXISTING" },
  },
  loadBalancerInfo: { targetGroupInfos: [{ name: "search" }] },
  autoRollbackConfiguration: {
    enabled: true,
    events: ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
  },
  alarmConfiguration: { enabled: true, alarms: ["search-errors"] },
  tags,
});
new aws.autoscaling.Schedule("search-evening", {
  scheduledActionName: "evening",
  autoscalingGroupName: searchServer.name,
  recurrence: "0 17 * * 1-5",
  timeZone: "Europe/Berlin",
  minSize: 4,
  maxSize: 10,
  desiredCapacity: -1,
});

export const groupName = reco.name;
export const policyArn = forecast.arn;
