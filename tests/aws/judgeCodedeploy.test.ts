import assert from "node:assert/strict";
import { startJudge, type Judge } from "./judge";
import type { Props } from "../plugin-kit/values";

const APPLICATION: Props = { applicationName: "reco" };
const KEY: Props = { ...APPLICATION, deploymentGroupName: "live" };
const HOOK = "CodeDeploy-managed-automatic-launch-deployment-hook-live";
const BLUE_GREEN: Props = {
  deploymentStyle: { deploymentType: "BLUE_GREEN", deploymentOption: "WITH_TRAFFIC_CONTROL" },
  loadBalancerInfo: { targetGroupInfoList: [{ name: "fleet" }] },
};

describe("The simulated account, for deployments,", function () {
  this.timeout(600_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  beforeEach(() => judge.reset());
  after(() => judge.stop());

  async function done(operation: string, params: Props, service = "codedeploy"): Promise<Props> {
    const answer = await judge.execute(service, operation, params);
    assert.deepEqual([answer.problems, answer.error], [[], undefined], JSON.stringify(answer));
    assert.equal(answer.moto, true);
    return answer.response ?? {};
  }

  async function refused(operation: string, params: Props): Promise<string> {
    const { error, problems } = await judge.execute("codedeploy", operation, params);
    assert.ok(error, `${operation} was not refused: ${JSON.stringify(problems)}`);
    return `${error.code}: ${error.message}`;
  }

  /** Application "reco" over group "fleet"; answers with the parameters of its deployment group. */
  async function system(): Promise<Props> {
    const data = { ImageId: "ami-0123456789abcdef0", InstanceType: "m6i.large" };
    const template = { LaunchTemplateName: "fleet", LaunchTemplateData: data };
    await done("CreateLaunchTemplate", template, "ec2");
    await done(
      "CreateAutoScalingGroup",
      {
        AutoScalingGroupName: "fleet",
        MinSize: 0,
        MaxSize: 2,
        AvailabilityZones: ["us-east-1a"],
        LaunchTemplate: { LaunchTemplateName: "fleet" },
      },
      "autoscaling",
    );
    await done("CreateApplication", APPLICATION);
    return {
      ...KEY,
      serviceRoleArn: "arn:aws:iam::123456789012:role/deploy",
      autoScalingGroups: ["fleet"],
    };
  }

  async function group(): Promise<Props> {
    const { deploymentGroupInfo: info } = await done("GetDeploymentGroup", KEY);
    return info as Props;
  }

  async function hooks(): Promise<string[]> {
    const fleet = { AutoScalingGroupName: "fleet" };
    const { LifecycleHooks: found } = await done("DescribeLifecycleHooks", fleet, "autoscaling");
    return (found as Props[]).map(({ LifecycleHookName: name }) => String(name)).sort();
  }

  for (const [words, change, complaint] of [
    ["of a group that is not there", { autoScalingGroups: ["absent"] }, /does not exist: absent/],
    ["by no role", { serviceRoleArn: "deploy" }, /^InvalidRoleException/],
    ["by an unknown configuration", { deploymentConfigName: "mine" }, /name: mine/],
    [
      "that stop on alarms and have none",
      { autoRollbackConfiguration: { enabled: true, events: ["DEPLOYMENT_STOP_ON_ALARM"] } },
      /^InvalidAutoRollbackConfigException: DEPLOYMENT_STOP_ON_ALARM/,
    ],
    [
      "that roll back at no event",
      { autoRollbackConfiguration: { enabled: true, events: [] } },
      /at least one event/,
    ],
    [
      "with more alarms than ten",
      { alarmConfiguration: { enabled: true, alarms: Array(11).fill({ name: "a" }) as Props[] } },
      /^AlarmsLimitExceeded/,
    ],
    [
      "that control the traffic of no load balancer",
      { deploymentStyle: { deploymentOption: "WITH_TRAFFIC_CONTROL" } },
      /need a load balancer/,
    ],
    [
      "that copy two groups",
      {
        ...BLUE_GREEN,
        autoScalingGroups: [],
        blueGreenDeploymentConfiguration: {
          greenFleetProvisioningOption: { action: "COPY_AUTO_SCALING_GROUP" },
        },
      },
      /exactly one Auto Scaling group/,
    ],
    [
      "that keep the old instances for more than two days",
      {
        ...BLUE_GREEN,
        blueGreenDeploymentConfiguration: {
          terminateBlueInstancesOnDeploymentSuccess: {
            action: "TERMINATE",
            terminationWaitTimeInMinutes: 2881,
          },
        },
      },
      /terminationWaitTimeInMinutes/,
    ],
    [
      "that suspend processes and are not in place",
      {
        ...BLUE_GREEN,
        ec2DeploymentOptions: { autoScalingGroupProcessesToSuspend: ["Terminate"] },
      },
      /in-place deployments only/,
    ],
  ] as [string, Props, RegExp][]) {
    it(`refuses deployments ${words}`, async () => {
      const good = await system();
      assert.match(await refused("CreateDeploymentGroup", { ...good, ...change }), complaint);
      await done("CreateDeploymentGroup", good);
      const update = { ...APPLICATION, currentDeploymentGroupName: "live", ...change };
      assert.match(await refused("UpdateDeploymentGroup", update), complaint);
    });
  }

  it("changes what an update speaks of, and keeps the rest", async () => {
    const params = await system();
    await done("CreateDeploymentGroup", { ...params, outdatedInstancesStrategy: "IGNORE" });
    const config = "CodeDeployDefault.HalfAtATime";
    const update = { ...APPLICATION, currentDeploymentGroupName: "live" };
    await done("UpdateDeploymentGroup", { ...update, deploymentConfigName: config });
    const now = await group();
    assert.equal(now["deploymentConfigName"], config);
    assert.equal(now["outdatedInstancesStrategy"], "IGNORE");
    assert.deepEqual(now["autoScalingGroups"], [{ name: "fleet" }]);
    await done("UpdateDeploymentGroup", { ...update, newDeploymentGroupName: "next" });
    assert.match(await refused("GetDeploymentGroup", KEY), /^DeploymentGroupDoesNotExist/);
  });

  it("holds new instances of a group that it deploys to, and ending ones when asked to", async () => {
    const params = await system();
    await done("CreateDeploymentGroup", params);
    assert.equal((await hooks()).length, 1);
    assert.ok((await hooks())[0]!.startsWith(HOOK));
    const update = { ...APPLICATION, currentDeploymentGroupName: "live" };
    await done("UpdateDeploymentGroup", { ...update, terminationHookEnabled: true });
    assert.equal((await hooks()).length, 2);
    await done("DeleteDeploymentGroup", KEY);
    assert.deepEqual(await hooks(), []);
  });

  it("keeps a configuration while a deployment group uses it", async () => {
    const params = await system();
    const config = { deploymentConfigName: "careful" };
    const hosts = { type: "FLEET_PERCENT", value: 75 };
    await done("CreateDeploymentConfig", { ...config, minimumHealthyHosts: hosts });
    assert.match(await refused("CreateDeploymentConfig", config), /AlreadyExists/);
    await done("CreateDeploymentGroup", { ...params, ...config });
    assert.match(await refused("DeleteDeploymentConfig", config), /group live/);
    await done("DeleteDeploymentGroup", KEY);
    await done("DeleteDeploymentConfig", config);
    assert.match(await refused("GetDeploymentConfig", config), /DoesNotExist/);
  });

  it("refuses more healthy hosts than there are", async () => {
    const hosts = { type: "FLEET_PERCENT", value: 101 };
    const config = { deploymentConfigName: "careful", minimumHealthyHosts: hosts };
    assert.match(await refused("CreateDeploymentConfig", config), /not valid: 101/);
  });

  it("deletes an application with its deployment groups, and renames it with them", async () => {
    const params = await system();
    await done("CreateDeploymentGroup", params);
    const taken = { ...APPLICATION, newApplicationName: "taken" };
    await done("CreateApplication", { applicationName: "taken" });
    assert.match(await refused("UpdateApplication", taken), /^ApplicationAlreadyExists/);
    await done("UpdateApplication", { ...APPLICATION, newApplicationName: "renamed" });
    assert.match(await refused("GetDeploymentGroup", KEY), /^ApplicationDoesNotExist/);
    const renamed = { applicationName: "renamed" };
    await done("GetDeploymentGroup", { ...KEY, ...renamed });
    await done("DeleteApplication", renamed);
    assert.deepEqual(await hooks(), []);
    assert.match(await refused("DeleteApplication", renamed), /^ApplicationDoesNotExist/);
  });
});
