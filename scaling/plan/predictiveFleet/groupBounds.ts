import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs } from "../../contract/generated/types";

/** Sizes of one group: what is declared, where it serves; what a deployment needs, where it stands by. */
export interface GroupSizes {
  readonly minSize: number;
  readonly maxSize: number;
  readonly desiredCapacity: number | undefined;
}

export function groupSizes(args: PredictiveFleetArgs, isLive: boolean): GroupSizes {
  const { minCapacity, maxCapacity, initialCapacity } = args.capacity;
  if (isLive)
    return { minSize: minCapacity, maxSize: maxCapacity, desiredCapacity: initialCapacity };
  const standby = standbyCapacity(args);
  return {
    minSize: standby,
    maxSize: standby === 0 ? 0 : maxCapacity,
    desiredCapacity: undefined,
  };
}

/** Instances of the group of blue/green that does not serve. */
export function standbyCapacity({ rollout }: PredictiveFleetArgs): number {
  return rollout?.blueGreen?.standbyCapacity ?? defaults.BlueGreenRollout.standbyCapacity;
}

/** Whether policies have anything to do in a group: room between its bounds. */
export function canScale(args: PredictiveFleetArgs, isLive: boolean): boolean {
  if (isLive) return true;
  const standby = standbyCapacity(args);
  return standby > 0 && standby < args.capacity.maxCapacity;
}

/**
 * What updates leave alone: the capacity, which policies own, and bounds that schedules or the forecast move. With
 * blue/green bounds are sent in every update, since a turn of the color moves them.
 */
export function ignoredChanges(args: PredictiveFleetArgs): readonly string[] {
  if (!(args.ignoreScalingChanges ?? defaults.PredictiveFleet.ignoreScalingChanges)) return [];
  if (args.rollout?.blueGreen) return ["desiredCapacity"];
  const schedules = args.schedules ?? [];
  const movesMin = schedules.some(({ minCapacity }) => minCapacity !== undefined);
  const movesMax = schedules.some(({ maxCapacity }) => maxCapacity !== undefined);
  const raisesMax = args.predictive?.increaseMaxCapacity !== undefined;
  return [
    "desiredCapacity",
    ...(movesMin ? ["minSize"] : []),
    ...(movesMax || raisesMax ? ["maxSize"] : []),
  ];
}
