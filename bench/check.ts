import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCli } from "../scripts/build/cli";
import { buildKubeScore, KUBE_SCORE } from "./kubeScore";
import { manifestsOf } from "./manifests";
import { costOf, ProcessCost } from "./processCost";

/** What checking one file of manifests costs. */
export interface CheckComparison {
  readonly objects: number;
  readonly mlscale: ProcessCost;
  /** Nothing where it could not be built. */
  readonly kubeScore?: ProcessCost;
}

const sizes: readonly number[] = [1_000, 10_000];
const runs = 3;
const aimSeconds = 3;

/**
 * Checks files of Kubernetes manifests with all rules, as a process of its own, beside kube-score; each
 * figure is that of the fastest of some runs.
 */
export async function compareChecks(): Promise<readonly CheckComparison[]> {
  const launcher = join(__dirname, "..", "cli", "mlscale.js");
  await buildCli();
  const kubeScore = await buildKubeScore().catch(skipped);
  const folder = mkdtempSync(join(tmpdir(), "mlscale-bench-"));
  const file = join(folder, "manifests.yaml");
  try {
    const comparisons: CheckComparison[] = [];
    for (const objects of sizes) {
      writeFileSync(file, manifestsOf(objects));
      const args = [launcher, "check", file, "--no-config"];
      const mlscale = await fastest(runs, () => costOf(process.execPath, args, [0, 1]));
      const other = kubeScore && (await costOf(kubeScore, ["score", file], [0, 1]));
      comparisons.push({ objects, mlscale, ...(other && { kubeScore: other }) });
    }
    return comparisons;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function skipped(error: unknown): undefined {
  const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
  console.error(`kube-score ${KUBE_SCORE} could not be built and is left out: ${why}`);
}

async function fastest(times: number, measure: () => Promise<ProcessCost>): Promise<ProcessCost> {
  const costs: ProcessCost[] = [];
  for (let run = 0; run < times; run++) costs.push(await measure());
  return costs.sort((a, b) => a.seconds - b.seconds)[0]!;
}

export function describeChecks(comparisons: readonly CheckComparison[]): string {
  const lines = comparisons.map(({ objects, mlscale, kubeScore }) => [
    `check of ${objects} Kubernetes objects (aim: at most ${aimSeconds} s at 10000, growing linearly)`,
    `  mlscale     ${cost(mlscale)}`,
    `  kube-score  ${kubeScore ? `${cost(kubeScore)} (${KUBE_SCORE})` : "left out"}`,
  ]);
  return lines.flat().join("\n");
}

function cost({ seconds, peakMemoryMb }: ProcessCost): string {
  return `${seconds.toFixed(2)} s, memory ${peakMemoryMb.toFixed(0)} MB`;
}

if (require.main === module) {
  void compareChecks().then((comparisons) => {
    const asJson = process.argv.includes("--json");
    console.log(asJson ? JSON.stringify(comparisons, null, 2) : describeChecks(comparisons));
  });
}
