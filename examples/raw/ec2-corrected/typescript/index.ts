// The fleet of the raw neighbours without their mistakes: a blue and a green group of the program,
// of which the forecast is one, a policy that reacts beside it, and rollouts that go back by
// themselves.
import * as aws from "@pulumi/aws";

const family = "reco-fleet";
const targetGroup = "targetgroup/reco/0123456789abcdef";
const live = "blue";

const role = new aws.iam.Role("rollouts", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "codedeploy.amazonaws.com" }),
  managedPolicyArns: ["arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole"],
});
const template = new aws.ec2.LaunchTemplate("reco-template", {
  imageId: "ami-0123456789abcdef0",
  instanceType: "m6i.large",
  metadataOptions: { httpTokens: "required" },
  monitoring: { enabled: true },
});

/** Over all groups whose names begin alike, so that the history stays when another one serves. */
function overTheFleet(metric: string, statistic: string, periodSeconds: number) {
  const [namespace, name] = metric.split(":");
  const found = `{${namespace},AutoScalingGroupName} MetricName="${name}" ${family}`;
  return `SUM(SEARCH('${found}', '${statistic}', ${periodSeconds}))`;
}

const cpu = (periodSeconds: number) => overTheFleet("AWS/EC2:CPUUtilization", "Sum", periodSeconds);
// In minutes as the instances are measured, so that the sum is one sample of each.
const instances = overTheFleet("AWS/AutoScaling:GroupInServiceInstances", "Average", 60);

function fleet(color: string) {
  const group = new aws.autoscaling.Group(
    `reco-${color}`,
    {
      name: `${family}-${color}`,
      minSize: color === live ? 1 : 0,
      maxSize: 10,
      vpcZoneIdentifiers: ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"],
      launchTemplate: { id: template.id, version: "$Latest" },
      targetGroupArns: [`arn:aws:elasticloadbalancing:eu-west-1:123456789012:${targetGroup}`],
      healthCheckType: "ELB",
      healthCheckGracePeriod: 300,
      defaultInstanceWarmup: 300,
      metricsGranularity: "1Minute",
      enabledMetrics: ["GroupInServiceInstances"],
      instanceMaintenancePolicy: { minHealthyPercentage: 100, maxHealthyPercentage: 110 },
    },
    { ignoreChanges: ["desiredCapacity"] }, // the policies move it
  );
  const policies = [
    new aws.autoscaling.Policy(`reco-${color}-cpu`, {
      autoscalingGroupName: group.name,
      policyType: "TargetTrackingScaling",
      targetTrackingConfiguration: {
        predefinedMetricSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
        targetValue: 70,
      },
    }),
    new aws.autoscaling.Policy(`reco-${color}-requests`, {
      autoscalingGroupName: group.name,
      policyType: "TargetTrackingScaling",
      targetTrackingConfiguration: {
        predefinedMetricSpecification: {
          predefinedMetricType: "ALBRequestCountPerTarget",
          resourceLabel: `app/front/0123456789abcdef/${targetGroup}`,
        },
        targetValue: 600,
      },
    }),
    new aws.autoscaling.Policy(`reco-${color}-forecast`, {
      autoscalingGroupName: group.name,
      policyType: "PredictiveScaling",
      predictiveScalingConfiguration: {
        metricSpecification: {
          targetValue: 70,
          customizedLoadMetricSpecification: {
            metricDataQueries: [{ id: "load", expression: cpu(3600) }],
          },
          customizedCapacityMetricSpecification: {
            metricDataQueries: [{ id: "capacity", expression: instances }],
          },
          customizedScalingMetricSpecification: {
            metricDataQueries: [
              { id: "load", expression: cpu(60), returnData: false },
              { id: "capacity", expression: instances, returnData: false },
              { id: "average", expression: "load / capacity" },
            ],
          },
        },
        mode: "ForecastAndScale",
        schedulingBufferTime: "300",
        maxCapacityBreachBehavior: "HonorMaxCapacity",
      },
    }),
  ];
  return { group, policies };
}

const fleets = { blue: fleet("blue"), green: fleet("green") };

const errors = new aws.cloudwatch.MetricAlarm("reco-errors", {
  namespace: "AWS/ApplicationELB",
  metricName: "HTTPCode_Target_5XX_Count",
  dimensions: { LoadBalancer: "app/front/0123456789abcdef", TargetGroup: targetGroup },
  statistic: "Sum",
  period: 60,
  evaluationPeriods: 2,
  threshold: 10,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
  treatMissingData: "notBreaching",
});
const application = new aws.codedeploy.Application("reco-server", {
  name: "reco-server",
  computePlatform: "Server",
});
new aws.codedeploy.DeploymentGroup("reco-rollout", {
  appName: application.name,
  deploymentGroupName: "model",
  serviceRoleArn: role.arn,
  autoscalingGroups: [fleets[live].group.name],
  deploymentStyle: { deploymentType: "BLUE_GREEN", deploymentOption: "WITH_TRAFFIC_CONTROL" },
  blueGreenDeploymentConfig: {
    deploymentReadyOption: { actionOnTimeout: "CONTINUE_DEPLOYMENT" },
    greenFleetProvisioningOption: { action: "DISCOVER_EXISTING" },
    terminateBlueInstancesOnDeploymentSuccess: { action: "KEEP_ALIVE" },
  },
  loadBalancerInfo: { targetGroupInfos: [{ name: "reco" }] },
  autoRollbackConfiguration: {
    enabled: true,
    events: ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
  },
  alarmConfiguration: { enabled: true, alarms: [errors.name] },
});

export const groupNames = Object.values(fleets).map(({ group }) => group.name);
export const policyArns = Object.values(fleets).flatMap(({ policies }) =>
  policies.map(({ arn }) => arn),
);
