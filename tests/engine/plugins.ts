import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Command lines of provider plugins, by the package they provide. */
export type Plugins = Readonly<Record<string, readonly string[]>>;

/** The command line that runs a TypeScript file with the Node of this process. */
export function typescriptCommand(file: string): readonly string[] {
  return [process.execPath, "--require", require.resolve("tsx/cjs"), file];
}

/** Writes a `pulumi-resource-NAME` for each plugin: a script that becomes the command line. */
export function writePlugins(folder: string, plugins: Plugins): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, command] of Object.entries(plugins)) {
    const script = `#!/bin/sh\nexec ${command.map(quoted).join(" ")} "$@"\n`;
    writeFileSync(join(folder, `pulumi-resource-${name}`), script, { mode: 0o755 });
  }
}

function quoted(argument: string): string {
  return `'${argument.replaceAll("'", "'\\''")}'`;
}
