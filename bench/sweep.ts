import { join } from "node:path";
import { runBundled } from "./bundled";
import type { SweepComparison } from "./sweepRun";

/** As it ships: bundled, in a process of its own. */
export async function measureSweep(): Promise<SweepComparison> {
  const source = join(__dirname, "c", "tracking.c");
  return JSON.parse(await runBundled("sweepRun.ts", [source])) as SweepComparison;
}

export function describeSweep(comparison: SweepComparison): string {
  const { seconds, stepsPerSecond, cStepsPerSecond, ratio } = comparison;
  const million = (rate: number): string => `${(rate / 1e6).toFixed(0)} M`;
  const ours = `sweep: 1,000 policies over a year of minutes in ${seconds.toFixed(2)} s, ${million(stepsPerSecond)} policy-steps/s`;
  if (ratio === undefined || cStepsPerSecond === undefined) return `${ours} (no C compiler found)`;
  return `${ours}; plain C ${million(cStepsPerSecond)}; ratio ${ratio.toFixed(2)}`;
}
