import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPack } from "../../scripts/build/pack";

const root = join(__dirname, "..", "..");

/** A folder that holds a policy pack ready to start; `remove` deletes it. */
export interface PackFolder {
  readonly path: string;
  remove(): void;
}

/** The pack as it is published, built from the sources; or with another entry file in its place. */
export async function builtPack(entry?: string): Promise<PackFolder> {
  const folder = emptyFolder();
  for (const file of ["package.json", "PulumiPolicy.yaml", "README.md", "LICENSE"]) {
    cpSync(join(root, "policypack", file), join(folder.path, file));
  }
  symlinkSync(join(root, "node_modules"), join(folder.path, "node_modules"));
  await buildPack(join(folder.path, "bin", "index.js"), entry);
  return folder;
}

/** A pack of one policy that looks at the stack and does nothing: what any pack costs at least. */
export function idlePack(): PackFolder {
  const folder = emptyFolder();
  const manifest = { name: "idle", version: "0.0.1", main: "index.js" };
  writeFileSync(join(folder.path, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder.path, "PulumiPolicy.yaml"), "runtime: nodejs\n");
  writeFileSync(
    join(folder.path, "index.js"),
    `const { PolicyPack } = require("@pulumi/policy");
new PolicyPack("idle", {
  policies: [{ name: "idle", description: "Does nothing", validateStack: () => {} }],
});
`,
  );
  symlinkSync(join(root, "node_modules"), join(folder.path, "node_modules"));
  return folder;
}

export function emptyFolder(): PackFolder {
  const path = mkdtempSync(join(tmpdir(), "mlscale-pack-"));
  mkdirSync(path, { recursive: true });
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
