import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Engine, ensureEngine } from "../toolchain/engine";
import { ensurePython, type PythonEnvironment } from "../toolchain/python";
import { run, type RunResult } from "../toolchain/run";
import { engineEnvironment } from "./environment";
import {
  changesIn,
  type Diagnostic,
  diagnosticsIn,
  type EngineEvent,
  parseEvents,
  plainText,
  policyViolationsIn,
  type PolicyViolation,
  type Properties,
  stackOutputsIn,
  type Step,
  stepsIn,
} from "./events";
import { type Plugins, writePlugins } from "./plugins";
import { type InlineProgram, prepareProject } from "./project";

export { UNKNOWN } from "./events";
export { typescriptCommand } from "./plugins";

/** A policy pack to run with every preview and update. */
export interface PolicyPack {
  readonly directory: string;
  readonly config?: Readonly<Record<string, unknown>>;
}

/** A value of the stack's configuration. */
export type ConfigValue = string | { readonly secret: string };

export interface WorkspaceOptions {
  /** Folder of a program with its Pulumi.yaml (it is run in place and only read), or its files. */
  readonly program: string | InlineProgram;
  readonly stack?: string;
  readonly config?: Readonly<Record<string, ConfigValue>>;
  /** Further environment of the engine, hence of programs, plugins and policy packs. */
  readonly env?: Readonly<Record<string, string>>;
  readonly plugins?: Plugins;
  readonly policyPacks?: readonly PolicyPack[];
  readonly secretsPassphrase?: string;
  /** After so many seconds a command is ended and the call fails; default: 180. */
  readonly timeoutSeconds?: number;
}

/** What came out of one run of the engine. */
export interface EngineResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams without terminal escapes. */
  readonly text: string;
  readonly seconds: number;
  readonly events: readonly EngineEvent[];
  readonly policyViolations: readonly PolicyViolation[];
  readonly diagnostics: readonly Diagnostic[];
  readonly steps: readonly Step[];
  /** The stack's outputs: secrets blinded, values not known yet as `UNKNOWN`. */
  readonly outputs: Properties;
  readonly changes: Readonly<Record<string, number>>;
}

const DEFAULT_TIMEOUT_SECONDS = 180;

interface Toolchain {
  readonly engine: Engine;
  readonly python: PythonEnvironment;
}

let toolchain: Promise<Toolchain> | undefined;

async function prepareToolchain(): Promise<Toolchain> {
  return { engine: await ensureEngine(), python: await ensurePython() };
}

/** One stack of one program on the real engine, with state, home and plugins of its own. */
export class Workspace {
  private runs = 0;

  private constructor(
    /** Holds everything that this workspace writes. */
    readonly folder: string,
    private readonly engine: Engine,
    private readonly environment: Readonly<Record<string, string>>,
    private readonly options: WorkspaceOptions,
  ) {}

  /** Prepares the toolchain (from the cache), the program and an empty stack. */
  static async create(options: WorkspaceOptions): Promise<Workspace> {
    const { engine, python } = await (toolchain ??= prepareToolchain());
    const folder = mkdtempSync(join(tmpdir(), "mlscale-engine-"));
    const environment = engineEnvironment({
      path: [engine.bin, python.bin],
      backendFolder: join(folder, "state"),
      homeFolder: join(folder, "home"),
      passphrase: options.secretsPassphrase ?? "correct horse battery staple",
      python: python.python,
      extra: options.env,
    });
    const workspace = new Workspace(folder, engine, environment, options);
    try {
      await workspace.prepare();
    } catch (error) {
      workspace.close();
      throw error;
    }
    return workspace;
  }

  private async prepare(): Promise<void> {
    const { program, plugins = {}, config = {} } = this.options;
    for (const name of ["state", "home", "events"]) {
      mkdirSync(join(this.folder, name));
    }
    const pluginFolder = join(this.folder, "bin");
    writePlugins(pluginFolder, plugins);
    await prepareProject(this.project, { program, pluginFolder, plugins: Object.keys(plugins) });
    await this.must(["stack", "init", this.stack]);
    await this.configure(config);
  }

  preview(...args: readonly string[]): Promise<EngineResult> {
    return this.operate("preview", [...this.policyArguments(), ...args]);
  }

  /** As `preview`, and the document that `pulumi preview --json` prints. */
  async previewJson(...args: readonly string[]): Promise<EngineResult & { json: unknown }> {
    const result = await this.preview("--json", ...args);
    if (!result.stdout.trimStart().startsWith("{")) {
      throw new Error(`the preview gave no JSON:\n${result.text}`);
    }
    return { ...result, json: JSON.parse(result.stdout) as unknown };
  }

  up(...args: readonly string[]): Promise<EngineResult> {
    const flags = ["--yes", "--skip-preview"];
    return this.operate("up", [...flags, ...this.policyArguments(), ...args]);
  }

  refresh(...args: readonly string[]): Promise<EngineResult> {
    return this.operate("refresh", ["--yes", "--skip-preview", ...args]);
  }

  destroy(...args: readonly string[]): Promise<EngineResult> {
    return this.operate("destroy", ["--yes", "--skip-preview", ...args]);
  }

  /** Sets values of the stack's configuration for the runs that follow. */
  async configure(config: Readonly<Record<string, ConfigValue>>): Promise<void> {
    const values = Object.entries(config).flatMap(([key, value]) =>
      typeof value === "string"
        ? ["--plaintext", `${key}=${value}`]
        : ["--secret", `${key}=${value.secret}`],
    );
    if (values.length > 0) {
      const args = ["config", "set-all", "--stack", this.stack, ...values];
      await this.must(args);
    }
  }

  /** The stack's outputs after an update, secrets in plain text. */
  async outputs(): Promise<Properties> {
    const args = ["stack", "output", "--json", "--show-secrets", "--stack", this.stack];
    return JSON.parse((await this.must(args)).stdout) as Properties;
  }

  /** The stack's state as `pulumi stack export` gives it: secrets encrypted. */
  async export(...args: readonly string[]): Promise<unknown> {
    const command = ["stack", "export", "--stack", this.stack, ...args];
    return JSON.parse((await this.must(command)).stdout);
  }

  /** Replaces the stack's state. */
  async import(state: unknown): Promise<void> {
    const file = join(this.folder, "import.json");
    writeFileSync(file, JSON.stringify(state));
    const command = ["stack", "import", "--stack", this.stack, "--file", file];
    await this.must(command);
  }

  /** Any other command of the engine, for this stack's state; never fails on its exit code. */
  pulumi(...args: readonly string[]): Promise<RunResult> {
    return this.bounded(args);
  }

  /** Removes everything that this workspace wrote. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get project(): string {
    return join(this.folder, "project");
  }

  private get stack(): string {
    return this.options.stack ?? "test";
  }

  private policyArguments(): string[] {
    return (this.options.policyPacks ?? []).flatMap((pack, index) => {
      const file = join(this.folder, `policy-config-${index}.json`);
      writeFileSync(file, JSON.stringify(pack.config ?? {}));
      return ["--policy-pack", resolve(pack.directory), "--policy-pack-config", file];
    });
  }

  private async operate(command: string, args: readonly string[]): Promise<EngineResult> {
    const log = join(this.folder, "events", `${(this.runs += 1)}-${command}.jsonl`);
    const flags = ["--stack", this.stack, "--event-log", log, "--color", "never"];
    const started = Date.now();
    const result = await this.bounded([command, ...flags, ...args]);
    const events = parseEvents(existsSync(log) ? readFileSync(log, "utf8") : "");
    return {
      code: result.code,
      stdout: result.stdout,
      stderr: result.stderr,
      text: plainText(`${result.stdout}${result.stderr}`),
      seconds: (Date.now() - started) / 1000,
      events,
      policyViolations: policyViolationsIn(events),
      diagnostics: diagnosticsIn(events),
      steps: stepsIn(events),
      outputs: stackOutputsIn(events),
      changes: changesIn(events),
    };
  }

  private async must(args: readonly string[]): Promise<RunResult> {
    const result = await this.bounded(args);
    if (result.code !== 0) {
      throw new Error(`\`pulumi ${args.join(" ")}\` failed:\n${result.stdout}${result.stderr}`);
    }
    return result;
  }

  private async bounded(args: readonly string[]): Promise<RunResult> {
    const timeoutSeconds = this.options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS;
    const result = await run(this.engine.pulumi, ["--non-interactive", ...args], {
      cwd: this.project,
      env: this.environment,
      timeoutSeconds,
    });
    if (result.timedOut) {
      const output = `${result.stdout}${result.stderr}`;
      throw new Error(`\`pulumi ${args.join(" ")}\` took over ${timeoutSeconds} s:\n${output}`);
    }
    return result;
  }
}
