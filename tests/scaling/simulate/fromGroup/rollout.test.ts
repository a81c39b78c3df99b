import { strict as assert } from "node:assert";
import { group, groupForecast } from "../../../../scaling/check/fixturesEc2";
import {
  blueGreen,
  deploymentConfig,
  deploymentGroup,
} from "../../../../scaling/check/fixturesCodeDeploy";
import { InputObject } from "../../../../scaling/model/input";
import { declare } from "../../../../scaling/check/declare";
import { played, specOf, whyNot } from "./read";
import { UNKNOWN } from "../../../../scaling/model/input";

const deployed = (inputs: InputObject = {}) =>
  specOf(group(), deploymentGroup(inputs), deploymentConfig()).deployment;

describe("The warm pool of a group", () => {
  it("is stopped, up to the group's maximum, and terminates what goes, unless told otherwise.", () => {
    assert.deepEqual(specOf(group({ warmPool: {} })).warmPool, {
      minSize: 0,
      isRunning: false,
      reuseOnScaleIn: false,
    });
    assert.equal(
      specOf(group({ warmPool: { maxGroupPreparedCapacity: -1 } })).warmPool!.maxPrepared,
      undefined,
    );
  });

  it("has the sizes, the state and the policy that are declared.", () => {
    const pool = {
      minSize: 2,
      maxGroupPreparedCapacity: 8,
      poolState: "Running",
      instanceReusePolicy: { reuseOnScaleIn: true },
    };
    const expected = { minSize: 2, maxPrepared: 8, isRunning: true, reuseOnScaleIn: true };
    assert.deepEqual(specOf(group({ warmPool: pool })).warmPool, expected);
    const native = declare("aws-native:autoscaling:WarmPool", "fleet", {
      ...pool,
      autoScalingGroupName: "fleet",
    });
    assert.deepEqual(specOf(group(), native).warmPool, expected);
  });

  it("is none where none is declared, and open while it is not known.", () => {
    assert.equal(specOf(group()).warmPool, undefined);
    assert.match(whyNot(group({ warmPool: UNKNOWN })), /warm pool is not known/);
    assert.match(whyNot(group({ warmPool: { minSize: -3 } })), /size of the warm pool/);
  });
});

describe("What deploys to a group", () => {
  it("goes one instance at a time unless told otherwise.", () => {
    const plain = deployed({ deploymentConfigName: undefined });
    assert.deepEqual(plain, {
      kind: "inPlace",
      minimumHealthy: { type: "allButOne" },
      suspends: [],
    });
  });

  it("keeps half, nobody, or what its own configuration says in service.", () => {
    const healthyOf = (deploymentConfigName: string) => {
      const found = deployed({ deploymentConfigName });
      assert.ok(found?.kind === "inPlace");
      return found.minimumHealthy;
    };
    assert.deepEqual(healthyOf("CodeDeployDefault.HalfAtATime"), {
      type: "FLEET_PERCENT",
      value: 50,
    });
    assert.deepEqual(healthyOf("CodeDeployDefault.AllAtOnce"), { type: "HOST_COUNT", value: 0 });
    assert.deepEqual(healthyOf("careful"), { type: "HOST_COUNT", value: 1 });
  });

  it("moves the traffic to a second fleet with blue/green, and ends the first after its wait.", () => {
    assert.deepEqual(deployed(blueGreen), {
      kind: "blueGreen",
      keepBlueSeconds: 300,
      losesHistory: false,
    });
    const kept = {
      ...blueGreen,
      blueGreenDeploymentConfig: {
        ...blueGreen.blueGreenDeploymentConfig,
        terminateBlueInstancesOnDeploymentSuccess: { action: "KEEP_ALIVE" },
      },
    };
    assert.deepEqual(deployed(kept), {
      kind: "blueGreen",
      keepBlueSeconds: Infinity,
      losesHistory: false,
    });
  });

  it("loses the history of a forecast that is made from the metrics of one group.", () => {
    const spec = specOf(group(), groupForecast(), deploymentGroup(blueGreen));
    assert.ok(spec.deployment?.kind === "blueGreen" && spec.deployment.losesHistory);
  });

  it("is played once where several deploy, and not at all where nobody does.", () => {
    const second = deploymentGroup({}, undefined, "second");
    assert.match(
      played(group(), deploymentGroup(), second).notes!.join(),
      /several deployment groups/,
    );
    assert.equal(specOf(group()).deployment, undefined);
  });
});
