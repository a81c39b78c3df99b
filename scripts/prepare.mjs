// Builds the bundles after an install, so that a checkout is a working plugin, pack and command:
// `pulumi package add <this repository>` installs and then starts bin/plugin.js.
import { execFileSync } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
if (!existsSync(tsx)) {
  console.error(
    "mlscale: the build tools are not installed (npm install without --omit=dev installs them)",
  );
} else {
  execFileSync(process.execPath, [tsx, join(root, "scripts", "build", "main.ts")], {
    stdio: "inherit",
  });
}

// `npx` looks among the installed commands first; without this it would install the checkout into its
// own cache at the first call, which takes many times longer.
const command = join(root, "node_modules", ".bin", "mlscale");
if (process.platform !== "win32" && existsSync(dirname(command)) && !existsSync(command)) {
  symlinkSync(join("..", "..", "cli", "mlscale.js"), command);
}
