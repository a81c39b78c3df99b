import { defaults } from "../contract/generated/defaults";
import {
  MeshRetries,
  OutlierDetection,
  RetryCondition,
  SimulatedMesh,
} from "../contract/generated/types";

/** What the proxies in front of a service do, with every number known. */
export interface MeshModel {
  readonly retries?: RetryModel;
  readonly outlierDetection?: OutlierModel;
}

export interface RetryModel {
  /** Tries after the first one, at most. */
  readonly attempts: number;
  /** Time after which a proxy gives a try up; Infinity for no limit. */
  readonly perTrySeconds: number;
  readonly backoffSeconds: number;
  /** Most retries as a share of the requests that arrive for the first time; Infinity for no limit. */
  readonly budgetFraction: number;
  /** What is tried again: refused by a full queue; given up after too long; answered with an error. */
  readonly refused: boolean;
  readonly tooLong: boolean;
  readonly failed: boolean;
}

export interface OutlierModel {
  readonly consecutiveErrors: number;
  readonly intervalSeconds: number;
  readonly ejectionSeconds: number;
  readonly maxEjectionPercent: number;
  /** Whether one is ejected whatever the percentage. */
  readonly ejectsAtLeastOne: boolean;
}

export type DeclaredMesh = Omit<SimulatedMesh, "canary">;

/** A declared mesh, valid by the contract; undefined where it does nothing to requests. */
export function compileMesh(declared: DeclaredMesh): MeshModel | undefined {
  const { retries, outlierDetection } = declared;
  if (!retries && !outlierDetection) return undefined;
  return {
    ...(retries && { retries: compileRetries(retries, declared.retryBudgetPercent) }),
    ...(outlierDetection && {
      outlierDetection: compileOutliers(outlierDetection, declared.ejectsAtLeastOne),
    }),
  };
}

/** What Envoy does before a retry at the mean, where nothing is declared; shorter than any step. */
const ownBackoffSeconds = 0.0125;

/** Retries of what a server has not worked on, or has not finished. */
const safeConditions: readonly RetryCondition[] = ["ConnectFailure", "Reset", "Unavailable"];

function compileRetries(retries: MeshRetries, budgetPercent: number | undefined): RetryModel {
  const on = new Set(retries.on ?? safeConditions);
  const onAny = (...conditions: readonly RetryCondition[]): boolean =>
    conditions.some((condition) => on.has(condition));
  return {
    attempts: retries.attempts,
    perTrySeconds: retries.perTrySeconds ?? Infinity,
    backoffSeconds: retries.backoffSeconds ?? ownBackoffSeconds,
    budgetFraction: budgetPercent === undefined ? Infinity : budgetPercent / 100,
    refused: onAny("ConnectFailure", "Unavailable", "GatewayError", "ServerError"),
    tooLong: onAny("Reset", "GatewayError", "ServerError"),
    failed: on.has("ServerError"),
  };
}

function compileOutliers(
  declared: OutlierDetection,
  ejectsAtLeastOne: boolean | undefined,
): OutlierModel {
  const { consecutiveErrors, intervalSeconds, ejectionSeconds, maxEjectionPercent } = declared;
  const own = defaults.OutlierDetection;
  return {
    consecutiveErrors: consecutiveErrors ?? own.consecutiveErrors,
    intervalSeconds: intervalSeconds ?? own.intervalSeconds,
    ejectionSeconds: ejectionSeconds ?? own.ejectionSeconds,
    maxEjectionPercent,
    ejectsAtLeastOne: ejectsAtLeastOne ?? defaults.SimulatedMesh.ejectsAtLeastOne,
  };
}
