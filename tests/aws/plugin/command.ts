// STAND-IN for tests and the offline demo, never shipped: how to start the plugin process.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { cachedBuild, keyOf, textsUnder } from "../../toolchain/cache";
import { repositoryRoot } from "../../toolchain/repository";

const PLUGIN = "pulumi-resource-aws";

/** The command line of the plugin: bundled into the cache when its sources are new. */
export async function pluginCommand(): Promise<string[]> {
  return [process.execPath, join(await pluginFolder(), "main.js")];
}

/** A folder for PATH that holds the executable `pulumi-resource-aws`, as the engine looks for it. */
export function pluginFolder(): Promise<string> {
  const lockfile = readFileSync(join(repositoryRoot, "package-lock.json"), "utf8");
  return cachedBuild({
    name: "aws-stand-in",
    key: keyOf(lockfile, ...textsUnder(__dirname, (path) => path.endsWith(".ts"))),
    notice: "Bundling the aws stand-in (usually 1 second)",
    build: async (folder) => {
      await bundle(join(folder, "main.js"));
      writeExecutable(join(folder, PLUGIN), join(folder, "main.js"));
    },
  });
}

async function bundle(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(__dirname, "main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
}

function writeExecutable(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  chmodSync(path, 0o755);
}
