import { strict as assert } from "node:assert";
import * as pulumi from "@pulumi/pulumi";
import { Plugin } from "../../provider/plugin";
import type { PredictiveFleetArgs } from "../../scaling/contract/generated/types";
import { at } from "../scaling/plan/at";
import { fleet, loadBalancerArn, targetGroupArn } from "../scaling/plan/fleetParts";
import { outputValue, recordRegistrations, type Registration } from "./mocks";

interface Made {
  readonly children: readonly Registration[];
  readonly outputs: Readonly<Record<string, unknown>>;
}

async function construct(args: PredictiveFleetArgs): Promise<Made> {
  const registered = recordRegistrations({
    state: ({ type }) => (type.endsWith(":LaunchTemplate") ? { latestVersion: 7 } : {}),
  });
  const type = "mlscale:index:PredictiveFleet";
  const { state } = await new Plugin("0.0.0").construct("reco", type, args, {});
  const outputs = await outputValue(pulumi.output(state as Record<string, unknown>));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { children: registered.filter((each) => each.custom), outputs };
}

const names = ({ children }: Made) =>
  children.map(({ type, name }) => `${type.split(":").pop()!} ${name}`).sort();

/** The least that makes a fleet: a type, an image, a subnet, bounds, and what scales it. */
const smallest: PredictiveFleetArgs = {
  capacity: { minCapacity: 1, maxCapacity: 4 },
  launch: { imageId: "ami-0abcd1234", instanceType: "g5.xlarge" },
  subnetIds: ["subnet-1", "subnet-2"],
  targetTracking: [{ metric: "CpuUtilization", target: 60 }],
};

const whole: PredictiveFleetArgs = {
  ...fleet,
  stepScaling: [
    {
      name: "surge",
      steps: [{ lowerBound: 0, adjustment: 2 }],
      alarm: { metric: "CpuUtilization", threshold: 85 },
    },
  ],
  schedules: [
    { name: "evening", cron: "0 17 * * *", minCapacity: 6 },
    { name: "night", cron: "0 23 * * *", minCapacity: 4 },
  ],
  warmPool: { minCapacity: 1 },
  alarms: { atMaximum: {} },
  notifications: { topicArn: "arn:aws:sns:eu-west-1:123456789012:oncall" },
};

describe("a PredictiveFleet", () => {
  it("makes a template, a group and a policy of the least that is declared", async () => {
    const made = await construct(smallest);
    assert.deepEqual(names(made), [
      "Group reco",
      "LaunchTemplate reco",
      "Policy reco-CpuUtilization",
    ]);
  });

  it("makes one of each child, named after itself and the part", async () => {
    assert.deepEqual(names(await construct(whole)), [
      "Group reco",
      "InstanceProfile reco-instance",
      "LaunchTemplate reco",
      "MetricAlarm reco-at-maximum",
      "MetricAlarm reco-surge",
      "Notification reco",
      "Policy reco-CpuUtilization",
      "Policy reco-forecast",
      "Policy reco-surge",
      "Role reco-instance",
      "Schedule reco-evening",
      "Schedule reco-night",
    ]);
  });

  it("gives out what was made, and the version that instances are started with", async () => {
    const { outputs } = await construct(whole);
    assert.equal(outputs["groupName"], "reco-1a2b3c4");
    assert.equal(outputs["launchTemplateId"], "reco-id");
    assert.equal(outputs["launchTemplateVersion"], "7");
    assert.deepEqual(outputs["groupNames"], { fleet: "reco-1a2b3c4" });
    assert.deepEqual(outputs["policyArns"], {
      CpuUtilization: "arn:aws:example:::reco-CpuUtilization",
      surge: "arn:aws:example:::reco-surge",
      forecast: "arn:aws:example:::reco-forecast",
    });
    assert.deepEqual(outputs["alarmArns"], {
      surge: "arn:aws:example:::reco-surge",
      atMaximum: "arn:aws:example:::reco-at-maximum",
    });
    assert.equal(outputs["applicationName"], undefined);
    assert.equal(outputs["suspendProcessesCommand"], undefined);
  });

  it("sends the group the version by its number, and policies the group by its name", async () => {
    const { children } = await construct(whole);
    const group = children.find(({ type }) => type === "aws:autoscaling/group:Group");
    assert.deepEqual(at(group, "inputs", "launchTemplate"), { id: "reco-id", version: "7" });
    for (const { inputs } of children.filter(({ type }) => type.endsWith("policy:Policy")))
      assert.equal(inputs["autoscalingGroupName"], "reco-1a2b3c4");
  });

  it("tells colors apart in its outputs, of which the live one is the fleet", async () => {
    const { outputs } = await construct({
      ...fleet,
      rollout: { blueGreen: { liveColor: "Green" } },
    });
    assert.equal(outputs["groupName"], "reco-green-1a2b3c4");
    assert.deepEqual(outputs["groupNames"], {
      blue: "reco-blue-1a2b3c4",
      green: "reco-green-1a2b3c4",
    });
    assert.deepEqual(Object.keys(outputs["policyArns"] as object), [
      "green/CpuUtilization",
      "green/forecast",
    ]);
  });

  it("names the load balancer whose parts come as outputs", async () => {
    const { children } = await construct({
      ...fleet,
      loadBalancerArn: pulumi.output(loadBalancerArn) as never,
      targetGroupArns: pulumi.output([targetGroupArn]) as never,
      targetTracking: [{ metric: "AlbRequestCountPerTarget", target: 600 }],
    });
    const policy = children.find(({ name }) => name === "reco-AlbRequestCountPerTarget");
    const metric = at(
      policy,
      "inputs",
      "targetTrackingConfiguration",
      "predefinedMetricSpecification",
    );
    assert.equal(
      at(metric, "resourceLabel"),
      "app/front/50dc6c495c0c9188/targetgroup/models/73e2d6bc24d8a067",
    );
  });

  it("tells all mistakes at once, and makes nothing", async () => {
    const registered = recordRegistrations();
    const made = new Plugin("0.0.0").construct(
      "reco",
      "mlscale:index:PredictiveFleet",
      {
        ...smallest,
        capacity: { minCapacity: 5, maxCapacity: 4 },
        predictive: { pair: "CpuUtilization", target: 160 },
      },
      {},
    );
    await assert.rejects(made, (error: Error) => {
      const text = JSON.stringify([error.message, error]);
      return text.includes("capacity.minCapacity") && text.includes("predictive.target");
    });
    assert.deepEqual(registered, []);
  });
});
