// STAND-IN for tests only, never shipped: good inputs of what makes up a fleet of instances.
import { urnOf } from "../plugin-kit/client";
import type { Props } from "../plugin-kit/values";

export const URN = {
  template: urnOf("aws:ec2/launchTemplate:LaunchTemplate", "template"),
  group: urnOf("aws:autoscaling/group:Group", "fleet"),
  policy: urnOf("aws:autoscaling/policy:Policy", "policy"),
  forecast: urnOf("aws:autoscaling/policy:Policy", "forecast"),
  schedule: urnOf("aws:autoscaling/schedule:Schedule", "evening"),
  hook: urnOf("aws:autoscaling/lifecycleHook:LifecycleHook", "drain"),
  attachment: urnOf("aws:autoscaling/attachment:Attachment", "attachment"),
  source: urnOf("aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment", "source"),
  notification: urnOf("aws:autoscaling/notification:Notification", "notification"),
  application: urnOf("aws:codedeploy/application:Application", "reco"),
  config: urnOf("aws:codedeploy/deploymentConfig:DeploymentConfig", "careful"),
  deployment: urnOf("aws:codedeploy/deploymentGroup:DeploymentGroup", "live"),
};

export const template: Props = {
  imageId: "ami-0123456789abcdef0",
  instanceType: "m6i.large",
  ebsOptimized: "true",
  userData: "IyEvYmluL3NoCg==",
  monitoring: { enabled: true },
  metadataOptions: { httpTokens: "required", httpEndpoint: "enabled" },
  iamInstanceProfile: { name: "fleet" },
  blockDeviceMappings: [
    { deviceName: "/dev/xvda", ebs: { encrypted: "true", volumeSize: 50, volumeType: "gp3" } },
  ],
  networkInterfaces: [{ associatePublicIpAddress: "false", securityGroups: ["sg-0123abcd"] }],
  tagSpecifications: [{ resourceType: "instance", tags: { service: "reco" } }],
  tags: { team: "reco" },
};

export function group(launchTemplateId: string, more: Props = {}): Props {
  return {
    minSize: 1,
    maxSize: 4,
    launchTemplate: { id: launchTemplateId, version: "1" },
    defaultInstanceWarmup: 300,
    instanceMaintenancePolicy: { minHealthyPercentage: 100, maxHealthyPercentage: 110 },
    enabledMetrics: ["GroupDesiredCapacity"],
    warmPool: { minSize: 1, maxGroupPreparedCapacity: 2 },
    instanceRefresh: {
      strategy: "Rolling",
      preferences: { instanceWarmup: "120", checkpointDelay: "60", checkpointPercentages: [50] },
      triggers: ["tag"],
    },
    tags: [{ key: "service", value: "reco", propagateAtLaunch: true }],
    ...more,
  };
}

export function of(autoscalingGroupName: string): Props {
  return { autoscalingGroupName };
}

export function tracking(groupName: string): Props {
  return {
    ...of(groupName),
    policyType: "TargetTrackingScaling",
    estimatedInstanceWarmup: 120,
    targetTrackingConfiguration: {
      targetValue: 50,
      predefinedMetricSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
    },
  };
}

export function forecast(groupName: string, more: Props = {}): Props {
  return {
    ...of(groupName),
    policyType: "PredictiveScaling",
    predictiveScalingConfiguration: {
      mode: "ForecastAndScale",
      maxCapacityBreachBehavior: "IncreaseMaxCapacity",
      maxCapacityBuffer: "10",
      schedulingBufferTime: "300",
      metricSpecification: {
        targetValue: 50,
        predefinedMetricPairSpecification: { predefinedMetricType: "ASGCPUUtilization" },
      },
      ...more,
    },
  };
}

/** A forecast whose three metrics outlive the group: they search by a part of its name. */
export function searching(groupName: string): Props {
  const queries = (id: string, stat: string): Props => ({
    metricDataQueries: [
      {
        id,
        expression: `SUM(SEARCH('{AWS/EC2,AutoScalingGroupName} MetricName="${id}"', '${stat}', 300))`,
      },
      {
        id: "one",
        returnData: false,
        metricStat: {
          stat,
          metric: {
            metricName: "CPUUtilization",
            namespace: "AWS/EC2",
            dimensions: [{ name: "AutoScalingGroupName", value: groupName }],
          },
        },
      },
    ],
  });
  const metricSpecification = {
    targetValue: 50,
    customizedLoadMetricSpecification: queries("load", "Sum"),
    customizedScalingMetricSpecification: queries("scaling", "Average"),
    customizedCapacityMetricSpecification: queries("capacity", "Average"),
  };
  return forecast(groupName, { metricSpecification });
}

export function steps(groupName: string): Props {
  return {
    ...of(groupName),
    policyType: "StepScaling",
    adjustmentType: "ChangeInCapacity",
    stepAdjustments: [
      { metricIntervalLowerBound: "0", metricIntervalUpperBound: "10.5", scalingAdjustment: 1 },
      { metricIntervalLowerBound: "10.5", scalingAdjustment: 2 },
    ],
  };
}

export function simple(groupName: string): Props {
  return {
    ...of(groupName),
    adjustmentType: "ChangeInCapacity",
    scalingAdjustment: 1,
    cooldown: 300,
  };
}

export function schedule(groupName: string): Props {
  return {
    ...of(groupName),
    scheduledActionName: "evening",
    recurrence: "0 17 * * 1-5",
    timeZone: "Europe/Berlin",
    minSize: 2,
    maxSize: -1,
    desiredCapacity: -1,
  };
}

export function hook(groupName: string): Props {
  return {
    ...of(groupName),
    lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING",
    heartbeatTimeout: 120,
  };
}

export const config: Props = {
  minimumHealthyHosts: { type: "FLEET_PERCENT", value: 75 },
  zonalConfig: { monitorDurationInSeconds: 60 },
};

export function deployment(appName: string, groupName: string): Props {
  return {
    appName,
    deploymentGroupName: "live",
    serviceRoleArn: "arn:aws:iam::123456789012:role/deploy",
    autoscalingGroups: [groupName],
    deploymentStyle: { deploymentOption: "WITH_TRAFFIC_CONTROL", deploymentType: "BLUE_GREEN" },
    blueGreenDeploymentConfig: {
      deploymentReadyOption: { actionOnTimeout: "CONTINUE_DEPLOYMENT" },
      greenFleetProvisioningOption: { action: "DISCOVER_EXISTING" },
      terminateBlueInstancesOnDeploymentSuccess: {
        action: "TERMINATE",
        terminationWaitTimeInMinutes: 10,
      },
    },
    loadBalancerInfo: { targetGroupInfos: [{ name: "fleet" }] },
    alarmConfiguration: { enabled: true, alarms: ["unhealthy"] },
    autoRollbackConfiguration: {
      enabled: true,
      events: ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"],
    },
    tags: { team: "reco" },
  };
}
