import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { runOrFail } from "../tests/toolchain/run";

/** How much of the cores a search uses: a month of load with noise, by the built command. */
export interface TuneCost {
  readonly workers: number;
  readonly secondsAlone: number;
  readonly seconds: number;
  /** 1: as many times faster as there are workers. */
  readonly efficiency: number;
}

const declaration = {
  scaling: {
    minCapacity: 2,
    maxCapacity: 20,
    targetTracking: [{ metric: "InvocationsPerInstance", target: 600 }],
  },
  reliability: {
    service: {
      requestsPerSecondPerInstance: 20,
      serviceTimeSeconds: 0.1,
      pricePerInstanceHour: 0.23,
    },
    loads: [
      {
        name: "a month",
        diurnal: { baseRps: 40, peakRps: 240, weekendFactor: 0.5 },
        noise: { relativeStandardDeviation: 0.05 },
        durationSeconds: 30 * 86_400,
      },
    ],
    objectives: { maxOverloadSeconds: 3600 },
    stepSeconds: 30,
  },
};

export async function measureTune(): Promise<TuneCost> {
  const folder = mkdtempSync(join(tmpdir(), "mlscale-bench-"));
  try {
    const file = join(folder, "month.json");
    writeFileSync(file, JSON.stringify(declaration));
    const workers = availableParallelism();
    const alone = await timed(file, 1);
    const all = await timed(file, workers);
    if (alone.printed !== all.printed) throw new Error("the result depends on the workers");
    const { seconds: secondsAlone } = alone;
    const efficiency = secondsAlone / (workers * all.seconds);
    return { workers, secondsAlone, seconds: all.seconds, efficiency };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed(file: string, workers: number): Promise<{ seconds: number; printed: string }> {
  const command = join(__dirname, "..", "cli", "mlscale.js");
  const started = performance.now();
  const args = [command, "tune", file, "--workers", String(workers), "--format", "json"];
  const printed = await runOrFail(process.execPath, args);
  return { seconds: (performance.now() - started) / 1000, printed };
}

export function describeTune({ workers, secondsAlone, seconds, efficiency }: TuneCost): string {
  return (
    `tune over a month: ${secondsAlone.toFixed(1)} s with one worker, ${seconds.toFixed(1)} s with ` +
    `${workers}: efficiency ${efficiency.toFixed(2)} (aim: 0.8)`
  );
}
