import { defaults } from "../../contract/generated/defaults";
import {
  MeshModelServiceArgs,
  OutlierDetection,
  RetryCondition,
} from "../../contract/generated/types";
import { decimalText } from "../modelService/quantity";

/** Retries as every mesh is told them. */
export interface Retries {
  readonly attempts: number;
  readonly perTrySeconds: number;
  readonly backoffSeconds: number | undefined;
  readonly on: readonly RetryCondition[];
}

const safeConditions: readonly RetryCondition[] = ["ConnectFailure", "Reset", "Unavailable"];

export function longestRequestOf({ longestRequestSeconds }: MeshModelServiceArgs): number {
  return longestRequestSeconds ?? defaults.MeshModelService.longestRequestSeconds;
}

export function retriesOf(args: MeshModelServiceArgs): Retries | undefined {
  const { retries } = args;
  return (
    retries && {
      attempts: retries.attempts,
      perTrySeconds: retries.perTrySeconds ?? longestRequestOf(args),
      backoffSeconds: retries.backoffSeconds,
      on: retries.on ?? safeConditions,
    }
  );
}

/** Time for a request with all of its tries. */
export function requestSecondsOf(args: MeshModelServiceArgs): number {
  const given = args.timeouts?.requestSeconds;
  const retries = retriesOf(args);
  if (given !== undefined) return given;
  return retries ? (retries.attempts + 1) * retries.perTrySeconds : longestRequestOf(args);
}

export function outlierDetectionOf({
  outlierDetection,
}: MeshModelServiceArgs): Required<OutlierDetection> | undefined {
  return outlierDetection && { ...defaults.OutlierDetection, ...outlierDetection };
}

/** A duration as Go and Gateway API read it: 30s, 1500ms; in whole milliseconds. */
export function durationText(seconds: number): string {
  return Number.isInteger(seconds)
    ? `${decimalText(seconds)}s`
    : `${decimalText(Math.round(seconds * 1000))}ms`;
}
