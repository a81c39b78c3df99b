import { defaults } from "../contract/generated/defaults";
import { Objectives, Service } from "../contract/generated/types";
import { exp, log } from "../math";
import { sigmaOfRelativeDeviation } from "../random";

/** What a run must keep, as clients see it. */
export interface RunLimits {
  readonly latencies: readonly LatencyLimit[];
  /** Largest share of the requests that fail. */
  readonly failedFraction?: number;
  /** Largest share of the requests that the load test itself may fail to send. */
  readonly unsentFraction: number;
}

export interface LatencyLimit {
  readonly percentile: 50 | 95 | 99;
  readonly seconds: number;
}

/** A run that leaves out more than this was not the load that was declared. */
const unsentFraction = 0.001;

const delays = [
  { percentile: 50, objective: "maxQueueDelayP50Seconds", deviations: 0 },
  { percentile: 95, objective: "maxQueueDelayP95Seconds", deviations: 1.6448536269514722 },
  { percentile: 99, objective: "maxQueueDelayP99Seconds", deviations: 2.3263478740408408 },
] as const;

/**
 * The objectives as limits of what clients see. They see the wait and the service together, so that a
 * percentile may take as long as the wait that is allowed and the same percentile of the service time.
 */
export function runLimits(objectives: Objectives, service: Service): RunLimits {
  const { maxDroppedFraction } = objectives;
  return {
    latencies: delays.flatMap(({ percentile, objective, deviations }) => {
      const wait = objectives[objective];
      if (wait === undefined) return [];
      return [
        { percentile, seconds: wait + serviceQuantile(service, percentile / 100, deviations) },
      ];
    }),
    ...(maxDroppedFraction === undefined ? {} : { failedFraction: maxDroppedFraction }),
    unsentFraction,
  };
}

/** As the request-level queue draws service times: constant, exponential or lognormal. */
function serviceQuantile(service: Service, share: number, deviations: number): number {
  const { serviceTimeSeconds: mean } = service;
  const variation = service.serviceTimeVariation ?? defaults.Service.serviceTimeVariation;
  if (variation === 1) return -log(1 - share) * mean;
  const median = mean / Math.sqrt(1 + variation * variation);
  return median * exp(deviations * sigmaOfRelativeDeviation(variation));
}
