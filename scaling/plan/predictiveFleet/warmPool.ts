import { defaults } from "../../contract/generated/defaults";
import { PredictiveFleetArgs } from "../../contract/generated/types";
import { PlannedInputs } from "../value";

/** Instances that wait beside the group. */
export function warmPool({ warmPool: declared }: PredictiveFleetArgs): PlannedInputs | undefined {
  if (declared === undefined) return undefined;
  const standard = defaults.FleetWarmPool;
  return {
    minSize: declared.minCapacity ?? standard.minCapacity,
    maxGroupPreparedCapacity: declared.maxPreparedCapacity,
    poolState: declared.state ?? standard.state,
    instanceReusePolicy: { reuseOnScaleIn: declared.reuseOnScaleIn ?? standard.reuseOnScaleIn },
  };
}
