import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { cachedBuild, keyOf, type Log, textsUnder } from "./cache";
import { repositoryRoot } from "./repository";
import { runOrFail } from "./run";

/** The Go build's own options: nothing of the machine's settings changes what is built. */
export const goBuildFlags = ["-buildvcs=false", "-mod=readonly", "-trimpath"] as const;

/** The environment of every `go` command: pure Go, and no workspace file of somebody else. */
export function goEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, CGO_ENABLED: "0", GOWORK: "off", GOFLAGS: "" };
}

/** Says in plain words that Go is needed, when it is not there. */
export async function requireGo(): Promise<string> {
  try {
    return (await runOrFail("go", ["env", "GOVERSION"], { env: goEnvironment() })).trim();
  } catch (error) {
    throw new Error("Go 1.24 or newer must be on PATH (https://go.dev/dl/)", { cause: error });
  }
}

/**
 * Compiles the Go program in a folder and returns the path of the executable; the same sources
 * (its own, and those of this repository's Go SDK) are compiled once.
 */
export async function buildGoProgram(directory: string, log?: Log): Promise<string> {
  const source = resolve(directory);
  if (!existsSync(join(source, "go.mod"))) {
    throw new Error(`${source} has no go.mod: a Go program is compiled as a module of its own`);
  }
  const name = `go-${basename(resolve(source, ".."))}-${basename(source)}`;
  const folder = await cachedBuild({
    name,
    key: keyOf(
      `${process.platform}-${process.arch}`,
      await requireGo(),
      ...goBuildFlags,
      ...textsUnder(source, isGoSource),
      ...textsUnder(join(repositoryRoot, "sdk", "go"), isGoSource),
    ),
    notice: `Compiling the Go program ${name} (a minute or two the first time, then seconds)`,
    build: async (target) => {
      const args = ["build", ...goBuildFlags, "-o", join(target, "program"), "."];
      await runOrFail("go", args, { cwd: source, env: goEnvironment() });
    },
    log,
  });
  return join(folder, "program");
}

function isGoSource(path: string): boolean {
  return /(\.go|(^|\/)go\.(mod|sum)|\.json|\.txt)$/.test(path);
}
