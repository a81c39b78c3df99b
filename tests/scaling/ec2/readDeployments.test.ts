import { strict as assert } from "node:assert";
import {
  blueGreen,
  deploymentConfig,
  deploymentGroup,
} from "../../../scaling/check/fixturesCodeDeploy";
import { valueOf } from "../../../scaling/model/field";
import { InputObject, UNKNOWN } from "../../../scaling/model/input";
import { readOne } from "../kubernetes/readers";

function deployment(inputs: InputObject = {}) {
  return readOne(deploymentGroup(inputs), "deploymentGroup");
}

describe("reading deployment groups of CodeDeploy", () => {
  it("reads where it deploys to, how, and what rolls it back", () => {
    const read = deployment();
    assert.deepEqual(valueOf(read.groupNames)?.map(valueOf), ["fleet"]);
    assert.equal(valueOf(read.deploymentOption), "WITH_TRAFFIC_CONTROL");
    assert.equal(valueOf(read.rollbackEnabled), true);
    assert.deepEqual(valueOf(read.rollbackEvents)?.map(valueOf), [
      "DEPLOYMENT_FAILURE",
      "DEPLOYMENT_STOP_ON_ALARM",
    ]);
    assert.deepEqual(valueOf(read.alarmNames)?.map(valueOf), ["fleet-errors"]);
    assert.equal(read.blueGreen.presence.state, "absent");
  });

  it("reads what becomes of both fleets of a blue/green deployment", () => {
    const { deploymentType, blueGreen: read } = deployment(blueGreen);
    assert.equal(valueOf(deploymentType), "BLUE_GREEN");
    assert.deepEqual([read.greenFleet, read.blueAction, read.readyAction].map(valueOf), [
      "DISCOVER_EXISTING",
      "TERMINATE",
      "CONTINUE_DEPLOYMENT",
    ]);
    assert.equal(valueOf(read.blueWaitMinutes), 5);
  });

  it("reads processes from a tag where the provider has no input for them", () => {
    const suspends = (inputs: InputObject) => deployment(inputs).suspendedProcesses;
    const tagged = (value: string | typeof UNKNOWN): InputObject => ({
      tags: { "mlscale-processes-to-suspend": value },
    });
    const options = { autoScalingGroupProcessesToSuspend: ["ScheduledActions"] };
    const names = (inputs: InputObject) => valueOf(suspends(inputs))?.map(valueOf);
    assert.deepEqual(names(tagged("Terminate  AZRebalance")), ["Terminate", "AZRebalance"]);
    assert.deepEqual(names({ ...tagged("Terminate"), ec2DeploymentOptions: options }), [
      "ScheduledActions",
    ]);
    assert.equal(suspends(tagged(UNKNOWN)).state, "unknown");
    assert.equal(suspends({ tags: { team: "ranking" } }).state, "absent");
  });

  it("puts single target groups and pairs of them in one list, or none where one is not known", () => {
    const pair = { targetGroupPairInfo: { targetGroups: [{ name: "blue" }, { name: "green" }] } };
    const names = (loadBalancerInfo: InputObject) =>
      deployment({ loadBalancerInfo }).targetGroupNames;
    assert.deepEqual(valueOf(names(pair))?.map(valueOf), ["blue", "green"]);
    const both = { ...pair, targetGroupInfos: [{ name: "fleet" }] };
    assert.deepEqual(valueOf(names(both))?.map(valueOf), ["fleet", "blue", "green"]);
    assert.equal(names({ ...pair, targetGroupInfos: UNKNOWN }).state, "unknown");
    assert.equal(names({ ...both, targetGroupPairInfo: UNKNOWN }).state, "unknown");
    assert.equal(names({}).state, "absent");
  });

  it("reads how many hosts a configuration keeps healthy", () => {
    const config = readOne(
      deploymentConfig({ minimumHealthyHosts: { type: "FLEET_PERCENT", value: "75" } }),
      "deploymentConfig",
    );
    assert.equal(valueOf(config.minHealthyType), "FLEET_PERCENT");
    assert.equal(valueOf(config.minHealthyValue), 75);
  });
});
