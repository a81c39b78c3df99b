import assert from "node:assert/strict";
import { PluginClient, urnOf, type Made } from "../plugin-kit/client";
import { UNKNOWN, type Props } from "../plugin-kit/values";
import { startJudge, type Judge } from "./judge";
import { pluginCommand } from "./plugin/command";
import * as fleet from "./samplesEc2";
import * as samples from "./samplesNetwork";
import { URN } from "./samplesNetwork";

type Name = keyof typeof URN;

const REGION = "eu-central-1";

describe("The aws stand-in, judged, for what stands around a fleet,", function () {
  this.timeout(600_000);
  let judge: Judge;
  let plugin: PluginClient;
  let made: [string, Made][];
  before(async () => {
    judge = await startJudge();
    plugin = await PluginClient.start(await pluginCommand(), {
      MLSCALE_AWS_STANDIN: "judge",
      MLSCALE_AWS_JUDGE: judge.url,
    });
    await plugin.configure({ region: REGION });
  });
  beforeEach(async () => {
    made = [];
    await judge.reset();
  });
  after(async () => {
    await plugin.stop();
    await judge.stop();
  });

  async function make(name: Name, args: Props): Promise<Made> {
    return makeAt(URN[name], args);
  }

  async function makeAt(urn: string, args: Props): Promise<Made> {
    const one = await plugin.make(urn, args);
    made.unshift([urn, one]);
    return one;
  }

  async function removeAll(): Promise<void> {
    for (const [urn, one] of made) await plugin.delete(urn, one);
  }

  async function ask(service: string, operation: string, params: Props): Promise<Props> {
    return (await judge.execute(service, operation, params, REGION)).response ?? {};
  }

  interface Site {
    vpc: Made;
    subnets: string[];
    balancer: Made;
    targets: Made;
    listener: Made;
  }

  async function site(): Promise<Site> {
    const vpc = await make("vpc", samples.vpc);
    const a = await make("subnetA", samples.subnet(vpc.id, "a"));
    const b = await make("subnetB", samples.subnet(vpc.id, "b"));
    const subnets = [a.id, b.id];
    const firewall = await make("firewall", samples.firewall(vpc.id));
    const balancer = await make("balancer", samples.balancer(subnets, [firewall.id]));
    const targets = await make("targets", samples.targets(vpc.id));
    const listener = await make("listener", samples.listener(balancer.id, targets.id));
    return { vpc, subnets, balancer, targets, listener };
  }

  it("makes and removes a network with a load balancer", async () => {
    const { balancer, targets } = await site();
    const { TargetGroups: groups } = await ask("elbv2", "DescribeTargetGroups", {});
    assert.deepEqual(
      (groups as Props[]).map((group) => [group["HealthCheckPath"], group["LoadBalancerArns"]]),
      [["/healthy", [balancer.id]]],
    );
    const { Attributes: attributes } = await ask("elbv2", "DescribeTargetGroupAttributes", {
      TargetGroupArn: targets.id,
    });
    const delay = (attributes as Props[]).find(({ Key: key }) => String(key).includes("dereg"));
    assert.equal(delay!["Value"], "30");
    await removeAll();
    assert.deepEqual((await ask("elbv2", "DescribeLoadBalancers", {}))["LoadBalancers"], []);
  });

  it("opens in a security group what the program says, and nothing else", async () => {
    const { vpc } = await site();
    const closed = await makeAt(urnOf("aws:ec2/securityGroup:SecurityGroup", "closed"), {
      vpcId: vpc.id,
    });
    const { SecurityGroups: groups } = await ask("ec2", "DescribeSecurityGroups", {});
    const rules = (name: string): number[] =>
      (groups as Props[])
        .filter((group) => String(group["GroupName"]).startsWith(name))
        .map((group) =>
          ["IpPermissions", "IpPermissionsEgress"].map((side) => (group[side] as Props[]).length),
        )
        .flat();
    assert.deepEqual(rules("web"), [1, 1]);
    assert.deepEqual(rules("closed"), [0, 0]);
    assert.match(closed.id, /^sg-/);
  });

  it("labels the requests of a target group as its metrics do", async () => {
    const { subnets, balancer, targets } = await site();
    const template = await makeAt(fleet.URN.template, fleet.template);
    const group = await makeAt(
      fleet.URN.group,
      fleet.group(template.id, { vpcZoneIdentifiers: subnets, targetGroupArns: [targets.id] }),
    );
    const resourceLabel = [balancer, targets].map(({ state }) => state["arnSuffix"]).join("/");
    const specification = { predefinedMetricType: "ALBRequestCountPerTarget", resourceLabel };
    await makeAt(fleet.URN.policy, {
      ...fleet.tracking(group.id),
      targetTrackingConfiguration: {
        targetValue: 600,
        predefinedMetricSpecification: specification,
      },
    });
    const { TargetHealthDescriptions: health } = await ask("elbv2", "DescribeTargetHealth", {
      TargetGroupArn: targets.id,
    });
    assert.equal((health as Props[]).length, 1);
    await removeAll();
  });

  it("makes and removes a role, its policies and its profile", async () => {
    const role = await make("role", samples.role);
    await make("rolePolicy", samples.rolePolicy(role.id));
    await make("managed", samples.managed(role.id));
    await make("profile", samples.profile(role.id));
    const { InstanceProfiles: profiles } = await ask("iam", "ListInstanceProfiles", {});
    const [profile] = profiles as Props[];
    assert.equal((profile!["Roles"] as Props[])[0]!["Arn"], role.state["arn"]);
    await removeAll();
    const { Roles: roles } = await ask("iam", "ListRoles", {});
    assert.deepEqual(roles, []);
  });

  it("keeps a role that holds policies, and attaches none that AWS does not have", async () => {
    const role = await make("role", samples.role);
    await make("rolePolicy", samples.rolePolicy(role.id));
    await assert.rejects(plugin.delete(URN.role, role), /DeleteConflict/);
    const absent = { ...samples.managed(role.id), policyArn: "arn:aws:iam::aws:policy/Absent" };
    await assert.rejects(plugin.make(URN.managed, absent), /NoSuchEntity/);
    const bad = { role: role.id, policy: "{}" };
    await assert.rejects(plugin.make(URN.rolePolicy, bad), /MalformedPolicyDocument/);
  });

  it("changes a role, a profile's role and a target group in place", async () => {
    const { targets } = await site();
    const role = await make("role", { ...samples.role, description: "a" });
    await plugin.update(URN.role, role, { ...role.inputs, description: "b" });
    const { Role: now } = await ask("iam", "GetRole", { RoleName: role.id });
    assert.equal((now as Props)["Description"], "b");
    const other = await makeAt(urnOf("aws:iam/role:Role", "other"), samples.role);
    const profile = await make("profile", samples.profile(role.id));
    await plugin.update(URN.profile, profile, { ...profile.inputs, role: other.id });
    const { InstanceProfile: found } = await ask("iam", "GetInstanceProfile", {
      InstanceProfileName: profile.id,
    });
    assert.equal(((found as Props)["Roles"] as Props[])[0]!["RoleName"], other.id);
    const healthCheck = { ...(targets.inputs["healthCheck"] as Props), path: "/ready" };
    await plugin.update(URN.targets, targets, { ...targets.inputs, healthCheck });
    const { TargetGroups: groups } = await ask("elbv2", "DescribeTargetGroups", {});
    assert.equal((groups as Props[])[0]!["HealthCheckPath"], "/ready");
  });

  it("makes a topic, an alarm on a band and a launch configuration", async () => {
    const topic = await make("topic", {});
    assert.match(topic.id, /^arn:aws:sns:eu-central-1:123456789012:pages-/);
    await make("alarm", { ...samples.anomaly, alarmActions: [topic.id] });
    await make("configuration", samples.configuration);
    const { MetricAlarms: alarms } = await ask("cloudwatch", "DescribeAlarms", {});
    assert.equal((alarms as Props[])[0]!["ThresholdMetricId"], "band");
    await removeAll();
    const { Topics: topics } = await ask("sns", "ListTopics", {});
    assert.deepEqual(topics, []);
  });

  it("refuses a load balancer in one zone, and names that are too long", async () => {
    const { subnets } = await site();
    await assert.rejects(
      plugin.make(URN.balancer, samples.balancer(subnets.slice(0, 1), [])),
      /two different Availability Zones/,
    );
    const long = urnOf("aws:lb/targetGroup:TargetGroup", "a".repeat(25));
    await assert.rejects(plugin.check(long, samples.targets("vpc-1")), /maximum length 32/);
  });

  for (const [name, args, property] of [
    ["balancer", { ...samples.balancer([], []), loadBalancerType: "local" }, "loadBalancerType"],
    ["targets", { ...samples.targets("vpc-1"), protocol: "SMTP" }, "protocol"],
    [
      "targets",
      { ...samples.targets("vpc-1"), healthCheck: { protocol: "HTTP", interval: 4 } },
      "healthCheck.interval",
    ],
    ["listener", { ...samples.listener("arn:1", "arn:2"), port: 65536 }, "port"],
    ["role", { ...samples.role, maxSessionDuration: 60 }, "maxSessionDuration"],
    ["role", { ...samples.role, name: "a b" }, "name"],
    ["profile", { name: "a b" }, "name"],
    ["configuration", { ...samples.configuration, spotPrice: "" }, "spotPrice"],
  ] as [Name, Props, string][]) {
    it(`names ${property} of a bad ${name}`, async () => {
      const { failures } = await plugin.check(URN[name], args);
      assert.ok(failures.length > 0);
      for (const failure of failures) assert.equal(failure.property, property);
    });
  }

  it("does not judge what is unknown", async () => {
    for (const [name, args] of [
      ["vpc", { cidrBlock: UNKNOWN, enableDnsHostnames: UNKNOWN, tags: UNKNOWN }],
      ["subnetA", samples.subnet(UNKNOWN, "a")],
      ["firewall", { ...samples.firewall(UNKNOWN), ingress: UNKNOWN, egress: [UNKNOWN] }],
      ["balancer", { subnets: UNKNOWN, securityGroups: [UNKNOWN], idleTimeout: UNKNOWN }],
      ["targets", { ...samples.targets(UNKNOWN), healthCheck: UNKNOWN }],
      ["listener", { loadBalancerArn: UNKNOWN, defaultActions: UNKNOWN, port: UNKNOWN }],
      ["listener", samples.listener(UNKNOWN, UNKNOWN)],
      ["role", { assumeRolePolicy: { Statement: [{ Resource: UNKNOWN }] } }],
      ["role", { assumeRolePolicy: UNKNOWN, managedPolicyArns: UNKNOWN, inlinePolicies: UNKNOWN }],
      ["rolePolicy", samples.rolePolicy(UNKNOWN)],
      ["managed", samples.managed(UNKNOWN)],
      ["profile", { role: UNKNOWN }],
      ["configuration", { ...samples.configuration, userData: UNKNOWN, ebsBlockDevices: UNKNOWN }],
    ] as [Name, Props][]) {
      assert.deepEqual((await plugin.check(URN[name], args)).failures, [], name);
    }
  });
});
