import { AlarmShape, ApplicationAutoScalingSpec, AwsAssumptions } from "../../control/spec";
import { ServiceModel } from "../../service/service";
import { Series } from "../../load/series";
import { Scenario, settleSteps } from "../scenario";
import { Demand } from "./demand";
import { Kernel, longestDelaySteps } from "./kernel";
import { SweepTotals } from "./totals";
import { startupSeconds } from "../../service/startupSeconds";

export type { SweepTotals } from "./totals";

/** One target-tracking policy of many that are tried under the same load. */
export interface TrackingPoint {
  readonly minCapacity: number;
  readonly maxCapacity: number;
  readonly targetValue: number;
  readonly scaleOutCooldownSeconds: number;
  readonly scaleInCooldownSeconds: number;
}

/** What all policies of a sweep have in common, laid out for the inner loop. */
export interface SweepGround {
  readonly service: ServiceModel;
  readonly alarm: AlarmShape;
  readonly assumptions: AwsAssumptions;
  readonly initialCapacity: number;
  readonly settleSteps: number;
  readonly stepSeconds: number;
  readonly rates: Float64Array;
  readonly demand: Demand;
  readonly startupSeconds: number;
  /** Steps from the end of a period until its datapoint is delivered. */
  readonly delaySteps: number;
  readonly factor: number;
}

/**
 * Plays many target-tracking policies under one load, some hundred times as fast as one run after the
 * other. Only for what {@link canSweep} says.
 */
export function sweep(
  scenario: Scenario,
  points: readonly TrackingPoint[],
  take: (totals: Readonly<SweepTotals>, index: number) => void,
): void {
  const ground = groundOf(scenario);
  points.forEach((point, index) => take(new Kernel(ground, point).play(), index));
}

/**
 * Whether a sweep can play variations of a scenario: one target-tracking policy on requests per instance,
 * a period as long as a step, one change at a time, nothing random, no fault, no wait for a node, and
 * never no instance.
 */
export function canSweep(scenario: Scenario): boolean {
  const { scaler, service, faults } = scenario;
  if (scaler.kind !== "ApplicationAutoScaling" || faults.length > 0) return false;
  const { startup, drainSeconds } = service;
  const isCertain = startup.spread === 0 && startup.failureFraction === 0 && drainSeconds === 0;
  if (startup.newNode !== undefined) return false;
  return isCertain && isPlain(scaler) && isInStep(scaler, scenario.load);
}

function isPlain(scaler: ApplicationAutoScalingSpec): boolean {
  const { targetTracking, stepScaling, schedules, assumptions, minCapacity } = scaler;
  const [policy] = targetTracking;
  if (policy === undefined || policy.disableScaleIn || minCapacity < 1) return false;
  if (targetTracking.length + stepScaling.length + schedules.length > 1) return false;
  if (scaler.scaleInSuspended || scaler.scaleOutSuspended) return false;
  const { metric, statistic } = policy.source;
  const isUsual = assumptions.oneUpdateAtATime && assumptions.metricValue === "last";
  return metric === "requestsPerInstance" && statistic === "Sum" && isUsual;
}

function isInStep({ targetTracking }: ApplicationAutoScalingSpec, load: Series): boolean {
  const { periodSeconds, metricDelaySeconds } = targetTracking[0]!.alarm;
  const isPrompt = metricDelaySeconds <= longestDelaySteps * load.stepSeconds;
  return periodSeconds === load.stepSeconds && load.stepSeconds === 60 && isPrompt;
}

function groundOf(scenario: Scenario): SweepGround {
  const { scaler, service, load, initialCapacity } = scenario;
  if (scaler.kind !== "ApplicationAutoScaling" || !canSweep(scenario)) {
    throw new RangeError("a sweep plays one plain target-tracking policy");
  }
  const { alarm, source } = scaler.targetTracking[0]!;
  const { stepSeconds } = load;
  const rates = settled(load, settleSteps(scenario));
  return {
    service,
    alarm,
    assumptions: scaler.assumptions,
    initialCapacity,
    settleSteps: settleSteps(scenario),
    stepSeconds,
    rates,
    demand: new Demand(rates, stepSeconds, service.requestsPerSecondPerInstance),
    startupSeconds: startupSeconds(service.startup),
    delaySteps: Math.ceil(alarm.metricDelaySeconds / stepSeconds),
    factor: source.factor,
  };
}

function settled({ requestsPerSecond }: Series, steps: number): Float64Array {
  const rates = new Float64Array(steps + requestsPerSecond.length);
  rates.fill(requestsPerSecond[0] ?? 0, 0, steps);
  rates.set(requestsPerSecond, steps);
  return rates;
}
