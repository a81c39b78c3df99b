import { delimiter, dirname, join } from "node:path";
import { cacheFolder } from "../toolchain/cache";
import { repositoryRoot } from "../toolchain/repository";

/** What an engine process sees of the machine besides the plain environment. */
export interface EnvironmentOptions {
  /** Folders that come before everything else on PATH. */
  readonly path: readonly string[];
  readonly backendFolder: string;
  readonly homeFolder: string;
  readonly passphrase: string;
  readonly python?: string | undefined;
  readonly extra?: Readonly<Record<string, string>> | undefined;
}

/** Settings of the caller's shell that would change a run, or let it reach a real account. */
const FOREIGN = /^(PULUMI_|AWS_|KUBE|GOOGLE_|AZURE_|ARM_|NODE_OPTIONS$|PYTHON(PATH|HOME)$|CI$)/;

/** The environment of an engine process: nothing of the caller's accounts, state or options. */
export function engineEnvironment(options: EnvironmentOptions): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
  const path = [...options.path, dirname(process.execPath), process.env.PATH ?? ""];
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    PATH: path.join(delimiter),
    PULUMI_BACKEND_URL: `file://${options.backendFolder}`,
    PULUMI_HOME: options.homeFolder,
    PULUMI_CONFIG_PASSPHRASE: options.passphrase,
    PULUMI_SKIP_UPDATE_CHECK: "true",
    // Offers `--event-log`.
    PULUMI_DEBUG_COMMANDS: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_NODEJS_TRANSPILE_ONLY: "true",
    NO_COLOR: "1",
    ...pythonSettings(options.python),
    ...options.extra,
  };
}

function pythonSettings(python: string | undefined): Record<string, string> {
  return {
    PYTHONPATH: join(repositoryRoot, "sdk", "python"),
    PYTHONPYCACHEPREFIX: join(cacheFolder(), "pycache"),
    ...(python === undefined ? {} : { PULUMI_PYTHON_CMD: python }),
  };
}
