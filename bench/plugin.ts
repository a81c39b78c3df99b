import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { FakeEngine } from "../tests/plugin/fakeEngine";
import { PluginProcess, pluginBundle } from "../tests/plugin/pluginProcess";
import { endpoint } from "../tests/provider/samples";

/** From the start of a plugin until it has answered, and the most memory that it took for it. */
export interface PluginCost {
  readonly schemaMs: number;
  readonly constructMs: number;
  readonly peakMemoryMb: number;
}

export interface PluginComparison {
  readonly runs: number;
  readonly minimal: PluginCost;
  /** The minimal plugin in one file, as mlscale is. */
  readonly minimalBundled: PluginCost;
  readonly mlscale: PluginCost;
  /** Of mlscale to the minimal plugin. */
  readonly ratio: PluginCost;
}

type Kind = "minimal" | "minimalBundled" | "mlscale";

const minimalSource = join(__dirname, "minimalPlugin.ts");

/**
 * Compares the plugin with one that only loads Pulumi's SDK: medians of some runs, which take turns so
 * that whatever else the machine does falls on all of them.
 */
export async function comparePlugins(runs = 7): Promise<PluginComparison> {
  const folder = await mkdtemp(join(__dirname, "..", "node_modules", ".bench-"));
  try {
    const entries: Record<Kind, string> = {
      minimal: await compiled(folder, false),
      minimalBundled: await compiled(folder, true),
      mlscale: await pluginBundle(),
    };
    const costs: Record<Kind, PluginCost[]> = { minimal: [], minimalBundled: [], mlscale: [] };
    for (let run = 0; run < runs; run++) {
      for (const kind of Object.keys(costs) as Kind[])
        costs[kind].push(await costOf(entries[kind]));
    }
    const minimal = medians(costs.minimal);
    const mlscale = medians(costs.mlscale);
    const minimalBundled = medians(costs.minimalBundled);
    return { runs, minimal, minimalBundled, mlscale, ratio: ratioOf(mlscale, minimal) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** JavaScript of the minimal plugin, with Pulumi's SDK inside or as it is installed. */
async function compiled(folder: string, bundled: boolean): Promise<string> {
  const outfile = join(folder, bundled ? "bundled.js" : "minimal.js");
  await build({
    entryPoints: [minimalSource],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    packages: bundled ? "bundle" : "external",
    logLevel: "error",
  });
  return outfile;
}

async function costOf(entry: string): Promise<PluginCost> {
  const engine = await FakeEngine.start();
  const started = performance.now();
  const plugin = await PluginProcess.start(engine, {}, [], entry);
  try {
    await plugin.schema();
    const schemaMs = performance.now() - started;
    await plugin.construct(endpoint);
    const constructMs = performance.now() - started;
    return { schemaMs, constructMs, peakMemoryMb: peakMemoryMbOf(plugin.child.pid!) };
  } finally {
    await plugin.stop();
    engine.stop();
  }
}

function peakMemoryMbOf(pid: number): number {
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(peak) / 1024;
}

function medians(costs: readonly PluginCost[]): PluginCost {
  return mapCost((key) => median(costs.map((cost) => cost[key])));
}

function ratioOf(cost: PluginCost, to: PluginCost): PluginCost {
  return mapCost((key) => cost[key] / to[key]);
}

function mapCost(figure: (key: keyof PluginCost) => number): PluginCost {
  const [schemaMs, constructMs] = [figure("schemaMs"), figure("constructMs")];
  return { schemaMs, constructMs, peakMemoryMb: figure("peakMemoryMb") };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

export function describePlugins(comparison: PluginComparison): string {
  const { runs, minimal, minimalBundled, mlscale, ratio } = comparison;
  const times = (value: number): string => `${value.toFixed(2)}x`;
  return [
    `plugin, medians of ${runs} runs: start to schema, start to first component, peak memory`,
    `  minimal plugin         ${figures(minimal)}`,
    `  minimal, in one file   ${figures(minimalBundled)}`,
    `  mlscale                ${figures(mlscale)}`,
    `  mlscale to minimal     ${[ratio.schemaMs, ratio.constructMs, ratio.peakMemoryMb].map(times).join(", ")}`,
  ].join("\n");
}

function figures({ schemaMs, constructMs, peakMemoryMb }: PluginCost): string {
  return `${schemaMs.toFixed(0)} ms, ${constructMs.toFixed(0)} ms, ${peakMemoryMb.toFixed(0)} MB`;
}

if (require.main === module) {
  void comparePlugins().then((comparison) => {
    const asJson = process.argv.includes("--json");
    console.log(asJson ? JSON.stringify(comparison, null, 2) : describePlugins(comparison));
  });
}
