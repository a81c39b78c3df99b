import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { runOrFail } from "../tests/toolchain/run";

/** Runs a file of this folder as code ships: bundled, in a process of its own; what it prints. */
export async function runBundled(file: string, args: readonly string[] = []): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "mlscale-bench-"));
  try {
    const outfile = join(folder, "bundle.js");
    const entry = join(__dirname, file);
    await build({ entryPoints: [entry], outfile, bundle: true, platform: "node" });
    return await runOrFail(process.execPath, [outfile, ...args]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
