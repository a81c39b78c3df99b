import { staleFiles, staleReport } from "./fresh";

async function main(): Promise<void> {
  const stale = await staleFiles();
  if (stale.length === 0) return;
  console.error(staleReport(stale));
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
