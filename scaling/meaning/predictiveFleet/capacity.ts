import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** Bounds of the group against each other, and what they count. */
export function checkCapacity(args: PredictiveFleetArgs): readonly Problem[] {
  return [...bounds(args), ...unit(args), ...names(args), ...healthyTargets(args)];
}

function bounds({ capacity }: PredictiveFleetArgs): readonly Problem[] {
  const { minCapacity: min, maxCapacity: max, initialCapacity: initial } = capacity;
  return [
    ...when(min > max, () =>
      problem(
        "capacity.minCapacity",
        min,
        `at most maxCapacity, which is ${max}`,
        "raise maxCapacity or lower minCapacity",
      ),
    ),
    ...when(initial !== undefined && min <= max && (initial < min || initial > max), () =>
      problem(
        "capacity.initialCapacity",
        initial,
        `from minCapacity to maxCapacity, ${min} to ${max}`,
        "move it, or leave it out to begin with minCapacity",
      ),
    ),
  ];
}

function unit({ capacity, instances }: PredictiveFleetArgs): readonly Problem[] {
  const counts = capacity.unit ?? defaults.FleetCapacity.unit;
  return when(counts !== "Instances" && instances?.requirements === undefined, () =>
    problem(
      "capacity.unit",
      counts,
      "Instances, unless instances.requirements chooses the types",
      "drop it, or give instances.requirements",
    ),
  );
}

/** What is put behind the name with blue/green is part of it; the forecast over both groups searches for it in quotes. */
function names({ groupName, rollout }: PredictiveFleetArgs): readonly Problem[] {
  const isQuoted = rollout?.blueGreen !== undefined && /["']/.test(groupName ?? "");
  const trimmed = when(
    groupName?.startsWith(" ") === true || groupName?.endsWith(" ") === true,
    () =>
      problem(
        "groupName",
        groupName,
        "no spaces at its ends",
        rollout?.blueGreen ? "trim it; -blue and -green are put behind it" : "trim it",
      ),
  );
  const quoted = when(isQuoted, () =>
    problem("groupName", groupName, "no quotes with rollout.blueGreen", "take them out"),
  );
  return [...trimmed, ...quoted];
}

function healthyTargets(args: PredictiveFleetArgs): readonly Problem[] {
  const { capacity, waitForCapacity, targetGroupArns, trafficSources = [] } = args;
  const count = waitForCapacity?.healthyTargets;
  const path = "waitForCapacity.healthyTargets";
  const hasTraffic = targetGroupArns !== undefined || trafficSources.length > 0;
  return [
    ...when(count !== undefined && !hasTraffic, () =>
      said(
        path,
        "healthy targets without a load balancer",
        "it with targetGroupArns or trafficSources",
        "give them, or drop it",
      ),
    ),
    ...when(count !== undefined && count > capacity.maxCapacity, () =>
      problem(
        path,
        count,
        `at most capacity.maxCapacity, which is ${capacity.maxCapacity}`,
        "lower it; an update would wait for what never comes",
      ),
    ),
  ];
}
