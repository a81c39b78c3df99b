import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build, type BuildOptions } from "esbuild";

/**
 * Bundles an entry for Node 20 into one file, which appears whole or not at all: tests that run side by
 * side build what they start.
 */
export async function bundle(
  entry: string,
  outfile: string,
  options: BuildOptions = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "warning",
    ...options,
  });
  mkdirSync(dirname(outfile), { recursive: true });
  for (const file of outputFiles ?? []) replaceFile(file.path, file.contents);
  return outfile;
}

/** For what starts often: less text to read at each start, with all names as they are. */
export const compact = { minifySyntax: true, minifyWhitespace: true } as const;

export function replaceFile(path: string, contents: string | Uint8Array): void {
  const fresh = `${path}.${process.pid}.new`;
  writeFileSync(fresh, contents);
  renameSync(fresh, path);
}
