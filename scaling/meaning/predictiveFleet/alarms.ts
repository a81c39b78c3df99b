import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs } from "../../contract/generated/types";
import { countsInstances } from "../../plan/predictiveFleet/capacityUnits";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";
import { missingEnds } from "./requests";

/** Alarms that could not be made, or that would never fire, or always. */
export function checkFleetAlarms(args: PredictiveFleetArgs): readonly Problem[] {
  const { unhealthyHosts } = args.alarms ?? {};
  return [
    ...(unhealthyHosts ? missingEnds(args, "alarms.unhealthyHosts", "the alarm") : []),
    ...tooManyHosts(args),
    ...withoutForecast(args),
    ...withoutMetrics(args),
    ...alwaysFiring(args),
  ];
}

function withoutForecast(args: PredictiveFleetArgs): readonly Problem[] {
  if (args.alarms?.forecastShortfall === undefined) return [];
  const path = "alarms.forecastShortfall";
  return [
    ...when(args.predictive === undefined, () =>
      said(
        path,
        "the alarm without predictive",
        "it with predictive",
        "drop one, or add the other",
      ),
    ),
    ...when(args.predictive !== undefined && args.scalingPlan !== undefined, () =>
      said(
        path,
        "the alarm with scalingPlan",
        "it with policies, since the forecast of a plan is not a metric",
        "drop the alarm, or the plan",
      ),
    ),
  ];
}

/** Sizes of a group are metrics only while it publishes them. */
function withoutMetrics({ alarms, groupMetrics }: PredictiveFleetArgs): readonly Problem[] {
  if (groupMetrics ?? defaults.PredictiveFleet.groupMetrics) return [];
  const needing = (["atMaximum", "forecastShortfall"] as const).filter(
    (name) => alarms?.[name] !== undefined,
  );
  return when(needing.length > 0, () =>
    said(
      "groupMetrics",
      `false with alarms.${needing.join(" and alarms.")}`,
      "true with alarms on the size of the group, which is then a metric, free of charge",
      "drop groupMetrics, or the alarms",
    ),
  );
}

function alwaysFiring({ alarms, capacity, schedules }: PredictiveFleetArgs): readonly Problem[] {
  const { minCapacity, maxCapacity } = capacity;
  const isFixed = minCapacity === maxCapacity && maxCapacity > 0 && (schedules ?? []).length === 0;
  return when(alarms?.atMaximum !== undefined && isFixed, () =>
    said(
      "alarms.atMaximum",
      `the alarm on a fleet that has ${maxCapacity} instances whatever happens, so that it always fires`,
      "it with maxCapacity above minCapacity",
      "drop the alarm, or raise maxCapacity",
    ),
  );
}

function tooManyHosts(args: PredictiveFleetArgs): readonly Problem[] {
  const { capacity, predictive, alarms } = args;
  const hosts = alarms?.unhealthyHosts?.hosts;
  if (hosts === undefined || !countsInstances(args) || predictive?.increaseMaxCapacity) return [];
  const scheduled = (args.schedules ?? []).map(({ maxCapacity }) => maxCapacity ?? 0);
  const most = Math.max(capacity.maxCapacity, ...scheduled);
  return when(hosts > most, () =>
    problem(
      "alarms.unhealthyHosts.hosts",
      hosts,
      `at most the ${most} instances that the fleet may have, else the alarm never fires`,
      "lower it",
    ),
  );
}
