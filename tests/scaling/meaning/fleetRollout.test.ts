import { strict as assert } from "node:assert";
import type {
  DeploymentSpeed,
  FleetRollout,
  PredictiveFleetArgs,
} from "../../../scaling/contract/generated/types";
import { checkRollout } from "../../../scaling/meaning/predictiveFleet/rollout";
import { checkRules } from "../../../scaling/meaning/rules";
import { component, fleet, planned } from "../plan/fleetParts";
import { type Case, itAccepts, itFinds } from "./fleetCases";

const rolled = (rollout: FleetRollout, rest: Partial<PredictiveFleetArgs> = {}) => ({
  ...fleet,
  ...rest,
  rollout,
});
const place = (change: Partial<FleetRollout>, rest: Partial<PredictiveFleetArgs> = {}) =>
  rolled({ inPlace: {}, ...change }, rest);
const moved = (change: FleetRollout["blueGreen"], rest: Partial<FleetRollout> = {}) =>
  rolled({ blueGreen: change, ...rest });
const speed = (it: DeploymentSpeed) => place({ speed: it });
const { targetGroupArns: _, loadBalancerArn: __, ...bare } = fleet;
const role = "arn:aws:iam::123456789012:role/codedeploy";
const names = (count: number) => Array.from({ length: count }, (_name, index) => `errors-${index}`);
const trigger = {
  name: "oncall",
  topicArn: "arn:aws:sns:eu-west-1:123456789012:oncall",
  events: ["DeploymentFailure"],
} as const;

const traffic: readonly Case[] = [
  {
    mistake: "blue/green without a load balancer",
    args: { ...bare, rollout: { blueGreen: {} } },
    path: "rollout.blueGreen",
    says: ["without a load balancer", "targetGroupArns", "use inPlace"],
  },
  {
    mistake: "blue/green without traffic control",
    args: moved({}, { trafficControl: false }),
    path: "rollout.trafficControl",
    says: ["false", "true with blueGreen"],
  },
  {
    mistake: "traffic control without a load balancer",
    args: { ...bare, rollout: { inPlace: {}, trafficControl: true } },
    path: "rollout.trafficControl",
    says: ["true", "targetGroupArns"],
  },
  {
    mistake: "traffic control with target groups of VPC Lattice alone",
    args: {
      ...bare,
      trafficSources: [{ identifier: "arn", type: "vpc-lattice" }],
      rollout: { inPlace: {}, trafficControl: true },
    },
    path: "rollout.trafficControl",
    says: ["elb or elbv2"],
  },
  {
    mistake: "more target groups than CodeDeploy takes",
    args: place({}, { targetGroupArns: names(11) }),
    path: "targetGroupArns",
    says: ["11 target groups", "at most 10"],
  },
  {
    mistake: "instances that could not fetch a revision",
    args: place({}, { launch: { imageId: "ami-1", instanceType: "g5.xlarge" } }),
    path: "launch.instanceRole",
    says: ["no instance profile", "instanceProfileName", "give instanceRole"],
  },
];

const speeds: readonly Case[] = [
  {
    mistake: "as many healthy hosts as the smallest fleet has",
    args: speed({ minHealthyHosts: 4 }),
    path: "rollout.speed.minHealthyHosts",
    says: ["got 4", "1 of the 4 instances of capacity.minCapacity", "raise capacity.minCapacity"],
  },
  {
    mistake: "a share of healthy hosts that is rounded up to all of the smallest fleet",
    args: speed({ minHealthyPercent: 76 }),
    path: "rollout.speed.minHealthyPercent",
    says: ["got 76", "it keeps 4"],
  },
  {
    mistake: "no healthy hosts at all",
    args: speed({ minHealthyHosts: 0 }),
    path: "rollout.speed.minHealthyHosts",
    says: ["got 0", "keeps at least 1 of", "raise it"],
  },
  {
    mistake: "no share of two that stays healthy",
    args: place(
      { speed: { minHealthyPercent: 0 } },
      { capacity: { minCapacity: 2, maxCapacity: 4 } },
    ),
    path: "rollout.speed.minHealthyPercent",
    says: ["got 0", "1 of the 2 instances"],
  },
  {
    mistake: "as many healthy hosts as the standby group of blue/green has",
    args: moved({ standbyCapacity: 3 }, { speed: { minHealthyHosts: 3 } }),
    path: "rollout.speed.minHealthyHosts",
    says: ["1 of the 3 instances of rollout.blueGreen.standbyCapacity"],
  },
];

const rest: readonly Case[] = [
  {
    mistake: "more instances on standby than the group may have",
    args: moved({ standbyCapacity: 13 }),
    path: "rollout.blueGreen.standbyCapacity",
    says: ["got 13", "which is 12"],
  },
  {
    mistake: "a process that is suspended twice",
    args: rolled({ inPlace: { processesToSuspend: ["Terminate", "Terminate"] } }),
    path: "rollout.inPlace.processesToSuspend[1]",
    says: ['"Terminate"', "processesToSuspend[0] has it already"],
  },
  {
    mistake: "more alarms than CodeDeploy watches, with the one that is made",
    args: place({ rollbackAlarmNames: names(10) }, { alarms: { unhealthyHosts: {} } }),
    path: "rollout.rollbackAlarmNames",
    says: ["11 alarms with alarms.unhealthyHosts", "at most 10"],
  },
  {
    mistake: "an alarm that is named twice",
    args: place({ rollbackAlarmNames: ["errors", "errors"] }),
    path: "rollout.rollbackAlarmNames[1]",
    says: ['"errors"'],
  },
  {
    mistake: "what is to happen without alarms where there are none",
    args: place({ ignorePollAlarmFailure: true }),
    path: "rollout.ignorePollAlarmFailure",
    says: ["rollbackAlarmNames or alarms.unhealthyHosts"],
  },
  {
    mistake: "a trigger for what is no topic",
    args: place({ triggers: [{ ...trigger, topicArn: "oncall" }] }),
    path: "rollout.triggers[0].topicArn",
    says: ['"oncall"', "SNS topic"],
  },
  {
    mistake: "an event that is named twice",
    args: place({ triggers: [{ ...trigger, events: ["DeploymentStop", "DeploymentStop"] }] }),
    path: "rollout.triggers[0].events[1]",
    says: ['"DeploymentStop"'],
  },
  {
    mistake: "an event of blue/green in place",
    args: place({ triggers: [{ ...trigger, events: ["DeploymentReady"] }] }),
    path: "rollout.triggers[0].events[0]",
    says: ['"DeploymentReady"', "an event of deployments in place"],
  },
];

const named: readonly Case[] = [
  {
    mistake: "a name that no application may have",
    args: place({ applicationName: "model server" }),
    path: "rollout.applicationName",
    says: ['"model server"', "letters, digits"],
  },
  {
    mistake: "a component's name that no application or role may have",
    args: place({}),
    component: "model server",
    path: "name",
    says: ['"model server"', "rename the component"],
  },
  {
    mistake: "a component's name that is too long for a role's",
    args: place({}),
    component: "r".repeat(49),
    path: "name",
    says: ["one of 65 characters", "at most 64"],
  },
  {
    mistake: "a component's name that is too long for an application's",
    args: place({ serviceRoleArn: role }),
    component: "r".repeat(90),
    path: "name",
    says: ["one of 106 characters", "at most 100"],
  },
  {
    mistake: "a component's name that is too long for a deployment group's",
    args: place({ serviceRoleArn: role, applicationName: "models" }),
    component: "r".repeat(101),
    path: "name",
    says: ["101 characters", "give rollout.deploymentGroupName"],
  },
];

describe("the rollout of a fleet", () => {
  itFinds(checkRollout, [...traffic, ...speeds, ...rest, ...named]);

  itAccepts(checkRollout, {
    "no rollout": fleet,
    "one in place": place({}),
    "one in place without a load balancer": { ...bare, rollout: { inPlace: {} } },
    "three healthy hosts of four": speed({ minHealthyHosts: 3 }),
    "three quarters of four": speed({ minHealthyPercent: 75 }),
    "healthy hosts of fleets that may be empty": place(
      { speed: { minHealthyHosts: 3 } },
      { capacity: { minCapacity: 0, maxCapacity: 12 } },
    ),
    "healthy hosts of a standby group that is empty": moved({}, { speed: { minHealthyHosts: 3 } }),
    "no healthy hosts of the only one": place(
      { speed: { minHealthyHosts: 0 } },
      { capacity: { minCapacity: 1, maxCapacity: 4 } },
    ),
    "no healthy hosts in a group that does not serve yet": moved(
      { standbyCapacity: 3 },
      { speed: { minHealthyHosts: 0 } },
    ),
    "healthy hosts where capacity is not a number of instances": place(
      { speed: { minHealthyHosts: 4 } },
      { capacity: { ...fleet.capacity, unit: "Vcpus" } },
    ),
    "ten target groups": place({}, { targetGroupArns: names(10) }),
    "a target group more where traffic is left alone": place(
      { trafficControl: false },
      { targetGroupArns: names(11) },
    ),
    "as many instances on standby as the group may have": moved({ standbyCapacity: 12 }),
    "nine alarms and the one that is made": place(
      { rollbackAlarmNames: names(9) },
      { alarms: { unhealthyHosts: {} } },
    ),
    "ten alarms": place({ rollbackAlarmNames: names(10) }),
    "names that only the deployment knows": place(
      { rollbackAlarmNames: Promise.resolve(["errors"]), ignorePollAlarmFailure: true },
      { targetGroupArns: Promise.resolve(names(1)) },
    ),
    "events of blue/green with it": moved(
      {},
      { triggers: [{ ...trigger, events: ["DeploymentReady", "InstanceReady"] }] },
    ),
    "all of a classic load balancer's": {
      ...bare,
      trafficSources: [{ identifier: "classic", type: "elb" }],
      rollout: { blueGreen: {} },
    },
  });

  itAccepts(checkRollout, { "a name as long as a role's may be": place({}) }, "r".repeat(48));
  itAccepts(
    checkRollout,
    { "a name as long as an application's may be": place({ serviceRoleArn: role }) },
    "r".repeat(84),
  );
  itAccepts(
    checkRollout,
    {
      "a name as long as a deployment group's may be": place({
        serviceRoleArn: role,
        applicationName: "models",
      }),
    },
    "r".repeat(100),
  );

  it("is nothing that the rules of the pack refuse, in place and between groups", () => {
    for (const args of [place({}), speed({ minHealthyPercent: 75 }), moved({})]) {
      const found = checkRules(planned(args).plan, component).map(({ message }) => message);
      assert.deepEqual(found, []);
    }
  });

  it("is told by the rules where it was declared, if all instances stop at once", () => {
    const found = checkRules(planned(speed({ predefined: "AllAtOnce" })).plan, component);
    assert.deepEqual(
      found.map(({ path }) => path),
      ["rollout.speed.predefined"],
    );
    assert.match(found[0]!.message, /at least 1 of 4 instances in service/);
  });
});
