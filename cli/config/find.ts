import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export const configName = ".mlscale.yaml";

/**
 * The nearest configuration file in the working folder or above it, up to the root of the repository
 * (the folder with `.git`). Outside a repository only the working folder counts.
 */
export function findConfig(workingFolder: string): string | undefined {
  const folders = upwards(resolve(workingFolder));
  const root = folders.findIndex((folder) => existsSync(join(folder, ".git")));
  const searched = folders.slice(0, root < 0 ? 1 : root + 1);
  return searched.map((folder) => join(folder, configName)).find((file) => existsSync(file));
}

function upwards(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}
