import assert from "node:assert/strict";
import { PluginClient, urnOf } from "../plugin-kit/client";
import { UNKNOWN, type Props } from "../plugin-kit/values";
import { startJudge, type Judge } from "./judge";
import { pluginCommand } from "./plugin/command";
import * as fleet from "./samplesEc2";

const REGION = "eu-central-1";
const URN = urnOf("aws:autoscalingplans/scalingPlan:ScalingPlan", "plan");

describe("The aws stand-in, judged, for scaling plans and functions,", function () {
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

  async function group(): Promise<string> {
    const template = await plugin.make(fleet.URN.template, fleet.template);
    const args = fleet.group(template.id, { availabilityZones: [`${REGION}a`], name: "fleet" });
    return (await plugin.make(fleet.URN.group, args)).id;
  }

  function plan(change: Props = {}): Props {
    const instruction = {
      serviceNamespace: "autoscaling",
      resourceId: "autoScalingGroup/fleet",
      scalableDimension: "autoscaling:autoScalingGroup:DesiredCapacity",
      minCapacity: 1,
      maxCapacity: 4,
      predictiveScalingMode: "ForecastAndScale",
      predefinedLoadMetricSpecification: { predefinedLoadMetricType: "ASGTotalCPUUtilization" },
      targetTrackingConfigurations: [
        {
          targetValue: 50,
          customizedScalingMetricSpecification: {
            metricName: "Load",
            namespace: "fleet",
            statistic: "Average",
            dimensions: { AutoScalingGroupName: "fleet" },
          },
        },
      ],
      ...change,
    };
    return {
      applicationSource: { tagFilters: [{ key: "service", values: ["reco"] }] },
      scalingInstructions: [instruction],
    };
  }

  async function found(): Promise<Props[]> {
    const answer = await judge.execute("autoscaling-plans", "DescribeScalingPlans", {}, REGION);
    return answer.response!["ScalingPlans"] as Props[];
  }

  it("makes, changes, reads and removes a plan that AWS's models accept", async () => {
    await group();
    const made = await plugin.make(URN, plan());
    assert.equal(made.id, `${made.state["name"]}/1`);
    const { inputs } = await plugin.check(URN, plan({ maxCapacity: 6 }), made.inputs);
    await plugin.update(URN, made, inputs);
    const [now] = await found();
    assert.equal((now!["ScalingInstructions"] as Props[])[0]!["MaxCapacity"], 6);
    assert.notEqual((await plugin.read(URN, made)).id, "");
    await plugin.delete(URN, made);
    assert.equal((await plugin.read(URN, made)).id, "");
    await assert.rejects(plugin.delete(URN, made), /ObjectNotFoundException/);
  });

  for (const [words, change, complaint] of [
    ["bounds in the wrong order", { minCapacity: 5 }, /greater than MaxCapacity/],
    ["no tracking", { targetTrackingConfigurations: [] }, /1 to 10 target tracking/],
    ["a forecast of no load", { predefinedLoadMetricSpecification: null }, /needs a load metric/],
    ["a buffer that nothing uses", { predictiveScalingMaxCapacityBuffer: 10 }, /Buffer/],
    ["a group that is not there", { resourceId: "autoScalingGroup/absent" }, /not exist: absent/],
  ] as [string, Props, RegExp][]) {
    it(`refuses ${words}`, async () => {
      await group();
      await assert.rejects(plugin.make(URN, plan(change)), complaint);
    });
  }

  it("refuses a plan's name that is taken, and two sources", async () => {
    await group();
    await plugin.make(URN, { ...plan(), name: "taken" });
    await assert.rejects(plugin.make(URN, { ...plan(), name: "taken" }), /already exists/);
    const applicationSource = { cloudformationStackArn: "arn:x", tagFilters: [] };
    const { failures } = await plugin.check(URN, { ...plan(), applicationSource });
    assert.deepEqual(
      failures.map(({ property }) => property),
      ["applicationSource.cloudformationStackArn", "applicationSource.tagFilters"],
    );
    await assert.rejects(plugin.make(URN, { ...plan(), applicationSource: {} }), /either a stack/);
  });

  it("deletes the policies of others only when it is told to", async () => {
    const name = await group();
    const policy = await plugin.make(fleet.URN.policy, fleet.tracking(name));
    const kept = await plugin.make(URN, { ...plan(), name: "kept" });
    assert.notEqual((await plugin.read(fleet.URN.policy, policy)).id, "");
    await plugin.delete(URN, kept);
    const change = { scalingPolicyUpdateBehavior: "ReplaceExternalPolicies" };
    await plugin.make(URN, plan(change));
    assert.equal((await plugin.read(fleet.URN.policy, policy)).id, "");
  });

  it("names the path of a bad value, and judges nothing that is unknown", async () => {
    const bad = plan({ scalableDimension: "fleet" });
    const { failures } = await plugin.check(URN, bad);
    assert.deepEqual(
      failures.map(({ property }) => property),
      ["scalingInstructions[0].scalableDimension"],
    );
    for (const args of [
      { applicationSource: UNKNOWN, scalingInstructions: UNKNOWN },
      plan({ resourceId: UNKNOWN, targetTrackingConfigurations: UNKNOWN }),
    ]) {
      assert.deepEqual((await plugin.check(URN, args)).failures, []);
    }
  });

  it("finds the network of the account, and the subnets of it", async () => {
    const vpc = await plugin.invoke("aws:ec2/getVpc:getVpc", { default: true });
    assert.equal(vpc["default"], true);
    const filters = [{ name: "vpc-id", values: [vpc["id"]!] }];
    const subnets = await plugin.invoke("aws:ec2/getSubnets:getSubnets", { filters });
    assert.equal((subnets["ids"] as string[]).length, 3);
    const none = { filters: [{ name: "vpc-id", values: ["vpc-absent"] }] };
    assert.deepEqual((await plugin.invoke("aws:ec2/getSubnets:getSubnets", none))["ids"], []);
    await assert.rejects(
      plugin.invoke("aws:ec2/getVpc:getVpc", { tags: { name: "absent" } }),
      /returned no results/,
    );
    const zones = await plugin.invoke("aws:index/getAvailabilityZones:getAvailabilityZones", {});
    assert.ok((zones["names"] as string[]).includes("eu-central-1a"));
  });

  it("finds the newest image of a name, and none where there is none", async () => {
    const named = (name: string): Props => ({
      mostRecent: true,
      owners: ["amazon"],
      filters: [{ name: "name", values: [name] }],
    });
    const image = await plugin.invoke("aws:ec2/getAmi:getAmi", named("al2023-ami-minimal-*"));
    assert.match(String(image["id"]), /^ami-/);
    assert.match(String(image["name"]), /^al2023-ami-minimal-/);
    await assert.rejects(plugin.invoke("aws:ec2/getAmi:getAmi", named("absent-*")), /no results/);
  });

  it("reads the parameter that names an image, and fails on one that is not there", async () => {
    const name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64";
    const parameter = await plugin.invoke("aws:ssm/getParameter:getParameter", { name });
    assert.match(String(parameter["value"]), /^ami-/);
    await assert.rejects(
      plugin.invoke("aws:ssm/getParameter:getParameter", { name: "/absent" }),
      /ParameterNotFound/,
    );
  });

  it("writes a policy as text that IAM accepts", async () => {
    const { json } = await plugin.invoke("aws:iam/getPolicyDocument:getPolicyDocument", {
      statements: [
        {
          actions: ["sts:AssumeRole"],
          principals: [{ type: "Service", identifiers: ["ec2.amazonaws.com"] }],
          conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["true"] }],
        },
      ],
    });
    assert.deepEqual(JSON.parse(String(json)), {
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: "sts:AssumeRole",
          Principal: { Service: "ec2.amazonaws.com" },
          Condition: { Bool: { "aws:SecureTransport": "true" } },
        },
      ],
    });
  });
});
