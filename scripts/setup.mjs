// Installs the dependencies if the lock file changed since they were, so that every npm script can
// stand alone in a fresh clone. Plain JavaScript: nothing is installed yet when it runs.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".mlscale-lock");
const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`mlscale needs Node 20 or newer; this is ${process.versions.node}`);
  process.exit(2);
}
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.error("Installing the dependencies (usually half a minute)");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
  });
  writeFileSync(stamp, lock);
}
