import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs } from "../../contract/generated/types";

/** Whether capacity is a number of instances, and not of vCPUs, memory or what types weigh. */
export function countsInstances({ capacity, instances }: PredictiveFleetArgs): boolean {
  const counts = capacity.unit ?? defaults.FleetCapacity.unit;
  const isWeighted = instances?.types?.some(({ weight }) => weight !== undefined) ?? false;
  return counts === "Instances" && !isWeighted;
}
