import { defaults } from "../../contract/generated/defaults";
import {
  ModelServiceArgs,
  Rollout,
  StartupProbe,
  Termination,
} from "../../contract/generated/types";

/** The least time that a start may take before the container is restarted. */
const leastStartSeconds = 60;
const leastProgressSeconds = 600;
/** Room for the scheduler, a new node and the image. */
const provisioningSeconds = 300;

/** Time from the start of the container until the model serves. */
export function loadSecondsOf({ model }: ModelServiceArgs): number {
  return model?.loadSeconds ?? defaults.ServedModel.loadSeconds;
}

export function downloadSecondsOf({ model }: ModelServiceArgs): number {
  return model?.download ? (model.download.seconds ?? defaults.ModelDownload.seconds) : 0;
}

export function startupProbeOf({ health }: ModelServiceArgs): Required<StartupProbe> {
  return { ...defaults.StartupProbe, ...health?.startup };
}

/** Failures after which a start counts as failed: safetyFactor x loadSeconds, at least a minute. */
export function startupFailures(args: ModelServiceArgs): number {
  const { periodSeconds, safetyFactor } = startupProbeOf(args);
  const patience = Math.max(leastStartSeconds, safetyFactor * loadSecondsOf(args));
  return Math.ceil(patience / periodSeconds);
}

export function longestRequestOf({ longestRequestSeconds }: ModelServiceArgs): number {
  return longestRequestSeconds ?? defaults.ModelService.longestRequestSeconds;
}

export function terminationOf({ termination }: ModelServiceArgs): Required<Termination> {
  return { ...defaults.Termination, ...termination };
}

/** Until then a pod that was told to go has to be gone. */
export function gracePeriodSeconds(args: ModelServiceArgs): number {
  const { preStopSeconds, marginSeconds } = terminationOf(args);
  return preStopSeconds + longestRequestOf(args) + marginSeconds;
}

export function rolloutOf({ availability }: ModelServiceArgs): Rollout & {
  readonly minReadySeconds: number;
  readonly revisionHistoryLimit: number;
} {
  return { ...defaults.Rollout, ...availability?.rollout };
}

/** All that a pod may need until it counts as available, the node and the image not counted. */
export function longestStartSeconds(args: ModelServiceArgs): number {
  const probing = startupProbeOf(args).periodSeconds * startupFailures(args);
  return downloadSecondsOf(args) + probing + rolloutOf(args).minReadySeconds;
}

export function progressDeadlineSeconds(args: ModelServiceArgs): number {
  const { progressDeadlineSeconds: given } = rolloutOf(args);
  const needed = provisioningSeconds + longestStartSeconds(args);
  return given ?? Math.max(leastProgressSeconds, needed);
}
