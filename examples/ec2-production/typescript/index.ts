import * as mlscale from "@mlscale/pulumi";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
const vpcId = config.require("vpcId");
const timezone = "Europe/Berlin";
const anywhere = ["0.0.0.0/0"];

// Callers reach the load balancer, and the load balancer alone reaches the instances.
const front = new aws.ec2.SecurityGroup("front", {
  vpcId,
  description: "Callers of the recommender",
  ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: anywhere }],
  egress: [
    { protocol: "tcp", fromPort: 8080, toPort: 8080, cidrBlocks: [config.require("vpcCidr")] },
  ],
});
const servers = new aws.ec2.SecurityGroup("servers", {
  vpcId,
  description: "Instances of the recommender",
  ingress: [{ protocol: "tcp", fromPort: 8080, toPort: 8080, securityGroups: [front.id] }],
  egress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: anywhere }],
});

const balancer = new aws.lb.LoadBalancer("front", {
  loadBalancerType: "application",
  securityGroups: [front.id],
  subnets: config.requireObject<string[]>("publicSubnetIds"),
  dropInvalidHeaderFields: true,
});
const targets = new aws.lb.TargetGroup("reco", {
  vpcId,
  port: 8080,
  protocol: "HTTP",
  deregistrationDelay: 60,
  healthCheck: { path: "/health", interval: 10, healthyThreshold: 2, unhealthyThreshold: 3 },
});
const listener = new aws.lb.Listener("https", {
  loadBalancerArn: balancer.arn,
  port: 443,
  protocol: "HTTPS",
  certificateArn: config.require("certificateArn"),
  sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06",
  defaultActions: [{ type: "forward", targetGroupArn: targets.arn }],
});

const oncall = new aws.sns.Topic("oncall", { kmsMasterKeyId: "alias/oncall" });
const errors = new aws.cloudwatch.MetricAlarm("reco-errors", {
  namespace: "AWS/ApplicationELB",
  metricName: "HTTPCode_Target_5XX_Count",
  dimensions: { LoadBalancer: balancer.arnSuffix, TargetGroup: targets.arnSuffix },
  statistic: "Sum",
  period: 60,
  evaluationPeriods: 2,
  threshold: 10,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
  treatMissingData: "notBreaching",
  alarmActions: [oncall.arn],
});

const reco = new mlscale.PredictiveFleet("reco", {
  subnetIds: config.requireObject<string[]>("privateSubnetIds"),
  targetGroupArns: [targets.arn],
  // Of the listener and not of the load balancer: policies on requests wait until it forwards.
  loadBalancerArn: listener.loadBalancerArn,
  launch: {
    imageId: config.require("imageId"),
    instanceRole: {
      managedPolicyArns: [
        config.require("revisionsPolicyArn"),
        "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore",
      ],
    },
    securityGroupIds: [servers.id],
    userData: "#!/bin/bash\nsystemctl enable --now codedeploy-agent\n",
    volumes: [{ deviceName: "/dev/xvda", sizeGib: 200, throughputMibps: 500 }],
  },
  // The same GPU in three sizes, so that each instance serves alike. Two are always on-demand.
  instances: {
    types: [
      { instanceType: "g5.xlarge" },
      { instanceType: "g5.2xlarge" },
      { instanceType: "g5.4xlarge" },
    ],
    onDemandBaseCapacity: 2,
    onDemandPercentAboveBase: 25,
  },
  capacity: { minCapacity: 2, maxCapacity: 20 },
  defaultWarmupSeconds: 300,
  healthCheck: { graceSeconds: 420 },
  // A GPU is busy long before its CPU is: both policies count requests.
  predictive: { pair: "AlbRequestCount", target: 720, schedulingBufferSeconds: 600 },
  // 20 requests a second per instance in a load test, half of it as target: 600 a minute.
  targetTracking: [
    { metric: "AlbRequestCountPerTarget", peakRequestsPerSecondPerInstance: 20, safetyFactor: 0.5 },
  ],
  schedules: [
    // A newsletter goes out; no history tells of it before it is a habit.
    { name: "newsletter", cron: "30 17 * * 4", timezone, minCapacity: 12 },
    { name: "newsletter-over", cron: "0 20 * * 4", timezone, minCapacity: 2 },
  ],
  maintenance: { minHealthyPercent: 100, maxHealthyPercent: 120 },
  // A new launch template reaches a quarter of the fleet first, and waits there.
  instanceRefresh: {
    maxHealthyPercent: 120,
    checkpointPercents: [25, 100],
    checkpointDelaySeconds: 900,
    alarmNames: [errors.name],
  },
  lifecycleHooks: [
    // Answers under way have two minutes; an instance that says nothing goes all the same.
    {
      name: "finish-requests",
      transition: "autoscaling:EC2_INSTANCE_TERMINATING",
      heartbeatSeconds: 120,
      defaultResult: "CONTINUE",
    },
  ],
  alarms: { atMaximum: {}, unhealthyHosts: {}, forecastShortfall: {}, actionArns: [oncall.arn] },
  notifications: { topicArn: oncall.arn },
  rollout: {
    // To roll out: set standbyCapacity for the load, update; deploy with --target-instances
    // autoScalingGroups=NAME, the standby group's; turn liveColor over, standbyCapacity back to 0,
    // and update.
    blueGreen: {
      liveColor: config.require<mlscale.FleetColor>("liveColor"),
      standbyCapacity: config.requireNumber("standbyCapacity"),
    },
    rollbackAlarmNames: [errors.name],
    triggers: [
      {
        name: "oncall",
        topicArn: oncall.arn,
        events: ["DeploymentFailure", "DeploymentRollback"],
      },
    ],
  },
  reliability: {
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.12,
      timeoutSeconds: 10,
      startup: {
        stages: [
          { name: "instance", seconds: 60 },
          { name: "revision", seconds: 60 },
          { name: "weights", seconds: 120 },
        ],
      },
      drainSeconds: 120,
      pricePerInstanceHour: 1.123,
    },
    loads: [
      {
        name: "production week",
        diurnal: { baseRps: 20, peakRps: 140, peakHour: 20, timezone, weekendFactor: 0.7 },
        noise: { relativeStandardDeviation: 0.05, correlationSeconds: 300 },
      },
      {
        name: "spike that no history told of",
        spike: { baseRps: 60, peakRps: 120, rampSeconds: 900, holdSeconds: 3600 },
      },
      {
        // 20:00 in Berlin is 19:00 UTC, in which the seconds of a load count.
        name: "rollout at the peak",
        diurnal: { baseRps: 20, peakRps: 140, peakHour: 20, timezone },
        durationSeconds: 86400,
        faults: [{ deployment: { startSeconds: 68400, installSeconds: 180 } }],
      },
    ],
    objectives: {
      maxOverloadSeconds: 60,
      maxQueueDelayP99Seconds: 0.2,
      maxDroppedFraction: 0,
      // For as long as both groups are kept, a rollout doubles the fleet.
      maxInstanceHoursPerDay: 300,
    },
    // AWS does not publish how it forecasts; this stands in for it.
    forecast: { forecaster: "SeasonalMean", historyDays: 14 },
    stepSeconds: 60,
  },
  tags: { team: "recommendations", environment: "production" },
});

export const url = pulumi.interpolate`https://${balancer.dnsName}/`;
export const groupName = reco.groupName;
export const blueGroupName = reco.groupNames["blue"];
export const greenGroupName = reco.groupNames["green"];
export const applicationName = reco.applicationName;
export const deploymentGroupName = reco.deploymentGroupName;
export const atMaximumAlarmArn = reco.alarmArns["blue/atMaximum"];
export const reliability = reco.reliability;
