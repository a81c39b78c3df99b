import type { PredictiveFleetArgs } from "../../../scaling/contract/generated/types";
import { planPredictiveFleet } from "../../../scaling/plan/predictiveFleet";
import { component, deployed } from "./fleetParts";

/** The resources of a type that a fleet's own plan makes, by their suffixes, as a deployment would send them. */
export function sent(
  args: PredictiveFleetArgs,
  type: string,
): ReadonlyMap<string, Record<string, unknown>> {
  const { plan } = planPredictiveFleet(args, component);
  const found = plan.resources.filter((resource) => resource.type === type);
  return new Map(found.map((resource) => [resource.suffix, deployed(resource)]));
}

/** The inputs of the only resource of a type. */
export function theOnly(args: PredictiveFleetArgs, type: string): Record<string, unknown> {
  const found = [...sent(args, type).values()];
  if (found.length !== 1) throw new Error(`${found.length} of ${type}`);
  return found[0]!;
}
