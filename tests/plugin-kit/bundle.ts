// STAND-IN for tests and the offline demo, never shipped: how to start a plugin process.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { cachedBuild, keyOf, textsUnder } from "../toolchain/cache";
import { repositoryRoot } from "../toolchain/repository";

/** A plugin of these tests: the package it stands in for, and the folders of its sources. */
export interface StandInSources {
  readonly name: string;
  /** The first holds `main.ts`. */
  readonly folders: readonly [string, ...string[]];
}

/** The command line of a plugin: bundled into the cache when its sources are new. */
export async function bundledCommand(sources: StandInSources): Promise<string[]> {
  return [process.execPath, join(await bundledFolder(sources), "main.js")];
}

/** A folder for PATH that holds the executable `pulumi-resource-NAME`, as the engine looks for it. */
export function bundledFolder({ name, folders }: StandInSources): Promise<string> {
  const lockfile = readFileSync(join(repositoryRoot, "package-lock.json"), "utf8");
  const texts = [...folders, __dirname].flatMap((folder) =>
    textsUnder(folder, (path) => path.endsWith(".ts") && !path.endsWith(".test.ts")),
  );
  return cachedBuild({
    name: `${name}-stand-in`,
    key: keyOf(lockfile, ...texts),
    notice: `Bundling the ${name} stand-in (usually 1 second)`,
    build: async (folder) => {
      await bundle(join(folders[0], "main.ts"), join(folder, "main.js"));
      writeExecutable(join(folder, `pulumi-resource-${name}`), join(folder, "main.js"));
    },
  });
}

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
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
