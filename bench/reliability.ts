import { runBundled } from "./bundled";
import type { ReliabilityCost } from "./reliabilityRun";

/** As it ships: bundled, in a process of its own. */
export async function measureReliability(): Promise<ReliabilityCost> {
  return JSON.parse(await runBundled("reliabilityRun.ts")) as ReliabilityCost;
}

export function describeReliability({ runs, ...cost }: ReliabilityCost): string {
  const { firstMilliseconds: first, nextMilliseconds: next } = cost;
  return `reliability: 5 loads of a day, ${runs} runs: ${first.toFixed(0)} ms in a fresh process, then ${next.toFixed(0)} ms`;
}
