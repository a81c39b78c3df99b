import { ScalerSpec } from "../control/spec";
import { Series, seriesSeconds } from "../load/series";
import { MeshModel } from "../service/mesh";
import { Fault, ServiceModel } from "../service/service";

/** All that a run depends on: the same scenario gives the same bytes. */
export interface Scenario {
  readonly load: Series;
  readonly service: ServiceModel;
  /** The proxies in front of the service; absent where there are none. */
  readonly mesh?: MeshModel;
  readonly scaler: ScalerSpec;
  readonly faults: readonly Fault[];
  /** Instances that serve when the run begins to settle. */
  readonly initialCapacity: number;
  /** Mean requests per second of each hour before second 0, oldest first, for forecasts. */
  readonly history?: readonly number[];
  /** For how long the load's first rate is served before second 0, unobserved. */
  readonly settleSeconds: number;
  /** Where anything is random: start-up times and failing starts. */
  readonly seed: number;
}

/** Long enough for scale-in alarms, cooldowns and slow starts of the first rate to be over. */
export const defaultSettleSeconds = 3600;

export function settleSteps({ settleSeconds, load }: Scenario): number {
  return Math.ceil(settleSeconds / load.stepSeconds);
}

/** From the beginning of the settling, where the clock of controllers and schedules begins, to the end. */
export function runTime(scenario: Scenario): { startSeconds: number; endSeconds: number } {
  const { load } = scenario;
  return {
    startSeconds: load.startSeconds - settleSteps(scenario) * load.stepSeconds,
    endSeconds: load.startSeconds + seriesSeconds(load),
  };
}

/** The load with its settling in front. */
export function settledLoad(scenario: Scenario): Series {
  const { stepSeconds, startSeconds, requestsPerSecond } = scenario.load;
  const steps = settleSteps(scenario);
  const rates = new Float64Array(steps + requestsPerSecond.length);
  rates.fill(requestsPerSecond[0] ?? 0, 0, steps);
  rates.set(requestsPerSecond, steps);
  return {
    stepSeconds,
    startSeconds: startSeconds - steps * stepSeconds,
    requestsPerSecond: rates,
  };
}
