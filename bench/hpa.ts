import { buildDriver, KUBERNETES, runDriver } from "../tests/oracle/hpa/driver";
import { runBundled } from "./bundled";
import type { HpaCost, HpaSimulationCosts } from "./hpaSimulation";

/** What the controller of Kubernetes costs, by how much of it runs. */
interface KubernetesCosts {
  /** The whole controller, on client-go's fakes of the API server. */
  readonly blackBox: HpaCost;
  /** The same on the leaner stand-ins of the differential test. */
  readonly lean: HpaCost;
  /** Only its functions for proposal, stabilization and rates, called directly. */
  readonly decisions: HpaCost;
  /** Of these only stabilization and rates: no pod is looked at. */
  readonly normalization: HpaCost;
}

export interface HpaComparison extends KubernetesCosts, HpaSimulationCosts {
  readonly kubernetes: string;
}

const REAL_SYNCS = 1440;

/** Compares a simulated HPA with the controller of Kubernetes on the same scenario. */
export async function compareHpa(): Promise<HpaComparison> {
  const driver = await buildDriver();
  const printed = await runDriver(driver, "TestBench", { HPA_SYNCS: String(REAL_SYNCS) });
  const line = printed.split("\n").find((text) => text.startsWith("{"))!;
  const real = JSON.parse(line) as KubernetesCosts;
  const ours = await simulationCosts();
  for (const { sum } of [real.blackBox, real.lean, real.decisions]) {
    if (sum !== ours.check.sum) throw new Error(`Not the same scenario: ${line}`);
  }
  return { kubernetes: KUBERNETES, ...real, ...ours };
}

/** Ours runs as it ships: bundled, in a process of its own. */
async function simulationCosts(): Promise<HpaSimulationCosts> {
  const printed = await runBundled("hpaSimulation.ts", [String(REAL_SYNCS)]);
  return JSON.parse(printed) as HpaSimulationCosts;
}

export function describeHpa(comparison: HpaComparison): string {
  const { blackBox, lean, decisions, normalization, lists, counts } = comparison;
  const ratio = (other: HpaCost) => (rate(counts) / rate(other)).toFixed(0);
  const line = (name: string, cost: HpaCost) =>
    `  ${name.padEnd(34)}${Math.round(rate(cost)).toLocaleString("en").padStart(12)} syncs/s`;
  return [
    `HPA, syncs per second of processor time (Kubernetes ${comparison.kubernetes})`,
    line("Kubernetes, on client-go's fakes", blackBox) + `, ratio ${ratio(blackBox)} (aim: 300)`,
    line("Kubernetes, on leaner stand-ins", lean) + `, ratio ${ratio(lean)}`,
    line("Kubernetes, decisions alone", decisions) + `, ratio ${ratio(decisions)} (aim: 10)`,
    line("Kubernetes, without the pods", normalization) + `, ratio ${ratio(normalization)}`,
    line("mlscale, lists of pods", lists),
    line("mlscale, counts of pods", counts) + " (aim: 10,000,000)",
  ].join("\n");
}

function rate({ syncs, seconds }: HpaCost): number {
  return syncs / seconds;
}

if (require.main === module) {
  void compareHpa().then((comparison) => {
    const asJson = process.argv.includes("--json");
    console.log(asJson ? JSON.stringify(comparison, null, 2) : describeHpa(comparison));
  });
}
