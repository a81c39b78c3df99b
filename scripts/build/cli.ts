import { join } from "node:path";
import type { Plugin } from "esbuild";
import { bundle, compact } from "./bundle";

const root = join(__dirname, "..", "..");

/** The simulator is a bundle of its own, which the command loads when a verb needs it. */
const simulatorApart: Plugin = {
  name: "simulator-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/simulator$/ }, () => ({
      path: "./simulator.js",
      external: true,
    }));
  },
};

/** Bundles the command into bin/cli.js, which cli/mlscale.js starts, and bin/simulator.js. */
export async function buildCli(): Promise<string> {
  const [command] = await Promise.all([
    bundle(join(root, "cli", "main.ts"), join(root, "bin", "cli.js"), {
      ...compact,
      plugins: [simulatorApart],
    }),
    bundle(join(root, "cli", "simulator.ts"), join(root, "bin", "simulator.js"), compact),
  ]);
  return command;
}

if (require.main === module) void buildCli();
