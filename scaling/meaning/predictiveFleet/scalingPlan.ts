import { defaults } from "../../contract/generated/defaults";
import {
  FleetMetric,
  FleetTargetTracking,
  PredictiveFleetArgs,
} from "../../contract/generated/types";
import { pairParts, trackedBy } from "../../plan/predictiveFleet/fleetMetrics";
import { planTag } from "../../plan/predictiveFleet/scalingPlan";
import { trackingTarget } from "../../plan/predictiveFleet/trackingTarget";
import { Problem } from "../../contract/problem";
import { problem, repeated, said, when } from "../problems";

const toPolicies = "drop scalingPlan, so that policies are made of the same declaration";

/** What the older product cannot do, or what would make two things of one. */
export function checkScalingPlan(args: PredictiveFleetArgs, component: string): readonly Problem[] {
  if (args.scalingPlan === undefined) return [];
  return [
    ...identity(args, component),
    ...tag(args, component),
    ...shape(args),
    ...trackings(args.targetTracking ?? []),
    ...forecast(args),
  ];
}

const longestName = 128;

/** What the provider appends to a name that it makes unique: a dash and seven digits. */
const madeName = (component: string): string => `${component}-scaling-plan-0000000`;

function identity({ scalingPlan }: PredictiveFleetArgs, component: string): readonly Problem[] {
  if (scalingPlan?.name !== undefined) return [];
  const made = madeName(component);
  return [
    ...when(/[|:/]/.test(component), () =>
      problem(
        "name",
        component,
        "a component's name without pipes, colons and slashes, since the plan's is made from it",
        "give scalingPlan.name",
      ),
    ),
    ...when(made.length > longestName, () =>
      said(
        "name",
        `a component's name that makes a plan's of ${made.length} characters`,
        `at most ${longestName}`,
        "give scalingPlan.name",
      ),
    ),
  ];
}

const longestTagValue = 256;

/** The plan takes every resource that has its tag, so that the tag is its own. */
function tag(args: PredictiveFleetArgs, component: string): readonly Problem[] {
  const { key, value } = planTag(args, component)!;
  return [
    ...when(key.toLowerCase().startsWith("aws:"), () =>
      problem(
        "scalingPlan.tagKey",
        key,
        "a key without the prefix aws:, which is reserved",
        "rename it",
      ),
    ),
    ...when(Object.hasOwn(args.tags ?? {}, key), () =>
      problem(
        "scalingPlan.tagKey",
        key,
        "a key that tags does not have, since the plan takes every resource that carries it",
        "rename it, or take it out of tags",
      ),
    ),
    ...when(value.length > longestTagValue, () =>
      said(
        "scalingPlan.tagValue",
        `the component's name of ${value.length} characters`,
        `at most ${longestTagValue}`,
        "give scalingPlan.tagValue",
      ),
    ),
  ];
}

function shape({ rollout, capacity }: PredictiveFleetArgs): readonly Problem[] {
  const counts = capacity.unit ?? defaults.FleetCapacity.unit;
  return [
    ...when(rollout?.blueGreen !== undefined, () =>
      said(
        "scalingPlan",
        "a scaling plan with rollout.blueGreen",
        "it with one group, since a plan is bound to the group that it was made for",
        toPolicies,
      ),
    ),
    ...when(counts !== "Instances", () =>
      problem("capacity.unit", counts, "Instances with scalingPlan", toPolicies),
    ),
  ];
}

const mostTrackings = 10;

function trackings(declared: readonly FleetTargetTracking[]): readonly Problem[] {
  const named = declared.flatMap(({ metric }, index) =>
    metric === undefined ? [] : [{ name: metric, path: `targetTracking[${index}].metric` }],
  );
  return [
    ...when(declared.length === 0 || declared.length > mostTrackings, () =>
      said(
        "targetTracking",
        `${declared.length} policies`,
        `1 to ${mostTrackings} with scalingPlan`,
        declared.length === 0 ? "add one" : toPolicies,
      ),
    ),
    ...repeated(named).map(({ path, first }) =>
      said(path, "the same metric again", `another metric than that of ${first}`, "drop one"),
    ),
    ...declared.flatMap((each, index) => newerMetric(each, `targetTracking[${index}]`)),
  ];
}

function newerMetric(declared: FleetTargetTracking, path: string): readonly Problem[] {
  const { metric, metricPeriodSeconds: period, queries, enabled } = declared;
  return [
    ...when(queries !== undefined, () =>
      said(`${path}.queries`, "metric math", "metric or customMetric with scalingPlan", toPolicies),
    ),
    ...switchedOff(enabled, path),
    ...when(metric === "CpuUtilizationHighResolution", () =>
      problem(
        `${path}.metric`,
        metric,
        "CpuUtilization with scalingPlan, which has no metric of high resolution",
        toPolicies,
      ),
    ),
    ...when(period !== undefined && period !== 60, () =>
      problem(`${path}.metricPeriodSeconds`, period, "60 with scalingPlan", toPolicies),
    ),
  ];
}

/** A plan makes its policies itself, and they act. */
function switchedOff(enabled: boolean | undefined, path: string): readonly Problem[] {
  return when(enabled === false, () =>
    problem(`${path}.enabled`, false, "true with scalingPlan", `drop ${path}, or scalingPlan`),
  );
}

const hourSeconds = 3600;

/** In a plan the forecast has the scaling metric and the target of target tracking. */
function forecast({ predictive, targetTracking = [] }: PredictiveFleetArgs): readonly Problem[] {
  if (predictive === undefined) return [];
  const { custom, pair, target, schedulingBufferSeconds: buffer } = predictive;
  const scaling = pair ? pairParts[pair].scaling : predictive.scaling;
  const metric = scaling && trackedBy[scaling];
  return [
    ...switchedOff(predictive.enabled, "predictive"),
    ...when(custom !== undefined, () =>
      said("predictive.custom", "metrics of your own", "pair or load with scalingPlan", toPolicies),
    ),
    ...when(buffer === hourSeconds, () =>
      problem(
        "predictive.schedulingBufferSeconds",
        buffer,
        "0 to 3599 with scalingPlan",
        "lower it",
      ),
    ),
    ...(metric === undefined ? [] : sameTarget(metric, target, targetTracking)),
  ];
}

function sameTarget(
  metric: FleetMetric,
  target: number,
  declared: readonly FleetTargetTracking[],
): readonly Problem[] {
  const partner = declared.findIndex((each) => each.metric === metric);
  const path = "predictive.target";
  const why = "since a plan forecasts for the target of target tracking";
  const tracked = partner < 0 ? undefined : trackingTarget(declared[partner]!);
  return [
    ...when(partner < 0, () =>
      said(
        path,
        `a target of ${metric} that no targetTracking has`,
        `a targetTracking of ${metric} with it, ${why}`,
        "add it, or forecast another metric",
      ),
    ),
    ...when(tracked !== undefined && tracked !== target, () =>
      problem(
        path,
        target,
        `${tracked}, as targetTracking[${partner}] has it, ${why}`,
        "make both the same",
      ),
    ),
  ];
}
