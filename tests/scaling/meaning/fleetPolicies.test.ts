import type {
  FleetTargetTracking,
  MetricQuery,
  PredictiveFleetArgs,
  PredictivePolicy,
} from "../../../scaling/contract/generated/types";
import { checkPolicies } from "../../../scaling/meaning/predictiveFleet/policies";
import { checkPredictive } from "../../../scaling/meaning/predictiveFleet/predictive";
import { fleet } from "../plan/fleetParts";
import { itAccepts, itFinds } from "./fleetCases";

const step = {
  name: "surge",
  steps: [{ lowerBound: 0, adjustment: 2 }],
  alarm: { metric: "CpuUtilization", threshold: 80 },
} as const;
const tracked = (declared: FleetTargetTracking, rest: Partial<PredictiveFleetArgs> = {}) => ({
  ...fleet,
  ...rest,
  targetTracking: [declared],
});
const cpu = { metric: "CpuUtilization", target: 60 } as const;
const depth = { namespace: "Models", metricName: "QueueDepthPerInstance" };
const queries: readonly MetricQuery[] = [
  { id: "depth", metric: { namespace: "Models", metricName: "QueueDepth" } },
  { id: "size", metric: { namespace: "AWS/AutoScaling", metricName: "GroupInServiceInstances" } },
  { id: "each", expression: "IF(size > 0, depth / size, FILL(depth, 0))" },
];
const asks = (...changed: readonly MetricQuery[]) =>
  tracked({ queries: [...queries.slice(0, 2), ...changed], target: 5 });

describe("the policies of a fleet that react", () => {
  itFinds(checkPolicies, [
    {
      mistake: "the same name for policies of two kinds",
      args: { ...tracked({ ...cpu, name: "surge" }), stepScaling: [step] },
      path: "stepScaling[0].name",
      says: ['got "surge"', "targetTracking[0].name"],
    },
    {
      mistake: "names that differ in characters which resources do not have",
      args: { ...tracked({ ...cpu, name: "cpu 60" }), stepScaling: [{ ...step, name: "cpu_60" }] },
      path: "stepScaling[0].name",
      says: ['got "cpu_60"', "letters, digits and dashes"],
    },
    {
      mistake: "the name of the forecast",
      args: tracked({ ...cpu, name: "forecast" }),
      path: "predictive.name",
      says: ['got "forecast"'],
    },
    {
      mistake: "a step whose alarm would stand for one for people",
      args: { ...fleet, alarms: { atMaximum: {} }, stepScaling: [{ ...step, name: "atMaximum" }] },
      path: "stepScaling[0].name",
      says: ['got "atMaximum"', "alarms.atMaximum"],
    },
    {
      mistake: "a peak of requests for a share of CPU",
      args: tracked({ metric: "CpuUtilization", peakRequestsPerSecondPerInstance: 3 }),
      path: "targetTracking[0].peakRequestsPerSecondPerInstance",
      says: ["AlbRequestCountPerTarget"],
    },
    {
      mistake: "a period that no metric has",
      args: tracked({ customMetric: depth, metricPeriodSeconds: 20, target: 5 }),
      path: "targetTracking[0].metricPeriodSeconds",
      says: ["got 20", "10, 30 or 60"],
    },
    {
      mistake: "more than all cores",
      args: tracked({ ...cpu, target: 101 }),
      path: "targetTracking[0].target",
      says: ["got 101", "at most 100"],
    },
    {
      mistake: "an expression over a query that there is not",
      args: asks({ id: "each", expression: "depth / instances" }),
      path: "targetTracking[0].queries[2].expression",
      says: ["instances is not", "depth, size, each"],
    },
    {
      mistake: "two queries that return data",
      args: asks(
        { ...queries[2]!, returnData: true },
        { ...queries[2]!, id: "b", returnData: true },
      ),
      path: "targetTracking[0].queries",
      says: ["2 queries", "exactly one"],
    },
    {
      mistake: "a last query that is not to be the answer, while no other is",
      args: asks({ ...queries[2]!, returnData: false }),
      path: "targetTracking[0].queries",
      says: ["0 queries", "exactly one"],
    },
    {
      mistake: "a least change of what is not a percentage",
      args: { ...fleet, stepScaling: [{ ...step, minAdjustmentMagnitude: 2 }] },
      path: "stepScaling[0].minAdjustmentMagnitude",
      says: ["PercentChangeInCapacity"],
    },
    {
      mistake: "steps that end before the worst of the load",
      args: {
        ...fleet,
        stepScaling: [{ ...step, steps: [{ lowerBound: 0, upperBound: 9, adjustment: 1 }] }],
      },
      path: "stepScaling[0].steps[0].upperBound",
      says: ["got 9", "not set"],
    },
    {
      mistake: "steps below the threshold of an alarm for much load",
      args: { ...fleet, stepScaling: [{ ...step, steps: [{ upperBound: 0, adjustment: -1 }] }] },
      path: "stepScaling[0].steps",
      says: ["no step above", "never acts"],
    },
    {
      mistake: "an exact size below nothing",
      args: {
        ...fleet,
        stepScaling: [
          { ...step, adjustmentType: "ExactCapacity", steps: [{ lowerBound: 0, adjustment: -1 }] },
        ],
      },
      path: "stepScaling[0].steps[0].adjustment",
      says: ["got -1", "0 or more"],
    },
    {
      mistake: "a statistic beside a metric that has its own",
      args: {
        ...fleet,
        stepScaling: [
          { ...step, alarm: { customMetric: depth, statistic: "Maximum", threshold: 5 } },
        ],
      },
      path: "stepScaling[0].alarm.statistic",
      says: ["a statistic beside customMetric", "customMetric.statistic"],
    },
    {
      mistake: "an alarm on a metric that only target tracking has",
      args: {
        ...fleet,
        stepScaling: [
          { ...step, alarm: { metric: "CpuUtilizationHighResolution", threshold: 80 } },
        ],
      },
      path: "stepScaling[0].alarm.metric",
      says: ["CpuUtilizationHighResolution", "use CpuUtilization"],
    },
    {
      mistake: "more data points than are looked at",
      args: {
        ...fleet,
        stepScaling: [
          { ...step, alarm: { ...step.alarm, evaluationPeriods: 2, datapointsToAlarm: 3 } },
        ],
      },
      path: "stepScaling[0].alarm.datapointsToAlarm",
      says: ["got 3", "evaluationPeriods, which is 2"],
    },
  ]);

  itAccepts(checkPolicies, {
    "one of each kind": { ...fleet, stepScaling: [step], alarms: { atMaximum: {} } },
    "all cores": tracked({ ...cpu, target: 100 }),
    "metric math over its own queries": asks(queries[2]!),
    "a metric of high resolution": tracked({
      customMetric: depth,
      metricPeriodSeconds: 10,
      target: 5,
    }),
  });
});

const forecast = (predictive: PredictivePolicy, rest: Partial<PredictiveFleetArgs> = {}) => ({
  ...fleet,
  ...rest,
  predictive,
});
const { targetTracking: _, ...without } = fleet;
const search = "SUM(SEARCH('{AWS/EC2,AutoScalingGroupName} CPUUtilization reco', 'Sum', 3600))";

describe("the forecast of a fleet", () => {
  itFinds(checkPredictive, [
    {
      mistake: "a forecast alone",
      args: without,
      path: "predictive",
      says: ["never scales in", "add a targetTracking"],
    },
    {
      mistake: "a metric of an instance that does not follow from the load",
      args: forecast({ load: "TotalNetworkIn", scaling: "AverageCpuUtilization", target: 60 }),
      path: "predictive.scaling",
      says: ["AverageNetworkIn"],
    },
    {
      mistake: "more than all cores",
      args: forecast({ pair: "CpuUtilization", target: 101 }),
      path: "predictive.target",
      says: ["got 101"],
    },
    {
      mistake: "a buffer of a whole hour",
      args: forecast({ pair: "CpuUtilization", target: 60, schedulingBufferSeconds: 3600 }),
      path: "predictive.schedulingBufferSeconds",
      says: ["got 3600", "less than 3600"],
    },
    {
      mistake: "a load that none of the queries returns",
      args: forecast({
        custom: {
          load: [{ id: "load", expression: search, returnData: false }],
          scaling: [{ id: "each", expression: search }],
        },
        target: 60,
      }),
      path: "predictive.custom.load",
      says: ["exactly one that returns data"],
    },
    {
      mistake: "a history that ends when the color turns",
      args: forecast(
        { load: "TotalCpuUtilization", scaling: "AverageCpuUtilization", target: 60 },
        { rollout: { blueGreen: {} } },
      ),
      path: "predictive.load",
      says: ["pair with blueGreen"],
    },
  ]);

  itAccepts(checkPredictive, {
    "a buffer just below an hour": forecast({
      pair: "CpuUtilization",
      target: 100,
      schedulingBufferSeconds: 3599,
    }),
    "a search, whose words are not queries": forecast({
      custom: {
        load: [{ id: "load", expression: search }],
        scaling: [{ id: "each", expression: search }],
      },
      target: 60,
    }),
    "a step policy for its partner": { ...without, stepScaling: [step] },
  });
});
