import { compileLoad, Load, loadDurationSeconds } from "../load";
import { linesOf } from "./lines";
import { Stage, stagesOf } from "./stages";

/** How a load is played for real. */
export interface PlanOptions {
  /** Rates are multiplied by this. Default: 1. */
  readonly scale?: number;
  /** The load passes so many times as fast, with the rates that it has. Default: 1. */
  readonly speed?: number;
  /** Where noise comes from. Default: 1. */
  readonly seed?: number;
  /** Most lines that the load is made of. Default: 500. */
  readonly mostLines?: number;
}

/** A declared load, ready to be played for real. */
export interface LoadPlan {
  readonly name: string;
  readonly durationSeconds: number;
  readonly stages: readonly Stage[];
  readonly peakRps: number;
  readonly totalRequests: number;
  /** Greatest distance of the mean rate of a step of the load from what is played. */
  readonly errorRps: number;
  /** Length of those steps, in seconds of the load that is played. */
  readonly stepSeconds: number;
  readonly scale: number;
  readonly speed: number;
}

const defaultMostLines = 500;
const mostSteps = 20_000;
const stepLengths = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600];

/** The load as straight lines with all its requests, scaled and sped up as asked. */
export function planOf(load: Load, options: PlanOptions = {}): LoadPlan {
  const { scale = 1, speed = 1, seed = 1, mostLines = defaultMostLines } = options;
  const seconds = loadDurationSeconds(load);
  const declaredStep = stepLengths.find((each) => seconds / each <= mostSteps) ?? 3600;
  const { requestsPerSecond } = compileLoad(load, { stepSeconds: declaredStep, seed });
  const rates = requestsPerSecond.map((rate) => rate * scale);
  const stepSeconds = declaredStep / speed;
  const { lines, errorRps } = linesOf(rates, stepSeconds, mostLines);
  return {
    name: load.name ?? "load",
    durationSeconds: rates.length * stepSeconds,
    stages: stagesOf(lines),
    peakRps: Math.max(...lines.map(({ fromRps, toRps }) => Math.max(fromRps, toRps))),
    totalRequests: rates.reduce((sum, rate) => sum + rate, 0) * stepSeconds,
    errorRps,
    stepSeconds,
    scale,
    speed,
  };
}
