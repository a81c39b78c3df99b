import { MeshModel, OutlierModel, RetryModel } from "../../../../scaling/service/mesh";
import { Fault, ServiceModel } from "../../../../scaling/service/service";
import { run } from "../../../../scaling/simulate/run";
import { Scenario } from "../../../../scaling/simulate/scenario";
import { Step } from "../../../../scaling/simulate/step";

/** Ten requests a second and instance, one at a time, and ten places to wait. */
export const service: ServiceModel = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  concurrencyPerInstance: 1,
  serviceTimeVariation: 1,
  queueLimitPerInstance: 10,
  timeoutSeconds: 60,
  startup: { stages: [{ name: "start", medianSeconds: 60 }], spread: 0, failureFraction: 0 },
  drainSeconds: 0,
};

export const twoRetries: RetryModel = {
  attempts: 2,
  perTrySeconds: Infinity,
  backoffSeconds: 0,
  budgetFraction: Infinity,
  refused: true,
  tooLong: true,
  failed: true,
};

export const envoy: OutlierModel = {
  consecutiveErrors: 5,
  intervalSeconds: 10,
  ejectionSeconds: 30,
  maxEjectionPercent: 50,
  ejectsAtLeastOne: false,
};

export interface World {
  /** Requests per second of each step. */
  readonly rates: readonly number[];
  readonly instances: number;
  readonly mesh?: MeshModel;
  readonly faults?: readonly Fault[];
  readonly service?: ServiceModel;
  readonly stepSeconds?: number;
}

/** Instances that nothing scales, from the first second of a load on. */
export function scenarioOf(world: World): Scenario {
  const { rates, instances, mesh, stepSeconds = 1 } = world;
  return {
    load: { startSeconds: 0, stepSeconds, requestsPerSecond: Float64Array.from(rates) },
    service: world.service ?? service,
    ...(mesh && { mesh }),
    scaler: { kind: "fixed", capacity: instances },
    faults: world.faults ?? [],
    initialCapacity: instances,
    settleSeconds: 0,
    seed: 1,
  };
}

export function stepsOf(world: World): readonly Step[] {
  const steps: Step[] = [];
  run(scenarioOf(world), [{ add: (step) => steps.push({ ...step }) }]);
  return steps;
}

export function sum(steps: readonly Step[], figure: (step: Step) => number): number {
  return steps.reduce((total, step) => total + figure(step), 0);
}

export function times(count: number, rate: number): readonly number[] {
  return Array.from({ length: count }, () => rate);
}

export function failing(fraction: number, errorFraction = 1, startSeconds = 0): Fault {
  const window = { startSeconds, durationSeconds: 100_000 };
  return { kind: "failingInstances", ...window, amount: fraction, errorFraction };
}
