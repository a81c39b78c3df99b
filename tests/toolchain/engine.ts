import { accessSync, chmodSync, constants, copyFileSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { cachedBuild, keyOf, type Log, textsUnder } from "./cache";
import { goBuildFlags, goEnvironment, requireGo } from "./go";
import { repositoryRoot } from "./repository";
import { run, runOrFail } from "./run";

/** A Pulumi engine: the folder of its commands (language hosts included), and its command line. */
export interface Engine {
  readonly bin: string;
  readonly pulumi: string;
  readonly version: string;
}

const ENGINE_VERSION = "3.200.0";
const HOSTS_VERSION = "3.60.0";
const OLDEST_MINOR = 200;

const tools = join(repositoryRoot, "tests", "engine", "tools");
const SDK = "github.com/pulumi/pulumi/sdk/v3";
const CLI = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi";
const HOSTS = [
  `${SDK}/go/pulumi-language-go`,
  `${SDK}/nodejs/cmd/pulumi-language-nodejs`,
  `${SDK}/python/cmd/pulumi-language-python`,
];
/** Scripts that stand beside the executables, by the module that holds them. */
const SCRIPTS = {
  cli: "nodejs/dist/pulumi-analyzer-policy",
  hosts: "python/cmd/pulumi-language-python-exec",
} as const;

/**
 * Returns the Pulumi of this machine if it is recent enough, else one that is built from its Go
 * modules: the engine, and the language hosts of an older SDK, the last that holds them.
 */
export async function ensureEngine(log?: Log): Promise<Engine> {
  return (await installedEngine()) ?? (await builtEngine(log));
}

async function installedEngine(): Promise<Engine | undefined> {
  const pulumi = findOnPath("pulumi");
  if (pulumi === undefined) {
    return undefined;
  }
  const { code, stdout } = await run(pulumi, ["version"], {
    env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" },
    timeoutSeconds: 30,
  });
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(stdout.trim()) ?? [];
  const recent = code === 0 && Number(major) === 3 && Number(minor) >= OLDEST_MINOR;
  return recent ? { bin: dirname(pulumi), pulumi, version: stdout.trim() } : undefined;
}

async function builtEngine(log?: Log): Promise<Engine> {
  const bin = await cachedBuild({
    name: `pulumi-${ENGINE_VERSION}`,
    key: keyOf(
      `${process.platform}-${process.arch}`,
      HOSTS_VERSION,
      ...goBuildFlags,
      ...textsUnder(tools, (path) => /\.(go|mod|sum)$/.test(path)),
    ),
    notice:
      `Building the Pulumi engine ${ENGINE_VERSION} and its language hosts from Go modules ` +
      "(usually 5 minutes, once)",
    build: buildEngine,
    log,
  });
  return { bin, pulumi: join(bin, "pulumi"), version: `v${ENGINE_VERSION}` };
}

async function buildEngine(folder: string): Promise<void> {
  await requireGo();
  await goBuild("cli", ENGINE_VERSION, [CLI], folder);
  await goBuild("hosts", HOSTS_VERSION, HOSTS, folder);
  await copyScript("cli", folder);
  await copyScript("hosts", folder);
}

type Tools = keyof typeof SCRIPTS;

async function goBuild(
  module: Tools,
  version: string,
  packages: readonly string[],
  folder: string,
): Promise<void> {
  const linker = `-s -w -X ${SDK}/go/common/version.Version=v${version}`;
  const args = ["build", ...goBuildFlags, "-ldflags", linker, "-o", `${folder}/`, ...packages];
  await runOrFail("go", args, { cwd: join(tools, module), env: goEnvironment() });
}

async function copyScript(module: Tools, folder: string): Promise<void> {
  const list = ["list", "-mod=readonly", "-m", "-f", "{{.Dir}}", SDK];
  const options = { cwd: join(tools, module), env: goEnvironment() };
  const source = join((await runOrFail("go", list, options)).trim(), SCRIPTS[module]);
  const target = join(folder, basename(source));
  copyFileSync(source, target);
  chmodSync(target, 0o755);
}

function findOnPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
