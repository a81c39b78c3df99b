import assert from "node:assert/strict";
import type { PredictiveFleetArgs } from "../../scaling/contract/generated/types";
import { planScalingPlan } from "../../scaling/plan/predictiveFleet/scalingPlan";
import { suspendProcessesCommand } from "../../scaling/plan/predictiveFleet/suspendCommand";
import { types } from "../../scaling/plan/types";
import type { PlannedResource } from "../../scaling/plan/value";
import { component, deployed, fleet, only, planned, valueOf } from "../scaling/plan/fleetParts";
import type { Props, Value } from "../plugin-kit/values";
import { startJudge, type Judge } from "./judge";
import { metricAlarm } from "./plugin/resources/metricAlarm";
import { toApi } from "./plugin/translate";

const everything: PredictiveFleetArgs = {
  ...fleet,
  alarms: {
    atMaximum: { minutes: 1440 },
    unhealthyHosts: { minutes: 1440 },
    forecastShortfall: { hours: 24 },
    actionArns: ["arn:aws:sns:eu-west-1:123456789012:oncall"],
  },
};

/** Plain data of a planned resource, without what is absent. */
function plain(resource: PlannedResource): Props {
  return JSON.parse(JSON.stringify(deployed(resource))) as Props;
}

/** A command line as its words, and the value of one that is JSON as what it says. */
function parameters(command: string): Props {
  const words = [...command.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll("'\\''", "'") ?? bare!,
  );
  const named = words.flatMap((word, index) =>
    word.startsWith("--") ? [[word.slice(2), words[index + 1]!] as const] : [],
  );
  return Object.fromEntries(
    named
      .filter(([name]) => name !== "region")
      .map(([name, value]) => [
        name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        value.startsWith("{") ? (JSON.parse(value) as Value) : value,
      ]),
  );
}

describe("The calls that come of a fleet, by AWS's own models,", function () {
  this.timeout(600_000);
  let judge: Judge;
  before(async () => {
    judge = await startJudge();
  });
  after(() => judge.stop());

  async function accepts(service: string, operation: string, params: Props): Promise<void> {
    const { problems } = await judge.validate(service, operation, params);
    assert.deepEqual(problems, [], JSON.stringify(params));
  }

  it("make its alarms, for as long as the contract lets them wait", async () => {
    const { alarms } = planned(everything);
    assert.equal(alarms.size, 3);
    for (const alarm of alarms.values()) {
      const inputs = { ...plain(alarm), name: "alarm" };
      const { service, operation, params } = [metricAlarm.api!.create(inputs)].flat()[0]!;
      await accepts(service, operation, params);
    }
  });

  it("suspend processes by the command of the outputs", async () => {
    const processes = ["Terminate", "AZRebalance", "InstanceRefresh", "ScheduledActions"] as const;
    for (const processesToSuspend of [processes, []]) {
      const args = { ...fleet, rollout: { inPlace: { processesToSuspend } } };
      const command = String(valueOf(suspendProcessesCommand(args, planned(args).rollout!)));
      const params = parameters(command);
      assert.deepEqual(params["ec2DeploymentOptions"], {
        autoScalingGroupProcessesToSuspend: processesToSuspend,
      });
      await accepts("codedeploy", "UpdateDeploymentGroup", {
        ...params,
        applicationName: "reco-rollout-0a1b2c3",
      });
    }
  });

  it("make its scaling plan, with a forecast that may raise the maximum", async () => {
    for (const bufferPercent of [undefined, 0, 100]) {
      const predictive = {
        ...fleet.predictive!,
        ...(bufferPercent !== undefined && { increaseMaxCapacity: { bufferPercent } }),
      };
      const parts = planned({ ...fleet, predictive, scalingPlan: {} });
      const args = { ...fleet, predictive, scalingPlan: {} };
      planScalingPlan(parts.plan, args, component, parts.groups[0]!);
      const inputs = plain(only(parts, types.scalingPlan));
      const params = toApi(inputs, { name: "ScalingPlanName" }) as Props;
      await accepts("autoscaling-plans", "CreateScalingPlan", {
        ...params,
        ScalingPlanName: "reco",
      });
    }
  });
});
