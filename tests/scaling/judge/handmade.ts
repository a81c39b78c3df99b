import { firstStep, MutableStep } from "../../../scaling/simulate/step";
import { Scenario } from "../../../scaling/simulate/scenario";
import { MeasureSettings } from "../../../scaling/judge/measure";
import { measureNamed } from "../../../scaling/judge/measures";
import { Totals } from "../../../scaling/judge/totals";

/** A service of ten requests per second and instance, which takes two minutes to start. */
export const service: Scenario["service"] = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  concurrencyPerInstance: 1,
  serviceTimeVariation: 1,
  queueLimitPerInstance: Infinity,
  timeoutSeconds: 60,
  startup: {
    stages: [{ name: "start", medianSeconds: 120 }],
    spread: 0,
    failureFraction: 0,
  },
  drainSeconds: 0,
};

export function scenarioOf(rates: readonly number[], stepSeconds = 10): Scenario {
  return {
    load: { startSeconds: 0, stepSeconds, requestsPerSecond: Float64Array.from(rates) },
    service,
    scaler: { kind: "fixed", capacity: 1 },
    faults: [],
    initialCapacity: 1,
    settleSeconds: 0,
    seed: 0,
  };
}

export type StepParts = Partial<Omit<MutableStep, "index" | "seconds" | "stepSeconds">>;

/**
 * Feeds steps of ten seconds, each given by what differs from the one before, in one object as a
 * simulation does. Requests, rates and overload follow from what is needed and ready.
 */
export function totalsOf(parts: readonly StepParts[], settings: MeasureSettings = {}): Totals {
  const totals = new Totals(scenarioOf(parts.map(({ needed }) => 10 * (needed ?? 0))), settings);
  const step = firstStep(10, 1);
  step.maxCapacity = 10;
  parts.forEach((part, index) => {
    const { desired } = step;
    Object.assign(step, { previousDesired: desired, reason: "none", dropped: 0 }, part);
    step.index = index;
    step.seconds = 10 * index;
    derive(step, part);
    totals.add(step);
  });
  return totals;
}

function derive(step: MutableStep, part: StepParts): void {
  step.arrivalRate = 10 * step.needed;
  step.capacityRate = 10 * step.ready;
  step.arrived = 10 * step.arrivalRate;
  step.served = part.served ?? Math.min(step.arrived, 10 * step.capacityRate);
  step.overloadSeconds = part.overloadSeconds ?? (step.needed > step.ready ? 10 : 0);
  step.peakBacklog = part.peakBacklog ?? step.backlog;
}

/** The same step again and again. */
export function times(count: number, part: StepParts): readonly StepParts[] {
  return Array.from({ length: count }, () => part);
}

export function read(name: string, totals: Totals): number {
  return measureNamed(name).read(totals);
}

export function firstSecondsOf(name: string, totals: Totals): number {
  return measureNamed(name).firstSeconds?.(totals) ?? NaN;
}
