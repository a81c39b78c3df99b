import { defaults } from "../../contract/generated/defaults";
import {
  InstanceRequirements,
  MixedInstances,
  PredictiveFleetArgs,
} from "../../contract/generated/types";
import { hasSpot } from "../../plan/predictiveFleet/mixedInstances";
import { Problem } from "../../contract/problem";
import { problem, said, when } from "../problems";

/** Several instance types, and spot. */
export function checkInstances(args: PredictiveFleetArgs): readonly Problem[] {
  const { instances } = args;
  if (instances === undefined) return [];
  return [
    ...weights(instances),
    ...(instances.requirements ? requirements(instances.requirements) : []),
    ...allocation(instances),
    ...spot(instances),
    ...base(args, instances),
  ];
}

function weights({ types = [] }: MixedInstances): readonly Problem[] {
  const without = types.findIndex(({ weight }) => weight === undefined);
  const isMixed = without >= 0 && types.some(({ weight }) => weight !== undefined);
  return when(isMixed, () =>
    said(
      `instances.types[${without}].weight`,
      "no weight, while other types have one",
      "a weight for all types or for none",
      "give each type a weight, or none",
    ),
  );
}

const ranges = [
  ["vcpuMin", "vcpuMax"],
  ["memoryMibMin", "memoryMibMax"],
  ["acceleratorCountMin", "acceleratorCountMax"],
  ["acceleratorMemoryMibMin", "acceleratorMemoryMibMax"],
] as const;

function requirements(declared: InstanceRequirements): readonly Problem[] {
  const path = "instances.requirements";
  return ranges.flatMap(([least, most]) => {
    const [min, max] = [declared[least], declared[most]];
    return when(min !== undefined && max !== undefined && min > max, () =>
      problem(`${path}.${least}`, min, `at most ${most}, which is ${max}`, "move one of them"),
    );
  });
}

/** Which strategies there are depends on how types are chosen. */
function allocation(declared: MixedInstances): readonly Problem[] {
  const { onDemandAllocationStrategy: strategy, requirements: attributes } = declared;
  const isOrdered = declared.spotAllocationStrategy === "capacity-optimized-prioritized";
  return [
    ...when(attributes !== undefined && strategy === "prioritized", () =>
      problem(
        "instances.onDemandAllocationStrategy",
        strategy,
        "lowest-price with requirements, which have no order",
        "drop it, or give types",
      ),
    ),
    ...when(attributes !== undefined && isOrdered, () =>
      problem(
        "instances.spotAllocationStrategy",
        declared.spotAllocationStrategy,
        "another one with requirements, which have no order",
        "use price-capacity-optimized, or give types",
      ),
    ),
  ];
}

function spot(declared: MixedInstances): readonly Problem[] {
  const { spotMaxPrice, spotAllocationStrategy, capacityRebalance } = declared;
  if (hasSpot(declared)) return [];
  const given = {
    spotMaxPrice,
    spotAllocationStrategy,
    capacityRebalance: capacityRebalance || undefined,
  };
  return Object.entries(given).flatMap(([name, value]) =>
    when(value !== undefined, () =>
      problem(
        `instances.${name}`,
        value,
        "it with spot instances, which onDemandPercentAboveBase 100 leaves no room for",
        "lower onDemandPercentAboveBase, or drop it",
      ),
    ),
  );
}

function base({ capacity }: PredictiveFleetArgs, declared: MixedInstances): readonly Problem[] {
  const count = declared.onDemandBaseCapacity ?? defaults.MixedInstances.onDemandBaseCapacity;
  return when(hasSpot(declared) && count >= capacity.maxCapacity && count > 0, () =>
    problem(
      "instances.onDemandBaseCapacity",
      count,
      `less than capacity.maxCapacity, which is ${capacity.maxCapacity}, so that there is room for spot instances`,
      "lower it, or set onDemandPercentAboveBase to 100",
    ),
  );
}
