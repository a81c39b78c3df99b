import { NewNodeModel, ServiceModel } from "../../../scaling/service/service";

export interface ModelOptions {
  readonly rate?: number;
  readonly concurrency?: number;
  readonly variation?: number;
  readonly queueLimit?: number;
  readonly timeoutSeconds?: number;
  readonly startupSeconds?: number;
  readonly spread?: number;
  readonly failureFraction?: number;
  readonly drainSeconds?: number;
  readonly newNode?: NewNodeModel;
}

/** A service with one request a second per instance, no limits and starts of no time. */
export function serviceModel(options: ModelOptions = {}): ServiceModel {
  const { rate = 1, concurrency = 1, startupSeconds = 0 } = options;
  return {
    requestsPerSecondPerInstance: rate,
    serviceTimeSeconds: concurrency / rate,
    concurrencyPerInstance: concurrency,
    serviceTimeVariation: options.variation ?? 1,
    queueLimitPerInstance: options.queueLimit ?? Infinity,
    timeoutSeconds: options.timeoutSeconds ?? Infinity,
    startup: {
      stages: [
        { name: "image", medianSeconds: startupSeconds * 0.75 },
        { name: "weights", medianSeconds: startupSeconds * 0.25 },
      ],
      spread: options.spread ?? 0,
      failureFraction: options.failureFraction ?? 0,
      ...(options.newNode && { newNode: options.newNode }),
    },
    drainSeconds: options.drainSeconds ?? 0,
  };
}
