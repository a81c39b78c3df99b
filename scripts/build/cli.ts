import { join } from "node:path";
import { build } from "esbuild";

const root = join(__dirname, "..", "..");

/** Bundles the command into bin/cli.js, which cli/mlscale.js starts. */
export async function buildCli(): Promise<string> {
  const outfile = join(root, "bin", "cli.js");
  await build({
    entryPoints: [join(root, "cli", "main.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "warning",
  });
  return outfile;
}

if (require.main === module) void buildCli();
