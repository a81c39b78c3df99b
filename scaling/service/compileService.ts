import { defaults } from "../contract/generated/defaults";
import { NewNode, Service, Startup } from "../contract/generated/types";
import { startupTimes } from "./presets";
import { NewNodeModel, ServiceModel, StartupModel, StartupStage } from "./service";

/** A declared service, valid by the contract, with every number known. */
export function compileService(service: Service): ServiceModel {
  const { serviceTimeSeconds } = service;
  const rate = requestsPerSecondOf(service);
  return {
    requestsPerSecondPerInstance: rate,
    serviceTimeSeconds,
    concurrencyPerInstance:
      service.concurrencyPerInstance ?? Math.max(1, rate * serviceTimeSeconds),
    serviceTimeVariation: service.serviceTimeVariation ?? defaults.Service.serviceTimeVariation,
    queueLimitPerInstance: service.queueLimitPerInstance ?? Infinity,
    timeoutSeconds: service.timeoutSeconds ?? defaults.Service.timeoutSeconds,
    startup: compileStartup(service.startup ?? { preset: "SageMakerCpu" }),
    drainSeconds: service.drainSeconds ?? defaults.Service.drainSeconds,
  };
}

export function compileStartup(startup: Startup): StartupModel {
  return {
    stages: stagesOf(startup),
    spread: startup.spread ?? defaults.Startup.spread,
    failureFraction: startup.failureFraction ?? defaults.Startup.failureFraction,
    fromWarmPoolSeconds: startup.fromWarmPoolSeconds ?? defaults.Startup.fromWarmPoolSeconds,
    ...(startup.newNode && { newNode: compileNewNode(startup.newNode) }),
  };
}

function compileNewNode({ room, seconds }: NewNode): NewNodeModel {
  return { room, medianSeconds: seconds };
}

/** What one instance serves at most. */
export function requestsPerSecondOf(service: Service): number {
  const { requestsPerSecondPerInstance: rate, concurrencyPerInstance: concurrency } = service;
  if (rate !== undefined) return rate;
  if (concurrency !== undefined) return concurrency / service.serviceTimeSeconds;
  throw new TypeError("A service needs requestsPerSecondPerInstance or concurrencyPerInstance.");
}

function stagesOf({ preset, seconds, stages }: Startup): readonly StartupStage[] {
  if (preset !== undefined) return startupTimes[preset].stages;
  if (seconds !== undefined) return [{ name: "start", medianSeconds: seconds }];
  if (stages === undefined) throw new TypeError("A startup needs a preset, seconds or stages.");
  return stages.map(({ name, seconds }) => ({ name, medianSeconds: seconds }));
}
