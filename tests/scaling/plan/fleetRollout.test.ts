import { strict as assert } from "node:assert";
import type { FleetRollout, PredictiveFleetArgs } from "../../../scaling/contract/generated/types";
import { suspendProcessesCommand } from "../../../scaling/plan/predictiveFleet/suspendCommand";
import { types } from "../../../scaling/plan/types";
import { declarationsOf } from "../../../scaling/plan/declarations";
import { valueOf as valueOfField } from "../../../scaling/model/field";
import { readOne } from "../kubernetes/readers";
import { at } from "./at";
import { component, deployed, fleet, only, planned, targetGroupArn, valueOf } from "./fleetParts";

const rolled = (rollout: FleetRollout, rest: Partial<PredictiveFleetArgs> = {}) => ({
  ...fleet,
  ...rest,
  rollout,
});
const group = (args: PredictiveFleetArgs) => {
  const parts = planned(args);
  return deployed(parts.rollout!.deploymentGroup);
};
const later = <T>(value: T) => Promise.resolve(value);

describe("the deployment group of a fleet", () => {
  it("is none where no rollout is declared", () => {
    const { rollout, plan } = planned(fleet);
    assert.equal(rollout, undefined);
    assert.ok(plan.resources.every(({ type }) => !type.startsWith("aws:codedeploy")));
  });

  it("belongs to an application for instances, by the name given or the provider's", () => {
    const application = (applicationName?: string) =>
      planned(rolled({ inPlace: {}, ...(applicationName && { applicationName }) })).rollout!
        .application.inputs;
    assert.deepEqual(application("models"), {
      name: "models",
      computePlatform: "Server",
      tags: undefined,
    });
    assert.equal(application()["name"], undefined);
  });

  it("deploys to the fleet's group, one at a time and out of its target groups, by default", () => {
    const inputs = group(rolled({ inPlace: {} }));
    assert.deepEqual(inputs["autoscalingGroups"], ["Group()"]);
    assert.deepEqual(inputs["deploymentStyle"], {
      deploymentType: "IN_PLACE",
      deploymentOption: "WITH_TRAFFIC_CONTROL",
    });
    assert.deepEqual(inputs["loadBalancerInfo"], { targetGroupInfos: [{ name: "models" }] });
    assert.equal(inputs["deploymentConfigName"], "CodeDeployDefault.OneAtATime");
    assert.deepEqual(inputs["autoRollbackConfiguration"], {
      enabled: true,
      events: ["DEPLOYMENT_FAILURE"],
    });
    assert.equal(inputs["alarmConfiguration"], undefined);
    assert.equal(inputs["terminationHookEnabled"], true);
    assert.equal(inputs["outdatedInstancesStrategy"], "UPDATE");
  });

  it("names target groups and classic load balancers of traffic sources too, but none of VPC Lattice", () => {
    const trafficSources = [
      { identifier: targetGroupArn.replace("models", "canary"), type: "elbv2" },
      { identifier: "classic", type: "elb" },
      { identifier: "arn:aws:vpc-lattice:eu-west-1:1:targetgroup/tg-1", type: "vpc-lattice" },
    ] as const;
    const info = group(rolled({ inPlace: {} }, { trafficSources }))["loadBalancerInfo"];
    assert.deepEqual(info, {
      targetGroupInfos: [{ name: "models" }, { name: "canary" }],
      elbInfos: [{ name: "classic" }],
    });
  });

  it("takes the names out of ARNs that only the deployment knows", () => {
    const args = rolled({ inPlace: {} }, { targetGroupArns: later([targetGroupArn]) });
    const { rollout } = planned(args);
    const infos = at(rollout!.deploymentGroup.inputs, "loadBalancerInfo", "targetGroupInfos");
    const { from, compute } = infos as { from: unknown[]; compute: (list: unknown) => unknown };
    assert.deepEqual(from, [args.targetGroupArns]);
    assert.deepEqual(compute([targetGroupArn]), [{ name: "models" }]);
  });

  it("controls no traffic where there is none, or where that is declared", () => {
    const bare = group(rolled({ inPlace: {} }, { targetGroupArns: [] }));
    const declared = group(rolled({ inPlace: {}, trafficControl: false }));
    for (const inputs of [bare, declared]) {
      assert.equal(at(inputs, "deploymentStyle", "deploymentOption"), "WITHOUT_TRAFFIC_CONTROL");
      assert.equal(inputs["loadBalancerInfo"], undefined);
    }
  });

  it("watches the alarms given and that of unhealthy hosts, and rolls back on them", () => {
    const alarms = { unhealthyHosts: {} };
    const inputs = group(rolled({ inPlace: {}, rollbackAlarmNames: ["errors"] }, { alarms }));
    assert.deepEqual(inputs["alarmConfiguration"], {
      enabled: true,
      alarms: ["errors", "MetricAlarm(unhealthy-hosts)"],
      ignorePollAlarmFailure: false,
    });
    assert.deepEqual(at(inputs, "autoRollbackConfiguration", "events"), [
      "DEPLOYMENT_FAILURE",
      "DEPLOYMENT_STOP_ON_ALARM",
    ]);
  });

  it("adds its own alarm to names that only the deployment knows", () => {
    const given = later(["errors"]);
    const args = rolled(
      { inPlace: {}, rollbackAlarmNames: given },
      { alarms: { unhealthyHosts: {} } },
    );
    const { rollout } = planned(args);
    const names = at(rollout!.deploymentGroup.inputs, "alarmConfiguration", "alarms");
    const { from, compute } = names as { from: unknown[]; compute: (...of: unknown[]) => unknown };
    assert.equal(from[0], given);
    assert.deepEqual(compute(["errors"], valueOf((from[1] as unknown[])[0])), [
      "errors",
      "MetricAlarm(unhealthy-hosts)",
    ]);
  });

  it("rolls back on what is declared, and on nothing where nothing is", () => {
    const stop = group(rolled({ inPlace: {}, rollbackOnFailure: false, rollbackOnStop: true }));
    assert.deepEqual(at(stop, "autoRollbackConfiguration", "events"), [
      "DEPLOYMENT_STOP_ON_REQUEST",
    ]);
    const never = group(rolled({ inPlace: {}, rollbackOnFailure: false }));
    assert.deepEqual(never["autoRollbackConfiguration"], { enabled: false });
  });

  it("says by a tag which processes it is meant to suspend, as its reader has it", () => {
    const tags = { team: "ranking" };
    const processesToSuspend = ["Terminate", "AZRebalance"] as const;
    const parts = planned(rolled({ inPlace: { processesToSuspend } }, { tags }));
    const declared = declarationsOf(parts.plan, component).map(({ declaration }) => declaration);
    const [read] = declared
      .filter(({ type }) => type === types.deploymentGroup)
      .map((each) => readOne(each, "deploymentGroup"));
    assert.deepEqual(valueOfField(read!.suspendedProcesses)?.map(valueOfField), processesToSuspend);
    const group = parts.rollout!.deploymentGroup.inputs;
    assert.equal(at(group, "tags", "team"), "ranking");
    const without = planned(rolled({ inPlace: {} }, { tags })).rollout!.deploymentGroup.inputs;
    assert.deepEqual(without["tags"], tags);
  });

  it("tells the topics of its triggers", () => {
    const trigger = { name: "oncall", topicArn: "arn:t", events: ["DeploymentFailure"] } as const;
    const inputs = group(rolled({ inPlace: {}, triggers: [trigger] }));
    assert.deepEqual(inputs["triggerConfigurations"], [
      { triggerName: "oncall", triggerTargetArn: "arn:t", triggerEvents: ["DeploymentFailure"] },
    ]);
  });

  for (const [speed, minimum] of [
    [{ minHealthyHosts: 3 }, { type: "HOST_COUNT", value: 3 }],
    [{ minHealthyPercent: 75 }, { type: "FLEET_PERCENT", value: 75 }],
  ] as const) {
    it(`has a configuration of its own for ${JSON.stringify(speed)}, which the provider names`, () => {
      const parts = planned(rolled({ inPlace: {}, speed }));
      const config = only(parts, types.deploymentConfig);
      assert.deepEqual(config.inputs["minimumHealthyHosts"], minimum);
      assert.equal(config.inputs["deploymentConfigName"], undefined);
      assert.equal(config.inputs["computePlatform"], "Server");
      const inputs = deployed(parts.rollout!.deploymentGroup);
      assert.equal(inputs["deploymentConfigName"], "DeploymentConfig(rollout)");
    });
  }
});

describe("blue/green between the two groups of a fleet", () => {
  const blueGreen = (change: FleetRollout["blueGreen"] = {}) => rolled({ blueGreen: change });

  it("begins at the live group and finds the other one, so that CodeDeploy copies none", () => {
    for (const [liveColor, name] of [
      ["Blue", "Group(blue)"],
      ["Green", "Group(green)"],
    ] as const) {
      const inputs = group(blueGreen({ liveColor }));
      assert.deepEqual(inputs["autoscalingGroups"], [name]);
      const found = at(inputs, "blueGreenDeploymentConfig", "greenFleetProvisioningOption");
      assert.deepEqual(found, { action: "DISCOVER_EXISTING" });
    }
  });

  it("leaves the list of groups to CodeDeploy, unless updates are to change what moves", () => {
    const ignored = (args: PredictiveFleetArgs) =>
      planned(args).rollout!.deploymentGroup.ignoreChanges;
    assert.deepEqual(ignored(blueGreen()), ["autoscalingGroups"]);
    assert.deepEqual(ignored({ ...blueGreen(), ignoreScalingChanges: false }), []);
    assert.deepEqual(ignored(rolled({ inPlace: {} })), []);
  });

  it("is another deployment group than one in place, in resource and in name", () => {
    const [there, here] = [blueGreen(), rolled({ inPlace: {} })].map(
      (args) => planned(args).rollout!.deploymentGroup,
    );
    assert.notEqual(there!.suffix, here!.suffix);
    assert.notEqual(there!.inputs["deploymentGroupName"], here!.inputs["deploymentGroupName"]);
  });

  it("keeps the instances that served, or ends them after the time given", () => {
    const ended = (args: PredictiveFleetArgs) =>
      at(group(args), "blueGreenDeploymentConfig", "terminateBlueInstancesOnDeploymentSuccess");
    assert.deepEqual(ended(blueGreen()), { action: "KEEP_ALIVE" });
    assert.deepEqual(ended(blueGreen({ terminateOldAfterMinutes: 0 })), {
      action: "TERMINATE",
      terminationWaitTimeInMinutes: 0,
    });
  });

  it("moves the traffic at once, or waits for a person", () => {
    const ready = (args: PredictiveFleetArgs) =>
      at(group(args), "blueGreenDeploymentConfig", "deploymentReadyOption");
    assert.deepEqual(ready(blueGreen()), { actionOnTimeout: "CONTINUE_DEPLOYMENT" });
    assert.deepEqual(ready(blueGreen({ ready: { waitMinutes: 60 } })), {
      actionOnTimeout: "STOP_DEPLOYMENT",
      waitTimeInMinutes: 60,
    });
  });
});

describe("the role of a rollout", () => {
  interface Statement {
    readonly Effect: string;
    readonly Action: string;
    readonly Resource: unknown;
    readonly Principal?: unknown;
    readonly Condition?: unknown;
  }
  const statements = (text: unknown) =>
    (JSON.parse(String(text)) as { Statement: readonly Statement[] }).Statement;
  const own = (args: PredictiveFleetArgs, partition = "aws") =>
    statements(deployed(only(planned(args), types.rolePolicy), partition)["policy"]);
  const on = (action: string, all: readonly Statement[]) =>
    all.find(({ Action }) => Action === action);

  it("is the one given, and then none is made", () => {
    const serviceRoleArn = "arn:aws:iam::123456789012:role/codedeploy";
    const parts = planned(rolled({ inPlace: {}, serviceRoleArn }));
    assert.equal(parts.rollout!.deploymentGroup.inputs["serviceRoleArn"], serviceRoleArn);
    assert.ok(parts.plan.resources.every(({ type }) => type !== types.rolePolicyAttachment));
  });

  for (const [partition, principal] of [
    ["aws", "codedeploy.amazonaws.com"],
    ["aws-us-gov", "codedeploy.amazonaws.com"],
    ["aws-cn", "codedeploy.cn-north-1.amazonaws.com.cn"],
  ] as const) {
    it(`trusts the service and has its policy of the partition ${partition}`, () => {
      const parts = planned(rolled({ inPlace: {} }));
      const role = parts.plan.resources.find(
        ({ type, suffix }) => type === types.role && suffix === "rollout",
      );
      const trust = statements(deployed(role!, partition)["assumeRolePolicy"]);
      assert.deepEqual(trust, [
        { Effect: "Allow", Principal: { Service: principal }, Action: "sts:AssumeRole" },
      ]);
      const attached = deployed(only(parts, types.rolePolicyAttachment), partition);
      const policyArn = `arn:${partition}:iam::aws:policy/service-role/AWSCodeDeployRole`;
      assert.equal(attached["policyArn"], policyArn);
      assert.equal(attached["role"], "Role(rollout)");
    });
  }

  it("starts instances from the fleet's own templates alone, and hands EC2 their role alone", () => {
    const types = [
      { instanceType: "g5.xlarge" },
      { instanceType: "g5g.xlarge", launchTemplate: { id: "lt-0arm", version: "1" } },
    ];
    const all = own(rolled({ inPlace: {} }, { instances: { types } }));
    const template = (id: string) => `arn:aws:ec2:eu-west-1:123456789012:launch-template/${id}`;
    assert.deepEqual(on("ec2:RunInstances", all)!.Condition, {
      ArnEquals: { "ec2:LaunchTemplate": [template("LaunchTemplate()"), template("lt-0arm")] },
    });
    const pass = on("iam:PassRole", all)!;
    assert.equal(pass.Resource, "arn:aws:test:eu-west-1:123456789012:Role(instances)");
    assert.deepEqual(pass.Condition, {
      StringEquals: { "iam:PassedToService": "ec2.amazonaws.com" },
    });
    assert.deepEqual(on("ec2:CreateTags", all)!.Condition, {
      StringEquals: { "ec2:CreateAction": "RunInstances" },
    });
    assert.ok(all.every(({ Effect }) => Effect === "Allow"));
    assert.ok(all.every(({ Resource, Condition }) => Resource !== "*" || Condition !== undefined));
  });

  it("may never delete a group of the stack in blue/green", () => {
    const deny = on("autoscaling:DeleteAutoScalingGroup", own(rolled({ blueGreen: {} })))!;
    assert.equal(deny.Effect, "Deny");
    const arn = (name: string) => `arn:aws:test:eu-west-1:123456789012:${name}`;
    assert.deepEqual(deny.Resource, [arn("Group(blue)"), arn("Group(green)")]);
    assert.equal(on(deny.Action, own(rolled({ inPlace: {} }))), undefined);
  });

  it("is complete before CodeDeploy works with it", () => {
    const { rollout } = planned(rolled({ inPlace: {} }));
    const before = rollout!.deploymentGroup.after.map(({ type }) => type);
    assert.deepEqual(before, [types.rolePolicyAttachment, types.rolePolicy]);
  });
});

describe("the command that suspends processes", () => {
  const command = (inPlace: FleetRollout["inPlace"], deploymentGroupName?: string) => {
    const args = rolled({ inPlace, ...(deploymentGroupName && { deploymentGroupName }) });
    const leaf = suspendProcessesCommand(args, planned(args).rollout!);
    return leaf && String(valueOf(leaf));
  };

  it("is none where no processes are declared", () => {
    assert.equal(command({}), undefined);
  });

  it("names region, application, deployment group and processes, each as one word of a shell", () => {
    assert.equal(
      command({ processesToSuspend: ["Terminate", "AZRebalance"] }, "it's"),
      "aws deploy update-deployment-group --region eu-west-1 --application-name 'Application(rollout)' " +
        "--current-deployment-group-name 'it'\\''s' " +
        `--ec2-deployment-options '{"autoScalingGroupProcessesToSuspend":["Terminate","AZRebalance"]}'`,
    );
  });

  it("takes them away again with an empty list", () => {
    assert.match(command({ processesToSuspend: [] })!, /"autoScalingGroupProcessesToSuspend":\[\]/);
  });
});
