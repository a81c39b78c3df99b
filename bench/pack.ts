import { readFileSync } from "node:fs";
import {
  configuration,
  endpoint,
  target,
  trackingPolicy,
  variant,
} from "../scaling/check/fixtures";
import { Declaration } from "../scaling/model/input";
import { Analyzer, wired, WireResource } from "../tests/policypack/analyzer";
import { builtPack, idlePack, PackFolder } from "../tests/policypack/packFolder";

/** What judging one stack costs: seconds on the clock and of the processor, and the memory's peak. */
export interface PackCost {
  readonly resources: number;
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMemoryMb: number;
}

export interface PackComparison {
  readonly resources: number;
  /** A pack of one stack policy that does nothing. */
  readonly idle: PackCost;
  readonly mlscale: PackCost;
  readonly ratio: number;
  readonly processorRatio: number;
}

/** Runs for each number of resources: large stacks take long enough for one run to tell. */
const repeats: ReadonlyMap<number, number> = new Map([
  [1_000, 3],
  [10_000, 1],
]);

/**
 * Compares the pack with all its rules with a pack that does nothing, over the protocol of the engine:
 * each resource is remedied and analysed, then the stack. Each figure is the fastest of some runs, each
 * in a process of its own.
 */
export async function comparePacks(): Promise<readonly PackComparison[]> {
  const folders = { idle: idlePack(), mlscale: await builtPack() };
  try {
    const comparisons: PackComparison[] = [];
    for (const [resources, times] of repeats) {
      const runs: Record<keyof typeof folders, PackCost[]> = { idle: [], mlscale: [] };
      for (let run = 0; run < times; run++) {
        runs.idle.push(await costOf(folders.idle, resources));
        runs.mlscale.push(await costOf(folders.mlscale, resources));
      }
      const [idle, mlscale] = [fastest(runs.idle), fastest(runs.mlscale)];
      const ratio = mlscale.seconds / idle.seconds;
      const processorRatio = mlscale.processorSeconds / idle.processorSeconds;
      comparisons.push({ resources, idle, mlscale, ratio, processorRatio });
    }
    return comparisons;
  } finally {
    for (const folder of Object.values(folders)) folder.remove();
  }
}

export function describe(comparisons: readonly PackComparison[]): string {
  const lines = comparisons.map(({ resources, idle, mlscale, ratio, processorRatio }) => [
    `policy pack, ${resources} resources`,
    `  idle pack   ${cost(idle)}`,
    `  mlscale     ${cost(mlscale)}`,
    `  ratio       ${ratio.toFixed(2)} (aim: at most 1.5), of processor time ${processorRatio.toFixed(2)}`,
  ]);
  return lines.flat().join("\n");
}

function cost({ seconds, processorSeconds, peakMemoryMb }: PackCost): string {
  const figures = [`${seconds.toFixed(2)} s`, `processor ${processorSeconds.toFixed(2)} s`];
  return [...figures, `memory ${peakMemoryMb.toFixed(0)} MB`].join(", ");
}

async function costOf(folder: PackFolder, count: number): Promise<PackCost> {
  const resources = stackOf(count);
  const analyzer = await Analyzer.start(folder.path);
  try {
    await analyzer.configureStack("bench");
    await analyzer.configure();
    const before = processorSecondsOf(analyzer.pid);
    const started = process.hrtime.bigint();
    await analyzer.run(resources);
    return {
      resources: count,
      seconds: Number(process.hrtime.bigint() - started) / 1e9,
      processorSeconds: processorSecondsOf(analyzer.pid) - before,
      peakMemoryMb: peakMemoryMbOf(analyzer.pid),
    };
  } finally {
    analyzer.stop();
  }
}

function fastest(costs: readonly PackCost[]): PackCost {
  return [...costs].sort((a, b) => a.seconds - b.seconds)[0]!;
}

/** A stack of many endpoints: a quarter each of configurations, endpoints, targets and policies. */
function stackOf(count: number): readonly WireResource[] {
  return Array.from({ length: count / 4 }, (_, index) => systemOf(index)).flat();
}

function systemOf(index: number): readonly WireResource[] {
  const resourceId = `endpoint/reco-${index}/variant/blue`;
  const name = `reco-${index}`;
  const declarations = [
    configuration([variant({ modelName: `model-${index}` })], { name: `${name}-config` }),
    endpoint({ name, endpointConfigName: `${name}-config` }),
    target({ resourceId }),
    trackingPolicy({}, { resourceId }),
  ];
  return declarations.map((declaration) => deployed(declaration, index));
}

/** As after a deployment: with outputs, and a URN of its own. */
function deployed(declaration: Declaration, index: number): WireResource {
  const urn = `${declaration.urn}-${index}`;
  const outputs = { ...declaration.inputs, arn: `arn:aws:example:${index}`, id: String(index) };
  return wired({ ...declaration, urn, outputs });
}

/** Linux counts processor time in ticks of a hundredth of a second; elsewhere it is not measured. */
function processorSecondsOf(pid: number): number {
  if (process.platform !== "linux") return NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function peakMemoryMbOf(pid: number): number {
  if (process.platform !== "linux") return NaN;
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(peak) / 1024;
}

if (require.main === module) {
  void comparePacks().then((comparisons) => {
    const asJson = process.argv.includes("--json");
    console.log(asJson ? JSON.stringify(comparisons, null, 2) : describe(comparisons));
  });
}
