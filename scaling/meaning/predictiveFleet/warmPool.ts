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

/** The service's restriction to one type is gone (API reference of PutWarmPool); instances on spot cannot wait. */
function company({ instances }: PredictiveFleetArgs): readonly Problem[] {
  return when(instances !== undefined && hasSpot(instances), () =>
    said(
      "warmPool",
      "a warm pool with spot instances",
      "it with on-demand instances alone",
      "set instances.onDemandPercentAboveBase to 100, or drop the warm pool",
    ),
  );
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
