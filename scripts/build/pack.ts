import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, compact } from "./bundle";

const packFolder = join(__dirname, "..", "..", "policypack");

/**
 * Bundles the policy pack into one file, with the parts of scaling/ that it uses: publishing a pack
 * takes only its own folder along. What its package.json names as dependencies stays outside.
 */
export function buildPack(
  outfile = join(packFolder, "bin", "index.js"),
  entry = join(packFolder, "index.ts"),
): Promise<string> {
  const { dependencies } = JSON.parse(readFileSync(join(packFolder, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const external = Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]);
  return bundle(entry, outfile, { ...compact, external });
}

if (require.main === module) void buildPack();
