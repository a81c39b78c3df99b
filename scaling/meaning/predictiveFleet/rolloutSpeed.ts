import { FleetRollout, PredictiveFleetArgs } from "../../contract/generated/types";
import { countsInstances } from "../../plan/predictiveFleet/capacityUnits";
import { Problem } from "../../contract/problem";
import { problem } from "../problems";

/**
 * A deployment works on what it need not keep healthy, so that it must leave something to work on in the smallest
 * fleet, and something that serves.
 */
export function checkRolloutSpeed(
  args: PredictiveFleetArgs,
  { speed }: FleetRollout,
): readonly Problem[] {
  const { minHealthyHosts, minHealthyPercent } = speed ?? {};
  const smallest = smallestFleet(args);
  if (smallest === undefined) return [];
  if (minHealthyHosts !== undefined)
    return feasible("rollout.speed.minHealthyHosts", minHealthyHosts, minHealthyHosts, smallest);
  if (minHealthyPercent === undefined) return [];
  const kept = Math.ceil((minHealthyPercent * smallest.instances) / 100);
  return feasible("rollout.speed.minHealthyPercent", minHealthyPercent, kept, smallest);
}

interface Fleet {
  readonly instances: number;
  readonly path: string;
  /** Whether its instances serve while they are worked on. */
  readonly serves: boolean;
}

function feasible(path: string, given: number, kept: number, fleet: Fleet): readonly Problem[] {
  const { instances, serves } = fleet;
  const of = `1 of the ${instances} instances of ${fleet.path}`;
  if (kept >= instances)
    return [
      problem(
        path,
        given,
        `a number that leaves at least ${of} to work on; it keeps ${kept}`,
        `lower it, or raise ${fleet.path}`,
      ),
    ];
  if (kept > 0 || !serves || instances < 2) return [];
  return [problem(path, given, `a number that keeps at least ${of} in service`, "raise it")];
}

/** The fewest instances that are deployed to; undefined where that is not a number of instances. */
function smallestFleet(args: PredictiveFleetArgs): Fleet | undefined {
  const { capacity, rollout } = args;
  if (!countsInstances(args)) return undefined;
  const isBlueGreen = rollout?.blueGreen !== undefined;
  const standby = rollout?.blueGreen?.standbyCapacity ?? 0;
  const fleet = isBlueGreen
    ? { instances: standby, path: "rollout.blueGreen.standbyCapacity", serves: false }
    : { instances: capacity.minCapacity, path: "capacity.minCapacity", serves: true };
  return fleet.instances > 0 ? fleet : undefined;
}
