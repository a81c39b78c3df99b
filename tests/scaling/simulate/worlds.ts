import fc from "fast-check";
import { ScalerSpec } from "../../../scaling/control/spec";
import { compileLoad, Load } from "../../../scaling/load";
import { Fault, FaultKind, ServiceModel } from "../../../scaling/service/service";
import { run } from "../../../scaling/simulate/run";
import { defaultSettleSeconds, Scenario } from "../../../scaling/simulate/scenario";
import { Step } from "../../../scaling/simulate/step";
import { tracking } from "./tracking";

export { tracking };

export const hpa: ScalerSpec = {
  kind: "HorizontalPodAutoscaler",
  minReplicas: 2,
  maxReplicas: 20,
  minCapacity: 2,
  maxCapacity: 20,
  syncPeriodSeconds: 15,
  metrics: [
    {
      name: "cpu",
      type: "Resource",
      source: { metric: "utilization", factor: 100, statistic: "Average" },
      target: "Utilization",
      targetValue: 50,
    },
  ],
} as ScalerSpec;

export const service: ServiceModel = {
  requestsPerSecondPerInstance: 20,
  serviceTimeSeconds: 0.12,
  concurrencyPerInstance: 2.4,
  serviceTimeVariation: 1,
  queueLimitPerInstance: Infinity,
  timeoutSeconds: 60,
  startup: { stages: [{ name: "start", medianSeconds: 240 }], spread: 0, failureFraction: 0 },
  drainSeconds: 0,
};

export function scenarioOf(load: Load, change: Partial<Scenario> = {}, stepSeconds = 10): Scenario {
  const seed = change.seed ?? 1;
  return {
    load: compileLoad(load, { stepSeconds, seed }),
    service,
    scaler: tracking,
    faults: [],
    initialCapacity: 2,
    settleSeconds: defaultSettleSeconds,
    seed,
    ...change,
  };
}

/** Copies of all steps of a run. */
export function stepsOf(scenario: Scenario): readonly Step[] {
  const steps: Step[] = [];
  run(scenario, [{ add: (step) => steps.push({ ...step }) }]);
  return steps;
}

export function fault(
  kind: FaultKind,
  startSeconds: number,
  durationSeconds: number,
  amount = 0,
): Fault {
  return { kind, startSeconds, durationSeconds, amount };
}

const rate = fc.integer({ min: 0, max: 250 });

export const anyLoad: fc.Arbitrary<Load> = fc.oneof(
  fc.record({ constant: fc.record({ rps: rate }) }),
  fc.record({
    spike: fc.record({
      baseRps: rate,
      peakRps: rate,
      startSeconds: fc.constant(600),
      rampSeconds: fc.integer({ min: 0, max: 900 }),
      holdSeconds: fc.integer({ min: 60, max: 3600 }),
    }),
    noise: fc.option(fc.constant({ relativeStandardDeviation: 0.2 }), { nil: undefined }),
  }),
  fc.record({
    trace: fc.record({
      rps: fc.array(rate, { minLength: 60, maxLength: 240 }),
      stepSeconds: fc.constant(60),
    }),
  }),
);

const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  ...(
    [
      ["metricOutage", 0],
      ["metricDelay", 180],
      ["metricWrong", 0],
      ["slowStart", 3],
      ["failingStart", 0.5],
      ["capacityShortage", 4],
      ["zoneLoss", 0.34],
      ["retries", 0.8],
      ["rollout", 0.5],
    ] as const
  ).map(([kind, amount]) =>
    fc
      .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 10, max: 3000 }))
      .map(([start, duration]) => fault(kind, start, duration, amount)),
  ),
);

const anyService: fc.Arbitrary<ServiceModel> = fc.record({
  requestsPerSecondPerInstance: fc.constantFrom(5, 20, 33.3),
  serviceTimeSeconds: fc.constantFrom(0.05, 0.5),
  concurrencyPerInstance: fc.constantFrom(1, 4),
  serviceTimeVariation: fc.constant(1),
  queueLimitPerInstance: fc.constantFrom(0, 50, Infinity),
  timeoutSeconds: fc.constantFrom(5, 60, Infinity),
  startup: fc.record({
    stages: fc.constant([{ name: "start", medianSeconds: 150 }]),
    spread: fc.constantFrom(0, 0.4),
    failureFraction: fc.constantFrom(0, 0.2),
  }),
  drainSeconds: fc.constantFrom(0, 90),
});

const anyScaler: fc.Arbitrary<ScalerSpec> = fc.oneof(
  fc
    .record({
      min: fc.integer({ min: 0, max: 5 }),
      extra: fc.integer({ min: 1, max: 15 }),
      target: fc.integer({ min: 60, max: 1800 }),
    })
    .map(({ min, extra, target }) => ({
      ...tracking,
      minCapacity: min,
      maxCapacity: min + extra,
      targetTracking: tracking.targetTracking.map((policy) => ({ ...policy, targetValue: target })),
    })),
  fc.constant(hpa),
  fc.integer({ min: 0, max: 8 }).map((capacity) => ({ kind: "fixed" as const, capacity })),
);

export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    load: anyLoad,
    service: anyService,
    scaler: anyScaler,
    faults: fc.array(anyFault, { maxLength: 3 }),
    initialCapacity: fc.integer({ min: 1, max: 12 }), // the HPA leaves 0 alone
    seed: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ load, ...rest }) => scenarioOf(load, rest, 5));
