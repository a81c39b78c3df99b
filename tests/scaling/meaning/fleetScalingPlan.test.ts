import { strict as assert } from "node:assert";
import type {
  FleetTargetTracking,
  LegacyScalingPlan,
  PredictiveFleetArgs,
  PredictivePolicy,
} from "../../../scaling/contract/generated/types";
import { checkScalingPlan } from "../../../scaling/meaning/predictiveFleet/scalingPlan";
import { checkRules } from "../../../scaling/meaning/rules";
import { planScalingPlan } from "../../../scaling/plan/predictiveFleet/scalingPlan";
import { component, fleet, planned } from "../plan/fleetParts";
import { type Case, itAccepts, itFinds } from "./fleetCases";

const legacy: PredictiveFleetArgs = { ...fleet, scalingPlan: {} };
const plan = (scalingPlan: LegacyScalingPlan, rest: Partial<PredictiveFleetArgs> = {}) => ({
  ...legacy,
  ...rest,
  scalingPlan,
});
const cpu: FleetTargetTracking = { metric: "CpuUtilization", target: 60 };
const tracked = (...targetTracking: FleetTargetTracking[]) => ({ ...legacy, targetTracking });
const forecast = (predictive: PredictivePolicy) => ({ ...legacy, predictive });
const own = (metricName: string): FleetTargetTracking => ({
  customMetric: { namespace: "Models", metricName },
  target: 5,
});
const query = [{ id: "load", metric: { namespace: "Models", metricName: "Requests" } }];

const cases: readonly Case[] = [
  {
    mistake: "a plan for two groups",
    args: { ...legacy, rollout: { blueGreen: {} } },
    path: "scalingPlan",
    says: ["with rollout.blueGreen", "drop scalingPlan"],
  },
  {
    mistake: "capacity that is not a number of instances",
    args: { ...legacy, capacity: { ...fleet.capacity, unit: "Vcpus" } },
    path: "capacity.unit",
    says: ['"Vcpus"', "Instances with scalingPlan"],
  },
  {
    mistake: "a forecast of metrics of the user's own",
    args: forecast({ custom: { load: query, scaling: query }, target: 60 }),
    path: "predictive.custom",
    says: ["pair or load with scalingPlan", "drop scalingPlan"],
  },
  {
    mistake: "a start a whole hour ahead",
    args: forecast({ ...fleet.predictive!, schedulingBufferSeconds: 3600 }),
    path: "predictive.schedulingBufferSeconds",
    says: ["3600", "0 to 3599"],
  },
  {
    mistake: "a forecast for a target that target tracking has not",
    args: forecast({ ...fleet.predictive!, target: 50 }),
    path: "predictive.target",
    says: ["got 50", "60, as targetTracking[0] has it"],
  },
  {
    mistake: "a forecast of a metric that is not tracked",
    args: forecast({ pair: "NetworkIn", target: 60 }),
    path: "predictive.target",
    says: ["NetworkIn that no targetTracking has"],
  },
  {
    mistake: "a metric of high resolution",
    args: tracked(cpu, { metric: "CpuUtilizationHighResolution", target: 60 }),
    path: "targetTracking[1].metric",
    says: ["CpuUtilization with scalingPlan"],
  },
  {
    mistake: "a period of high resolution",
    args: tracked(cpu, { ...own("Depth"), metricPeriodSeconds: 10 }),
    path: "targetTracking[1].metricPeriodSeconds",
    says: ["10", "60 with scalingPlan"],
  },
  {
    mistake: "metric math",
    args: tracked(cpu, { name: "math", queries: query, target: 5 }),
    path: "targetTracking[1].queries",
    says: ["metric math", "metric or customMetric"],
  },
  {
    mistake: "a policy that is switched off",
    args: tracked({ ...cpu, enabled: false }),
    path: "targetTracking[0].enabled",
    says: ["false", "true with scalingPlan"],
  },
  {
    mistake: "a forecast that is switched off",
    args: forecast({ ...fleet.predictive!, enabled: false }),
    path: "predictive.enabled",
    says: ["false", "drop predictive, or scalingPlan"],
  },
  {
    mistake: "a metric that is tracked twice",
    args: tracked(cpu, { ...cpu, name: "again", target: 70 }),
    path: "targetTracking[1].metric",
    says: ["another metric than that of targetTracking[0].metric"],
  },
  {
    mistake: "more policies than a plan takes",
    args: tracked(cpu, ...Array.from({ length: 10 }, (_, index) => own(`Depth${index}`))),
    path: "targetTracking",
    says: ["11 policies", "1 to 10"],
  },
  {
    mistake: "a plan that nothing is tracked by",
    args: { capacity: fleet.capacity, subnetIds: [], scalingPlan: {}, targetTracking: [] },
    path: "targetTracking",
    says: ["0 policies", "add one"],
  },
  {
    mistake: "a tag that is reserved",
    args: plan({ tagKey: "aws:plan" }),
    path: "scalingPlan.tagKey",
    says: ['"aws:plan"', "reserved"],
  },
  {
    mistake: "a tag that other resources of the fleet have",
    args: plan({ tagKey: "team" }, { tags: { team: "ranking" } }),
    path: "scalingPlan.tagKey",
    says: ['"team"', "every resource that carries it"],
  },
  {
    mistake: "a component's name that no tag may have",
    args: plan({ name: "fleet" }),
    component: "r".repeat(257),
    path: "scalingPlan.tagValue",
    says: ["257 characters", "give scalingPlan.tagValue"],
  },
  {
    mistake: "a component's name that no plan may have",
    args: legacy,
    component: "models/reco",
    path: "name",
    says: ['"models/reco"', "give scalingPlan.name"],
  },
  {
    mistake: "a component's name that is too long for a plan's",
    args: legacy,
    component: "r".repeat(108),
    path: "name",
    says: ["129 characters", "at most 128"],
  },
];

describe("the scaling plan that a fleet declares", () => {
  itFinds(checkScalingPlan, cases);

  const { predictive: _, ...reactive } = legacy;
  const accepted = {
    "no plan, whatever else there is": {
      ...fleet,
      rollout: { blueGreen: {} },
      predictive: { custom: { load: query, scaling: query }, target: 60 },
      targetTracking: [],
    },
    "a forecast beside its own target": legacy,
    "a plan without a forecast": reactive,
    "requests, forecast and tracked by a load test": {
      ...legacy,
      predictive: { pair: "AlbRequestCount", target: 600 },
      targetTracking: [
        { metric: "AlbRequestCountPerTarget", peakRequestsPerSecondPerInstance: 20 },
      ],
    },
    "ten policies": tracked(cpu, ...Array.from({ length: 9 }, (_n, index) => own(`Depth${index}`))),
  } as const;
  itAccepts(checkScalingPlan, accepted);
  itAccepts(checkScalingPlan, { "a name as long as a plan's may be": legacy }, "r".repeat(107));
  itAccepts(
    checkScalingPlan,
    { "a name as long as a tag's may be": plan({ name: "fleet" }) },
    "r".repeat(256),
  );

  it("is nothing that the rules of the pack refuse", () => {
    const raised = { ...fleet.predictive!, increaseMaxCapacity: { bufferPercent: 0 } };
    for (const args of [legacy, reactive, forecast(raised)]) {
      const parts = planned(args);
      planScalingPlan(parts.plan, args, component, parts.groups[0]!);
      const found = checkRules(parts.plan, component).map(({ message }) => message);
      assert.deepEqual(found, []);
    }
  });
});
