import type { FleetAlarms, PredictiveFleetArgs } from "../../../scaling/contract/generated/types";
import { checkFleetAlarms } from "../../../scaling/meaning/predictiveFleet/alarms";
import { checkRequestMetrics } from "../../../scaling/meaning/predictiveFleet/requests";
import { fleet } from "../plan/fleetParts";
import { type Case, itAccepts, itFinds } from "./fleetCases";

const watched = (alarms: FleetAlarms, rest: Partial<PredictiveFleetArgs> = {}) => ({
  ...fleet,
  ...rest,
  alarms,
});
const { predictive: _, ...reactive } = fleet;
const { loadBalancerArn: __, ...nameless } = fleet;
const { targetGroupArns: ___, ...unbalanced } = nameless;
const fixed = { minCapacity: 4, maxCapacity: 4 };
const raise = { ...fleet.predictive!, increaseMaxCapacity: { bufferPercent: 10 } };

const cases: readonly Case[] = [
  {
    mistake: "an alarm on hosts of a load balancer that is not named",
    args: { ...nameless, alarms: { unhealthyHosts: {} } },
    path: "alarms.unhealthyHosts",
    says: ["without loadBalancerArn", "give loadBalancerArn"],
  },
  {
    mistake: "an alarm on hosts of no target group",
    args: { ...unbalanced, alarms: { unhealthyHosts: {} } },
    path: "alarms.unhealthyHosts",
    says: ["loadBalancerArn and targetGroupArns"],
  },
  {
    mistake: "an alarm on more hosts than the fleet may have",
    args: watched({ unhealthyHosts: { hosts: 13 } }),
    path: "alarms.unhealthyHosts.hosts",
    says: ["got 13", "at most the 12 instances", "lower it"],
  },
  {
    mistake: "an alarm on a forecast that there is not",
    args: { ...reactive, alarms: { forecastShortfall: {} } },
    path: "alarms.forecastShortfall",
    says: ["without predictive"],
  },
  {
    mistake: "an alarm on the forecast of a scaling plan",
    args: watched({ forecastShortfall: {} }, { scalingPlan: {} }),
    path: "alarms.forecastShortfall",
    says: ["with scalingPlan", "drop the alarm, or the plan"],
  },
  {
    mistake: "alarms on sizes that are not published",
    args: watched({ atMaximum: {}, forecastShortfall: {} }, { groupMetrics: false }),
    path: "groupMetrics",
    says: ["alarms.atMaximum and alarms.forecastShortfall", "free of charge"],
  },
  {
    mistake: "an alarm that always fires",
    args: watched({ atMaximum: {} }, { capacity: fixed }),
    path: "alarms.atMaximum",
    says: ["4 instances whatever happens", "raise maxCapacity"],
  },
];

describe("the alarms that a fleet declares", () => {
  itFinds(checkFleetAlarms, cases);

  itAccepts(checkFleetAlarms, {
    "no alarms": fleet,
    "all of them": watched({ atMaximum: {}, unhealthyHosts: {}, forecastShortfall: {} }),
    "an alarm on hosts while sizes are not published": watched(
      { unhealthyHosts: {} },
      { groupMetrics: false },
    ),
    "as many hosts as the fleet may have": watched({ unhealthyHosts: { hosts: 12 } }),
    "more hosts where capacity is not a number of instances": watched(
      { unhealthyHosts: { hosts: 13 } },
      { capacity: { ...fleet.capacity, unit: "Vcpus" } },
    ),
    "a maximum of nothing, at which no alarm fires": watched(
      { atMaximum: {} },
      { capacity: { minCapacity: 0, maxCapacity: 0 } },
    ),
    "more hosts where the forecast may raise the maximum": watched(
      { unhealthyHosts: { hosts: 13 } },
      { predictive: raise },
    ),
    "more hosts where a schedule raises the maximum": watched(
      { unhealthyHosts: { hosts: 13 } },
      { schedules: [{ name: "sale", cron: "0 8 * * *", maxCapacity: 20 }] },
    ),
    "a maximum that a schedule moves": watched(
      { atMaximum: {} },
      { capacity: fixed, schedules: [{ name: "sale", cron: "0 8 * * *", maxCapacity: 20 }] },
    ),
    "a load balancer that only the deployment knows": watched(
      { unhealthyHosts: {} },
      { loadBalancerArn: Promise.resolve("arn"), targetGroupArns: Promise.resolve(["arn"]) },
    ),
  });
});

const step = {
  name: "burst",
  steps: [{ lowerBound: 0, adjustment: 1 }],
  alarm: { metric: "AlbRequestCountPerTarget", threshold: 500 },
} as const;

describe("metrics of requests", () => {
  itFinds(checkRequestMetrics, [
    {
      mistake: "target tracking of requests that cannot be named",
      args: { ...nameless, targetTracking: [{ metric: "AlbRequestCountPerTarget", target: 500 }] },
      path: "targetTracking[0].metric",
      says: ["AlbRequestCountPerTarget without loadBalancerArn"],
    },
    {
      mistake: "a step policy on requests that cannot be named",
      args: { ...nameless, stepScaling: [step] },
      path: "stepScaling[0].alarm.metric",
      says: ["without loadBalancerArn"],
    },
    {
      mistake: "a forecast of requests that cannot be named",
      args: { ...nameless, predictive: { pair: "AlbRequestCount", target: 500 } },
      path: "predictive.pair",
      says: ["AlbRequestCount without loadBalancerArn"],
    },
    {
      mistake: "a forecast of requests for a target per CPU that cannot be named",
      args: {
        ...nameless,
        predictive: {
          load: "AlbTargetGroupRequestCount",
          scaling: "AverageCpuUtilization",
          target: 60,
        },
      },
      path: "predictive.load",
      says: ["AlbTargetGroupRequestCount without loadBalancerArn"],
    },
  ]);

  itAccepts(checkRequestMetrics, {
    "requests with both ends": {
      ...fleet,
      predictive: { pair: "AlbRequestCount", target: 500 },
      targetTracking: [{ metric: "AlbRequestCountPerTarget", target: 500 }],
      stepScaling: [step],
    },
    "metrics of instances with neither": unbalanced,
  });
});
