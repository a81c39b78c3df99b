import assert from "node:assert/strict";
import { startJudge, type Judge } from "./judge";
import type { Props } from "../plugin-kit/values";

const GROUP: Props = { AutoScalingGroupName: "fleet" };
const TRACKING: Props = {
  ...GROUP,
  PolicyName: "cpu",
  PolicyType: "TargetTrackingScaling",
  TargetTrackingConfiguration: {
    TargetValue: 50,
    PredefinedMetricSpecification: { PredefinedMetricType: "ASGAverageCPUUtilization" },
  },
};
const PAIR: Props = {
  TargetValue: 50,
  PredefinedMetricPairSpecification: { PredefinedMetricType: "ASGCPUUtilization" },
};
const RAISE = "IncreaseMaxCapacity";
const EVENING: Props = {
  ...GROUP,
  ScheduledActionName: "evening",
  Recurrence: "0 17 * * 1-5",
  TimeZone: "Europe/Berlin",
  MinSize: 2,
};

describe("The simulated account, for groups of instances,", function () {
  this.timeout(600_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(() => judge.reset());
  after(() => judge.stop());

  async function done(operation: string, params: Props, service = "autoscaling"): Promise<Props> {
    const answer = await judge.execute(service, operation, params);
    assert.deepEqual([answer.problems, answer.error], [[], undefined], JSON.stringify(answer));
    assert.equal(answer.moto, true);
    return answer.response ?? {};
  }

  async function refused(operation: string, params: Props): Promise<string> {
    const { error, problems } = await judge.execute("autoscaling", operation, params);
    assert.ok(error, `${operation} was not refused: ${JSON.stringify(problems)}`);
    return `${error.code}: ${error.message}`;
  }

  /** Group "fleet", from two versions of a template, in the account's own network. */
  async function fleet(more: Props = {}): Promise<Props> {
    const data = { ImageId: "ami-0123456789abcdef0", InstanceType: "m6i.large" };
    const template = { LaunchTemplateName: "fleet", LaunchTemplateData: data };
    await done("CreateLaunchTemplate", template, "ec2");
    const { Subnets: subnets } = await done("DescribeSubnets", {}, "ec2");
    const params = {
      ...GROUP,
      MinSize: 1,
      MaxSize: 3,
      VPCZoneIdentifier: (subnets as Props[]).map(({ SubnetId: id }) => id).join(),
      LaunchTemplate: { LaunchTemplateName: "fleet", Version: "1" },
      ...more,
    };
    await done("CreateAutoScalingGroup", params);
    return params;
  }

  async function described(): Promise<Props> {
    const { AutoScalingGroups: found } = await done("DescribeAutoScalingGroups", {});
    return (found as Props[])[0]!;
  }

  async function names(operation: string, list: string, member: string): Promise<unknown[]> {
    const answer = await done(operation, GROUP);
    return (answer[list] as Props[]).map((item) => item[member]);
  }

  it("starts the instances of a group at once, with the tags that propagate", async () => {
    await fleet({
      DesiredCapacity: 2,
      Tags: [
        { Key: "service", Value: "reco", PropagateAtLaunch: true },
        { Key: "internal", Value: "yes", PropagateAtLaunch: false },
      ],
    });
    const answer = await done("DescribeInstances", {}, "ec2");
    const instances = (answer["Reservations"] as Props[]).flatMap(
      (reservation) => reservation["Instances"] as Props[],
    );
    assert.equal(instances.length, 2);
    for (const { Tags: tags } of instances) {
      const keys = (tags as Props[]).map(({ Key: key }) => key);
      assert.ok(keys.includes("service") && !keys.includes("internal"), keys.join());
    }
  });

  it("refuses a group's name that is taken", async () => {
    const params = await fleet();
    assert.match(await refused("CreateAutoScalingGroup", params), /^AlreadyExists/);
  });

  for (const [words, change, complaint] of [
    ["bounds in the wrong order", { MinSize: 4 }, /Max bound, 3, .* min bound, 4/],
    ["a desired capacity outside its bounds", { DesiredCapacity: 9 }, /Desired capacity:9/],
    ["a lifetime of less than a day", { MaxInstanceLifetime: 3600 }, /MaxInstanceLifetime/],
    ["a warm-up of more than an hour", { DefaultInstanceWarmup: 3601 }, /DefaultInstanceWarmup/],
    [
      "one healthy percentage of two",
      { InstanceMaintenancePolicy: { MinHealthyPercentage: 100 } },
      /need each other/,
    ],
    [
      "healthy percentages that are too far apart",
      { InstanceMaintenancePolicy: { MinHealthyPercentage: 50, MaxHealthyPercentage: 200 } },
      /healthy percentages/,
    ],
  ] as const) {
    it(`refuses ${words}`, async () => {
      await fleet();
      assert.match(await refused("UpdateAutoScalingGroup", { ...GROUP, ...change }), complaint);
    });
  }

  it("keeps a launch configuration while a group uses it, and starts none that is not there", async () => {
    const configuration = { LaunchConfigurationName: "old" };
    await done("CreateLaunchConfiguration", {
      ...configuration,
      ImageId: "ami-0123456789abcdef0",
      InstanceType: "m5.large",
    });
    await fleet({ LaunchTemplate: undefined, ...configuration });
    const absent = { ...GROUP, LaunchConfigurationName: "absent" };
    assert.match(await refused("UpdateAutoScalingGroup", absent), /not found - absent/);
    assert.match(
      await refused("DeleteLaunchConfiguration", configuration),
      /AutoScalingGroup fleet/,
    );
    await done("DeleteAutoScalingGroup", { ...GROUP, ForceDelete: true });
    await done("DeleteLaunchConfiguration", configuration);
    assert.match(await refused("DeleteLaunchConfiguration", configuration), /not found - old/);
  });

  it("keeps the desired capacity that an update does not speak of, within the bounds", async () => {
    await fleet({ DesiredCapacity: 3 });
    await done("UpdateAutoScalingGroup", { ...GROUP, MaxSize: 4 });
    assert.equal((await described())["DesiredCapacity"], 3);
    await done("UpdateAutoScalingGroup", { ...GROUP, MaxSize: 2 });
    assert.equal((await described())["DesiredCapacity"], 2);
  });

  it("keeps the mixed instances that an update does not speak of", async () => {
    const specification = { LaunchTemplateName: "fleet", Version: "1" };
    const overrides = [{ InstanceType: "m6i.large" }, { InstanceType: "m5.large" }];
    await fleet({
      LaunchTemplate: undefined,
      MixedInstancesPolicy: {
        LaunchTemplate: { LaunchTemplateSpecification: specification, Overrides: overrides },
      },
    });
    await done("UpdateAutoScalingGroup", { ...GROUP, MinSize: 2 });
    const { LaunchTemplate: template } = (await described())["MixedInstancesPolicy"] as Props;
    assert.deepEqual((template as Props)["Overrides"], overrides);
  });

  it("deletes a group with instances only by force, and its children with it", async () => {
    await fleet();
    await done("PutScalingPolicy", TRACKING);
    await done("PutScheduledUpdateGroupAction", EVENING);
    assert.match(await refused("DeleteAutoScalingGroup", GROUP), /^ResourceInUse/);
    await done("DeleteAutoScalingGroup", { ...GROUP, ForceDelete: true });
    assert.deepEqual(await names("DescribePolicies", "ScalingPolicies", "PolicyName"), []);
    const actions = "ScheduledUpdateGroupActions";
    assert.deepEqual(await names("DescribeScheduledActions", actions, "ScheduledActionName"), []);
  });

  for (const [operation, params] of [
    ["PutScalingPolicy", TRACKING],
    ["PutScheduledUpdateGroupAction", EVENING],
    [
      "PutLifecycleHook",
      {
        ...GROUP,
        LifecycleHookName: "h",
        LifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING",
      },
    ],
    ["PutWarmPool", GROUP],
    ["StartInstanceRefresh", GROUP],
  ] as const) {
    it(`needs a group for ${operation}`, async () => {
      assert.match(await refused(operation, params), /AutoScalingGroup name not found/);
    });
  }

  it("keeps policies and actions of the same name apart by their groups", async () => {
    const params = await fleet();
    const other = { AutoScalingGroupName: "other" };
    await done("CreateAutoScalingGroup", { ...params, ...other });
    for (const group of [GROUP, other]) {
      await done("PutScalingPolicy", { ...TRACKING, ...group });
      await done("PutScheduledUpdateGroupAction", { ...EVENING, ...group });
    }
    await done("DeletePolicy", { ...other, PolicyName: "cpu" });
    assert.deepEqual(await names("DescribePolicies", "ScalingPolicies", "PolicyName"), ["cpu"]);
    const again = { ...other, PolicyName: "cpu" };
    assert.match(await refused("DeletePolicy", again), /PolicyName not found: cpu/);
  });

  for (const [words, change, complaint] of [
    ["without its configuration", { TargetTrackingConfiguration: undefined }, /is required/],
    ["of no known type", { PolicyType: "Tracking" }, /PolicyType must be one of/],
    ["with the configuration of another type", { ScalingAdjustment: 1 }, /cannot be specified/],
    [
      "whose load balancer metric has no label",
      metric({ PredefinedMetricType: "ALBRequestCountPerTarget" }),
      /label is required/,
    ],
    [
      "with a label where none belongs",
      metric({ PredefinedMetricType: "ASGAverageNetworkIn", ResourceLabel: "x" }),
      /label cannot be specified/,
    ],
    [
      "whose label names no target group",
      metric({ PredefinedMetricType: "ALBRequestCountPerTarget", ResourceLabel: "app/a/1" }),
      /app\/a\/1 is not app\/NAME/,
    ],
    [
      "whose target group is not attached",
      metric({
        PredefinedMetricType: "ALBRequestCountPerTarget",
        ResourceLabel: "app/a/1/targetgroup/b/2",
      }),
      /not attached to the Auto Scaling group fleet/,
    ],
  ] as const) {
    it(`refuses a policy ${words}`, async () => {
      await fleet();
      assert.match(await refused("PutScalingPolicy", { ...TRACKING, ...change }), complaint);
    });
  }

  function metric(specification: Props): Props {
    const configuration = { TargetValue: 50, PredefinedMetricSpecification: specification };
    return { TargetTrackingConfiguration: configuration };
  }

  for (const [words, change, complaint] of [
    ["without a buffer that its behaviour needs", { MaxCapacityBreachBehavior: RAISE }, /Buffer/],
    ["with a buffer that its behaviour forbids", { MaxCapacityBuffer: 10 }, /MaxCapacityBuffer/],
    ["that starts more than an hour ahead", { SchedulingBufferTime: 3601 }, /3600 seconds/],
    ["of two specifications", { MetricSpecifications: [PAIR, PAIR] }, /exactly one/],
    ["of no metric", { MetricSpecifications: [{ TargetValue: 1 }] }, /metric pair, or both/],
    [
      "of a pair and a load metric",
      {
        MetricSpecifications: [
          {
            ...PAIR,
            PredefinedLoadMetricSpecification: { PredefinedMetricType: "ASGTotalCPUUtilization" },
          },
        ],
      },
      /metric pair, or both/,
    ],
  ] as const) {
    it(`refuses a forecast ${words}`, async () => {
      await fleet();
      const forecast = { MetricSpecifications: [PAIR], Mode: "ForecastOnly" };
      const params = {
        ...GROUP,
        PolicyName: "forecast",
        PolicyType: "PredictiveScaling",
        PredictiveScalingConfiguration: forecast,
      };
      await done("PutScalingPolicy", params);
      const changed: Props = Object.assign({}, forecast, change);
      const bad = { ...params, PredictiveScalingConfiguration: changed };
      assert.match(await refused("PutScalingPolicy", bad), complaint);
    });
  }

  it("refuses a scheduled action of no size, of no time and of a time that is taken", async () => {
    await fleet();
    const { MinSize: _, ...sizeless } = EVENING;
    assert.match(await refused("PutScheduledUpdateGroupAction", sizeless), /At least one of/);
    const { Recurrence: _r, ...timeless } = EVENING;
    assert.match(await refused("PutScheduledUpdateGroupAction", timeless), /Recurrence or Start/);
    const at = { ...EVENING, StartTime: "2030-01-01T00:00:00Z" };
    await done("PutScheduledUpdateGroupAction", at);
    await done("PutScheduledUpdateGroupAction", { ...at, MinSize: 3 });
    const second = { ...at, ScheduledActionName: "second" };
    assert.match(await refused("PutScheduledUpdateGroupAction", second), /^AlreadyExists/);
  });

  for (const [words, change, complaint] of [
    ["for no transition", { LifecycleTransition: "autoscaling:EC2_REBOOT" }, /must be one of/],
    ["that waits less than half a minute", { HeartbeatTimeout: 29 }, /between 30 and 7200/],
    ["that waits more than two hours", { HeartbeatTimeout: 7201 }, /between 30 and 7200/],
    ["of another result", { DefaultResult: "RETRY" }, /CONTINUE or ABANDON/],
  ] as const) {
    it(`refuses a hook ${words}`, async () => {
      await fleet();
      const hook = {
        ...GROUP,
        LifecycleHookName: "drain",
        LifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING",
      };
      await done("PutLifecycleHook", hook);
      assert.match(await refused("PutLifecycleHook", { ...hook, ...change }), complaint);
    });
  }

  it("refuses a scheduled action whose bounds are in the wrong order", async () => {
    await fleet();
    const crossed = { ...EVENING, MinSize: 3, MaxSize: 2 };
    assert.match(await refused("PutScheduledUpdateGroupAction", crossed), /Max bound, 2/);
  });

  it("attaches traffic sources of a group and lets them go", async () => {
    await fleet({ TrafficSources: [{ Identifier: "lattice", Type: "vpc-lattice" }] });
    const source = { ...GROUP, TrafficSources: [{ Identifier: "lattice" }] };
    assert.deepEqual(await names("DescribeTrafficSources", "TrafficSources", "Identifier"), [
      "lattice",
    ]);
    await done("DetachTrafficSources", source);
    assert.match(await refused("DetachTrafficSources", source), /not attached/);
    const targets = { ...GROUP, TargetGroupARNs: ["arn:absent"] };
    assert.match(
      await refused("DetachLoadBalancerTargetGroups", targets),
      /arn:absent is not attached/,
    );
  });

  it("notifies a topic of a group until it is told not to", async () => {
    await fleet();
    const topic = { ...GROUP, TopicARN: "arn:aws:sns:us-east-1:123456789012:fleet" };
    const types = ["autoscaling:EC2_INSTANCE_LAUNCH"];
    await done("PutNotificationConfiguration", { ...topic, NotificationTypes: types });
    const listed = async (): Promise<unknown[]> => {
      const all = { AutoScalingGroupNames: ["fleet"] };
      const answer = await done("DescribeNotificationConfigurations", all);
      const found = answer["NotificationConfigurations"] as Props[];
      return found.map(({ NotificationType: type }) => type);
    };
    assert.deepEqual(await listed(), types);
    await done("DeleteNotificationConfiguration", topic);
    assert.deepEqual(await listed(), []);
    assert.match(await refused("DeleteNotificationConfiguration", topic), /No notification/);
  });

  it("rolls a refresh back only to a numbered version of the template", async () => {
    await fleet({ LaunchTemplate: { LaunchTemplateName: "fleet", Version: "$Latest" } });
    const refresh = { ...GROUP, Preferences: { AutoRollback: true }, DesiredConfiguration: {} };
    assert.match(await refused("StartInstanceRefresh", refresh), /numbered .* version: \$Latest/);
    const { DesiredConfiguration: _, ...blind } = refresh;
    assert.match(await refused("StartInstanceRefresh", blind), /needs a DesiredConfiguration/);
    await done("StartInstanceRefresh", GROUP);
    const statuses = await names("DescribeInstanceRefreshes", "InstanceRefreshes", "Status");
    assert.deepEqual(statuses, ["Successful"]);
  });

  it("carries out no call of a service that nothing simulates", async () => {
    const answer = await judge.execute("autoscaling-plans", "GetScalingPlanResourceForecastData", {
      ScalingPlanName: "p",
      ScalingPlanVersion: 1,
      ServiceNamespace: "autoscaling",
      ResourceId: "autoScalingGroup/fleet",
      ScalableDimension: "autoscaling:autoScalingGroup:DesiredCapacity",
      ForecastDataType: "LoadForecast",
      StartTime: "2030-01-01T00:00:00Z",
      EndTime: "2030-01-02T00:00:00Z",
    });
    assert.deepEqual(answer, { problems: [], moto: false, response: {} });
  });
});
