import { ScalerSpec } from "../control/spec";
import { Series } from "../load/series";
import { Fault, ServiceModel } from "../service/service";

/** All that a run depends on: the same scenario gives the same bytes. */
export interface Scenario {
  readonly load: Series;
  readonly service: ServiceModel;
  readonly scaler: ScalerSpec;
  readonly faults: readonly Fault[];
  /** Instances that serve when the run begins. */
  readonly initialCapacity: number;
  /** Where anything is random: start-up times and failing starts. */
  readonly seed: number;
}
