import type { FleetLaunch, PredictiveFleetArgs } from "../../scaling/contract/generated/types";

const account = "123456789012";
const balancing = `arn:aws:elasticloadbalancing:eu-west-1:${account}`;
const topicArn = `arn:aws:sns:eu-west-1:${account}:oncall`;

const launch: FleetLaunch = { imageId: "ami-0abcd1234abcd1234", instanceType: "g5.xlarge" };

/** The least that makes a fleet. */
export const smallFleet: PredictiveFleetArgs = {
  capacity: { minCapacity: 1, maxCapacity: 4 },
  launch,
  subnetIds: ["subnet-1", "subnet-2"],
  targetTracking: [{ metric: "CpuUtilization", target: 60 }],
};

/** A fleet behind a load balancer that uses most of the inputs; revisions are installed in place. */
export const fullFleet: PredictiveFleetArgs = {
  groupName: "reco",
  capacity: { minCapacity: 4, maxCapacity: 12, initialCapacity: 6 },
  launch: {
    ...launch,
    instanceRole: {
      managedPolicyArns: ["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"],
      permissionsBoundaryArn: `arn:aws:iam::${account}:policy/boundary`,
      path: "/ranking/",
    },
    securityGroupIds: ["sg-0abcd1234"],
    userData: "#!/bin/sh\nserve\n",
    volumes: [
      { deviceName: "/dev/xvda", sizeGib: 200, iops: 4000, throughputMibps: 500 },
      {
        deviceName: "/dev/xvdb",
        sizeGib: 100,
        type: "io2",
        iops: 5000,
        kmsKeyArn: `arn:aws:kms:eu-west-1:${account}:key/1`,
      },
    ],
    ebsOptimized: true,
    hibernation: true,
  },
  subnetIds: ["subnet-1", "subnet-2"],
  targetGroupArns: [`${balancing}:targetgroup/models/73e2d6bc24d8a067`],
  loadBalancerArn: `${balancing}:loadbalancer/app/front/50dc6c495c0c9188`,
  healthCheck: { types: ["ELB", "EBS"], graceSeconds: 240 },
  defaultWarmupSeconds: 240,
  predictive: {
    load: "AlbTargetGroupRequestCount",
    scaling: "AlbRequestCountPerTarget",
    target: 600,
    mode: "ForecastOnly",
    schedulingBufferSeconds: 600,
    increaseMaxCapacity: { bufferPercent: 10 },
  },
  targetTracking: [
    {
      metric: "AlbRequestCountPerTarget",
      peakRequestsPerSecondPerInstance: 20,
      safetyFactor: 0.5,
      warmupSeconds: 240,
    },
    { name: "cpu", metric: "CpuUtilization", target: 70, disableScaleIn: true },
  ],
  stepScaling: [
    {
      name: "surge",
      warmupSeconds: 120,
      steps: [
        { lowerBound: 0, upperBound: 10, adjustment: 1 },
        { lowerBound: 10, adjustment: 3 },
      ],
      alarm: { metric: "CpuUtilization", threshold: 85, evaluationPeriods: 2 },
    },
  ],
  schedules: [
    { name: "evening", cron: "0 17 * * MON-FRI", timezone: "Europe/Berlin", minCapacity: 6 },
    { name: "night", cron: "0 23 * * MON-FRI", timezone: "Europe/Berlin", minCapacity: 4 },
  ],
  warmPool: { minCapacity: 1, maxPreparedCapacity: 8, state: "Hibernated", reuseOnScaleIn: true },
  instanceRefresh: {
    minHealthyPercent: 90,
    maxHealthyPercent: 120,
    warmupSeconds: 240,
    autoRollback: true,
    checkpointPercents: [20, 100],
    checkpointDelaySeconds: 600,
    alarmNames: ["pager"],
    triggers: ["tag"],
  },
  maintenance: { minHealthyPercent: 100, maxHealthyPercent: 120 },
  lifecycleHooks: [
    {
      name: "drain",
      transition: "autoscaling:EC2_INSTANCE_TERMINATING",
      heartbeatSeconds: 300,
      notificationTargetArn: topicArn,
      notificationRoleArn: `arn:aws:iam::${account}:role/notify`,
    },
  ],
  rollout: {
    inPlace: { processesToSuspend: ["Terminate", "AZRebalance"] },
    rollbackOnFailure: true,
    rollbackAlarmNames: ["pager"],
  },
  alarms: { atMaximum: {}, unhealthyHosts: {}, forecastShortfall: {}, actionArns: [topicArn] },
  notifications: { topicArn },
  maxInstanceLifetimeSeconds: 604_800,
  placementGroupName: "close",
  tags: { team: "ranking" },
};

/** Spot above a base, forecast over both colors. */
export const blueGreenFleet: PredictiveFleetArgs = {
  ...smallFleet,
  launch: { imageId: launch.imageId, instanceRole: {} },
  capacity: { minCapacity: 4, maxCapacity: 12 },
  instances: {
    types: [
      { instanceType: "g5.xlarge", weight: 1 },
      { instanceType: "g5.2xlarge", weight: 2 },
    ],
    onDemandBaseCapacity: 2,
    onDemandPercentAboveBase: 50,
    onDemandAllocationStrategy: "prioritized",
    spotAllocationStrategy: "price-capacity-optimized",
    spotMaxPrice: 1.5,
    capacityRebalance: true,
  },
  targetGroupArns: fullFleet.targetGroupArns!,
  loadBalancerArn: fullFleet.loadBalancerArn!,
  predictive: { pair: "CpuUtilization", target: 60 },
  rollout: { blueGreen: { liveColor: "Green", standbyCapacity: 1, terminateOldAfterMinutes: 60 } },
};

/** Types by what they have, behind VPC Lattice, forecast by metrics of its own. */
export const latticeFleet: PredictiveFleetArgs = {
  ...smallFleet,
  launch: { imageId: launch.imageId },
  capacity: { minCapacity: 8, maxCapacity: 64, unit: "Vcpus" },
  instances: {
    requirements: { vcpuMin: 4, memoryMibMin: 16_384, acceleratorCountMin: 1 },
    onDemandPercentAboveBase: 100,
  },
  trafficSources: [
    {
      identifier: `arn:aws:vpc-lattice:eu-west-1:${account}:targetgroup/tg-0123456789abcdef0`,
      type: "vpc-lattice",
    },
  ],
  predictive: {
    custom: {
      load: [{ id: "load", metric: { namespace: "Reco", metricName: "Requests" } }],
      scaling: [{ id: "each", metric: { namespace: "Reco", metricName: "RequestsEach" } }],
    },
    target: 60,
  },
  targetTracking: [
    {
      queries: [
        { id: "all", metric: { namespace: "Reco", metricName: "InFlight" } },
        { id: "each", expression: "all / 2" },
      ],
      target: 3,
    },
  ],
};

/** The legacy scaling plan in the place of policies. */
export const planFleet: PredictiveFleetArgs = {
  ...smallFleet,
  predictive: { pair: "CpuUtilization", target: 60 },
  scalingPlan: {},
};

/** Each of them, by what it shows. */
export const fleets: Readonly<Record<string, PredictiveFleetArgs>> = {
  "the smallest": smallFleet,
  "one with most of the inputs": fullFleet,
  "blue/green with spot": blueGreenFleet,
  "types by requirements behind VPC Lattice": latticeFleet,
  "a scaling plan": planFleet,
};
