import assert from "node:assert/strict";
import { PluginClient, type Made } from "../plugin-kit/client";
import { UNKNOWN, type Props } from "../plugin-kit/values";
import { startJudge, type Judge } from "./judge";
import { pluginCommand } from "./plugin/command";
import * as samples from "./samplesEc2";
import { URN } from "./samplesEc2";

type Name = keyof typeof URN;

const REGION = "eu-central-1";

describe("The aws stand-in, judged, for fleets of instances,", function () {
  this.timeout(600_000);
  let judge: Judge;
  let plugin: PluginClient;
  before(async () => {
    judge = await startJudge();
    plugin = await PluginClient.start(await pluginCommand(), {
      MLSCALE_AWS_STANDIN: "judge",
      MLSCALE_AWS_JUDGE: judge.url,
    });
    await plugin.configure({ region: REGION });
  });
  beforeEach(() => judge.reset());
  after(async () => {
    await plugin.stop();
    await judge.stop();
  });

  async function ask(service: string, operation: string, params: Props): Promise<Props> {
    return (await judge.execute(service, operation, params, REGION)).response ?? {};
  }

  async function described(): Promise<Props[]> {
    return (await ask("autoscaling", "DescribeAutoScalingGroups", {}))[
      "AutoScalingGroups"
    ] as Props[];
  }

  async function zones(): Promise<Props> {
    const { Subnets: subnets } = await ask("ec2", "DescribeSubnets", {});
    const ids = (subnets as Props[]).map(({ SubnetId: id }) => id!);
    return { vpcZoneIdentifiers: ids.slice(0, 2) };
  }

  async function fleet(more: Props = {}): Promise<{ template: Made; group: Made }> {
    const template = await plugin.make(URN.template, samples.template);
    const args = samples.group(template.id, { ...(await zones()), ...more });
    return { template, group: await plugin.make(URN.group, args) };
  }

  it("makes and removes a whole fleet that AWS's models accept", async () => {
    const { template, group } = await fleet();
    const made: [Name, Made][] = [];
    const make = async (name: Name, args: Props): Promise<Made> => {
      const one = await plugin.make(URN[name], args);
      made.unshift([name, one]);
      return one;
    };
    for (const policy of ["tracking", "steps", "simple"] as const) {
      await make("policy", samples[policy](group.id));
    }
    for (const policy of ["forecast", "searching"] as const) {
      await make("forecast", samples[policy](group.id));
    }
    await make("schedule", samples.schedule(group.id));
    await make("hook", samples.hook(group.id));
    await make("notification", {
      groupNames: [group.id],
      topicArn: `arn:aws:sns:${REGION}:123456789012:fleet`,
      notifications: ["autoscaling:EC2_INSTANCE_LAUNCH"],
    });
    const application = await make("application", {});
    const config = await make("config", samples.config);
    await make("deployment", {
      ...samples.deployment(String(application.state["name"]), group.id),
      deploymentConfigName: config.id,
    });
    const [found] = await described();
    assert.equal((found!["Instances"] as Props[]).length, 1);
    assert.equal(group.state["arn"], found!["AutoScalingGroupARN"]);
    assert.deepEqual((found!["WarmPoolConfiguration"] as Props)["MinSize"], 1);
    for (const [name, one] of made) await plugin.delete(URN[name], one);
    await plugin.delete(URN.group, group);
    await plugin.delete(URN.template, template);
    assert.deepEqual(await described(), []);
  });

  for (const [name, args, property] of [
    ["template", { ...samples.template, instanceType: "m6i.huge" }, "instanceType"],
    [
      "template",
      { ...samples.template, metadataOptions: { httpTokens: "always" } },
      "metadataOptions.httpTokens",
    ],
    [
      "template",
      { ...samples.template, networkInterfaces: [{ associatePublicIpAddress: "no" }] },
      "networkInterfaces[0].associatePublicIpAddress",
    ],
    ["template", { ...samples.template, name: "ab" }, "name"],
    ["group", samples.group("lt-1", { name: "x".repeat(256) }), "name"],
    ["group", samples.group("lt-1", { warmPool: { poolState: "Frozen" } }), "poolState"],
    ["group", samples.group("lt-1", { healthCheckType: "x".repeat(33) }), "healthCheckType"],
    [
      "group",
      samples.group("lt-1", {
        launchTemplate: null,
        mixedInstancesPolicy: {
          launchTemplate: {
            launchTemplateSpecification: { launchTemplateName: "a" },
          },
        },
      }),
      "mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.launchTemplateName",
    ],
    ["group", { ...samples.group(""), launchTemplate: { name: "a" } }, "launchTemplate.name"],
    ["forecast", samples.forecast("g", { mode: "Scale" }), "predictiveScalingConfiguration.mode"],
    [
      "forecast",
      samples.forecast("g", { maxCapacityBuffer: "101" }),
      "predictiveScalingConfiguration.maxCapacityBuffer",
    ],
    [
      "forecast",
      samples.forecast("g", { schedulingBufferTime: "soon" }),
      "predictiveScalingConfiguration.schedulingBufferTime",
    ],
    [
      "forecast",
      samples.forecast("g", {
        metricSpecification: {
          targetValue: 1,
          predefinedMetricPairSpecification: { predefinedMetricType: "CPU" },
        },
      }),
      "predictiveScalingConfiguration.metricSpecification.predefinedMetricPairSpecification.predefinedMetricType",
    ],
    ["schedule", { ...samples.schedule("g"), timeZone: "x".repeat(256) }, "timeZone"],
    ["hook", { ...samples.hook("g"), name: "a b" }, "name"],
    ["application", { computePlatform: "Cloud" }, "computePlatform"],
    ["config", { minimumHealthyHosts: { type: "HOSTS" } }, "minimumHealthyHosts.type"],
    [
      "deployment",
      { ...samples.deployment("a", "g"), deploymentGroupName: "a b" },
      "deploymentGroupName",
    ],
    [
      "deployment",
      {
        ...samples.deployment("a", "g"),
        blueGreenDeploymentConfig: { greenFleetProvisioningOption: { action: "COPY" } },
      },
      "blueGreenDeploymentConfig.greenFleetProvisioningOption.action",
    ],
  ] as [Name, Props, string][]) {
    it(`names ${property} of a bad ${name}`, async () => {
      const { failures } = await plugin.check(URN[name], args);
      assert.ok(failures.length > 0);
      for (const failure of failures) assert.equal(failure.property, property);
    });
  }

  it("does not judge what is unknown", async () => {
    const unknownGroup = samples.group(UNKNOWN, {
      vpcZoneIdentifiers: ["subnet-a", UNKNOWN],
      targetGroupArns: UNKNOWN,
      tags: UNKNOWN,
      warmPool: UNKNOWN,
      instanceRefresh: UNKNOWN,
    });
    for (const [name, args] of [
      ["template", { ...samples.template, networkInterfaces: UNKNOWN, tagSpecifications: UNKNOWN }],
      ["template", { ...samples.template, ebsOptimized: UNKNOWN, tags: UNKNOWN }],
      ["group", unknownGroup],
      ["group", { ...unknownGroup, launchTemplate: UNKNOWN, initialLifecycleHooks: UNKNOWN }],
      ["forecast", { ...samples.forecast(UNKNOWN), predictiveScalingConfiguration: UNKNOWN }],
      ["forecast", samples.forecast(UNKNOWN, { maxCapacityBuffer: UNKNOWN })],
      ["forecast", samples.forecast(UNKNOWN, { metricSpecification: UNKNOWN })],
      ["policy", { ...samples.steps(UNKNOWN), stepAdjustments: UNKNOWN, policyType: UNKNOWN }],
      ["schedule", { ...samples.schedule(UNKNOWN), minSize: UNKNOWN, startTime: UNKNOWN }],
      ["attachment", { ...samples.of(UNKNOWN), lbTargetGroupArn: UNKNOWN }],
      ["source", { ...samples.of(UNKNOWN), trafficSource: UNKNOWN }],
      ["notification", { groupNames: UNKNOWN, topicArn: UNKNOWN, notifications: UNKNOWN }],
      ["notification", { groupNames: [UNKNOWN], topicArn: UNKNOWN, notifications: ["x"] }],
      ["deployment", samples.deployment(UNKNOWN, UNKNOWN)],
      [
        "deployment",
        {
          ...samples.deployment("a", "g"),
          alarmConfiguration: UNKNOWN,
          loadBalancerInfo: UNKNOWN,
          blueGreenDeploymentConfig: UNKNOWN,
          autoscalingGroups: UNKNOWN,
        },
      ],
      ["config", { minimumHealthyHosts: UNKNOWN, trafficRoutingConfig: UNKNOWN }],
    ] as [Name, Props][]) {
      assert.deepEqual((await plugin.check(URN[name], args)).failures, [], name);
    }
  });

  it("reads back what AWS adds to a group", async () => {
    const { template, group } = await fleet();
    assert.equal(group.state["desiredCapacity"], 1);
    assert.deepEqual(group.state["availabilityZones"], ["eu-central-1a", "eu-central-1b"]);
    assert.deepEqual(group.state["launchTemplate"], {
      id: template.id,
      name: template.state["name"],
      version: "1",
    });
    assert.deepEqual((await plugin.diff(URN.group, group, group.inputs)).changes, {});
  });

  it("leaves the capacity alone that policies moved", async () => {
    const { group } = await fleet({ desiredCapacity: 1 });
    const moved = { AutoScalingGroupName: group.id, DesiredCapacity: 3 };
    await judge.execute("autoscaling", "SetDesiredCapacity", moved, REGION);
    await plugin.update(URN.group, group, { ...group.inputs, maxSize: 5 });
    const [found] = await described();
    assert.equal(found!["DesiredCapacity"], 3);
    const seen = await plugin.read(URN.group, group);
    assert.equal(seen.inputs["desiredCapacity"], 3);
  });

  it("counts a template's versions as AWS does, and refreshes a group that follows them", async () => {
    const { template, group } = await fleet();
    const news = { ...template.inputs, instanceType: "m6i.xlarge" };
    const state = await plugin.update(URN.template, template, news);
    assert.equal(state["latestVersion"], 2);
    assert.equal(state["defaultVersion"], 1);
    await plugin.update(URN.group, group, {
      ...group.inputs,
      launchTemplate: { id: template.id, version: String(state["latestVersion"]) },
    });
    const name = { AutoScalingGroupName: group.id };
    const { InstanceRefreshes: refreshes } = await ask(
      "autoscaling",
      "DescribeInstanceRefreshes",
      name,
    );
    assert.equal((refreshes as Props[]).length, 1);
    const [found] = await described();
    assert.equal((found!["LaunchTemplate"] as Props)["Version"], "2");
  });

  it("changes the tags of a group, those that propagate and those that do not", async () => {
    const { group } = await fleet();
    const tags = [{ key: "stage", value: "live", propagateAtLaunch: false }];
    const state = await plugin.update(URN.group, group, { ...group.inputs, tags });
    assert.deepEqual(state["tags"], tags);
  });

  it("attaches a target group from either resource type, once it exists", async () => {
    const { group } = await fleet();
    const { Vpcs: vpcs } = await ask("ec2", "DescribeVpcs", {});
    const { TargetGroups: made } = await ask("elbv2", "CreateTargetGroup", {
      Name: "fleet",
      Protocol: "HTTP",
      Port: 80,
      VpcId: (vpcs as Props[])[0]!["VpcId"],
    });
    const arn = String((made as Props[])[0]!["TargetGroupArn"]);
    for (const [name, args] of [
      ["attachment", { ...samples.of(group.id), lbTargetGroupArn: arn }],
      ["source", { ...samples.of(group.id), trafficSource: { identifier: arn, type: "elbv2" } }],
    ] as [Name, Props][]) {
      const attached = await plugin.make(URN[name], args);
      assert.deepEqual((await described())[0]!["TargetGroupARNs"], [arn]);
      assert.notEqual((await plugin.read(URN[name], attached)).id, "");
      await plugin.delete(URN[name], attached);
      assert.deepEqual((await described())[0]!["TargetGroupARNs"], []);
      assert.equal((await plugin.read(URN[name], attached)).id, "");
    }
  });

  it("sees on refresh what is gone", async () => {
    const { group } = await fleet();
    const policy = await plugin.make(URN.policy, samples.tracking(group.id));
    const schedule = await plugin.make(URN.schedule, samples.schedule(group.id));
    await plugin.delete(URN.group, group);
    for (const [name, made] of [
      ["group", group],
      ["policy", policy],
      ["schedule", schedule],
    ] as [Name, Made][]) {
      assert.equal((await plugin.read(URN[name], made)).id, "");
    }
  });

  it("fails a policy of a group that is not there, in AWS's words", async () => {
    await assert.rejects(
      plugin.make(URN.policy, samples.tracking("absent")),
      /PutScalingPolicy: api error ValidationError: AutoScalingGroup name not found/,
    );
  });

  it("moves a deployment group to other groups of instances in place", async () => {
    const { group } = await fleet();
    const application = await plugin.make(URN.application, { name: "reco" });
    const made = await plugin.make(URN.deployment, samples.deployment("reco", group.id));
    const state = await plugin.update(URN.deployment, made, {
      ...made.inputs,
      autoscalingGroups: [],
    });
    assert.deepEqual(state["autoscalingGroups"], []);
    const key = { applicationName: "reco", deploymentGroupName: "live" };
    const { deploymentGroupInfo: info } = await ask("codedeploy", "GetDeploymentGroup", key);
    assert.deepEqual((info as Props)["autoScalingGroups"], []);
    assert.notEqual((await plugin.read(URN.application, application)).id, "");
  });
});
