import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs } from "../../contract/generated/types";
import { hasSpot } from "../../plan/predictiveFleet/mixedInstances";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** What a warm pool can go with, and how large it can be. */
export function checkWarmPool(args: PredictiveFleetArgs): readonly Problem[] {
  if (args.warmPool === undefined) return [];
  return [...company(args), ...sizes(args), ...hibernated(args)];
}

/** Source: Amazon EC2 Auto Scaling user guide, "Limitations for warm pools". */
function company({ instances }: PredictiveFleetArgs): readonly Problem[] {
  const what = instances?.requirements
    ? "instances.requirements"
    : instances && hasSpot(instances)
      ? "spot instances"
      : (instances?.types ?? []).some(({ weight }) => weight !== undefined)
        ? "weighted instance types"
        : undefined;
  return [
    ...when(what !== undefined, () =>
      said("warmPool", `a warm pool with ${what}`, "it without", "drop one of the two"),
    ),
    ...when(instances?.types !== undefined && what === undefined, () =>
      said(
        "warmPool",
        "a warm pool with several instance types",
        "it with the launch template's type alone",
        "drop instances, or the warm pool",
      ),
    ),
  ];
}

function sizes({ warmPool, capacity }: PredictiveFleetArgs): readonly Problem[] {
  const { minCapacity = defaults.FleetWarmPool.minCapacity, maxPreparedCapacity: most } =
    warmPool ?? {};
  const { minCapacity: least, maxCapacity } = capacity;
  const prepared = most ?? maxCapacity;
  return [
    ...when(minCapacity > prepared, () =>
      problem(
        "warmPool.minCapacity",
        minCapacity,
        `at most ${prepared}, what group and pool may have together`,
        "lower it, or raise maxPreparedCapacity",
      ),
    ),
    ...when(most !== undefined && most <= least && minCapacity === 0, () =>
      problem(
        "warmPool.maxPreparedCapacity",
        most,
        `more than capacity.minCapacity, which is ${least}, else no instance ever waits`,
        "raise it, or set warmPool.minCapacity",
      ),
    ),
  ];
}

function hibernated({ warmPool, launch }: PredictiveFleetArgs): readonly Problem[] {
  const isOff = launch !== undefined && launch.hibernation !== true;
  return when(warmPool?.state === "Hibernated" && isOff, () =>
    problem(
      "warmPool.state",
      warmPool?.state,
      "it with launch.hibernation",
      "set launch.hibernation to true, or use Stopped",
    ),
  );
}
