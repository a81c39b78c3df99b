import { join } from "node:path";
import { bundle } from "./bundle";

const root = join(__dirname, "..", "..");

/** Bundles the command into bin/cli.js, which cli/mlscale.js starts. */
export function buildCli(): Promise<string> {
  return bundle(join(root, "cli", "main.ts"), join(root, "bin", "cli.js"));
}

if (require.main === module) void buildCli();
