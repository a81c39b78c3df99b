import { buildControlPlane } from "../cluster/controlPlane";
import { CRD_SETS, fetchCrds } from "../cluster/crds";
import { buildDriver } from "../oracle/hpa/driver";
import { cacheFolder, logToStderr } from "./cache";
import { ensureEngine } from "./engine";
import { buildK6 } from "./k6";
import { ensurePython } from "./python";

/** Prepares everything that the tests and the demo run on, and says what there is. */
async function main(): Promise<void> {
  const started = Date.now();
  const engine = await ensureEngine(logToStderr);
  console.log(`Pulumi ${engine.version}: ${engine.bin}`);
  const { python } = await ensurePython(logToStderr);
  console.log(`Python: ${python}`);
  console.log(`Controller of Kubernetes: ${await buildDriver()}`);
  console.log(`Control plane of Kubernetes: ${await buildControlPlane(logToStderr)}`);
  console.log(`k6: ${await buildK6(logToStderr)}`);
  for (const set of CRD_SETS) console.log(`Definitions of ${set}: ${await fetchCrds(set)}`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`Ready in ${seconds} s; everything that was built is kept in ${cacheFolder()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
