import { writeFileSync } from "node:fs";
import { Cluster } from "../cluster";
import { liveCases } from "./cases";
import { liveOptions, liveSeries } from "./live";
import { recordedFile } from "./recorded";

/** Plays every case at the same time; they share nothing but the controller. */
export async function recordAll(cluster: Cluster): Promise<Record<string, readonly number[]>> {
  const played = liveCases.map(
    async (live) => [live.name, await liveSeries(cluster, live)] as const,
  );
  return Object.fromEntries(await Promise.all(played));
}

/** `npx tsx tests/cluster/live/record.ts`: records the series again. */
async function main(): Promise<void> {
  const cluster = await Cluster.start(liveOptions);
  try {
    writeFileSync(recordedFile, `${JSON.stringify(await recordAll(cluster))}\n`);
  } finally {
    await cluster.stop();
  }
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
