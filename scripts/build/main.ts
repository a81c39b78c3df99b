import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { buildCli } from "./cli";
import { buildPack } from "./pack";
import { buildPlugin } from "./plugin";

const root = join(__dirname, "..", "..");

/** Builds everything that is run: plugin, pack, command, and the Node SDK for the examples. */
async function main(): Promise<void> {
  await Promise.all([buildPlugin(), buildPack(), buildCli()]);
  const tsc = require.resolve("typescript/bin/tsc");
  const sdk = join(root, "sdk", "nodejs");
  execFileSync(process.execPath, [tsc, "-p", sdk], { stdio: "inherit" });
  copyFileSync(join(sdk, "package.json"), join(sdk, "bin", "package.json"));
}

void main();
