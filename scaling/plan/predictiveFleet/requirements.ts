import { defaults } from "../../contract/generated/defaults";
import { InstanceRequirements } from "../../contract/generated/types";
import { PlannedInputs } from "../value";

/** What an instance must have, in the service's own form. */
export function instanceRequirements(declared: InstanceRequirements): PlannedInputs {
  const standard = defaults.InstanceRequirements;
  return {
    vcpuCount: range(declared.vcpuMin, declared.vcpuMax),
    memoryMib: range(declared.memoryMibMin, declared.memoryMibMax),
    acceleratorCount: range(declared.acceleratorCountMin, declared.acceleratorCountMax),
    acceleratorTotalMemoryMib: range(
      declared.acceleratorMemoryMibMin,
      declared.acceleratorMemoryMibMax,
    ),
    networkBandwidthGbps: range(declared.networkBandwidthGbpsMin, undefined),
    acceleratorNames: declared.acceleratorNames,
    acceleratorTypes: declared.acceleratorTypes,
    acceleratorManufacturers: declared.acceleratorManufacturers,
    cpuManufacturers: declared.cpuManufacturers,
    instanceGenerations: declared.instanceGenerations,
    allowedInstanceTypes: declared.allowedInstanceTypes,
    excludedInstanceTypes: declared.excludedInstanceTypes,
    burstablePerformance: declared.burstablePerformance ?? standard.burstablePerformance,
    bareMetal: declared.bareMetal ?? standard.bareMetal,
    localStorage: declared.localStorage ?? standard.localStorage,
    spotMaxPricePercentageOverLowestPrice: declared.spotMaxPricePercentOverLowest,
    onDemandMaxPricePercentageOverLowestPrice: declared.onDemandMaxPricePercentOverLowest,
  };
}

function range(min: number | undefined, max: number | undefined): PlannedInputs | undefined {
  return min === undefined && max === undefined ? undefined : { min, max };
}
