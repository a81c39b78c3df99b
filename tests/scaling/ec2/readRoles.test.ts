import { strict as assert } from "node:assert";
import { declare } from "../../../scaling/check/declare";
import { ec2Types } from "../../../scaling/check/fixturesEc2";
import { allowing, managedPolicy, role, rolePolicy } from "../../../scaling/check/fixturesIam";
import { valueOf } from "../../../scaling/model/field";
import { Input, UNKNOWN } from "../../../scaling/model/input";
import { readOne } from "../kubernetes/readers";

function allowedBy(policy: Input): readonly string[] | undefined {
  return valueOf(readOne(rolePolicy(policy), "rolePolicy").allowed);
}

describe("reading roles and what they may do", () => {
  it("reads the actions of a document, be it text or an object, one statement or several", () => {
    assert.deepEqual(allowedBy(allowing("ec2:*", "sns:Publish")), ["ec2:*", "sns:Publish"]);
    assert.deepEqual(
      allowedBy({
        Statement: [
          { Effect: "Allow", Action: "ec2:*" },
          { Effect: "Deny", Action: "s3:*" },
        ],
      }),
      ["ec2:*"],
    );
    assert.deepEqual(allowedBy({ Statement: { Effect: "Allow", NotAction: "iam:*" } }), ["*"]);
  });

  it("knows nothing of a document of which any part is unknown, or that is no JSON", () => {
    for (const policy of [UNKNOWN, "{", "[]", { Statement: UNKNOWN }, { Statement: [UNKNOWN] }]) {
      assert.equal(allowedBy(policy), undefined);
    }
    assert.equal(allowedBy({ Statement: [{ Effect: "Allow", Action: [UNKNOWN] }] }), undefined);
  });

  it("reads the policies inside a role, and those to attach", () => {
    const read = readOne(role({ inlinePolicies: [{ policy: allowing("ec2:*") }] }), "role");
    assert.deepEqual(valueOf(read.inline)?.map(valueOf), [["ec2:*"]]);
    assert.equal(read.arn.state, "unknown");
    const { allowed } = readOne(managedPolicy(allowing("s3:Get*")), "managedPolicy");
    assert.deepEqual(valueOf(allowed), ["s3:Get*"]);
  });

  it("reads a deployment group of the native provider under its own names", () => {
    const native = declare(ec2Types.nativeDeploymentGroup, "rollout", {
      applicationName: "model-server",
      autoScalingGroups: ["fleet"],
      alarmConfiguration: { enabled: true, alarms: [{ name: "errors" }] },
      loadBalancerInfo: { targetGroupInfoList: [{ name: "front" }] },
      blueGreenDeploymentConfiguration: {
        greenFleetProvisioningOption: { action: "DISCOVER_EXISTING" },
      },
      ec2DeploymentOptions: { autoScalingGroupProcessesToSuspend: ["Terminate"] },
      ec2TagSet: { ec2TagSetList: [] },
    });
    const read = readOne(native, "deploymentGroup");
    assert.equal(valueOf(read.applicationName), "model-server");
    assert.deepEqual(
      [read.groupNames, read.alarmNames, read.targetGroupNames, read.suspendedProcesses].map(
        (list) => valueOf(list)?.map((each) => valueOf(each)),
      ),
      [["fleet"], ["errors"], ["front"], ["Terminate"]],
    );
    assert.equal(valueOf(read.blueGreen.greenFleet), "DISCOVER_EXISTING");
    assert.equal(valueOf(read.tagged), true);
  });
});
