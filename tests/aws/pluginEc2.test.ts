import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PluginClient } from "../plugin-kit/client";
import { UNKNOWN, type Props } from "../plugin-kit/values";
import type { LogEntry } from "./plugin/backend";
import { pluginCommand } from "./plugin/command";
import * as samples from "./samplesEc2";
import { URN } from "./samplesEc2";

const ZONES = { vpcZoneIdentifiers: ["subnet-a", "subnet-b"] };

describe("The aws stand-in, offline, for fleets of instances,", function () {
  this.timeout(60_000);
  let plugin: PluginClient;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "aws-stand-in-"));
    plugin = await PluginClient.start(await pluginCommand(), {
      MLSCALE_AWS_STANDIN: "offline",
      MLSCALE_AWS_LOG: join(folder, "calls.jsonl"),
    });
    await plugin.configure({ region: "eu-west-1" });
  });
  after(async () => {
    await plugin.stop();
    rmSync(folder, { recursive: true });
  });

  /** The calls that `act` makes for real, after Check. */
  async function calls(act: () => Promise<unknown>): Promise<LogEntry[]> {
    const before = logged().length;
    await act();
    return logged()
      .slice(before)
      .filter(({ phase }) => phase !== "check" && phase !== "read");
  }

  function logged(): LogEntry[] {
    const text = readFileSync(join(folder, "calls.jsonl"), { encoding: "utf8", flag: "a+" });
    const lines = text.split("\n").filter((line) => line !== "");
    return lines.map((line) => JSON.parse(line) as LogEntry);
  }

  function names(entries: LogEntry[]): string[] {
    return entries.map(({ operation }) => operation);
  }

  it("names groups, templates, policies, hooks and configurations, and not what must be named", async () => {
    for (const [urn, args, property] of [
      [URN.template, samples.template, "name"],
      [URN.group, samples.group("lt-1"), "name"],
      [URN.policy, samples.simple("fleet"), "name"],
      [URN.hook, samples.hook("fleet"), "name"],
      [URN.application, {}, "name"],
      [URN.config, samples.config, "deploymentConfigName"],
    ] as [string, Props, string][]) {
      const { inputs, failures } = await plugin.check(urn, args);
      assert.deepEqual(failures, []);
      assert.match(String(inputs[property]), /-[0-9a-f]{7}$/);
    }
    const { inputs } = await plugin.check(URN.deployment, samples.deployment("a", "g"));
    assert.equal(inputs["deploymentGroupName"], "live");
  });

  it("names what has a prefix by the prefix, once it is made", async () => {
    const args = samples.group("lt-1", { namePrefix: "reco-" });
    const { inputs } = await plugin.check(URN.group, args);
    assert.equal(inputs["name"], undefined);
    const planned = await plugin.create(URN.group, inputs, true);
    assert.equal(planned.state["name"], UNKNOWN);
    const { id } = await plugin.create(URN.group, inputs);
    assert.match(id, /^reco-[0-9a-f]+$/);
  });

  it("fills in the provider's defaults, those of blocks where the blocks are", async () => {
    const { inputs } = await plugin.check(URN.group, samples.group("lt-1"));
    assert.equal(inputs["healthCheckGracePeriod"], 300);
    assert.equal(inputs["waitForCapacityTimeout"], "10m");
    const pool = inputs["warmPool"] as Props;
    assert.equal(pool["poolState"], "Stopped");
    assert.equal(pool["maxGroupPreparedCapacity"], 2);
    const { preferences } = inputs["instanceRefresh"] as Props;
    assert.equal((preferences as Props)["minHealthyPercentage"], 90);
    const policy = await plugin.check(URN.policy, samples.simple("g"));
    assert.equal(policy.inputs["policyType"], "SimpleScaling");
    assert.equal("predictiveScalingConfiguration" in policy.inputs, false);
    const args = samples.searching("g")["predictiveScalingConfiguration"] as Props;
    const { mode: _, maxCapacityBreachBehavior: _behavior, ...rest } = args;
    const forecast = await plugin.check(URN.forecast, {
      ...samples.forecast("g"),
      predictiveScalingConfiguration: rest,
    });
    const configuration = forecast.inputs["predictiveScalingConfiguration"] as Props;
    assert.equal(configuration["mode"], "ForecastOnly");
    assert.equal(configuration["maxCapacityBreachBehavior"], "HonorMaxCapacity");
    const specification = configuration["metricSpecification"] as Props;
    const { metricDataQueries } = specification["customizedLoadMetricSpecification"] as Props;
    assert.deepEqual(
      (metricDataQueries as Props[]).map(({ returnData }) => returnData),
      [true, false],
    );
  });

  for (const [words, urn, args, properties] of [
    ["a group of no instances", URN.group, { minSize: 1, maxSize: 1 }, ["launchTemplate"]],
    [
      "a group of two templates",
      URN.group,
      samples.group("lt-1", { mixedInstancesPolicy: {} }),
      ["launchTemplate", "mixedInstancesPolicy"],
    ],
    [
      "a group in zones and subnets",
      URN.group,
      samples.group("lt-1", { ...ZONES, availabilityZones: ["eu-west-1a"] }),
      ["availabilityZones", "vpcZoneIdentifiers"],
    ],
    [
      "a template with two defaults",
      URN.template,
      { ...samples.template, defaultVersion: 1, updateDefaultVersion: true },
      ["defaultVersion", "updateDefaultVersion"],
    ],
    [
      "a schedule of no timestamp",
      URN.schedule,
      { ...samples.schedule("g"), startTime: "2030-01-01T00:00:00+01:00" },
      ["startTime"],
    ],
    ["an attachment of nothing", URN.attachment, samples.of("g"), ["lbTargetGroupArn"]],
    [
      "a tracking policy of two metrics",
      URN.policy,
      {
        ...samples.tracking("g"),
        targetTrackingConfiguration: {
          targetValue: 1,
          predefinedMetricSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
          customizedMetricSpecification: { metrics: [] },
        },
      },
      [
        "targetTrackingConfiguration.customizedMetricSpecification",
        "targetTrackingConfiguration.predefinedMetricSpecification",
      ],
    ],
  ] as [string, string, Props, string[]][]) {
    it(`refuses ${words} as the provider's schema does`, async () => {
      const { failures } = await plugin.check(urn, args);
      assert.deepEqual(failures.map(({ property }) => property).sort(), properties);
    });
  }

  for (const [words, change, complaint] of [
    ["a cooldown of a tracking policy", { cooldown: 60 }, /cooldown is only supported/],
    ["a simple policy of no size", { policyType: "SimpleScaling" }, /scaling_adjustment is requ/],
    ["steps of a tracking policy", { stepAdjustments: [{}] }, /step_adjustment is only supp/],
  ] as [string, Props, RegExp][]) {
    it(`refuses ${words} when it is about to make it, and in no preview`, async () => {
      const tracking = samples.tracking("g");
      const args =
        change["policyType"] === undefined
          ? { ...tracking, ...change }
          : { ...samples.of("g"), ...change };
      const { inputs, failures } = await plugin.check(URN.policy, args);
      assert.deepEqual(failures, []);
      await plugin.create(URN.policy, inputs, true);
      await assert.rejects(plugin.create(URN.policy, inputs), complaint);
    });
  }

  it("sends the strings of forecasts and templates as the API's numbers and booleans", async () => {
    const [put] = await calls(() => plugin.make(URN.forecast, samples.forecast("g")));
    const sent = put!.params["PredictiveScalingConfiguration"] as Props;
    assert.equal(sent["MaxCapacityBuffer"], 10);
    assert.equal(sent["SchedulingBufferTime"], 300);
    assert.equal((sent["MetricSpecifications"] as Props[]).length, 1);
    const [create] = await calls(() => plugin.make(URN.template, samples.template));
    const data = create!.params["LaunchTemplateData"] as Props;
    assert.equal(data["EbsOptimized"], true);
    const [device] = data["BlockDeviceMappings"] as Props[];
    assert.equal((device!["Ebs"] as Props)["Encrypted"], true);
    const [card] = data["NetworkInterfaces"] as Props[];
    assert.deepEqual(card, { AssociatePublicIpAddress: false, Groups: ["sg-0123abcd"] });
  });

  it("leaves alone the sizes of a schedule that are -1, and sends 0 for those that are not given", async () => {
    const [put] = await calls(() => plugin.make(URN.schedule, samples.schedule("g")));
    assert.deepEqual([put!.params["MinSize"], put!.params["MaxSize"]], [2, undefined]);
    const { maxSize: _, ...args } = samples.schedule("g");
    const [other] = await calls(() => plugin.make(URN.schedule, args));
    assert.equal(other!.params["MaxSize"], 0);
  });

  it("makes a group, then all that belongs to it", async () => {
    const args = samples.group("lt-1", { ...ZONES, suspendedProcesses: ["AZRebalance"] });
    const made = await calls(() => plugin.make(URN.group, args));
    assert.deepEqual(names(made), [
      "CreateAutoScalingGroup",
      "SuspendProcesses",
      "EnableMetricsCollection",
      "PutWarmPool",
    ]);
    assert.equal(made[0]!.params["VPCZoneIdentifier"], "subnet-a,subnet-b");
  });

  it("starts no instance before the hooks of a group are there", async () => {
    const hook = { name: "boot", lifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING" };
    const args = samples.group("lt-1", { initialLifecycleHooks: [hook], desiredCapacity: 2 });
    const made = await calls(() => plugin.make(URN.group, args));
    assert.deepEqual(names(made).slice(0, 3), [
      "CreateAutoScalingGroup",
      "PutLifecycleHook",
      "UpdateAutoScalingGroup",
    ]);
    assert.deepEqual(
      [made[0]!.params["MaxSize"], made[0]!.params["DesiredCapacity"]],
      [0, undefined],
    );
    assert.deepEqual([made[2]!.params["MaxSize"], made[2]!.params["DesiredCapacity"]], [4, 2]);
  });

  it("sends no warm-up of 0 for a new group, as the provider does not", async () => {
    const args = samples.group("lt-1", { defaultInstanceWarmup: 0 });
    const [create] = await calls(() => plugin.make(URN.group, args));
    assert.equal("DefaultInstanceWarmup" in create!.params, false);
  });

  it("sends only what changes of a group, never the desired capacity beside it", async () => {
    const made = await plugin.make(URN.group, samples.group("lt-1", { desiredCapacity: 2 }));
    const [update, ...rest] = await calls(() =>
      plugin.update(URN.group, made, { ...made.inputs, maxSize: 6 }),
    );
    assert.deepEqual(update!.params, {
      AutoScalingGroupName: made.id,
      NewInstancesProtectedFromScaleIn: false,
      MaxSize: 6,
    });
    assert.deepEqual(rest, []);
  });

  it("keeps the capacity that policies moved when the program names none any more", async () => {
    const made = await plugin.make(URN.group, samples.group("lt-1", { desiredCapacity: 2 }));
    const moved = { ...made, state: { ...made.state, desiredCapacity: 3 } };
    const { desiredCapacity: _, ...news } = made.inputs;
    assert.deepEqual((await plugin.diff(URN.group, moved, news)).changes, {});
    const ignored = await plugin.diff(URN.group, moved, made.inputs, ["desiredCapacity"]);
    assert.deepEqual(ignored.changes, {});
    const fought = await plugin.diff(URN.group, moved, made.inputs);
    assert.deepEqual(fought.changes, { desiredCapacity: "update" });
    const state = await plugin.update(URN.group, moved, { ...news, maxSize: 5 });
    assert.equal(state["desiredCapacity"], 3);
  });

  for (const [words, change, expected] of [
    ["another template version", { launchTemplate: { id: "lt-1", version: "2" } }, true],
    ["tags, which are a trigger", { tags: [] }, true],
    ["another size", { maxSize: 7 }, false],
  ] as [string, Props, boolean][]) {
    it(`${expected ? "starts an" : "starts no"} instance refresh for ${words}`, async () => {
      const made = await plugin.make(URN.group, samples.group("lt-1"));
      const sent = await calls(() => plugin.update(URN.group, made, { ...made.inputs, ...change }));
      const refresh = sent.find(({ operation }) => operation === "StartInstanceRefresh");
      assert.equal(refresh !== undefined, expected);
      if (!refresh) return;
      const preferences = refresh.params["Preferences"] as Props;
      assert.equal(preferences["InstanceWarmup"], 120);
      assert.equal(preferences["CheckpointDelay"], 60);
    });
  }

  it("takes and gives target groups, metrics and processes one by one", async () => {
    const before = { targetGroupArns: ["arn:1", "arn:2"], suspendedProcesses: ["AZRebalance"] };
    const made = await plugin.make(URN.group, samples.group("lt-1", before));
    const sent = await calls(() =>
      plugin.update(URN.group, made, {
        ...made.inputs,
        targetGroupArns: ["arn:2", "arn:3"],
        suspendedProcesses: null,
        enabledMetrics: ["GroupDesiredCapacity", "GroupMaxSize"],
        warmPool: null,
      }),
    );
    assert.deepEqual(
      sent.map(({ operation, params }) => [operation, params["TargetGroupARNs"]]),
      [
        ["DetachLoadBalancerTargetGroups", ["arn:1"]],
        ["AttachLoadBalancerTargetGroups", ["arn:3"]],
        ["DeleteWarmPool", undefined],
        ["EnableMetricsCollection", undefined],
        ["ResumeProcesses", undefined],
      ],
    );
  });

  it("empties a group before it deletes it, unless it deletes by force", async () => {
    const gentle = await plugin.make(URN.group, samples.group("lt-1"));
    assert.deepEqual(names(await calls(() => plugin.delete(URN.group, gentle))), [
      "DeleteWarmPool",
      "UpdateAutoScalingGroup",
      "DeleteAutoScalingGroup",
    ]);
    const args = samples.group("lt-1", { forceDelete: true, warmPool: null });
    const forced = await plugin.make(URN.group, args);
    const [removal, ...rest] = await calls(() => plugin.delete(URN.group, forced));
    assert.equal(removal!.params["ForceDelete"], true);
    assert.deepEqual(rest, []);
  });

  it("does not know a template's next version in a preview, and counts it in an update", async () => {
    const made = await plugin.make(URN.template, samples.template);
    assert.equal(made.state["latestVersion"], 1);
    assert.match(made.id, /^lt-[0-9a-f]{17}$/);
    const news = { ...made.inputs, instanceType: "m6i.xlarge" };
    const preview = await plugin.update(URN.template, made, news, true);
    assert.equal(preview["latestVersion"], UNKNOWN);
    assert.equal(preview["defaultVersion"], 1);
    const updated = await plugin.update(URN.template, made, news);
    assert.equal(updated["latestVersion"], 2);
    const following = { ...news, updateDefaultVersion: true };
    const defaulted = await plugin.update(URN.template, made, following);
    assert.equal(defaulted["defaultVersion"], 2);
  });

  it("makes a version of a template for what it launches, and none for its tags", async () => {
    const made = await plugin.make(URN.template, samples.template);
    const retagged = await calls(() =>
      plugin.update(URN.template, made, { ...made.inputs, tags: { stage: "live" } }),
    );
    assert.deepEqual(names(retagged), ["DeleteTags", "CreateTags"]);
    const changed = await calls(() =>
      plugin.update(URN.template, made, {
        ...made.inputs,
        imageId: "ami-1",
        updateDefaultVersion: true,
      }),
    );
    assert.deepEqual(names(changed), ["CreateLaunchTemplateVersion", "ModifyLaunchTemplate"]);
    assert.equal(changed[1]!.params["DefaultVersion"], "2");
  });

  for (const [name, args, property] of [
    ["template", samples.template, "name"],
    ["group", samples.group("lt-1"), "name"],
    ["group", samples.group("lt-1"), "initialLifecycleHooks"],
    ["policy", samples.simple("g"), "autoscalingGroupName"],
    ["schedule", samples.schedule("g"), "scheduledActionName"],
    ["hook", samples.hook("g"), "autoscalingGroupName"],
    ["attachment", { ...samples.of("g"), lbTargetGroupArn: "arn:1" }, "lbTargetGroupArn"],
    ["config", samples.config, "minimumHealthyHosts"],
    ["application", {}, "computePlatform"],
  ] as [keyof typeof URN, Props, string][]) {
    it(`replaces the ${name} for another ${property}`, async () => {
      const made = await plugin.make(URN[name], args);
      const news = { ...made.inputs, [property]: property === "name" ? "another" : ["another"] };
      assert.deepEqual((await plugin.diff(URN[name], made, news)).replaces, [property]);
    });
  }

  for (const [name, args, change] of [
    ["template", samples.template, { imageId: "ami-1" }],
    ["group", samples.group("lt-1"), { launchTemplate: { id: "lt-2" } }],
    ["policy", samples.simple("g"), { scalingAdjustment: 2 }],
    ["schedule", samples.schedule("g"), { recurrence: "0 8 * * *" }],
    ["hook", samples.hook("g"), { heartbeatTimeout: 60 }],
    ["application", {}, { name: "renamed" }],
    ["deployment", samples.deployment("a", "g"), { autoscalingGroups: ["h"] }],
    ["deployment", samples.deployment("a", "g"), { deploymentGroupName: "next" }],
  ] as [keyof typeof URN, Props, Props][]) {
    it(`updates the ${name} in place for another ${Object.keys(change)[0]}`, async () => {
      const made = await plugin.make(URN[name], args);
      const diff = await plugin.diff(URN[name], made, { ...made.inputs, ...change });
      assert.ok(Object.keys(diff.changes).length > 0);
      assert.deepEqual(diff.replaces, []);
    });
  }

  it("sends only what changes of a deployment group, and its groups with blue/green settings", async () => {
    const made = await plugin.make(URN.deployment, samples.deployment("a", "g"));
    const [renamed] = await calls(() =>
      plugin.update(URN.deployment, made, { ...made.inputs, deploymentGroupName: "next" }),
    );
    assert.deepEqual(renamed!.params, {
      applicationName: "a",
      currentDeploymentGroupName: "live",
      newDeploymentGroupName: "next",
      serviceRoleArn: "arn:aws:iam::123456789012:role/deploy",
    });
    const option = { greenFleetProvisioningOption: { action: "COPY_AUTO_SCALING_GROUP" } };
    const [copied] = await calls(() =>
      plugin.update(URN.deployment, made, { ...made.inputs, blueGreenDeploymentConfig: option }),
    );
    assert.deepEqual(copied!.params["autoScalingGroups"], ["g"]);
    const { alarmConfiguration: _, ...silent } = made.inputs;
    const [stopped] = await calls(() => plugin.update(URN.deployment, made, silent));
    assert.deepEqual(stopped!.params["alarmConfiguration"], { enabled: false });
  });

  it("moves the notifications of a topic from one group to another", async () => {
    const args = { groupNames: ["a", "b"], topicArn: "arn:t", notifications: ["x"] };
    const made = await plugin.make(URN.notification, args);
    const sent = await calls(() =>
      plugin.update(URN.notification, made, { ...made.inputs, groupNames: ["b", "c"] }),
    );
    assert.deepEqual(
      sent.map(({ operation, params }) => [operation, params["AutoScalingGroupName"]]),
      [
        ["DeleteNotificationConfiguration", "a"],
        ["PutNotificationConfiguration", "b"],
        ["PutNotificationConfiguration", "c"],
      ],
    );
  });
});
