import { defaults } from "../../contract/generated/defaults";
import {
  FleetAlarm,
  FleetTargetTracking,
  PredictiveFleetArgs,
} from "../../contract/generated/types";
import { trackingName } from "../../plan/predictiveFleet/trackingPolicy";
import { trackingTarget } from "../../plan/predictiveFleet/trackingTarget";
import { Problem } from "../../contract/problem";
import { checkAlarmNumbers } from "../alarm";
import { problem, repeated, said, when } from "../problems";
import { checkMagnitude } from "../scaling";
import { checkQueries } from "./queries";

/** Policies that react: their names, targets, metrics, steps and alarms. */
export function checkPolicies(args: PredictiveFleetArgs): readonly Problem[] {
  const { targetTracking = [], stepScaling = [] } = args;
  return [
    ...names(args),
    ...targetTracking.flatMap((each, i) => tracking(each, `targetTracking[${i}]`)),
    ...stepScaling.flatMap((each, i) => [
      ...checkMagnitude(each.adjustmentType, each.minAdjustmentMagnitude, `stepScaling[${i}]`),
      ...alarm(each.alarm, `stepScaling[${i}].alarm`),
    ]),
  ];
}

/** Policies of a group share one set of names, and one of output keys. */
function names({ targetTracking = [], stepScaling = [], predictive }: PredictiveFleetArgs) {
  const named = [
    ...targetTracking.map((each, index) => ({
      name: trackingName(each),
      path: `targetTracking[${index}].name`,
    })),
    ...stepScaling.map(({ name }, index) => ({ name, path: `stepScaling[${index}].name` })),
    ...(predictive
      ? [{ name: predictive.name ?? defaults.PredictivePolicy.name, path: "predictive.name" }]
      : []),
  ];
  return repeated(named).map(({ name, path, first }) =>
    problem(path, name, `a name other than that of ${first}`, "give each policy a name of its own"),
  );
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
