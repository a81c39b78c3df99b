import { Declaration, InputObject } from "../model/input";
import { declare, exampleUrn, Place } from "./declare";

/**
 * A good system to start examples from: group "fleet" of 2 to 10 instances over two subnets, behind a
 * load balancer, tracking half of the CPU, with a forecast beside it and rollouts in place that roll
 * back. An example changes the one thing that it is about.
 */
export const ec2Types = {
  group: "aws:autoscaling/group:Group",
  policy: "aws:autoscaling/policy:Policy",
  schedule: "aws:autoscaling/schedule:Schedule",
  attachment: "aws:autoscaling/attachment:Attachment",
  trafficSource: "aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment",
  notification: "aws:autoscaling/notification:Notification",
  hook: "aws:autoscaling/lifecycleHook:LifecycleHook",
  plan: "aws:autoscalingplans/scalingPlan:ScalingPlan",
  launchTemplate: "aws:ec2/launchTemplate:LaunchTemplate",
  launchConfiguration: "aws:ec2/launchConfiguration:LaunchConfiguration",
  deploymentGroup: "aws:codedeploy/deploymentGroup:DeploymentGroup",
  deploymentConfig: "aws:codedeploy/deploymentConfig:DeploymentConfig",
  nativeGroup: "aws-native:autoscaling:AutoScalingGroup",
  nativePolicy: "aws-native:autoscaling:ScalingPolicy",
  nativeDeploymentGroup: "aws-native:codedeploy:DeploymentGroup",
  nativeWarmPool: "aws-native:autoscaling:WarmPool",
} as const;

export type Ec2Fixture = keyof typeof ec2Types;

/** URN of the example resource of a given kind and name, for `from`. */
export function ec2Urn(kind: Ec2Fixture, name = "fleet"): string {
  return exampleUrn(ec2Types[kind], name);
}

export const targetGroupArn =
  "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/fleet/0123456789abcdef";

/** Group "fleet": 2 to 10 over two subnets, behind a target group, from launch template "fleet". */
export function group(inputs: InputObject = {}, place?: Place, name = "fleet"): Declaration {
  const defaults = {
    name,
    minSize: 2,
    maxSize: 10,
    vpcZoneIdentifiers: ["subnet-0a", "subnet-0b"],
    launchTemplate: { name: "fleet", version: "$Latest" },
    targetGroupArns: [targetGroupArn],
    healthCheckType: "ELB",
    healthCheckGracePeriod: 300,
    defaultInstanceWarmup: 300,
    instanceMaintenancePolicy: { minHealthyPercentage: 100, maxHealthyPercentage: 110 },
    tags: [{ key: "service", value: "fleet", propagateAtLaunch: true }],
  };
  return declare(ec2Types.group, name, { ...defaults, ...inputs }, place);
}

/** Launch template "fleet": m6i.large, metadata by token, no public address, detailed monitoring. */
export function launchTemplate(
  inputs: InputObject = {},
  place?: Place,
  name = "fleet",
): Declaration {
  const defaults = {
    name,
    imageId: "ami-0123456789abcdef0",
    instanceType: "m6i.large",
    metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" },
    networkInterfaces: [{ associatePublicIpAddress: "false", securityGroups: ["sg-0a"] }],
    monitoring: { enabled: true },
  };
  return declare(ec2Types.launchTemplate, name, { ...defaults, ...inputs }, place);
}

/** Launch configuration "fleet": as {@link launchTemplate}, in the older form. */
export function launchConfiguration(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = {
    name: "fleet",
    imageId: "ami-0123456789abcdef0",
    instanceType: "m6i.large",
    metadataOptions: { httpEndpoint: "enabled", httpTokens: "required" },
    associatePublicIpAddress: false,
    enableMonitoring: true,
  };
  return declare(ec2Types.launchConfiguration, "fleet", { ...defaults, ...inputs }, place);
}

/** Policy "cpu" that tracks half of the CPU of "fleet"; `change` replaces parts of its configuration. */
export function groupTracking(
  change: InputObject = {},
  inputs: InputObject = {},
  place?: Place,
  name = "cpu",
): Declaration {
  const configuration = {
    predefinedMetricSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
    targetValue: 50,
    ...change,
  };
  return groupPolicy(
    "TargetTrackingScaling",
    { targetTrackingConfiguration: configuration, estimatedInstanceWarmup: 300, ...inputs },
    place,
    name,
  );
}

/** Policy "forecast" that starts instances ahead of the load that a forecast expects. */
export function groupForecast(
  change: InputObject = {},
  inputs: InputObject = {},
  place?: Place,
  name = "forecast",
): Declaration {
  const configuration = {
    metricSpecification: {
      targetValue: 50,
      predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
    },
    mode: "ForecastAndScale",
    schedulingBufferTime: "300",
    maxCapacityBreachBehavior: "HonorMaxCapacity",
    ...change,
  };
  return groupPolicy(
    "PredictiveScaling",
    { predictiveScalingConfiguration: configuration, ...inputs },
    place,
    name,
  );
}

/** Policy "steps" that adds one instance at the threshold and two 20 above it. */
export function groupSteps(inputs: InputObject = {}, place?: Place, name = "steps"): Declaration {
  const defaults = {
    adjustmentType: "ChangeInCapacity",
    metricAggregationType: "Average",
    estimatedInstanceWarmup: 300,
    stepAdjustments: [
      { metricIntervalLowerBound: "0", metricIntervalUpperBound: "20", scalingAdjustment: 1 },
      { metricIntervalLowerBound: "20", scalingAdjustment: 2 },
    ],
  };
  return groupPolicy("StepScaling", { ...defaults, ...inputs }, place, name);
}

/** Policy "simple" that adds one instance, then waits for five minutes. */
export function groupSimple(inputs: InputObject = {}, place?: Place, name = "simple"): Declaration {
  const defaults = { adjustmentType: "ChangeInCapacity", scalingAdjustment: 1, cooldown: 300 };
  return groupPolicy("SimpleScaling", { ...defaults, ...inputs }, place, name);
}

function groupPolicy(
  policyType: string,
  inputs: InputObject,
  place: Place | undefined,
  name: string,
): Declaration {
  const defaults = { name, autoscalingGroupName: "fleet", policyType };
  return declare(ec2Types.policy, name, { ...defaults, ...inputs }, place);
}

/** Scheduled action "evening" that raises the bounds of "fleet" on weekdays at 17:00 in Berlin. */
export function groupSchedule(
  inputs: InputObject = {},
  place?: Place,
  name = "evening",
): Declaration {
  const defaults = {
    scheduledActionName: name,
    autoscalingGroupName: "fleet",
    recurrence: "0 17 * * 1-5",
    timeZone: "Europe/Berlin",
    minSize: 4,
    maxSize: 10,
    desiredCapacity: -1,
  };
  return declare(ec2Types.schedule, name, { ...defaults, ...inputs }, place);
}

/** Attachment of the target group to "fleet". */
export function attachment(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = { autoscalingGroupName: "fleet", lbTargetGroupArn: targetGroupArn };
  return declare(ec2Types.attachment, "fleet", { ...defaults, ...inputs }, place);
}

/** Attachment of the target group to "fleet", by the resource for all traffic sources. */
export function trafficSource(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = {
    autoscalingGroupName: "fleet",
    trafficSource: { identifier: targetGroupArn, type: "elbv2" },
  };
  return declare(ec2Types.trafficSource, "fleet", { ...defaults, ...inputs }, place);
}

/** Hook "drain" that holds instances of "fleet" for two minutes before they end. */
export function lifecycleHook(inputs: InputObject = {}, place?: Place): Declaration {
  const defaults = {
    name: "drain",
    autoscalingGroupName: "fleet",
    lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING",
    heartbeatTimeout: 120,
    defaultResult: "CONTINUE",
  };
  return declare(ec2Types.hook, "drain", { ...defaults, ...inputs }, place);
}

/** What a plan does with "fleet": half of the CPU, with a forecast, 2 to 10. */
export function planInstruction(inputs: InputObject = {}): InputObject {
  return {
    serviceNamespace: "autoscaling",
    resourceId: "autoScalingGroup/fleet",
    scalableDimension: "autoscaling:autoScalingGroup:DesiredCapacity",
    minCapacity: 2,
    maxCapacity: 10,
    targetTrackingConfigurations: [
      {
        predefinedScalingMetricSpecification: {
          predefinedScalingMetricType: "ASGAverageCPUUtilization",
        },
        targetValue: 50,
      },
    ],
    predefinedLoadMetricSpecification: { predefinedLoadMetricType: "ASGTotalCPUUtilization" },
    predictiveScalingMode: "ForecastAndScale",
    predictiveScalingMaxCapacityBehavior: "SetForecastCapacityToMaxCapacity",
    ...inputs,
  };
}

/** Scaling plan "fleet" with the given instructions. */
export function scalingPlan(
  instructions: readonly InputObject[] = [planInstruction()],
  inputs: InputObject = {},
  place?: Place,
): Declaration {
  const defaults = {
    name: "fleet",
    applicationSource: { tagFilters: [{ key: "service", values: ["fleet"] }] },
    scalingInstructions: instructions,
  };
  return declare(ec2Types.plan, "fleet", { ...defaults, ...inputs }, place);
}
