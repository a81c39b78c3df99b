import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { repositoryRoot } from "../../tests/toolchain/repository";
import { generate, generatedPaths } from "./generate";

/** A generated file that is not as the contract makes it. */
export interface StaleFile {
  readonly path: string;
  readonly state: "missing" | "left over" | "changed";
  /** The first line that differs, as committed and as generated. */
  readonly difference?: string;
}

/** Generates everything again in a temporary folder and compares it with the repository. */
export async function staleFiles(root: string = repositoryRoot): Promise<readonly StaleFile[]> {
  const target = mkdtempSync(join(tmpdir(), "mlscale-fresh-"));
  try {
    await generate(join(root, "contract"), target);
    const paths = new Set([...filesUnder(root), ...filesUnder(target)]);
    return [...paths].sort().flatMap((path) => compare(path, join(root, path), join(target, path)));
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

function compare(path: string, committed: string, generated: string): readonly StaleFile[] {
  if (!existsSync(committed)) return [{ path, state: "missing" }];
  if (!existsSync(generated)) return [{ path, state: "left over" }];
  const [before, after] = [readFileSync(committed, "utf8"), readFileSync(generated, "utf8")];
  if (before === after) return [];
  return [{ path, state: "changed", difference: firstDifference(before, after) }];
}

function firstDifference(before: string, after: string): string {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const index = old.findIndex((line, i) => line !== fresh[i]);
  const line = index < 0 ? old.length : index;
  return `line ${line + 1}\n    - ${old[line] ?? ""}\n    + ${fresh[line] ?? ""}`;
}

/** What compilers and package managers put beside the generated files. */
const foreign = /(^|\/)(node_modules|bin|build|__pycache__|[^/]*\.egg-info|\.mypy_cache)(\/|$)/;

function filesUnder(root: string): readonly string[] {
  return generatedPaths.flatMap((path) => {
    const start = join(root, path);
    if (!existsSync(start)) return [];
    if (statSync(start).isFile()) return [path];
    return readdirSync(start, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((name) => !foreign.test(name));
  });
}

/** The stale files in words, with the command that makes them fresh. */
export function staleReport(files: readonly StaleFile[]): string {
  const lines = files.map(({ path, state, difference }) =>
    [`${path}: ${state}`, difference].filter((part) => part !== undefined).join(", "),
  );
  return [...lines, "Generated files are stale. Run: npm run generate"].join("\n");
}
