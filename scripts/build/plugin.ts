import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, compact, replaceFile } from "./bundle";
import { leaveOutUnused } from "./unused";

const root = join(__dirname, "..", "..");

/** Bundles the plugin into bin/plugin.js: one file starts faster than the thousand it is made of. */
export async function buildPlugin(): Promise<string> {
  const outfile = await bundle(join(root, "provider", "main.ts"), join(root, "bin", "plugin.js"), {
    ...compact,
    keepNames: true,
    legalComments: "none",
    plugins: [leaveOutUnused],
  });
  replaceFile(join(root, "bin", "schema.json"), readFileSync(join(root, "schema.json")));
  return outfile;
}

if (require.main === module) void buildPlugin();
