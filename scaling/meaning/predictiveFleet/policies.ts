import {
  FleetAlarm,
  FleetTargetTracking,
  PredictiveFleetArgs,
} from "../../contract/generated/types";
import { plainName } from "../../plan/predictiveFleet/policy";
import { predictiveName } from "../../plan/predictiveFleet/predictivePolicy";
import { trackingName } from "../../plan/predictiveFleet/trackingPolicy";
import { trackingTarget } from "../../plan/predictiveFleet/trackingTarget";
import { Problem } from "../../contract/problem";
import { checkAlarmNumbers } from "../alarm";
import { problem, repeated, said, when } from "../problems";
import { checkMagnitude } from "../scaling";
import { checkQueries } from "./queries";
import { checkSteps } from "./steps";

/** Policies that react: their names, targets, metrics, steps and alarms. */
export function checkPolicies(args: PredictiveFleetArgs): readonly Problem[] {
  const { targetTracking = [], stepScaling = [] } = args;
  return [
    ...names(args),
    ...targetTracking.flatMap((each, i) => tracking(each, `targetTracking[${i}]`)),
    ...stepScaling.flatMap((each, i) => [
      ...checkMagnitude(each.adjustmentType, each.minAdjustmentMagnitude, `stepScaling[${i}]`),
      ...checkSteps(each, `stepScaling[${i}]`),
      ...alarm(each.alarm, `stepScaling[${i}].alarm`),
    ]),
  ];
}

/**
 * Policies of a group share one set of names, and their resources are called by the letters, digits and dashes of the
 * names alone. Alarms of steps stand beside those for people.
 */
function names({ targetTracking = [], stepScaling = [], predictive, alarms }: PredictiveFleetArgs) {
  const steps = stepScaling.map(({ name }, index) => ({
    name,
    path: `stepScaling[${index}].name`,
  }));
  const policies = [
    ...targetTracking.map((each, index) => ({
      name: trackingName(each),
      path: `targetTracking[${index}].name`,
    })),
    ...steps,
    ...(predictive ? [{ name: predictiveName(predictive), path: "predictive.name" }] : []),
  ];
  const own = peoplesAlarms.filter(([key]) => alarms?.[key] !== undefined);
  const called = own.flatMap(([key, suffix]) =>
    [key, suffix].map((name) => ({ name, path: `alarms.${key}` })),
  );
  const names = new Map(policies.map(({ name, path }) => [path, name]));
  return [...repeated(policies.map(plain)), ...repeated([...called, ...steps.map(plain)])].map(
    ({ path, first }) =>
      problem(
        path,
        names.get(path),
        `a name other than that of ${first}, by its letters, digits and dashes`,
        "give each policy a name of its own",
      ),
  );
}

/** Alarms for people, and how their resources are called. */
const peoplesAlarms = [
  ["atMaximum", "at-maximum"],
  ["unhealthyHosts", "unhealthy-hosts"],
  ["forecastShortfall", "forecast-shortfall"],
] as const;

interface Named {
  readonly name: string;
  readonly path: string;
}

function plain({ name, path }: Named): Named {
  return { name: plainName(name), path };
}

const periods = [10, 30, 60];

function tracking(declared: FleetTargetTracking, path: string): readonly Problem[] {
  const { metric, metricPeriodSeconds: period, queries } = declared;
  const isCounted = metric === "AlbRequestCountPerTarget";
  const hasPeak = declared.peakRequestsPerSecondPerInstance !== undefined;
  return [
    ...when(hasPeak && !isCounted, () =>
      said(
        `${path}.peakRequestsPerSecondPerInstance`,
        "a peak rate for a metric that does not count requests",
        "it with AlbRequestCountPerTarget",
        "give target in the metric's own unit",
      ),
    ),
    ...when(period !== undefined && !periods.includes(period), () =>
      problem(`${path}.metricPeriodSeconds`, period, "10, 30 or 60", "use one of those"),
    ),
    ...percent(declared, path),
    ...(queries ? checkQueries(queries, `${path}.queries`) : []),
  ];
}

/** CPU of a group is a share of all its cores, unlike SageMaker's, which sums over them. */
function percent(declared: FleetTargetTracking, path: string): readonly Problem[] {
  const isCpu = declared.metric?.startsWith("CpuUtilization") === true;
  const target = trackingTarget(declared);
  return when(isCpu && target !== undefined && target > 100, () =>
    problem(
      `${path}.target`,
      target,
      "at most 100 percent, which is all cores of an instance",
      "write a percentage, as 60",
    ),
  );
}

function alarm(declared: FleetAlarm, path: string): readonly Problem[] {
  return [
    ...checkAlarmNumbers(declared, path),
    ...when(declared.metric === "CpuUtilizationHighResolution", () =>
      problem(
        `${path}.metric`,
        declared.metric,
        "a metric that CloudWatch keeps under the group's name, which this one of target tracking is not known to be",
        "use CpuUtilization, or give customMetric as your agent publishes it",
      ),
    ),
    ...when(declared.statistic !== undefined && declared.customMetric !== undefined, () =>
      said(
        `${path}.statistic`,
        "a statistic beside customMetric",
        "it only with metric",
        "set customMetric.statistic",
      ),
    ),
  ];
}
