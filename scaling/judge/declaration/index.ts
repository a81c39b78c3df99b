import { Reliability, Service } from "../../contract/generated/types";
import { Problem } from "../../contract/problem";
import { checkLoads } from "./loads";
import { checkObjectives } from "./objectives";
import { checkSize } from "./size";

export { checkLoad, checkLoads } from "./loads";
export { checkObjectives } from "./objectives";
export { withDefaults } from "./withDefaults";

/** A service that a declaration names, and where it stands. */
export interface PlacedService {
  readonly service: Service;
  readonly path: string;
}

/** What the scaling beside a declaration says about it; absent where nothing is known. */
export interface Bounds {
  /** Fewest instances that any moment may see. */
  readonly minCapacity?: number;
}

/**
 * What is wrong with declared reliability of the right shape, all at once: `path` is where it stands,
 * `others` are services that stand elsewhere and are simulated under the same objectives.
 */
export function checkReliability(
  reliability: Reliability,
  path: string,
  bounds: Bounds = {},
  others: readonly PlacedService[] = [],
): readonly Problem[] {
  const { service, loads, objectives } = reliability;
  const services = [{ service, path: `${path}.service` }, ...others];
  return [
    ...checkLoads(loads, `${path}.loads`),
    ...checkObjectives(objectives, `${path}.objectives`, services, bounds),
    ...checkSize(reliability, path),
  ];
}
