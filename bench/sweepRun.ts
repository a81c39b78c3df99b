import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileLoad } from "../scaling/load";
import { wholeInstances } from "../scaling/service/wholeInstances";
import { defaultSettleSeconds, Scenario, settleSteps } from "../scaling/simulate/scenario";
import { sweep, TrackingPoint } from "../scaling/simulate/sweep/sweep";
import { tracking } from "../tests/scaling/simulate/tracking";

const policies = 1_000; // as the benchmark's text says
const yearSeconds = 365 * 86_400;

/** What a sweep of many policies over a year costs, beside a plain C loop of the same arithmetic. */
export interface SweepComparison {
  readonly policySteps: number;
  readonly seconds: number;
  readonly stepsPerSecond: number;
  /** Absent where no C compiler is found. */
  readonly cSeconds?: number;
  readonly cStepsPerSecond?: number;
  /** Our time to that of C: below 1 is faster. */
  readonly ratio?: number;
}

/** Both play the same policies under the same load; that their sums agree is checked. */
function compareSweep(cSource: string): SweepComparison {
  const scenario = yearOfMinutes();
  const points = pointsOf(policies);
  const ours = timed(scenario, points);
  const steps = scenario.load.requestsPerSecond.length + settleSteps(scenario);
  const policySteps = steps * points.length;
  const { seconds } = ours;
  const found = { policySteps, seconds, stepsPerSecond: policySteps / seconds };
  const theirs = inC(scenario, points, cSource);
  if (theirs === undefined) return found;
  if (theirs.checksum.join() !== ours.checksum.join()) {
    throw new Error(`C found ${theirs.checksum.join()}, the sweep ${ours.checksum.join()}`);
  }
  return {
    ...found,
    cSeconds: theirs.seconds,
    cStepsPerSecond: policySteps / theirs.seconds,
    ratio: seconds / theirs.seconds,
  };
}

function yearOfMinutes(): Scenario {
  const load = {
    diurnal: { baseRps: 40, peakRps: 360, peakHour: 14, weekendFactor: 0.6 },
    noise: { relativeStandardDeviation: 0.05, correlationSeconds: 300 },
    durationSeconds: yearSeconds,
  };
  return {
    load: compileLoad(load, { stepSeconds: 60, seed: 1 }),
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.1,
      concurrencyPerInstance: 2,
      serviceTimeVariation: 1,
      queueLimitPerInstance: Infinity,
      timeoutSeconds: Infinity,
      startup: { stages: [{ name: "start", medianSeconds: 240 }], spread: 0, failureFraction: 0 },
      drainSeconds: 0,
    },
    scaler: { ...tracking, maxCapacity: 40 },
    faults: [],
    initialCapacity: 4,
    settleSeconds: defaultSettleSeconds,
    seed: 1,
  };
}

function pointsOf(count: number): readonly TrackingPoint[] {
  return Array.from({ length: count }, (_, index) => ({
    minCapacity: 1 + (index % 10),
    maxCapacity: 25 + (index % 25),
    targetValue: 400 + (index % 50) * 12,
    scaleOutCooldownSeconds: [0, 60, 300][index % 3]!,
    scaleInCooldownSeconds: [60, 300, 900, 1800][index % 4]!,
  }));
}

interface Timed {
  readonly seconds: number;
  readonly checksum: readonly number[];
}

/** After one short sweep, so that the compiler has seen the loop. */
function timed(scenario: Scenario, points: readonly TrackingPoint[]): Timed {
  sweep(scenario, points.slice(0, 5), () => undefined);
  const checksum = [0, 0, 0, 0, 0, 0];
  const before = process.cpuUsage();
  sweep(scenario, points, (totals) => {
    checksum[0]! += totals.overloadSeconds;
    checksum[1]! += totals.instanceSeconds;
    checksum[2]! += totals.overprovisionedSeconds;
    checksum[3]! += totals.unmetAtMaximumSeconds;
    checksum[4]! += totals.scalingActions;
    checksum[5]! += totals.flaps;
  });
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, checksum };
}

function inC(
  scenario: Scenario,
  points: readonly TrackingPoint[],
  cSource: string,
): Timed | undefined {
  const folder = mkdtempSync(join(tmpdir(), "mlscale-bench-"));
  try {
    const program = join(folder, "tracking");
    const compiled = spawnSync("cc", ["-O2", "-o", program, cSource, "-lm"]);
    if (compiled.status !== 0) return undefined;
    const output = execFileSync(program, { input: inputOf(scenario, points) });
    return JSON.parse(output.toString()) as Timed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inputOf(scenario: Scenario, points: readonly TrackingPoint[]): Buffer {
  const { service, initialCapacity, load } = scenario;
  const settle = settleSteps(scenario);
  const rates = [
    ...Array.from({ length: settle }, () => load.requestsPerSecond[0] ?? 0),
    ...load.requestsPerSecond,
  ];
  const perInstance = service.requestsPerSecondPerInstance;
  const head = [rates.length, settle, points.length, perInstance, 240, initialCapacity];
  const needed = rates.map((rate) => wholeInstances(rate / perInstance));
  const each = points.flatMap((point) => [
    point.minCapacity,
    point.maxCapacity,
    point.targetValue,
    point.scaleOutCooldownSeconds,
    point.scaleInCooldownSeconds,
  ]);
  return Buffer.from(Float64Array.from([...head, ...rates, ...needed, ...each]).buffer);
}

console.log(JSON.stringify(compareSweep(process.argv[2]!)));
